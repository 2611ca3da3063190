import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const OBJECT = '(?= (?:the|an?|my|your|his|her|its|our|their|this|these|that|it|them)\\b)';
const LIKE =
  'like|likes|liked|love|loves|loved|enjoy|enjoys|enjoyed|appreciate|appreciated|miss|missed|want|wanted|need|needed|admire|admired|hate|hated|respect';
const DO =
  'use|uses|used|read|reads|speak|speaks|spoke|play|plays|played|write|writes|wrote|buy|buys|bought|eat|eats|ate|drink|drinks|drank|watch|watches|watched|visit|visits|visited|wear|wears|wore|cook|cooks|cooked|carry|carries|carried|choose|chooses|chose|sing|sings|sang|lose|loses|lost|forget|forgets|forgot';

// “They sang always the same song”: the adverb belongs to what follows.
const SAME = '(?! the (?:same|first|last|next|whole|only|best|day|week|month|year|night|morning|more))';

export default defineRule({
  summary: 'English puts nothing between a verb and its object: “likes the lamp very much”, “often reads the map”.',
  why: `French *il lit souvent le journal*, Spanish *me gusta mucho el mar*, Italian, German and Russian have the adverb behind the verb and
    before its object. English sets it before the verb or at the end.`,
  detects: 'word-order',
  mqm: 'linguistic-conventions/word-order',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'de', 'ru', 'uk', 'pl'],
  repair: 'Move the adverb',
  examples: {
    bad: [
      'My aunt [likes very much -> very much likes] the sea.',
      'He [reads often -> often reads] the map before he sails.',
      'They [used always -> always used] a lamp from the mill.',
      'We [enjoyed very much -> very much enjoyed] your letter.',
      'She [plays usually -> usually plays] the organ on Sundays.',
    ],
    good: [
      'My aunt likes the sea very much, and he often reads the map.',
      'They sang always the same song, and never the whole of it.',
      'It was used often. The lamp was used often the year round.',
      'I would like very much to see it.',
      'She plays, usually, the organ.',
      'We enjoyed ourselves very much the first day.',
      'He wrote often that autumn, and it is read often these days.',
      'What they use often they keep.',
    ],
    misses: ['He [opened slowly -> slowly opened] the gate.'],
  },
  check: findPhrases(
    [
      {
        at: LIKE.replaceAll('|', ' '),
        next: 'very so',
        text: new RegExp(
          `^(?<verb>\\w+) (?<adverb>(?:very|so) much)${OBJECT}(?! that (?:the|he|she|they|we|I|it|you)\\b| (?:it|that) (?:is|was)\\b)`,
          'u',
        ),
        unless: /\b(?:is|are|was|were|be|been|being|what|which|that|who|would)\b(?: [a-z]+){0,2} $/iu,
        repairs: ({ groups: { verb = '', adverb = '' } = {} }) => [`${adverb} ${verb}`],
        because: ({ groups: { adverb = '' } = {} }) => `“${adverb}” parts the verb from its object`,
        strength: 0.75,
      },
      {
        at: DO.replaceAll('|', ' '),
        next: 'often always usually sometimes frequently',
        before: /\b(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|who|people) $/u,
        unless: /\b(?:is|are|was|were|be|been|what|which|that|as|than)\b[^,;]* $/iu,
        text: new RegExp(
          `^(?<verb>\\w+) (?<adverb>often|always|usually|sometimes|frequently)${SAME}${OBJECT}(?! (?:that|this|these) (?:autumn|spring|summer|winter|year|week|days|time))`,
          'u',
        ),
        repairs: ({ groups: { verb = '', adverb = '' } = {} }) => [`${adverb} ${verb}`],
        because: ({ groups: { adverb = '' } = {} }) => `“${adverb}” parts the verb from its object`,
        strength: 0.7,
      },
    ],
    'the object follows the adverb',
  ),
});
