import { type Block, type DocumentSite, defineRule, type Finding, onDocument, sharedView } from 'mtlint/rule';

// A line of marks that were backticks, three of them, with the name of a language or without.
const LINE = /^(?<marks>[`´'‘’]{2,4})(?<name>[a-z]{2,12})?(?=\s|$)/u;
const LANGUAGES = new Set(
  `bash sh shell zsh console terminal cmd powershell bat text txt json json5 yaml yml toml ini xml html css scss js jsx javascript ts tsx
  typescript python py java kotlin swift go rust ruby php perl lua sql cpp csharp c diff http graphql docker dockerfile makefile r mermaid
  latex base dataview`.split(/\s+/),
);

const RUN = /`+|''/gu;
const REACH = 80;
// Marks further on close nothing.
const FAR = 20;

export default defineRule({
  summary: 'The marks around code are backticks, as many behind it as before.',
  why: `A block of code stands between two lines of three backticks. Engines take them for quotation marks: they lose one (\`\`bash), turn
    some into apostrophes or close with another number than they opened with, and code and text change places from there on.`,
  detects: 'markup-damage',
  mqm: 'design-and-markup/markup-tags',
  impact: 'major',
  origins: [],
  repair: 'Write the backticks',
  examples: {
    bad: [
      'Open the gate with one command:\n\n[``bash -> ```bash]\n\npump start --all',
      "[''`json -> ```json]\n\nThe list of the gates follows.",
      "The level is read twice.\n\n['`` -> ```]",
      'Write the level into [```levels.txt`` -> ```levels.txt```] and close the gate.',
      "The lamp `A` is green, and ``B`` is red. Press [``C'' -> ``C``] twice.",
    ],
    good: [
      'Write the level into `levels.txt` and ``gates.txt`` and ```pumps.txt```.',
      "They called it ``the old gate'', and nobody used `that' word again.",
      "'bash' is a shell, and 'json' is a notation.",
      'A single backtick ` opens code, and two `` do so, too.',
      "''Tis the season, he said.",
      'The fence is ``` and nothing else.',
      'Use ``a `b` c`` for code with a backtick in it.',
    ],
    misses: ['[``quux -> ```quux]\n\npump start'],
  },
  check: onDocument(torn, { promising: (text) => /`|^'/m.test(text) }),
});

function* torn({ doc, blocks }: DocumentSite): Generator<Finding> {
  for (const block of blocks) {
    const line = LINE.exec(block.text);
    if (line && isFence(line, block)) yield fence(block, line[0], line.groups?.['name'] ?? '');
    else yield* pairs(block, usesPairs(doc));
  }
}

// Three backticks are a fence; any other number says so by the name of a language, and a mixture by itself.
function isFence({ 0: words, groups: { marks = '', name } = {} }: RegExpExecArray, { text }: Block): boolean {
  if (marks === '```' || !marks.includes('`')) return false;
  if (name !== undefined) return LANGUAGES.has(name);
  return words === text && /[^`]/u.test(marks);
}

function fence({ span }: Block, words: string, name: string): Finding {
  return {
    span: { start: span.start, end: span.start + words.length },
    message: `“${words}” is no fence: a block of code opens and closes with three backticks.`,
    evidence: [name ? `“${name}” is what a fence names` : 'backticks and apostrophes are mixed'],
    strength: 0.85,
    replacements: [`\`\`\`${name}`],
  };
}

// “``old''” is how TeX quotes, unless the document has two backticks on both sides, too.
function* pairs({ text, span }: Block, byTwo: boolean): Generator<Finding> {
  const runs = [...text.matchAll(RUN)];
  for (let at = 0; at + 1 < runs.length; at += 1) {
    const [open, close] = [runs[at], runs[at + 1]];
    if (!open || !close) return;
    const partner = runs.slice(at + 1, at + FAR).findIndex(([run]) => run === open[0]);
    if (partner >= 0) at += partner + 1;
    const quoted = close[0] === "''" && (open[0] !== '``' || !byTwo);
    const inside = text.slice(open.index + open[0].length, close.index);
    if (partner >= 0 || open[0] === "''" || quoted || !isCode(inside)) continue;
    const end = close.index + close[0].length;
    yield {
      span: { start: span.start + open.index, end: span.start + end },
      message: `“${text.slice(open.index, end)}” opens with “${open[0]}” and closes with “${close[0]}”.`,
      evidence: ['no later mark closes it'],
      strength: 0.75,
      replacements: [`${open[0]}${inside.trim()}${open[0]}`],
    };
    at += 1;
  }
}

const isCode = (inside: string): boolean => inside.length < REACH && /^ ?[^\s`]+ ?$/u.test(inside);

const usesPairs = sharedView(({ prose }) => /(?<!`)``[^`\n]{1,60}``(?!`)/u.test(prose));
