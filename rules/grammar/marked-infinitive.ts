import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { BASE_OF_PAST, BASE_VERBS, ingOf } from './_verbs.js';

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

const baseOf = (form: string): string => BASE_OF_ING.get(form) ?? BASE_OF_PAST.get(form) ?? form;

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
    ],
    'the word before takes an infinitive and nothing else',
  ),
});
