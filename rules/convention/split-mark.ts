import { defineRule, type Finding, onText, type TextSite } from 'mtlint/rule';

// Signs that one tokeniser cut and no other put together again: “7 p. m.”, “20 ° C”, “the brothers ’ horses”, “that ’s”. Each is
// found by the sign, which is rarer than what stands before it.
const SPLIT = new RegExp(
  [
    /['’](?<=(?<!\p{L})(\p{L}\p{Ll}*s ).)(?= \p{Ll})/u,
    /['’](?<=(?<!\p{L})(\p{L}*\p{Ll} ).)(?:s|re|ve|ll|m|d)(?= \p{L}|[.,])/u,
    /['’](?<=(?<!\p{L})((?:do|does|did|is|are|was|were|has|have|had|ca|could|would|should|wo|need) n).)t(?!\p{L})/u,
    /°(?<=\d( ?).) [CF]\b/u,
    /°(?<=(?<!\d)(\d+ ).) ?\d+(?: ?[′'](?!\p{L}))?/u,
    /\.(?<=\d( ).)(?=\d)/u,
    /\.(?<=(?<!\p{L})(\p{L}\p{Ll}+ ).)(?!Net\b)\p{Lu}\p{Ll}{2,}(?= \p{L})/u,
    /\.(?<=(\d{1,2}(?:[.:]\d\d)? ?[ap]).) m\./u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

export default defineRule({
  summary: 'An apostrophe, a degree sign and the stops of “p.m.” stand close in English.',
  why: `Engines cut a text into tokens and put them together again by rules of thumb. The signs that stand between letters and
    blanks, such as the apostrophe of a plural possessive or a degree sign, are where the thumb fails.`,
  detects: 'spacing-punctuation',
  mqm: 'linguistic-conventions/punctuation',
  impact: 'minor',
  origins: [],
  repair: 'Close the gap',
  safe: true,
  examples: {
    bad: [
      'All of the [brothers ’ -> brothers’] horses were sold.',
      'Doors open at [7 p. m. -> 7 p.m.] and the concert begins an hour later.',
      'Keep it below 20[° C -> °C] in summer.',
      'The wreck lies at [48 ° 12 ′ -> 48°12′] north.',
      'They [do n’t -> don’t] know the way, and she [ca n’t -> can’t] row.',
      'Version 2[ . -> .]0 of the chart is out.',
      'Ask [Mr .Lund -> Mr. Lund] for the key.',
      'Nobody knows if [that ’s -> that’s] true.',
    ],
    good: [
      'All of the brothers’ horses were sold.',
      'He said ‘the boys’ and ‘the girls’ were asleep.',
      'Rock ’n’ roll came late in the ’80s.',
      'Doors open at 7 p.m. and close at 11 p.m. sharp.',
      'Keep it below 20 °C in summer.',
      'The wreck lies at 48° 12′ north.',
      "She sang of 'lost days ' in vain.",
    ],
  },
  check: onText(SPLIT, split),
});

function* split({ block, match, span }: TextSite): Generator<Finding> {
  const head = match.slice(1).find((one) => one !== undefined) ?? '';
  const words = `${head}${match[0]}`;
  const from = match.index - head.length;
  if (/['’]/u.test(words) && opensSingle(block.text.slice(Math.max(0, from - 80), from))) return;
  const repaired = words.startsWith(' °') || words.startsWith('°') ? words.replace('° ', '°') : closeUp(words);
  yield {
    span: { start: span.start - head.length, end: span.end },
    message: `“${words}” is cut by a space; English writes “${repaired.trim()}”.`,
    evidence: ['a sign and the letters or figures that it belongs to stand apart'],
    strength: 0.7,
    replacements: [repaired],
  };
}

const closeUp = (words: string): string =>
  words
    .replace('. m.', '.m.')
    .replace(/ \.(?=\p{L})/u, '. ')
    .replaceAll(/ (?=[°'’′.]|n['’]t)|(?<=°) /gu, '');

// A single quotation mark that opens something before this place makes a lone mark after it the one that closes.
const opensSingle = (before: string): boolean => /(?:^|[\s(])['‘](?=\p{L})/u.test(before);
