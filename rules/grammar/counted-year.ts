import { defineRule, onText } from 'mtlint/rule';

const CLOSER =
  '(?=[.,;:)]|$| (?:the|a|an|he|she|it|they|we|in|on|at|by|with|for|to|from|and|was|were|is|are|has|had|will|when|there|due|because) )';

const YEAR = new RegExp(`\\b(?<year>(?:19|20)\\d\\d) (?<noun>years?)${CLOSER}`, 'gu');
const BEFORE = /\b(?:in|since|until|during|from|before|after|by|of) $/iu;

export default defineRule({
  summary: 'English names a year by its number alone: “in 2015”, not “in 2015 year”.',
  why: `Russian and Ukrainian (*в 2015 году*), Polish, Turkish, Chinese (2015年), Japanese and Korean set the word “year” behind the
    number. In English the number is enough, and a plural behind it makes of a date a span of two thousand years.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'tr', 'zh', 'ja', 'ko'],
  repair: 'Drop the word',
  safe: true,
  examples: {
    bad: [
      'The theatre burnt down in [1987 year -> 1987].',
      'In [2015 years -> 2015] the village got its first bus.',
      'Since [2009 year -> 2009], the mine has been flooded.',
      'They signed the lease in March of [2018 year -> 2018] and left the next spring.',
      'The dam will be finished by [2031 year -> 2031].',
    ],
    good: [
      'The theatre burnt down in 1987 and was rebuilt in the year 1990.',
      'The harvest of 2018, a year of drought, was poor.',
      'The wall has stood for 2000 years.',
      'In 2000 years of history the river was bridged twice.',
      'The figures are taken from 2017 year-end accounts.',
      'The oak is 1950 years old.',
      'In 2015 yearly rents doubled.',
      'Nothing like it was seen in 1900 years.',
    ],
    misses: ['The theatre burnt down in [the 1987th year -> 1987].'],
  },
  check: onText(
    YEAR,
    function* ({ block, match, span }) {
      if (!BEFORE.test(block.text.slice(Math.max(0, match.index - 8), match.index))) return;
      const { year = '', noun } = match.groups ?? {};
      // “in 2000 years” counts; round numbers prove nothing.
      if (noun === 'years' && year.endsWith('00')) return;
      yield {
        span,
        message: `In “${match[0]}” the number already names the year; English sets no “${noun}” behind it.`,
        evidence: ['a preposition of time stands before it', 'the number is that of a year'],
        strength: noun === 'years' ? 0.7 : 0.85,
        replacements: [year],
      };
    },
    (text) => /year(?<=\d{4} year)/.test(text),
  ),
});
