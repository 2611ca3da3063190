import { defineRule } from 'mtlint/rule';
import { articleOf, COUNT_NOUNS } from './_nouns.js';
import { findPhrases } from './_phrases.js';

const ADJECTIVE =
  'good|bad|great|nice|new|big|small|large|huge|simple|complex|important|interesting|beautiful|popular|powerful|useful|useless|valid|invalid|correct|wrong|different|difficult|easy|convenient|common|typical|special|unique|perfect|excellent|serious|strong|real|very [a-z]+|famous|modern|ideal|separate|similar|small|free|open-source|lightweight|quick|useful|necessary|additional|wonderful';

// Mass in some senses, so no member of the list for the family: “good value”, but “an invalid value”.
const NOUN = `(?:${COUNT_NOUNS.join('|')}|choice|way|place|moment|thing|start|alternative|addition|tradition|value|number|name|script|program|library|module|framework|package|plugin|game|project|service|result|file|function|command)`;

const CLOSER =
  '(?=[.,;:!?)]|$| (?:of|for|to|that|which|who|where|when|on|from|by|in|but|because|if|with|at|among|here|there|now|and (?:it|he|she|I|we|they|you|has|is|can|will))\\b)';

// “good value”, “is common practice”, “free game”: no article is needed where the noun is a stuff or a state.
const STUFF = '(?!(?:good|great|excellent|real|perfect) (?:value|company)\\b|free (?:language|museum|child)\\b)';

export default defineRule({
  summary: 'English says what kind of thing something is with an article: “it is a good choice”.',
  why: `Russian *это хороший выбор*, Polish, Turkish, Chinese, Japanese and Korean have no article. English cannot count without one:
    an adjective and a count noun behind “is” want “a”. Only nouns that name no stuff are looked at, and only where no further
    noun follows.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'tr', 'zh', 'ja', 'ko'],
  repair: 'Add “a”',
  safe: true,
  examples: {
    bad: [
      'The old pump [is good choice -> is a good choice] for a small garden.',
      'It [was important event -> was an important event] in the life of the village.',
      'The lake [is very beautiful place -> is a very beautiful place].',
      'A blank line [is invalid value -> is an invalid value] here.',
      'The mill [became popular museum -> became a popular museum], and it opens in May.',
      'Smoke [is common problem -> is a common problem] in the kitchen.',
    ],
    good: [
      'The old pump is a good choice, and smoke is common.',
      'The bread is good value, and it is common knowledge.',
      'It was good company, good news and great fun.',
      'What is new is the village shop. It is free, sir.',
      'That is big city life, and this is new school furniture.',
      'The lake is beautiful. Place the lamp on the sill.',
      'They are good friends and were great actors.',
      'How useful a tool is it? It is no good idea.',
      'She is simple, man, and he is real.',
    ],
    misses: ['They built [new bridge -> a new bridge].'],
  },
  check: findPhrases(
    [
      {
        at: 'is was becomes became',
        next: ADJECTIVE.replace('|very [a-z]+', '|very').replace('|open-source', '|open'),
        text: new RegExp(
          `^(?<verb>\\w+) ${STUFF}(?<adjective>(?:${ADJECTIVE})) (?<noun>${NOUN})${CLOSER}(?! to (?:me|him|her|us|them)\\b)`,
          'u',
        ),
        unless: /\b(?:what|how|whatever|there|here|where)\b[^,]* $|^(?:Is|Was) /iu,
        repairs: ({ 0: words, groups: { verb = '', adjective = '' } = {} }) => [
          `${verb} ${articleOf(adjective)}${words.slice(verb.length)}`,
        ],
        because: ({ groups: { noun = '' } = {} }) => `“${noun}” can be counted, and stands without an article`,
        strength: 0.75,
      },
    ],
    'an adjective and one count noun follow the verb, and nothing that they could belong to',
  ),
});
