import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

// A whole noun phrase, so that it can be moved; “the only …”, “the first …” would go on.
const WHO =
  '(?<who>he|she|it|they|we|I|you|(?:the|our|his|her|its|their|my|this) \\p{Ll}{3,}(?<!\\b(?:only|first|last|next|very|most|best)))(?= \\p{L})';

const flip = ({ groups: { verb = '', who = '' } = {} }: RegExpExecArray): readonly string[] => [`${who} ${verb}`];

const because = ({ groups: { verb = '', who = '' } = {} }: RegExpExecArray): string =>
  `“${verb}” stands before its subject, “${who}”, as German and the languages of Eastern and Southern Europe have it`;

// The sentence does not ask.
const TELLS = '(?=[^.?!]{1,200}[.!;])';

export default defineRule({
  summary: 'In English the subject stands before its verb, whatever opens the sentence: “In 2010 the mill was sold”.',
  why: `German and Dutch set the verb in the second place of a sentence: *Seit 2010 ist die Firma aktiv*. In Russian, Polish, Spanish and
    Italian what is new comes last, the subject too: *В здании находится музей*, *cuando llegan los invitados*. An engine that keeps that
    order turns statements into half a question.`,
  detects: 'word-order',
  mqm: 'linguistic-conventions/word-order',
  impact: 'major',
  origins: ['de', 'ru', 'uk', 'pl', 'es', 'it', 'pt'],
  repair: 'Set the subject before the verb',
  examples: {
    bad: [
      'Since 2010 [is the mill -> the mill is] open to guests.',
      'In 1998 [was the bridge -> the bridge was] closed for a year.',
      'When [arrive the guests -> the guests arrive], the keeper rings the bell.',
      'In the village [work many bakers -> many bakers work] at night.',
      'In the old mill [is located a museum -> a museum is located], which is free.',
      'In addition, [offers the inn -> the inn offers] a room by the lake.',
    ],
    good: [
      'Since 2010 the mill has been open, and in 1998 it was shut.',
      'In 2010 was the bridge open?',
      'Here is the boat, and there goes the ferry. In the garden is a well.',
      'Only in 2010 was the bridge closed; not until 1998 did it open.',
      'When is the boat due, and when will the guests arrive?',
      'In the village people work at night.',
      'Where live music plays, the guests arrive late.',
      'Never since 1998 has the river been so low, and so is the lake.',
      'At night were the lamps lit.',
    ],
    misses: ['At night [sleep the keepers -> the keepers sleep] well.'],
  },
  check: findPhrases(
    [
      {
        at: 'is are was were has have can will',
        next: 'he she it they we i you the our his her its their my this',
        before:
          /^(?:Since|In|From|Until) (?:(?:the )?(?:year |summer of |spring of |autumn of |winter of |end of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)?,? ?(?:19|20)\d\d) $/u,
        text: new RegExp(`^(?<verb>\\w+) ${WHO}${TELLS}`, 'u'),
        repairs: flip,
        because,
        strength: 0.7,
      },
      {
        at: 'arrive arrives come comes begin begins start starts appear appears exist exists offers offer',
        next: 'the our his her its their my',
        before:
          /^(?:When|If|As soon as|Before|After|Therefore,?|In addition,?|From here,?|In May|Every year|Every day|Here also) $/u,
        text: new RegExp(
          `^(?<verb>\\w+) (?<who>(?:the|our|his|her|its|their|my) \\p{Ll}{3,})(?=, (?:the|you|we|he|she|it|they|I|a|there)\\b| (?:a|an|the|in|at|on|with|for|from|to)\\b)${TELLS}`,
          'u',
        ),
        unless: /^(?:When|If|Before|After|As soon as) (?:[^ ]+ )?(?:offers?|appears?|exists?) $/u,
        repairs: flip,
        because,
        strength: 0.65,
      },
      {
        at: 'work live operate function',
        next: 'many several two three four five hundreds thousands',
        before: /^(?:In|On|At|Near) (?:the|our|this|these) \p{Ll}{3,}(?: \p{Ll}+)? $/u,
        text: /^(?<verb>\w+) (?<who>(?:many|several|two|three|four|five) \p{Ll}{3,}s)(?=[.,;]| (?:and|who|which|that|with|in|at|of)\b)/u,
        repairs: flip,
        because,
        strength: 0.65,
      },
      {
        at: 'is are was were',
        next: 'located situated placed',
        before: /^(?:In|On|At|Near|Behind|Under|Above|Next to|Opposite|Not far from|Close to) [^,.;:?!]{3,60} $/u,
        unless: /\b(?:that|which|who|what|where|it|there|he|she|they) $|\b(?:that|which|who|where)\b/u,
        text: /^(?<verb>(?:is|are|was|were) (?:located|situated|placed)) (?<who>(?:an?|the|our|two|three|four|several|many|one) \p{Ll}{3,})(?=[.,;]|$)/u,
        repairs: flip,
        because,
        strength: 0.7,
      },
      {
        at: 'is are was were',
        next: 'located situated',
        before:
          /^(?:In|On|At|Near|Behind|Under|Above|Next to|Opposite|Not far from|Close to) (?:the|our|this) [^,.;:?!]{3,40} $/u,
        unless: /\b(?:that|which|who|what|where|it|there|he|she|they)\b/u,
        text: /^(?<verb>(?:is|are|was|were) (?:located|situated)) (?<who>an?|the|our|two|three|four|several|many|one) (?=\p{Ll}{3,} [^.?!]{2,80}[.])/u,
        repairs: () => [],
        because: ({ groups: { verb = '' } = {} }) =>
          `“${verb}” stands before its subject, as it does in Slavic languages`,
        strength: 0.65,
      },
    ],
    'nothing before the verb asks, denies or is its subject',
  ),
});
