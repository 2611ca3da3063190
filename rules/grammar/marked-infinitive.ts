import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { BASE_OF_PAST, BASE_VERBS, baseOfThird, ingOf, thirdOf } from './_verbs.js';

const BASE_OF_ING: ReadonlyMap<string, string> = new Map(BASE_VERBS.map((verb) => [ingOf(verb), verb]));
const ING = [...BASE_OF_ING.keys()].filter(
  (form) => !/^(?:being|building|meeting|feeling|learning|reading|hearing|saying|beginning)$/.test(form),
);
// Forms that are base forms, adjectives or names as well, and what people write of their own (“to said house”).
const PAST = [...BASE_OF_PAST.keys()].filter(
  (form) =>
    !/^(?:felt|found|saw|left|lost|read|said|fell|ran|was|had|wore|woke|held|heard|meant|met|paid|sent|sold|spent|told|taught|won|broke|built|bought|kept|made|done)$/.test(
      form,
    ),
);
const FORM = `(?:${[...ING, ...PAST].join('|')})`;

// Third persons that are no plural of a noun: “used to calculates”.
const THIRD = BASE_VERBS.filter(
  (verb) =>
    !/^(?:be|walk|work|visit|travel|transfer|study|store|stay|start|stop|read|sleep|share|set|run|put|play|pay|order|offer|monitor|move|measure|meet|live|love|leave|fight|feel|express|extract|display|experience|complete|check|catch|carry|call|buy|appear|attract|do|hear|help|increase|invite|repair|receive|separate|show|support|talk|understand|use|wear|win|update|fill|find|finish|follow|handle|implement|exhibit|save|say|sell|think|try|tell|select|prove|prepare|present|practise|perform|correct|estimate|extend)$/.test(
      verb,
    ),
).map(thirdOf);

const baseOf = (form: string): string => BASE_OF_ING.get(form) ?? BASE_OF_PAST.get(form) ?? baseOfThird(form) ?? form;

export default defineRule({
  summary: 'After “to” of an infinitive English takes the bare verb: “want to go”, “able to make”.',
  why: `Chinese, Japanese and Korean verbs have no infinitive, Turkish and Arabic have verbal nouns for it, and after “to” in “used to”
    or “look forward to” English itself has *-ing*. An engine that takes one for the other writes “want to going” and “able to went”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko', 'tr', 'ar', 'ru', 'pl', 'es'],
  repair: 'Use the bare verb',
  safe: true,
  examples: {
    bad: [
      'They [want to going -> want to go] home before the storm.',
      'The crew was [able to took -> able to take] the boat in.',
      'She [decided to becoming -> decided to become] a pilot.',
      'He [refused to seeing -> refused to see] the light.',
      'The leaflet says [how to using -> how to use] the pump.',
      'We [tried to went -> tried to go] round the cape.',
      'The gauge is [used to calculates -> used to calculate] the height of the tide.',
      'The keeper [asked us to waiting -> asked us to wait] by the gate.',
      'I would [like to asking -> like to ask] about the boat.',
    ],
    good: [
      'They want to go home, and are used to going by boat.',
      'She looks forward to becoming a pilot and objects to seeing him.',
      'It is possible, due to using less oil.',
      'He is able, thanks to taking care, to walk.',
      'What they wanted to building after building was a lawn.',
      'They came close to winning and are committed to keeping the mill.',
      'From wanting to having is a long way.',
      'We tried to bring the boat in and to sing.',
    ],
    misses: ['They [came to working -> came to work] in the mill.'],
  },
  check: findPhrases(
    [
      {
        at: 'want wants wanted able unable decide decides decided try tries tried hope hopes hoped refuse refused how',
        next: 'to',
        text: new RegExp(`^(?<lead>\\w+ to) (?<form>${FORM})\\b(?!['’-])`, 'u'),
        unless: /\b(?:what|from|of|than|that|which) (?:[a-z]+ )?$|\bas (?:[a-z]+ )?$/iu,
        repairs: ({ groups: { lead = '', form = '' } = {} }) => [`${lead} ${baseOf(form)}`],
        because: ({ groups: { lead = '', form = '' } = {} }) =>
          `“${form}” follows “${lead}”, which wants “${baseOf(form)}”`,
        strength: 0.8,
      },
      {
        at: 'want wants wanted able unable decided try tries tried how need needs needed used order like possible impossible necessary allows',
        next: 'to',
        text: new RegExp(`^(?<lead>\\w+ to) (?<form>${THIRD.join('|')})\\b(?!['’-])`, 'u'),
        unless: /\b(?:what|from|of|than|that|which) (?:[a-z]+ )?$|\bas (?:[a-z]+ )?$/iu,
        repairs: ({ groups: { lead = '', form = '' } = {} }) => [`${lead} ${baseOf(form)}`],
        because: ({ groups: { lead = '', form = '' } = {} }) =>
          `“${form}” follows “${lead}”, which wants “${baseOf(form)}”`,
        strength: 0.75,
      },
      {
        at: 'advise advised asked ask allow allows allowed told want wants wanted helps forced invited order ordered like encourage',
        next: 'him her them us me you people users',
        text: new RegExp(
          `^(?<lead>\\w+ \\w+ to) (?<form>${[...ING.filter((form) => !/^(?:doing|working|living|writing|reading|fighting|walking|understanding|speaking|training)$/.test(form)), ...THIRD].join('|')})\\b(?!['’-])`,
          'u',
        ),
        unless: /\b(?:used|due|close|prefer\w*|compared?) (?:[a-z]+ )?$/iu,
        repairs: ({ groups: { lead = '', form = '' } = {} }) => [`${lead} ${baseOf(form)}`],
        because: ({ groups: { lead = '', form = '' } = {} }) =>
          `“${form}” follows “${lead}”, which wants “${baseOf(form)}”`,
        strength: 0.7,
      },
      {
        at: 'like',
        next: 'to',
        before: /(?:\bwould|['’]d) $/u,
        text: new RegExp(`^(?<lead>like to) (?<form>${FORM})\\b(?!['’-])`, 'u'),
        repairs: ({ groups: { lead = '', form = '' } = {} }) => [`${lead} ${baseOf(form)}`],
        because: ({ groups: { form = '' } = {} }) => `“${form}” follows “would like to”, which wants “${baseOf(form)}”`,
        strength: 0.75,
      },
    ],
    'the word before takes an infinitive and nothing else',
  ),
});
