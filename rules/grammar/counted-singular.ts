import { defineRule, type Finding, onTextAt, type Span } from 'mtlint/rule';

const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|many|few|[2-9]|[1-9]\\d{1,2})';
const TIMES = 'year month week day hour minute second decade century'.split(' ');

const AGO = `(?<noun>${TIMES.join('|')})(?= (?:ago|later|earlier|in a row|from now)\\b)`;
const LATER = { words: ['ago', 'later', 'earlier', 'in', 'from'], from: 1, to: 1 };
const COUNT = new RegExp(
  `(?:^|[\\s(“"])(?:(?<article>an?|the|this|that|every|each|one|his|her|their|its) (?:[a-z]+ )?)?(?<number>${NUMBER}) $`,
  'iu',
);
const MEASURES =
  'pixel|millimeter|millimetre|centimeter|centimetre|kilometer|kilometre|kilogram|megabyte|gigabyte|byte';
const UNIT = `in (?<unit>${MEASURES})(?=[.,;)]|$|\\n| ?<| (?:and|or|of the|from the|between)\\b)`;

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
  check: onTextAt(
    [...TIMES, 'in'],
    new RegExp(`${AGO}|${UNIT}`, 'u'),
    function* ({ block, match, span }) {
      const { noun, unit } = match.groups ?? {};
      if (unit) {
        yield say(span, match[0], `“${unit}” names a unit of measure, which English puts in the plural.`, 0.6);
        return;
      }
      const counted = COUNT.exec(block.text.slice(Math.max(0, match.index - 30), match.index));
      const { number = '', article } = counted?.groups ?? {};
      // “a 10 minute later start”: the number belongs to a compound behind an article.
      if (!number || article) return;
      const words = `${number} ${noun ?? ''}`;
      yield say(
        { start: span.end - words.length, end: span.end },
        words,
        `“${noun ?? ''}” stands in the singular after “${number}”.`,
        0.75,
      );
    },
    (word) => [word === 'in' ? { company: { words: MEASURES.split('|'), from: 1, to: 1 } } : { company: LATER }],
  ),
});

const say = (span: Span, words: string, message: string, strength: number): Finding => ({
  span,
  message,
  evidence: ['nothing follows with which it would make a compound'],
  strength,
  replacements: [`${words}s`.replace(/centurys$/u, 'centuries')],
});
