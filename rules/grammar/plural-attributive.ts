import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|\\d{1,3})';
const UNIT =
  'years|months|weeks|days|hours|minutes|meters|metres|miles|pages|kilometers|kilometres|stars|floors|storeys';
const PERSON =
  'boy|girl|man|woman|child|son|daughter|student|kid|teenager|baby|brother|sister|house|building|church|tree|car';
const THING =
  'trip|tour|walk|journey|course|war|strike|period|contract|lease|stay|visit|flight|drive|ride|break|hotel|building|house|wall|tower|bridge|cable|rope|wait|delay|plan|program|programme|project|event|festival|conference|report|book|document|video|film|movie|subscription|warranty|training|workshop|session|relationship|marriage|sentence|ban|ceasefire|truce|deal|mission|holiday|vacation|race|run';

const one = (unit: string): string => unit.replace(/s$/u, '');

export default defineRule({
  summary:
    'A number and a measure before an English noun stand in the singular: “a ten-year-old boy”, “a five-day trip”.',
  why: `French *un garçon de dix ans*, Spanish *un viaje de cinco días*, German *ein zehnjähriger Junge* and Russian *пятидневная
    поездка* say it otherwise, and an engine that puts the measure before the noun forgets that English makes an adjective of it,
    which has no plural.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'de', 'ru', 'pl', 'zh', 'ja', 'ko', 'tr'],
  repair: 'Join the words with hyphens, in the singular',
  safe: true,
  examples: {
    bad: [
      'A [ten years old boy -> ten-year-old boy] found the purse.',
      'They went on a [five days trip -> five-day trip] to the islands.',
      'The purse was found by a [12-years-old girl -> 12-year-old girl].',
      'Behind the mill stands a [300 years old church -> 300-year-old church].',
      'We need a [20 meters rope -> 20-metre rope|20-meter rope].',
      'The union called a [two weeks strike -> two-week strike].',
    ],
    good: [
      'A ten-year-old boy found the purse; the boy is ten years old.',
      'They went on a five-day trip, and the five days ride by ride were long.',
      'She was 12 years old. Girl and dog came home.',
      'The two weeks’ notice is over, and a 20 metre rope is here.',
      'It took the five days, walk included.',
      'He lived for ten years. Man and beast mourned him.',
      'In the two hours report after report came in.',
      'A two weeks old by now, the strike goes on.',
    ],
    misses: ['It is a [three rooms flat -> three-room flat].'],
  },
  check: findPhrases(
    [
      {
        at: UNIT.replaceAll('|', ' '),
        before: new RegExp(`(?:^|\\ban? (?:[a-z]+ )?|\\bthe )(?<with>${NUMBER}[ -])$`, 'iu'),
        text: new RegExp(`^(?<unit>years)[ -]old (?<noun>${PERSON})\\b(?!['’-])`, 'iu'),
        repairs: ({ groups: { noun = '' } = {} }, lead) => [`${lead.slice(0, -1)}-year-old ${noun}`],
        because: () => 'the age stands before its noun in the plural',
        strength: 0.85,
      },
      {
        at: UNIT.replaceAll('|', ' '),
        next: THING,
        before: new RegExp(`\\ban? (?:[a-z]+ )?(?<with>${NUMBER}[ -])$`, 'iu'),
        text: new RegExp(`^(?<unit>${UNIT}) (?<noun>${THING})\\b(?!['’-])`, 'iu'),
        repairs: ({ groups: { unit = '', noun = '' } = {} }, lead) =>
          (/^(?:kilo)?met/u.test(unit) ? ['metre', 'meter'] : [one(unit)]).map(
            (word) => `${lead.slice(0, -1)}-${unit.startsWith('kilo') ? 'kilo' : ''}${word} ${noun}`,
          ),
        because: () => 'the measure stands before its noun in the plural, behind “a”',
        strength: 0.8,
      },
    ],
    'the noun that is measured follows',
  ),
});
