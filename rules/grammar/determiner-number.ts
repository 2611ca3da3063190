import { defineRule } from 'mtlint/rule';
import { articleOf, COUNT_NOUNS, pluralOf, SINGULAR_OF, THINGS } from './_nouns.js';
import { findPhrases } from './_phrases.js';

const SINGULAR = COUNT_NOUNS.join('|');
const PLURAL = [...SINGULAR_OF.keys()].join('|');

// Plurals that are verbs as well: “this features a lamp”.
const VERBS =
  'books|bridges|buildings|buttons|circles|conditions|details|doctors|elements|engineers|exercises|exams|factors|features|files|films|fingers|flowers|functions|gardens|hands|houses|kids|letters|methods|parents|parks|photographs|pictures|questions|reasons|results|roads|robots|rockets|rooms|schools|ships|shelves|steps|streets|tasks|tools|towers|trees|trips|users|weapons|windows|words|animals|dogs|men|tops';

const CLOSER =
  '(?=[.,;:!?)]|$| (?:in|on|at|of|to|for|from|with|by|that|which|who|is|are|was|were|has|have|had|will|can|and|or|but|because|when|if|may|should|must) ?)';

const one = (plural: string): string => SINGULAR_OF.get(plural.toLowerCase()) ?? plural;

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
      'There is salt in [many country -> many countries]. To the keeper [several language -> several languages] are known.',
      'Farmers of [others villages -> other villages] have come as well.',
      '[This children -> These children|This child] must be found before dusk.',
      'The valley has [a lot of old bridge -> a lot of old bridges].',
      '[Two kind of -> Two kinds of] nets hang in the yard.',
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
      'Many a person came; several person-hours and two man crews were lost.',
      'It was new to others. Villages burnt, and this features in the song.',
      'There is a lot of school in it, plenty of room and a lot of hotel staff. It is a different kind of boat.',
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
        repairs: ({ groups: { noun = '' } = {} }) => [`${articleOf(one(noun))} ${one(noun)}`, noun],
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
        text: new RegExp(`^(?<det>this) (?!(?:${VERBS})\\b)(?<noun>${PLURAL})${CLOSER}`, 'iu'),
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
          `${det.toLowerCase()} ${pluralOf(noun.toLowerCase())}`,
          `${/^these$/iu.test(det) ? 'this' : 'that'} ${noun}`,
        ],
        because,
        strength: 0.7,
      },
      {
        at: 'many several various numerous both',
        next: SINGULAR,
        text: new RegExp(
          `^(?<det>[a-z]+) (?<noun>${SINGULAR})(?=[.;!?)]|$| (?:in|on|at|for|from|with|by|that|which|who|is|are|was|were|has|have|had|will|can|because|when|may|should|must)\\b)`,
          'iu',
        ),
        unless: /\b(?:each|one|a good|a great|as) $/iu,
        repairs: ({ groups: { det = '', noun = '' } = {} }) => [`${det} ${pluralOf(noun.toLowerCase())}`],
        because,
        strength: 0.7,
      },
      {
        at: 'of',
        next: `place|thing|user|client|event|file|page|question|${THINGS.join('|')}`,
        reach: 2,
        before: /\b(?<with>(?:a lot|lots|plenty|a (?:large |small |great )?number|hundreds|thousands|dozens) )$/iu,
        text: new RegExp(
          `^(?<of>of (?:(?:historical|different|beautiful|interesting|new|old|small|big|large|other|useful|good|great|popular|famous|local) )?)(?<noun>${THINGS.join('|')}|place|thing|user|client|event|file|page|question)(?=[.;!?)]|$| (?:in|at|for|with|that|which|are|were|have|can|here|there|around|near)\\b)`,
          'u',
        ),
        repairs: ({ groups: { of = '', noun = '' } = {} }, lead) => [`${lead}${of}${pluralOf(noun)}`],
        because: ({ groups: { noun = '' } = {} }) => `several are meant, and “${noun}” stands in the singular`,
        strength: 0.7,
      },
      {
        at: 'two three four five six many several various different',
        next: 'kind type sort piece version',
        text: /^(?<det>\w+) (?<noun>kind|type|sort|piece|version) of(?= [a-z])/iu,
        unless:
          /\b(?:a|an|the|this|that|some|any|each|every|one|of|very|completely|totally|quite|slightly|entirely) (?:[a-z]+ )?$/iu,
        repairs: ({ groups: { det = '', noun = '' } = {} }) => [`${det} ${noun}s of`],
        because,
        strength: 0.75,
      },
      {
        at: 'others',
        next: PLURAL,
        text: new RegExp(`^others (?<noun>${PLURAL})${CLOSER}`, 'iu'),
        unless: /\b(?:to|for|with|give|gave|call\w*|consider\w*) $/iu,
        repairs: ({ groups: { noun = '' } = {} }) => [`other ${noun}`],
        because: ({ groups: { noun = '' } = {} }) => `“others” stands for a noun, and “${noun}” follows it`,
        strength: 0.75,
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
