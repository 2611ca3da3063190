import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

// Plurals that are no verbs and name no group of which there may be one (“a people”, “a few days”).
const PLURAL =
  'problems|countries|cities|companies|students|soldiers|children|women|men|villages|buildings|families|weapons|persons|ideas|situations|opportunities|neighbours|neighbors|politicians|scientists|teachers|universities|activities|towns|articles|islands|diseases|methods|schools|animals|bridges|citizens|enemies|elements|possibilities|examples|roads|rivers|workers|tourists|patients|authors|users';
const SINGULAR =
  'problem|country|city|company|student|soldier|child|woman|man|village|person|idea|situation|opportunity|politician|scientist|teacher|university|activity|article|island|disease|method|animal|citizen|possibility|example|reason|question|thing';

const CLOSER =
  '(?=[.,;:!?)]|$| (?:in|on|at|of|to|for|from|with|by|that|which|who|is|are|was|were|has|have|had|will|can|and|or|but|because|when|if|may|should|must) ?)';

const one = (plural: string): string => {
  const known: Readonly<Record<string, string>> = { children: 'child', women: 'woman', men: 'man', persons: 'person' };
  return known[plural] ?? (plural.endsWith('ies') ? plural.replace(/ies$/, 'y') : plural.slice(0, -1));
};
const several = (noun: string): string => {
  const known: Readonly<Record<string, string>> = { child: 'children', woman: 'women', man: 'men', person: 'people' };
  return known[noun] ?? (noun.endsWith('y') ? noun.replace(/y$/, 'ies') : `${noun}s`);
};
const article = (word: string): string => (/^(?:[aeio]|un[^i]|umb)/.test(word) ? 'an' : 'a');

const because = ({ groups: { det = '', noun = '' } = {} }: RegExpExecArray): string =>
  `“${det}” and “${noun}” do not agree in number`;

export default defineRule({
  summary: 'In English “a”, “every” and “this” go with one, “these” and “those” with several.',
  why: `Chinese, Japanese, Korean and Turkish leave the number of a noun open, and Russian has no article: an engine must guess
    both, and may guess twice. Only nouns that name no group are looked at, and only where no further noun follows.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/agreement',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko', 'tr', 'ru', 'uk', 'pl'],
  repair: 'Make the two agree',
  examples: {
    bad: [
      'It is [a problems -> a problem|problems] for the harbour.',
      '[Every countries -> Every country] has its own stamps.',
      'The crown owned [another islands -> another island|other islands] in the north.',
      '[These problem -> These problems|This problem] must be solved by May.',
      'There are too [much people -> many people] in the boat.',
      '[This children -> These children|This child] was found by the mill.',
    ],
    good: [
      'It is a problem for the harbour, and these problems grow.',
      'A weapons dealer and a women’s choir shared the hall.',
      'Every few years, every two countries go to war.',
      'These country lanes and these student songs are old.',
      'He gave each children’s home a piano.',
      'Group A students and plan B cities come first.',
      'It pains me so much people have no idea.',
      'I told this man and those women what that child had seen.',
      'A people without songs is poor; another 40 people came.',
    ],
    misses: ['It is [a lamps -> a lamp] that smokes.'],
  },
  check: findPhrases(
    [
      {
        at: 'a an',
        next: PLURAL,
        text: new RegExp(`^(?<det>an?) (?<noun>${PLURAL})${CLOSER}(?! (?:and|or) [a-z]+(?:s['’]|['’]s))`, 'u'),
        unless: /\b(?:many|such|vitamin|plan|half|quite) $|[A-Z] $/u,
        repairs: ({ groups: { noun = '' } = {} }) => [`${article(one(noun))} ${one(noun)}`, noun],
        because,
        strength: 0.7,
      },
      {
        at: 'another every each',
        next: PLURAL,
        text: new RegExp(`^(?<det>[a-z]+) (?<noun>${PLURAL})${CLOSER}`, 'iu'),
        unless: /\b(?:gave|give|gives|giving|of|from|cost|costs|paid|pay|sent|one) $/u,
        repairs: ({ groups: { det = '', noun = '' } = {} }) => [
          `${det} ${one(noun)}`,
          ...(/^another$/iu.test(det) ? [`other ${noun}`] : []),
        ],
        because,
        strength: 0.7,
      },
      {
        at: 'this',
        next: PLURAL,
        text: new RegExp(
          `^(?<det>this) (?!(?:bridges|buildings|animals|roads|methods|users|elements)\\b)(?<noun>${PLURAL})${CLOSER}`,
          'iu',
        ),
        unless: /\b(?:like|tell|told|give|gave|teach|show|of|for|to|with|do|does|did) $/u,
        repairs: ({ groups: { noun = '' } = {} }) => [`these ${noun}`, `this ${one(noun)}`],
        because,
        strength: 0.7,
      },
      {
        at: 'these those',
        next: SINGULAR,
        text: new RegExp(
          `^(?<det>these|those) (?<noun>${SINGULAR})(?=[.;!?)]|$| (?:in|on|at|to|for|from|with|by|that|which|who|is|are|was|were|has|have|had|will|can|because|when|may|should|must) ?)`,
          'iu',
        ),
        repairs: ({ groups: { det = '', noun = '' } = {} }) => [
          `${det.toLowerCase()} ${several(noun)}`,
          `${/^these$/iu.test(det) ? 'this' : 'that'} ${noun}`,
        ],
        because,
        strength: 0.7,
      },
      {
        at: 'much',
        next: `people|things|times|years|${PLURAL}`,
        before: /\b(?:too|very) $/iu,
        text: new RegExp(
          `^(?<det>much) (?<noun>people|things|times|years|${PLURAL})(?=[.,;!?)]|$| (?:in|on|at|who|that|to|for|with|are|were|have|and) ?)`,
          'u',
        ),
        repairs: ({ groups: { noun = '' } = {} }) => [`many ${noun}`],
        because: ({ groups: { noun = '' } = {} }) => `“much” measures, and “${noun}” are counted`,
        strength: 0.75,
      },
    ],
    'no noun follows that the word before could belong to',
  ),
});
