import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

// Peoples and plurals that mean “of them all” without an article; “half of Americans” is good English, so nations are left out.
const NOUN =
  'people|countries|users|students|children|women|men|citizens|companies|cases|visitors|tourists|scientists|experts|teachers|doctors|parents|workers|residents|inhabitants|cities|families';

const FREE =
  "(?!['’-])(?! (?:who|that|which|in|with|whose|under|over|aged|like|living|from|of|at|on|and|or|we|I|they|you|he|she|involving|infected|affected|around|has|[a-z]+ed|[a-z]+ing)\\b)";

export default defineRule({
  summary: 'English says “most people” or “most of the people”, not “most of people”.',
  why: `French *la plupart des gens*, Spanish *la mayoría de las personas*, Russian *большинство людей* and Chinese 大多数 always
    link the two words. English links them only where a determiner follows: “most of the people”, “some of us”.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'ru', 'uk', 'pl', 'zh', 'ja'],
  repair: 'Drop “of”, or add the article',
  examples: {
    bad: [
      '[Most of people -> Most people|Most of the people] left the square at dusk.',
      'The fog surprised [some of visitors -> some visitors|some of the visitors].',
      'In [most of cases -> most cases|most of the cases] the lamp is to blame.',
      '[Many of students -> Many students|Many of the students] came by boat.',
      'It was a feast for [most of children -> most children|most of the children].',
    ],
    good: [
      'Most people left the square; most of the people went home.',
      'Some of us, many of them and most of Europe agree.',
      'He thinks most of people who row.',
      'What they make most of people’s fears is power.',
      'The roads are made up for the most of cobbles.',
      'We know little of visitors and less of thieves.',
      'Half of all students and a third of women vote.',
      'They spoke for some of men in arms.',
    ],
    misses: ['[The most of people -> Most people] left the square.'],
  },
  check: findPhrases(
    [
      {
        at: 'most some many',
        next: 'of',
        text: new RegExp(`^(?<all>most|some|many) of (?<noun>${NOUN})\\b${FREE}`, 'iu'),
        unless: /\b(?:the|mak\w+|made|think|thinks|thought|ask\w*|expect\w*|demand\w*|said|how|so) $/iu,
        repairs: ({ groups: { all = '', noun = '' } = {} }) => [
          `${all.toLowerCase()} ${noun}`,
          `${all.toLowerCase()} of the ${noun}`,
        ],
        because: ({ groups: { noun = '' } = {} }) => `“of” stands before a bare “${noun}”`,
        strength: 0.75,
      },
    ],
    'no determiner stands between “of” and the noun',
  ),
});
