import { defineRule } from 'mtlint/rule';
import { articleOf, THINGS } from './_nouns.js';
import { findPhrases } from './_phrases.js';

const NOUN = `${THINGS.join('|')}|place|thing|house|room|school|film|company|system|way|book|town|trip|story|car|machine|game|example|method`;

// Adjectives that say of what kind a thing is; those that say in what state it is may follow it: “a door open”, “a key ready”.
const KIND =
  'private|public|big|small|large|modern|ancient|beautiful|quiet|comfortable|interesting|important|popular|powerful|simple|complex|typical|excellent|famous|unique|digital|wooden|electric|nice|pretty|wonderful|romantic|cheap|expensive|fast|slow|spacious|useful|original|traditional|special|intelligent|modern|difficult|complicated';
const STRESSED = 'very|quite|really|extremely';

export default defineRule({
  summary: 'An English adjective stands before its noun: “a quiet place”, “a private bathroom”.',
  why: `In French, Spanish, Italian, Portuguese, Romanian and Arabic the adjective follows its noun: *un lugar muy tranquilo*, *une salle de bain
    privée*. Engines turn the two round, but lose the way where an adverb stands between them.`,
  detects: 'word-order',
  mqm: 'linguistic-conventions/word-order',
  impact: 'major',
  origins: ['es', 'fr', 'pt', 'it', 'ar'],
  repair: 'Set the adjective before the noun',
  examples: {
    bad: [
      'It is [a place very quiet -> a very quiet place] where you can rest.',
      'This is [a book interesting -> an interesting book] for children.',
      'Each room has [a bathroom private -> a private bathroom] and a lamp.',
      'The inn offers [a garden beautiful -> a beautiful garden].',
      'It was [a trip very expensive -> a very expensive trip], but we saw the sea.',
    ],
    good: [
      'It is a very quiet place with a private bathroom.',
      'Once there was a man small and old.',
      'They found a house big enough for nine, and a lake too deep to swim.',
      'She has a voice very like his, and a town very close to the sea.',
      'He made a garden beautiful.',
      'It is a restaurant popular with sailors.',
      'That is a book important to all of us.',
      'A task simple in itself may be long.',
    ],
    misses: ['They sell [a lamp modern -> a modern lamp].'],
  },
  check: findPhrases(
    [
      {
        at: 'a an',
        next: NOUN,
        before: /\b(?:is|was|['’]s|are|were|has|have|had|with|offers|in|offer) $/iu,
        unless: /\b(?:what|how|such|so|not)\b[^,]* $/iu,
        text: new RegExp(
          `^an? (?<noun>${NOUN}) (?<adjective>(?:${STRESSED}) \\p{Ll}{4,}(?<!(?:close|near|like|similar|different|much|well|often|far|dear|little|near|early|late|fast|soon|quickly|\\p{Ll}ed|\\p{Ll}ly))|${KIND})(?=[.;!]|$|, (?:but|and|which|where)\\b| (?:where|which|that|for (?:the|children|families|all|everyone|those)|in the|and (?:a|an|the|it|he|she|we|you|they)|because)\\b)`,
          'u',
        ),
        repairs: ({ groups: { noun = '', adjective = '' } = {} }) => [`${articleOf(adjective)} ${adjective} ${noun}`],
        because: ({ groups: { adjective = '', noun = '' } = {} }) => `“${adjective}” stands behind “${noun}”`,
        strength: 0.65,
      },
    ],
    'nothing follows that the adjective could open',
  ),
});
