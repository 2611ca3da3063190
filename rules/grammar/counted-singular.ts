import { defineRule, onText } from 'mtlint/rule';

const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|many|few|[2-9]|[1-9]\\d{1,2})';
const TIME = '(?:year|month|week|day|hour|minute|second|decade|century)';

const AGO = `(?<=^|[\\s(“"])(?<number>${NUMBER}) (?<noun>${TIME})(?= (?:ago|later|earlier|in a row|from now)\\b)`;
const UNIT = `\\b(?<in>in) (?<unit>pixel|millimet(?:er|re)|centimet(?:er|re)|kilomet(?:er|re)|kilogram|megabyte|gigabyte|byte)(?=[.,;)]|$|\\n| (?:and|or|of the|from the|between)\\b)`;

export default defineRule({
  summary: 'After a number above one, and for a unit of measure, English takes the plural: “five years ago”.',
  why: `Turkish, Hungarian, Chinese, Japanese and Korean nouns stay as they are after a number, and German units do as well. An
    engine that copies the form writes “five year ago” or “in pixel”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/agreement',
  impact: 'minor',
  origins: ['tr', 'zh', 'ja', 'ko', 'de', 'ru'],
  repair: 'Use the plural',
  safe: true,
  examples: {
    bad: [
      'The mill burnt down [five year -> five years] ago.',
      'They came back [12 month -> 12 months] later.',
      'The team lost [three week -> three weeks] in a row.',
      'The height is given [in pixel -> in pixels].',
      'The bridge closed [two hour -> two hours] earlier than planned.',
    ],
    good: [
      'The mill burnt down five years ago, after a two week strike.',
      'A 12 month lease begins one month later.',
      'The height is given in pixels, the weight in kilograms.',
      'He draws in pixel art and reads in byte order.',
      'The 5 second rule holds. A 10 minute later start would help.',
      'She came in second.',
      'It was many a year ago.',
      'At 5 minute by minute reports began.',
    ],
    misses: ['The walls are [three meter -> three meters] thick.'],
  },
  check: onText(new RegExp(`${AGO}|${UNIT}`, 'giu'), function* ({ block, match, span }) {
    const { number, noun, unit } = match.groups ?? {};
    const before = block.text.slice(Math.max(0, match.index - 16), match.index);
    // “a 10 minute later start”: the number belongs to a compound behind an article.
    if (number && /\b(?:an?|the|this|that|every|each|one|his|her|their|its|and a) (?:[a-z]+ )?$/iu.test(before)) return;
    const plural = `${match[0]}s`.replace(/centurys$/u, 'centuries');
    yield {
      span,
      message: unit
        ? `“${unit}” names a unit of measure, which English puts in the plural.`
        : `“${noun ?? ''}” stands in the singular after “${number ?? ''}”.`,
      evidence: [
        unit
          ? 'no noun follows that the unit would belong to'
          : 'a phrase of time follows, so that no compound is open',
      ],
      strength: unit ? 0.6 : 0.75,
      replacements: [plural],
    };
  }),
});
