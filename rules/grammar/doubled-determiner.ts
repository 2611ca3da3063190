import { defineRule } from 'mtlint/rule';
import { articleOf } from './_nouns.js';
import { findPhrases } from './_phrases.js';

// “her” and “that” are left out: they stand for a noun as well.
const OWN = 'my|your|his|its|our|their';

// A noun phrase goes on, and not with Latin (“the a priori case”).
const ON =
  "(?![’'-])(?= (?!(?:and|or|is|was|are|of|priori|posteriori|cappella|la|fortiori|team|stands|means)\\b)[a-z]{2,})";

const second = ([words = '']: RegExpExecArray): readonly string[] => [words.split(' ')[1] ?? ''];

const because = ([words = '']: RegExpExecArray): string =>
  `“${words.split(' ')[1]}” determines again what “${words.split(' ')[0]}” has determined`;

export default defineRule({
  summary: 'An English noun takes one determiner: “the boat” or “my boat”, never “the my boat”.',
  why: `Italian *la mia barca* and Portuguese *o meu barco* set the article before a possessive, Greek and Arabic before a
    demonstrative, and an engine that puts a sentence together from pieces may render the article twice. English has one place
    before the noun for all of these.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['it', 'pt', 'es', 'fr', 'ar', 'ru', 'pl', 'zh', 'ja', 'ko'],
  repair: 'Keep one determiner',
  examples: {
    bad: [
      'The harbour is proud of [the its -> its] new crane.',
      '[The our -> Our] neighbours keep bees.',
      'She mended [a the -> the] net on the quay.',
      'They sold [the a -> a] boat that leaked.',
      'He found [an another -> another] way to the mill.',
      '[Every the -> The|Every] lamp in the street was out.',
      'They sell [a wide a -> a wide] choice of nets.',
      'The keeper lost [our the -> the|our] key in the dunes.',
    ],
    good: [
      'The harbour is proud of its new crane, and every one of the lamps is lit.',
      'The a priori case is weak, and the a cappella choir is off key.',
      'It was the her in the letter that told him.',
      'Is this the boat? All the others are ours, both the big and the small.',
      'He made it his. The boat was a wreck.',
      'One way or another the wind will take it.',
      'What is his the bank will take.',
      'A few of those, many a boat and such a crew were seen.',
      'They call it the My Harbour plan.',
    ],
    misses: ['It is a box for [the her -> her] letters.'],
  },
  check: findPhrases(
    [
      {
        at: 'the a an',
        next: `the a an these those ${OWN}`,
        text: new RegExp(`^(?:[Tt]he (?:an?|these|those|${OWN})|[Aa]n? (?:the|these|those|${OWN}))${ON}`, 'u'),
        repairs: second,
        because,
        strength: 0.8,
      },
      {
        at: 'a an the any this these',
        next: 'another',
        text: /^\w+ another\b(?!['’-])/u,
        repairs: () => ['another'],
        because,
        strength: 0.85,
      },
      {
        at: 'a an',
        next: 'wide good great large new small big simple long full nice beautiful unique special perfect quick rich high',
        text: /^an? (?<adjective>\w+) an?(?= \p{Ll}{3,})/u,
        unless: /\b(?:such|what|half|many|quite) $/iu,
        repairs: ({ groups: { adjective = '' } = {} }) => [`${articleOf(adjective)} ${adjective}`],
        because: () => 'the article stands before the adjective and behind it',
        strength: 0.75,
      },
      {
        at: 'every our their',
        next: 'the a an these',
        text: new RegExp(`^(?:[Ee]very (?:the|these|an?)|(?:[Oo]ur|[Tt]heir) (?:the|an))${ON}`, 'u'),
        repairs: ([words = '']) => words.toLowerCase().split(' ').reverse(),
        because,
        strength: 0.75,
      },
    ],
    'two determiners stand side by side before one noun',
  ),
});
