import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const BE = 'is are was were be been am being';

// Verbs that have no passive: after “be” only a finite form can be meant.
const STATE: Readonly<Record<string, string>> = {
  agree: 'agreed',
  belong: 'belonged',
  consist: 'consisted',
  depend: 'depended',
  exist: 'existed',
};

// Verbs whose base form is no noun and no adjective: the participle is meant.
const PARTICIPLE: Readonly<Record<string, string>> = {
  create: 'created',
  choose: 'chosen',
  receive: 'received',
  describe: 'described',
  require: 'required',
  provide: 'provided',
  include: 'included',
  destroy: 'destroyed',
  publish: 'published',
  define: 'defined',
  generate: 'generated',
  execute: 'executed',
  remove: 'removed',
  apply: 'applied',
  allow: 'allowed',
  build: 'built',
  write: 'written',
  replace: 'replaced',
  use: 'used',
  produce: 'produced',
  inform: 'informed',
  forget: 'forgotten',
  protect: 'protected',
  install: 'installed',
  add: 'added',
};

const PERFECT = 'happened|occurred|existed|appeared|disappeared|belonged|consisted|arrived|died|arisen';
const SIMPLE: Readonly<Record<string, string>> = { arisen: 'arose' };

// “All it does is create”, “the best thing is remove it”: there the verb is the complement, and its object follows.
const PSEUDO_CLEFT = /\b(?:do|does|did|done|doing|all|what|thing|best|trick|option|solution|choice)\b/iu;

const tense = (be: string, verb: string): readonly string[] =>
  be === 'is'
    ? [verb.endsWith('y') ? verb : `${verb}s`]
    : be === 'are' || be === 'am'
      ? [verb]
      : be.startsWith('w')
        ? [STATE[verb] ?? verb]
        : [verb];

export default defineRule({
  summary: 'English “be” takes a participle, never a bare verb: “it depends”, “it is created”, “it happened”.',
  why: `Where the source has a participle, a reflexive or no auxiliary at all (Russian *зависит*, *создаётся*, French *est arrivé*,
    Japanese される), an engine may set “be” before a verb that does not want it, or forget the participle’s ending.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'fr', 'it', 'zh', 'ja', 'ko', 'tr'],
  repair: 'Use the form that fits',
  examples: {
    bad: [
      'The price [is depend -> depends] on the season.',
      'Each night a new copy [is create -> is created] in the cellar.',
      'The land [was belong -> belonged] to the mill.',
      'I [am agree -> agree] with the harbour master.',
      'The flood [was happened -> happened] at night.',
      'The form must [be write -> be written] by hand.',
    ],
    good: [
      'The price depends on the season, and each night a copy is created.',
      'All it does is create a copy.',
      'What they did was provide bread.',
      'The letter was forgotten, and the road is open.',
      'To forgive is human; to be is to do.',
      'The first step is use of the lamp.',
      'He is dead, the letters have arrived, and the guests are gone.',
      'Where the road is, arrived guests may rest.',
    ],
    misses: ['The road [is repair -> is repaired] each spring.'],
  },
  check: findPhrases(
    [
      {
        at: BE,
        next: Object.keys(STATE).join(' '),
        text: new RegExp(
          `^\\w+ (?<verb>${Object.keys(STATE).join('|')})\\b(?=[.,;:!?)]|$| (?:on|of|to|with|that|in|for|from|at) )`,
          'u',
        ),
        unless: /\b(?:to|must|can|should|will|let|it)\b[^,]{0,20}\b(?:that|how) $/u,
        repairs: ({ 0: words, groups: { verb = '' } = {} }) => tense(words.split(' ')[0] ?? '', verb),
        because: ({ groups: { verb = '' } = {} }) => `“${verb}” needs no “be” before it`,
        strength: 0.85,
      },
      {
        at: BE,
        next: Object.keys(PARTICIPLE).join(' '),
        text: new RegExp(
          `^(?<be>\\w+) (?<verb>${Object.keys(PARTICIPLE).join('|')})\\b(?=[.,;:!?)]|$| (?:by|in|on|from|as|at|automatically|correctly) )`,
          'u',
        ),
        unless: PSEUDO_CLEFT,
        repairs: ({ groups: { be = '', verb = '' } = {} }) =>
          verb === 'use' && be === 'is' ? [] : [`${be} ${PARTICIPLE[verb] ?? verb}`],
        because: ({ groups: { verb = '' } = {} }) => `the bare verb “${verb}” follows “be”, which wants its participle`,
        strength: 0.75,
      },
      {
        at: 'is are was were',
        next: PERFECT,
        text: new RegExp(
          `^\\w+ (?<verb>${PERFECT})\\b(?!-)(?=[.,;:!?)]|$| (?:on|of|to|with|in|at|by|after|when|during|because|due|from|before|yesterday|again|between) ?)`,
          'u',
        ),
        repairs: ({ groups: { verb = '' } = {} }) => [SIMPLE[verb] ?? verb],
        because: ({ groups: { verb = '' } = {} }) => `“${verb}” has no passive`,
        strength: 0.75,
      },
    ],
    'the two forms cannot stand together',
  ),
});
