import { defineRule, type Finding, onText, type TextSite } from 'mtlint/rule';

// The sign before a note, and the letters before an example, with what may stand around them.
const MARK = /※[ \u3000]?|(?<=^|[\s(])ex\)(?= ?[\p{L}\p{N}])/gu;

export default defineRule({
  summary: 'English opens a note with “Note:” and an example with “e.g.”.',
  why: `Japanese, Korean and Chinese set ※ before a note, Korean *ex)* before an example. Neither is a word of the source, so that engines
    leave both; an English reader does not know the sign, and takes the bracket for one that nobody opened.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['ja', 'ko', 'zh'],
  repair: 'Say it in English',
  examples: {
    bad: [
      '[※ -> Note:] Do not touch the lamp with wet hands.',
      'Name the boat by its berth. [ex) -> e.g.] Berth 12 is “Twelve”.',
      'Turn the wheel slowly ([ex) -> e.g.] once a minute).',
      'The gate is closed on Mondays. [※ -> Note:] Open on holidays.',
    ],
    good: [
      'Note: Do not touch the lamp with wet hands.',
      'Her ex (the pilot) has the boat, and his ex) has the car.',
      'Turn the wheel slowly (e.g. once a minute).',
      'The letters run on: v) first, w) second, x) third.',
    ],
    misses: ['[注 -> Note:] The lamp is hot.'],
  },
  check: onText(MARK, mark, (text) => text.includes('※') || text.includes('ex)')),
});

function* mark({ block, match, span }: TextSite): Generator<Finding> {
  const sign = match[0].trimEnd();
  const open = block.text.lastIndexOf('(', match.index);
  // “(his ex)”: the bracket is a real one.
  if (sign === 'ex)' && open >= 0 && /\p{L} $/u.test(block.text.slice(open, match.index))) return;
  const english = sign === '※' ? 'Note:' : 'e.g.';
  yield {
    span: { start: span.start, end: span.start + sign.length },
    message: `“${sign}” is a sign of Japanese or Korean print; English has “${english}”.`,
    evidence: ['English has no such sign'],
    strength: sign === '※' ? 0.9 : 0.75,
    replacements: [english],
  };
}
