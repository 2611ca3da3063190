import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const CLAUSE =
  '(?= (?:is|was|are|were|has|had|can|could|will|would|happens|happened|matters|needs|I|you|he|she|it|we|they|the|my|your|his|her|our|their|this|that|people)\\b)';

export default defineRule({
  summary: 'English says “everything that he knows” or “what he knows”, not “everything what he knows”.',
  why: `German *alles, was*, Russian *всё, что*, Polish *wszystko, co* and Dutch *alles wat* take the word for “what” after “all” and
    “everything”; Romance languages say *todo lo que*, *tutto quello che*. In English “what” already holds the thing that it
    speaks of, and stands alone.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['de', 'ru', 'uk', 'pl', 'es', 'it', 'pt', 'fr'],
  repair: 'Use “that”, or “what” alone',
  safe: true,
  examples: {
    bad: [
      'He sold [everything what -> everything that] he had.',
      '[All what -> All that|What] she said is true.',
      'There is [nothing what -> nothing that] can be done before noon.',
      'Tell the keeper [something what -> something that] he does not know.',
      'This is [all what -> all that|what] the crew needs.',
    ],
    good: [
      'He sold everything that he had, and all that she said is true.',
      'After all what was done was done.',
      'It was not at all what the crew had hoped for.',
      'Above all what counts is the wind.',
      'Do you know at all what it is?',
      'She told them all what the keeper had said.',
      'Before anything, what is the price?',
      'I asked everybody what it was.',
      'Has it, all things considered, been what we hoped?',
    ],
    misses: ['He who has [much what -> much that] he does not need should give.'],
  },
  check: findPhrases(
    [
      {
        at: 'everything something anything nothing',
        next: 'what',
        text: new RegExp(`^(?<all>\\w+) what${CLAUSE}`, 'iu'),
        unless: /\b(?:before|if|like|for|than|tell|told|say|said|say|mean|means|ask) $/iu,
        repairs: ({ groups: { all = '' } = {} }) => [`${all.toLowerCase()} that`],
        because: ({ groups: { all = '' } = {} }) => `“what” repeats “${all}”, to which it should only link`,
        strength: 0.8,
      },
      {
        at: 'all',
        next: 'what',
        text: new RegExp(`^all what${CLAUSE}`, 'iu'),
        unless:
          /\b(?:at|after|above|first of|them|us|you|it|we|they|know|knew|see|saw|tell|told|ask|asked|show|showed|and for|for) $/iu,
        repairs: () => ['all that', 'what'],
        because: () => '“what” stands where “that” links a clause to “all”',
        strength: 0.75,
      },
    ],
    'a clause about the thing follows',
  ),
});
