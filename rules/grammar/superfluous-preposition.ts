import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const OBJECT =
  '(?=(?:the|a|an|this|that|these|those|my|your|his|her|its|our|their|how|what|why|whether|it|them|him|us) )';

const verb = (stem: string, endings: string): string =>
  endings
    .split('|')
    .map((ending) => stem + ending)
    .join(' ');

const firstWord = ([words = '']: RegExpExecArray): readonly string[] => [words.split(' ')[0] ?? ''];

export default defineRule({
  summary: 'English “discuss”, “mention”, “despite” and their like take their object without a preposition.',
  why: `Where the source has a preposition (Russian *обсудить* has none, but *говорить о* has; German *trotz*, Chinese 关于, French
    *en dépit de*), an engine may give one to an English word that takes none. Only verbs that never stand with it are listed.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'de', 'ru', 'zh', 'ja', 'ko', 'ar'],
  repair: 'Drop the preposition',
  safe: true,
  examples: {
    bad: [
      'They [went to abroad -> went abroad] at dusk.',
      'With this key you can [access to -> access] the cellar, which gives you access to the well.',
      'Please [contact with -> contact] the keeper.',
      'The council [discussed about -> discussed] the new quay until midnight.',
      '[Despite of -> Despite] the fog, the ferry left on time.',
      'She [mentioned about -> mentioned] the broken lock in her letter.',
      'The speaker [emphasized on -> emphasized] the need for wells.',
      'The set [comprises of -> comprises] four pans and a lid.',
      'He [married with -> married] a baker from the next valley.',
    ],
    good: [
      'They go to home games, and he must answer to the mayor for it.',
      'The council discussed the new quay, and talked about the old one.',
      'In spite of the fog, despite the hour, the ferry left.',
      'The choir is comprised of bakers and smiths.',
      'They married with the blessing of both families.',
      'The point he stressed on Monday was stressed on Friday as well.',
      'There was no mention of the lock and no discussion about the key.',
      'What they discussed about noon was forgotten by evening.',
      'He was married with two children when the war began.',
      'A request for water was refused for want of a bucket.',
    ],
    misses: ['They [requested for -> requested] a bucket.'],
  },
  check: findPhrases(
    [
      {
        at: verb('discuss', '|es|ed|ing'),
        text: new RegExp(`^\\w+ about ${OBJECT}`, 'iu'),
        unless: /\bwhat\b[^,]* $/iu,
        repairs: firstWord,
        because: () => '“about” stands before what the verb takes as its object',
      },
      {
        at: verb('mention', '|s|ed|ing'),
        text: new RegExp(`^\\w+ about ${OBJECT}`, 'iu'),
        unless:
          /\b(?:a|an|any|no|the|of|his|her|first|second|every|another|those|above|before|just) $|\b(?:what|which|that|as)\b[^,]* $/iu,
        repairs: firstWord,
        because: () => '“about” stands before what the verb takes as its object',
        strength: 0.65,
      },
      {
        at: 'emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising',
        text: /^\w+ on (?=(?:the|a|an|this|that|these|its|his|her|their|how)\b)/iu,
        repairs: firstWord,
        because: () => '“on” belongs to the noun “emphasis”, and the verb takes its object without it',
      },
      {
        at: 'despite',
        text: /^despite of\b/iu,
        repairs: () => ['despite'],
        because: () => '“despite” needs no “of”',
        strength: 0.95,
      },
      {
        at: 'inspite',
        text: /^inspite of\b/iu,
        repairs: () => ['in spite of', 'despite'],
        because: () => 'two words are written as one',
        strength: 0.5,
      },
      {
        at: 'comprises comprising comprise',
        text: /^\w+ of\b/iu,
        repairs: firstWord,
        because: () => '“of” stands before the parts that the verb takes as its object',
        strength: 0.7,
      },
      {
        at: 'marry marries married marrying',
        text: /^\w+ with (?=(?:an?|his|her|my|the) (?!blessing|help|consent|permission|approval|support|intention|aim|hope|knowledge|ceremony|full)(?:[a-z]+ )?(?:man|woman|girl|boy|baker|daughter|son|sister|brother|cousin|widow|widower|teacher|doctor|farmer|soldier|singer|actor|actress|prince|princess|king|queen)\b)/iu,
        unless: /\b(?:is|are|was|were|be|been|being|get|got|gets|getting|[’']s) $/iu,
        repairs: firstWord,
        because: () => '“with” stands before the person whom one marries',
      },
      {
        at: 'go goes went going gone come comes came coming return returned',
        next: 'to',
        text: /^\w+ to (?:abroad|there|upstairs|downstairs|downtown)(?=[.,;!?)]|$| (?:and|with|by|in|on|at|every|because|when|after|before|to)\b)/u,
        unless: /\b(?:from|to)\b[^,.]* $/iu,
        repairs: ([words = '']) => [words.replace(' to ', ' ')],
        because: () => '“to” stands before a word that says where to already',
        strength: 0.75,
      },
      {
        at: 'contact contacts contacted',
        next: 'with',
        before: /\b(?:[Pp]lease|can|could|will|must|should|may|you|we|I) $/u,
        text: /^\w+ with (?=(?:the|an?|me|us|him|her|them|our|your|their|this)\b)/u,
        repairs: firstWord,
        because: () => '“with” belongs to the noun, and the verb takes its object without it',
        strength: 0.7,
      },
      {
        at: 'access reach enter join',
        next: 'to',
        before: /\b(?:[Pp]lease|can|could|cannot|will|must|should|may) $/u,
        text: /^(?:access|reach|enter|join) to (?=(?:the|this|these|your|our|their|its|his|her|my|an?)\b)/u,
        unless: /\b(?:what|which|who|that)\b[^,]* $/iu,
        repairs: firstWord,
        because: () => '“to” belongs to the noun, and the verb takes its object without it',
        strength: 0.65,
      },
    ],
    'the word takes its object directly',
  ),
});
