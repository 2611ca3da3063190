import { defineRule } from 'mtlint/rule';
import { COUNT_NOUNS } from './_nouns.js';
import { findPhrases } from './_phrases.js';

const BEST =
  'best|worst|biggest|largest|smallest|highest|lowest|oldest|youngest|newest|cheapest|fastest|slowest|easiest|strongest|longest|shortest|richest|poorest|simplest|safest|greatest|tallest|nearest|hardest|busiest|deepest|widest';
const MOST = `most (?:[a-z]+ly )?(?:important|popular|beautiful|famous|common|interesting|expensive|dangerous|difficult|effective|powerful|useful|significant|successful|convenient|modern|ancient|influential|attractive|reliable|suitable|serious|valuable|visited|known|used)`;
const NOUN = `(?:${COUNT_NOUNS.join('|')}|way|place|part|choice|thing|time|chance|moment|one|example|price|size|value|period|day|year)`;

// The noun ends there: “is best man at the wedding” and “is only child care” have other readings.
const CLOSER =
  '(?=[.,;:!?)]|$| (?:in|of|for|to|that|which|who|where|when|on|from|by|and|but|because|if|with|at|among|ever|is|was)\\b)';

const insert = ([words = '']: RegExpExecArray): readonly string[] => {
  const [first = '', ...rest] = words.split(' ');
  return [[first, 'the', ...rest].join(' ')];
};

export default defineRule({
  summary: 'What is best or only of its kind takes “the” in English: “the best way”, “one of the oldest”.',
  why: `Russian, Polish, Turkish, Chinese, Japanese and Korean have no article, and a superlative needs none there: *лучший способ*,
    最好的办法. English sets “the” before a noun with a superlative, since only one thing can be meant.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'tr', 'zh', 'ja', 'ko'],
  repair: 'Add “the”',
  safe: true,
  examples: {
    bad: [
      'The knot is shown [in first picture -> in the first picture].',
      'The ferry [is best way -> is the best way] to reach the island.',
      'It is [one of oldest -> one of the oldest] mills in the valley.',
      'The fog [was main reason -> was the main reason] for the delay.',
      'This [is only road -> is the only road] that leads to the sea.',
      'The fair is [one of most popular -> one of the most popular] in the north.',
      'Salt [is most important product -> is the most important product] of the coast.',
      'It [was first time -> was the first time] that the bridge shut.',
      'The error is gone [in latest version -> in the latest version].',
    ],
    good: [
      'It was seen at first reading, in second place and in first person; on first floor windows it is blue.',
      'The ferry is the best way to reach the island, and one of the oldest.',
      'Her work is best known in the north, and most people like it.',
      'Fresh bread is best when warm. His is only part of the truth.',
      'He was best man at the wedding and main speaker at dinner.',
      'What matters is most of all the wind.',
      'It was his only road and our main reason.',
      'The mill is one of most of them.',
      'The room was only used in summer, and she is an only child.',
      'Which is best? Best of all, it is free.',
    ],
    misses: ['They have [best bread -> the best bread] in town.'],
  },
  check: findPhrases(
    [
      {
        at: 'is are was were remains became become',
        next: `${BEST}|most|main|only`,
        text: new RegExp(
          `^\\w+ (?:(?:${BEST}|main|only)|${MOST}) (?!man\\b|child\\b|friend\\b|part\\b|when\\b)${NOUN}${CLOSER}`,
          'u',
        ),
        unless: /\b(?:what|which|how) [^,]* $/iu,
        repairs: insert,
        because: () => 'only one thing can be meant, and no article says so',
        strength: 0.75,
      },
      {
        at: 'one some two many',
        next: 'of',
        text: new RegExp(
          `^\\w+ of (?:(?:${BEST})|${MOST}|main|first(?= [a-z]+s\\b)|few(?= [a-z]+s\\b)|last(?= [a-z]+s\\b))(?= [a-z])`,
          'iu',
        ),
        repairs: ([words = '']) => [words.replace(/ of /iu, ' of the ')],
        because: () => 'a superlative stands behind “of” without its article',
        strength: 0.85,
      },
      {
        at: 'in on from of with use used open opened choose chose',
        next: 'first second third main previous following',
        text: new RegExp(
          `^\\w+ (?:first|second|third|main|previous|following) (?:case|step|procedure|method|chapter|version|example|option|group|line|page|window|sentence|picture|room|floor|file|folder|column|row|problem|question|task|book|story|boat|paragraph|variant|menu|stage|volume)${CLOSER}`,
          'u',
        ),
        unless: /\b(?:the|this|that|his|her|its|our|their|my|your|at|and|or|to|year|no) $|[,/] $/iu,
        repairs: insert,
        because: () => 'only one thing can be meant, and no article says so',
        strength: 0.7,
      },
      {
        at: 'is was',
        next: 'first second third',
        before: /\b(?:[Tt]his|[Ii]t|[Tt]hat) $/u,
        text: /^(?:is|was) (?:first|second|third|last) time(?=[.,;]|$| (?:that|when|I|we|he|she|they|you|in|for)\b)/u,
        repairs: insert,
        because: () => 'only one time can be meant, and no article says so',
        strength: 0.75,
      },
      {
        at: 'in on from since with',
        next: 'last latest current new next final',
        text: new RegExp(
          `^\\w+ (?:last|latest|current|next|new|final) (?:version|release|section|paragraph|column|line|chapter|episode|lesson)(?:${CLOSER}|(?= (?:we|you|I|it|they|there)\\b))`,
          'iu',
        ),
        unless:
          /\b(?:the|this|that|his|her|its|our|their|my|your|at|and|or|to|year|no|up|come|came|log|plug|check|join|turn|carry|go) $|[,/] $/iu,
        repairs: insert,
        because: () => 'only one can be meant, and no article says so',
        strength: 0.6,
      },
    ],
    'no article, possessive or number stands before it',
  ),
});
