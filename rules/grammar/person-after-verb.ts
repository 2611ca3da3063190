import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { ALL_VERBS, BASE_VERBS } from './_verbs.js';

const PERSON = '(?<person>me|us|him|them|her|you)';
const CLAUSE = '(?= (?:that|how|why|what|where|the|a|an|about|this|everything|it)\\b)';
const VERB = `(?<verb>${BASE_VERBS.join('|')})`;

// “He made them to sell”: what was made, and for what.
const PURPOSE =
  'sell|use|give|wear|eat|keep|show|display|play|share|send|put|have|help|test|hold|fit|last|cover|protect|look';

const SUBJECT: Readonly<Record<string, string>> = {
  me: 'I',
  us: 'we',
  him: 'he',
  them: 'they',
  her: 'she',
  you: 'you',
};

const forms = (stem: string, endings: string): string =>
  endings
    .split('|')
    .map((ending) => stem + ending)
    .join(' ');

export default defineRule({
  summary: 'English explains something to a person, suggests that he do it, and makes him do it.',
  why: `Spanish *me explicó*, French *il m’a suggéré de*, *faire faire*, German *er erklärte mir*, Russian *предложил ему* and
    Chinese 建议他 set the person next to the verb. English gives “tell” such an object, but not “explain”, “suggest” or “say”, and
    wants the bare verb after “make” and “let”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['es', 'fr', 'pt', 'it', 'de', 'ru', 'pl', 'zh', 'tr', 'ar'],
  repair: 'Give the verb the object it takes',
  examples: {
    bad: [
      'The keeper [explained me -> explained to me] that the lamp was out.',
      'She [suggested him to -> suggested that he] sell the boat.',
      'The wind [made us to -> made us] turn back.',
      'He [said me -> told me] that the road was closed.',
      'The captain [let them to -> let them] sleep on deck.',
      'My aunt [described us -> described to us] how the bread was baked.',
    ],
    good: [
      'The keeper explained to me that the lamp was out, and told me why.',
      'She suggested that he sell the boat.',
      'Her letters made us turn back, and the song made her to many a reader a saint.',
      'If you explain us the way others do, we sound like fools.',
      'He made them to order, and let them to summer guests.',
      'What she said made me think.',
      'The boat was described to us as sound.',
      'They say you can hear the bell under the lake.',
      'He said the road was closed, and he said it to me.',
    ],
    misses: ['He [recommended me to -> recommended that I] buy the boat.'],
  },
  check: findPhrases(
    [
      {
        at: `${forms('explain', '|s|ed|ing')} ${forms('describe', '|s|d')}`,
        text: new RegExp(`^\\w+ (?<person>me|us)${CLAUSE}(?! the way)`, 'u'),
        repairs: ({ 0: words, groups: { person = '' } = {} }) => [`${words.split(' ')[0]} to ${person}`],
        because: ({ groups: { person = '' } = {} }) => `“${person}” stands where English says “to ${person}”`,
        strength: 0.75,
      },
      {
        at: 'said says',
        next: 'me us him',
        text: /^\w+ (?<person>me|us|him)(?= that\b)/u,
        before: /\b(?:he|she|they|I|we|[A-Z]\p{L}+) $/u,
        repairs: ({ 0: words, groups: { person = '' } = {} }) => [
          `${words.startsWith('said') ? 'told' : 'tells'} ${person}`,
        ],
        because: ({ groups: { person = '' } = {} }) =>
          `“${person}” is the one spoken to; English tells a person and says a thing`,
        strength: 0.8,
      },
      {
        at: `${forms('suggest', '|s|ed|ing')} ${forms('propose', '|s|d')}`,
        text: new RegExp(`^\\w+ ${PERSON} to(?= ${VERB}\\b)`, 'u'),
        repairs: ({ 0: words, groups: { person = '' } = {} }) => [
          `${words.split(' ')[0]} that ${SUBJECT[person] ?? person}`,
        ],
        because: () => 'an infinitive follows where English has a clause with “that”',
        strength: 0.8,
      },
      {
        at: 'made makes make making let lets letting',
        next: 'me us him them her you',
        text: new RegExp(
          `^\\w+ ${PERSON} to(?= (?!order|measure)(?:${ALL_VERBS.join('|')})\\b)(?<!them to(?= (?:${PURPOSE})\\b))`,
          'u',
        ),
        unless: /\b(?:is|are|was|were|been|be|that|which|who|what) (?:[a-z]+ )?$/u,
        repairs: ({ 0: words, groups: { person = '' } = {} }) => [`${words.split(' ')[0]} ${person}`],
        because: ([words = '']) => `“to” follows, and “${words.split(' ')[0]}” takes the bare verb`,
        strength: 0.65,
      },
    ],
    'the verb does not take a person as its plain object',
  ),
});
