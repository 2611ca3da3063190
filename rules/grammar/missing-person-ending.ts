import { defineRule } from 'mtlint/rule';
import { CLAUSE, MOOD } from './_clause.js';
import { findPhrases } from './_phrases.js';
import { baseOfThird } from './_verbs.js';

// Frequent verbs whose base form cannot be the noun of a new phrase here.
const BASE =
  'work|make|allow|need|want|give|know|say|mean|contain|include|provide|depend|become|begin|exist|happen|require|help|come|seem|look|live|believe|think|understand|consist|belong|appear|offer|represent|create|describe|go';
const THIRD =
  'needs|wants|gives|knows|makes|allows|goes|takes|says|contains|includes|provides|depends|becomes|begins|lives|believes|thinks';

const thirdOf = (verb: string): string => (verb === 'go' ? 'goes' : `${verb}s`);

const because = ({ groups: { who = '', verb = '' } = {} }: RegExpExecArray): string =>
  `“${verb}” does not have the ending that goes with “${who}”`;

export default defineRule({
  summary:
    'In the present an English verb ends in -s with “he”, “she” and “it”, and with nobody else: “it works”, “they work”.',
  why: `Chinese, Japanese, Korean and Scandinavian verbs have one form for all persons, and Turkish, Slavic and Romance ones have six. An engine
    that takes the form of the dictionary writes “it work”, and one that has lost the subject on the way writes “they needs”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/agreement',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko', 'tr', 'ru', 'uk', 'pl', 'ar'],
  repair: 'Give the verb the ending of its subject',
  safe: true,
  examples: {
    bad: [
      'The lamp is new, and [it work -> it works] well.',
      '[They needs -> They need] a lamp for the cellar.',
      'The price is high, because [it depend -> it depends] on the tide.',
      'My aunt is a pilot, and [she know -> she knows] the cape well.',
      'The gate is shut, but [we knows -> we know] the way.',
      'He has a boat, but [he go -> he goes] to work on foot.',
    ],
    good: [
      'They saw it work well; long may it live in peace, and may he rest.',
      'We needs must go, as the saying has it.',
      'I suggest he go to the keeper and that it become law.',
      'Make it work, let it live, and see it happen for yourself.',
      '“He know the way,” said the boy.',
      'Does it work in frost, and will she come to us?',
      'If it become law, the mill will close.',
      'The boat and he go down, and neither they nor he know the cape.',
    ],
    misses: ['The lamp [work -> works] well.'],
  },
  check: findPhrases(
    [
      {
        at: 'it he she',
        next: BASE,
        before: new RegExp(`${CLAUSE}$`, 'iu'),
        unless: MOOD,
        inSpeech: false,
        text: new RegExp(
          `^(?<who>it|he|she) (?<verb>${BASE})(?= (?:the|an?|to|on|in|for|with|from|of|all|that|this|your|his|her|its|their|not|well|very)\\b|[.;])`,
          'iu',
        ),
        repairs: ({ groups: { who = '', verb = '' } = {} }) => [`${who} ${thirdOf(verb)}`],
        because,
        strength: 0.7,
      },
      {
        at: 'they we',
        next: THIRD,
        before: new RegExp(`${CLAUSE}$`, 'iu'),
        unless: MOOD,
        inSpeech: false,
        text: new RegExp(`^(?<who>they|we) (?<verb>${THIRD})(?= (?!must\\b)[a-z])`, 'iu'),
        repairs: ({ groups: { who = '', verb = '' } = {} }) => [`${who} ${baseOfThird(verb) ?? verb}`],
        because,
        strength: 0.7,
      },
    ],
    'the subject stands right before the verb',
  ),
});
