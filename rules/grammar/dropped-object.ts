import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

// What the verb takes may stand before: “the lamp that you can use as a buoy”, “anything you find useful”.
const MOVED =
  /\b(?:that|which|what|whatever|who|whom|whichever|how|where|than|as|anything|something|everything|nothing|one|ones|thing|things|much|many|those|all|like)\b/iu;

const insert =
  (object: string, at: number) =>
  ([words = '']: RegExpExecArray): readonly string[] => {
    const all = words.split(' ');
    return [[...all.slice(0, at), object, ...all.slice(at)].join(' ')];
  };

const because = ([words = '']: RegExpExecArray): string => `“${words.split(' ')[0]}” has lost what it is said of`;

export default defineRule({
  summary: 'English says what is meant, be it only by “it”: “I hope you find it useful”, “you can use it as a lamp”.',
  why: `Japanese, Korean, Chinese, Portuguese and Spanish leave out an object that the reader knows (*espero que encuentres útil*,
    プラグインとして使う). English wants the pronoun, and without it the verb hangs in the air.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['ja', 'ko', 'zh', 'es', 'pt', 'it', 'ru', 'pl'],
  repair: 'Add “it”',
  examples: {
    bad: [
      'This is my chart of the cape. I hope you [find useful -> find it useful].',
      'You can [use as -> use it as] a lamp or hang it on the wall.',
      'If you want to [use as -> use it as] a table, turn the lid.',
      'The shed is dry. We can [treat as -> treat it as] a spare room.',
      'We hope that you will [find interesting -> find it interesting].',
    ],
    good: [
      'I hope you find it useful, and you can use it as a lamp.',
      'Here is a list of tools that you can use as a guide and may find useful.',
      'Take what you find useful; anything you can use as a table will do.',
      'The lamp is one you can use as a buoy.',
      'There is a boat you can use as a ferry.',
      'Which of them can we treat as a guest?',
      'You can use as much rope as you like.',
      'What tools do you hope they find useful?',
    ],
    misses: ['The lid is off; please [put on -> put it on] again.'],
  },
  check: findPhrases(
    [
      {
        at: 'find',
        next: 'useful helpful interesting enjoyable informative inspiring',
        before:
          /\bhope (?:that )?(?:you|he|she|they|everyone|someone|somebody|people|readers|others)(?: will| all| may| also)? $/iu,
        unless: /\b(?:what|which|who|something|anything|things?|that (?:I|we))\b/iu,
        text: /^find (?:useful|helpful|interesting|enjoyable|informative|inspiring)(?=[.,;!)]|$| (?:and|for|too|as well|when|if)\b)/u,
        repairs: insert('it', 1),
        because,
        strength: 0.8,
      },
      {
        at: 'use treat',
        next: 'as',
        before:
          /^(?:[Ii]f |[Tt]hen |[Aa]nd |[Bb]ut |Now |So |[^.]*, )?(?:[Yy]ou|[Ww]e|[Tt]hey|I) (?:(?:can|could|may|should|must|will|want to|need to|have to)(?: also| now| then)?) $/u,
        unless: MOVED,
        text: /^(?:use|treat) as(?= (?:an?|the|your|our|its) (?!whole\b)[a-z])/u,
        repairs: insert('it', 1),
        because,
        strength: 0.7,
      },
    ],
    'nothing before the verb can be its object',
  ),
});
