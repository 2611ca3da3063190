import { defineRule } from 'mtlint/rule';
import { COUNT_NOUNS, SINGULAR_OF } from './_nouns.js';
import { findPhrases } from './_phrases.js';

const SINGULAR = COUNT_NOUNS.join('|');
const PLURAL = [...SINGULAR_OF.keys()].join('|');
const SEVERAL = 'two|three|four|five|six|seven|eight|nine|ten|several|various|numerous|a few';
const CLOSER = '(?=[.,;:!?)]|$| (?:in|on|at|of|to|for|from|with|by|that|which|who|where|between|behind|under|near)\\b)';
const NP = '(?= (?:an?|the|many|several|some|any|no|two|three|four|different|other|also|various)\\b)';

// “all there is”, “what there is”, “as many as there is room for”.
const RELATIVE = /\b(?:all|what|whatever|as|than|how|where|like)\b[^,]* $/iu;

const be = (verb: string): string => (verb.startsWith('w') ? 'was' : 'is');
const are = (verb: string): string => (verb.startsWith('w') ? 'were' : 'are');

export default defineRule({
  summary: 'In English “there” stands with “be”, which agrees with what follows: “there are many boats”.',
  why: `Spanish *hay*, French *il y a*, German *es gibt*, Chinese 有 and Japanese ある have one form for one and for many, and the Chinese
    word means “have” as well. An engine that carries that over writes “there is many”, “there have a” and “it exists some”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/agreement',
  impact: 'minor',
  origins: ['es', 'fr', 'pt', 'it', 'de', 'zh', 'ja', 'ko', 'ru', 'tr'],
  repair: 'Use the form of “be” that fits',
  examples: {
    bad: [
      '[There is many -> There are many] boats in the harbour.',
      '[There are a problem -> There is a problem] with the lock.',
      '[There have -> There are] several mills in the valley.',
      '[There has -> There is] a bell at the gate.',
      '[It exists -> There are] several ways to the island.',
      'On the shelf [there was three books -> there were three books].',
    ],
    good: [
      'There are many boats in the harbour, and there is a problem.',
      'There is many a slip between cup and lip, and there is much to do.',
      'There are a few books, a lot of maps and a dozen lamps.',
      'There have been floods, and there has always been a bell.',
      'There is two-thirds of a loaf and some bread left.',
      'All there is many would call a ruin.',
      'They went there. Have a look.',
      'It exists in several forms, and some there have a boat.',
      'There are a hundred and one reasons.',
    ],
    misses: ['[There is -> There are] boats in the harbour.'],
  },
  check: findPhrases(
    [
      {
        at: 'there',
        next: 'is was',
        text: new RegExp(
          `^there (?<verb>is|was) (?<what>many(?! an?\\b)(?= [a-z])|(?:${SEVERAL}) (?:[a-z]+ )?(?:${PLURAL})\\b(?!['’-]))`,
          'iu',
        ),
        unless: RELATIVE,
        inSpeech: false,
        repairs: ({ groups: { verb = '', what = '' } = {} }) => [`there ${are(verb)} ${what}`],
        because: ({ groups: { verb = '' } = {} }) => `several are said to be there, and “${verb}” is said of one`,
        strength: 0.8,
      },
      {
        at: 'there',
        next: 'are were',
        text: new RegExp(`^there (?<verb>are|were) (?<what>(?:an?|one) (?:[a-z]+ )?(?:${SINGULAR}))${CLOSER}`, 'iu'),
        unless: RELATIVE,
        inSpeech: false,
        repairs: ({ groups: { verb = '', what = '' } = {} }) => [`there ${be(verb)} ${what}`],
        because: ({ groups: { verb = '' } = {} }) => `one is said to be there, and “${verb}” is said of several`,
        strength: 0.75,
      },
      {
        at: 'there',
        next: 'have has',
        before: /(?:^|[,;] |\b(?:and|but|because|if|that|because) )$/iu,
        text: new RegExp(`^there (?:have|has)${NP}`, 'iu'),
        unless: /\b(?:who|those|people|some|out|over|up|down|went|live|being|let)\b[^,]* $/iu,
        repairs: ([words = '']) => [words.toLowerCase().endsWith('has') ? 'there is' : 'there are'],
        because: () => '“there” cannot have anything: English says that things are there',
        strength: 0.75,
      },
      {
        at: 'it',
        next: 'exists exist',
        before: /(?:^|[,;] |\b(?:and|but|because|if|that|because) )$/iu,
        text: /^it exists? (?=(?<what>an?|many|several|some|no|two|three|different|other|various) [a-z])/iu,
        repairs: ({ groups: { what = '' } = {} }) => [/^(?:an?|no)$/iu.test(what) ? 'there is' : 'there are'],
        because: () => '“exist” takes no object: English says that there is something',
        strength: 0.7,
      },
    ],
    'what is said to be there follows at once',
  ),
});
