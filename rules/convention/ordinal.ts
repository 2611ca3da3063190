import { defineRule, type Finding, onText, type TextSite } from 'mtlint/rule';

// “20-th”, “1 st”, “XIX-th”, “90-ies”; “18. century”
const FOREIGN =
  /(?<![\p{L}\p{N}.,-])(?:(?<number>\d{1,4}) ?-(?<ending>st|nd|rd|th)|(?<apart>\d{1,3}) (?<cut>nd|rd|th)|(?<roman>[IVX]{2,6}(?=-?[stnr])|[IVX](?=-))-?(?<tail>th|st|nd|rd)|(?<decade>(?:1[5-9]|20)?\d0) ?-(?:ies|ties|s|es|ees)|(?<stop>\d{1,2})\.(?= century\b))(?![\p{L}\p{N}-])/gu;

const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

export default defineRule({
  summary: 'An ordinal is written in one piece: 20th, the 1990s, the 18th century.',
  why: `Russian and Ukrainian write *20-й*, *90-е*, Polish and German *18.*; the ending, or the stop, is translated by itself and hangs on
    the figure by a hyphen, a space or not at all.`,
  detects: 'number-format',
  mqm: 'locale-conventions/number-format',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'de', 'tr'],
  repair: 'Write the ordinal in one piece',
  safe: true,
  examples: {
    bad: [
      'The lighthouse was lit for the first time in the [19-th -> 19th] century.',
      'In the [90-ies -> 90s] the harbour was sold twice.',
      'The mill of the [XVIII-th -> 18th] century has no wheel.',
      'She came [2 nd -> 2nd] in the race around the island.',
      'The church dates from the [18. -> 18th] century.',
      'Boats of the [1970-s -> 1970s] have no radio.',
    ],
    good: [
      'The lighthouse was lit for the first time in the 19th century.',
      'In the 1990s and the ’90s the harbour was sold twice.',
      'Turn into 5 St Mary’s Road, then into 42 Rd.',
      'Henry VIII and Louis XIV; the Xth letter is a riddle.',
      'It ended in 18. Century after century passed.',
      'The 3-D film and the F-16s were loud.',
    ],
    misses: ['The mill of the [XVIII -> 18th] century has no wheel.'],
  },
  check: onText(FOREIGN, ordinal, (text) =>
    /[\dIVX](?:(?<=\d)(?: ?-[stnrei]|\. c| [nrt][dh])|(?<=[IVX])-?[stnr][tdh])/.test(text),
  ),
});

function* ordinal({ match, span }: TextSite): Generator<Finding> {
  const { number, apart, cut, roman, decade, stop } = match.groups ?? {};
  const figure = roman === undefined ? Number(number ?? apart ?? stop) : arabic(roman);
  if (cut !== undefined && cut !== endingOf(figure)) return;
  const repaired = decade === undefined ? `${figure}${endingOf(figure)}` : `${decade}s`;
  yield {
    span,
    message: `“${match[0]}” is written in pieces; English has “${repaired}”.`,
    evidence: [
      roman === undefined
        ? 'the ending belongs to the figure'
        : 'English counts centuries and places in Arabic figures',
    ],
    strength: 0.8,
    replacements: [repaired],
  };
}

const endingOf = (figure: number): string => {
  const last = figure % 100 > 10 && figure % 100 < 14 ? 0 : figure % 10;
  return ['th', 'st', 'nd', 'rd'][last] ?? 'th';
};

// A letter before a greater one is taken away.
const arabic = (roman: string): number =>
  [...roman].reduce((sum, letter, at) => {
    const value = LETTERS[letter] ?? 0;
    return sum + (value < (LETTERS[roman[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
