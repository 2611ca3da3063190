import { defineRule } from 'mtlint/rule';
import { COUNT_NOUNS, pluralOf } from './_nouns.js';
import { findPhrases } from './_phrases.js';

// Count nouns that name no group (“one of the family”, “one of the team” are right).
const NOUN =
  'problem|country|city|town|village|reason|thing|place|question|person|man|woman|child|player|day|year|area|region|example|factor|method|event|song|book|film|movie|game|issue|project|product|tool|school|university|building|house|river|lake|mountain|island|topic|task|feature|idea|element|language|option|form|tradition|holiday|sport|dish|artist|writer|actor|actress|singer|leader|expert|scientist|solution|challenge|advantage|disadvantage|goal|website|app|program|restaurant|hotel|beach|street|company|brand|team|festival|museum|castle|church|animal|bird|plant|tree|disease|word|story|machine|device|car|ship|airport|station|bridge|attraction|destination|work|match|attack|crime|crisis';

const SINGLE =
  '(?:problem|reason|thing|place|question|person|man|woman|child|player|example|method|event|song|book|film|movie|feature|idea|option|solution|advantage|city|country|day|year)';

const PRAISED =
  '(?:(?:most|least) (?:[a-z]+ly )?[a-z]{4,}(?<!st)|[a-z]{2,}(?:est)|best|worst|main|first|few|oldest|biggest)(?: [a-z]+(?:al|ive|ic|ous|ful|an))?';

const CLOSER =
  '(?=[.,;:!?)]|$| (?:in|of|that|which|who|is|was|for|to|and|on|from|at|has|where|when|ever|he|she|they|we|I|you) ?)';

const repaired = ({ 0: words, groups: { noun = '' } = {} }: RegExpExecArray): readonly string[] => [
  words.slice(0, words.length - noun.length) + pluralOf(noun.toLowerCase()),
];

const because = ({ groups: { noun = '' } = {} }: RegExpExecArray): string =>
  `one is picked from several, and “${noun}” stands in the singular`;

export default defineRule({
  summary: 'English picks one of several: “one of the best books” needs the plural.',
  why: `Chinese, Japanese, Korean and Turkish nouns need no plural, and French or Spanish may agree with the one that is meant. An
    engine that follows them writes “one of the biggest city”. Only nouns that name no group are looked at, and only where no
    further noun follows.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/agreement',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko', 'tr', 'fr', 'ru', 'ar'],
  repair: 'Use the plural',
  safe: true,
  examples: {
    bad: [
      'It is [one of the oldest bridge -> one of the oldest bridges] in the valley.',
      'She is [one of the most gifted singer -> one of the most gifted singers] of her age.',
      '[One of the main reason -> One of the main reasons] is the price of coal.',
      'Rain was [one of our problem -> one of our problems] on the way.',
      'He remains [one of the best man -> one of the best men] for the task.',
      '[Each of the tool -> Each of the tools] has a tag.',
    ],
    good: [
      'It is one of the oldest bridges in the valley.',
      'One of the most influential city councils met in the hall.',
      'She was one of the family and one of the first to leave.',
      'One of the best is kept in the museum.',
      'He is one of the island’s bakers, and one of the school in the old sense.',
      'One of the book fairs is held in May.',
      'One of the few man-made lakes lies to the north.',
      'That is one of the many things I like.',
      'Each of the student choirs sang, and many of the city folk came.',
    ],
    misses: ['It is [one of the oldest quay -> one of the oldest quays] of the port.'],
  },
  check: findPhrases(
    [
      {
        at: 'one',
        next: 'of',
        text: new RegExp(
          `^one of (?:the|my|your|his|her|its|our|their) (?:world['’]s )?${PRAISED} (?<noun>${NOUN})${CLOSER}`,
          'iu',
        ),
        unless: /\b(?:no|every|twenty|thirty|forty|fifty)[ -]$/iu,
        repairs: repaired,
        because,
        strength: 0.85,
      },
      {
        at: 'one',
        next: 'of',
        text: new RegExp(
          `^one of (?:my|your|his|her|its|our|their|the) (?<noun>${SINGLE})(?=[.,;!?)]|$| (?:is|was|that|which|who|why|in|on|for|I|we|he|she) )`,
          'iu',
        ),
        unless: /\b(?:no|every|twenty|thirty|forty|fifty)[ -]$/iu,
        repairs: repaired,
        because,
        strength: 0.7,
      },
      {
        at: 'each several many few both',
        next: 'of',
        text: new RegExp(
          `^(?<all>\\w+) of (?:the|these|those|my|your|his|her|its|our|their) (?<noun>${COUNT_NOUNS.join('|')})(?=[.,;:!?)]|$| (?:is|was|are|were|has|have|that|which|who|in|on|for|can|will|must) ?)`,
          'iu',
        ),
        unless: /\b(?:how|too|so|as|a|every) $/iu,
        repairs: repaired,
        because: ({ groups: { all = '', noun = '' } = {} }) =>
          `“${all}” is said of several, and “${noun}” stands in the singular`,
        strength: 0.75,
      },
    ],
    '“of” asks for several',
  ),
});
