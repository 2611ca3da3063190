import { type Block, type DocumentSite, defineRule, type Finding, onDocument } from 'mtlint/rule';

const NUMBERED = /^(?:#{1,6} )?\d{1,2}[.)] (?=[\p{L}])/u;
const SMALL = /^(?:#{1,6} )?\d{1,2}[.)] \p{Ll}/mu;
const UNNUMBERED = /^(?:#{1,6} )?(?=\p{L})/u;
// One may be the name of a command.
const ENOUGH = 2;

export default defineRule({
  summary: 'A numbered heading begins with a capital where the other headings do.',
  why: `An engine that is given “3. Den Server starten” takes the number for the end of a sentence before, or the whole for the entry of a
    list, and begins small. The headings without a number keep their capitals: no style guide knows such a difference.`,
  detects: 'sentence-case',
  mqm: 'linguistic-conventions/capitalization',
  impact: 'minor',
  origins: [],
  repair: 'Write a capital',
  safe: true,
  examples: {
    bad: [
      '# Opening the gate\n\n## 1. [lift -> Lift] the bar\n\nWith both hands.\n\n## 2. [turn -> Turn] the wheel\n\nSlowly.',
      '# Before you dive\n\n### 1) [check -> Check] the lamp\n\nTwice.\n\n### 2) [tell -> Tell] the crew\n\nAlways.\n\n# After the dive',
      '# Safety\n\n## 1. [reading -> Reading] the gauge\n\nOften.\n\n## 2. Ropes\n\nNew ones.\n\n## 3. [changing -> Changing] the filter\n\nMonthly.',
    ],
    good: [
      '# Opening the gate\n\n## 1. Lift the bar\n\nWith both hands.\n\n## 2. Turn the wheel\n\nSlowly.',
      '# opening the gate\n\n## 1. lift the bar\n\nWith both hands.\n\n## 2. turn the wheel\n\nSlowly.',
      '# Commands\n\n## 1. pump\n\nIt fills the tank.\n\n## 2. Ropes\n\nNew ones.',
      '# Functions\n\n## 1. iPump and the tank\n\n## 2. gateOf() and its friends\n\nNothing else.',
      '## 1. lift the bar\n\nWith both hands.\n\n## 2. turn the wheel\n\nSlowly.',
    ],
    misses: ['# Safety\n\n## 1. [reading -> Reading] the gauge\n\nOften.'],
  },
  check: onDocument(small, { promising: (text) => SMALL.test(text) }),
});

function* small({ doc }: DocumentSite): Generator<Finding> {
  const headings = doc.blocks.filter(isHeading);
  const others = headings.filter(({ text }) => UNNUMBERED.test(text));
  const numbered = headings.filter(
    ({ text }) => /^\p{Ll}+ \p{Ll}/u.test(text.replace(NUMBERED, '')) && NUMBERED.test(text),
  );
  if (numbered.length < ENOUGH || others.length === 0 || !others.every(beginsLarge)) return;
  for (const block of numbered) yield finding(block, numbered.length);
}

// In plain text a heading is a line with number signs.
const isHeading = ({ kind, text }: Block): boolean => kind === 'heading' || /^#{1,6} /.test(text);

const beginsLarge = ({ text }: Block): boolean => /^\p{Lu}/u.test(text.replace(/^#+ /, ''));

function finding({ text, span }: Block, total: number): Finding {
  const at = NUMBERED.exec(text)?.[0].length ?? 0;
  const word = /^\p{L}+/u.exec(text.slice(at))?.[0] ?? '';
  return {
    span: { start: span.start + at, end: span.start + at + word.length },
    message: `The heading begins small with “${word}”, the headings without a number with a capital.`,
    evidence: [`${total} numbered headings begin small`],
    strength: 0.7,
    replacements: [word.charAt(0).toUpperCase() + word.slice(1)],
  };
}
