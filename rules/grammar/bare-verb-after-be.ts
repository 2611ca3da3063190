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
  edit: 'edited',
  delete: 'deleted',
  enter: 'entered',
  convert: 'converted',
  connect: 'connected',
  configure: 'configured',
  compile: 'compiled',
  encrypt: 'encrypted',
  launch: 'launched',
  locate: 'located',
  print: 'printed',
  send: 'sent',
  save: 'saved',
  sell: 'sold',
  take: 'taken',
  develop: 'developed',
  perform: 'performed',
};

// Nouns as often, so that a modal verb must stand before “be”.
const NOUN_AS_WELL: Readonly<Record<string, string>> = {
  change: 'changed',
  display: 'displayed',
  download: 'downloaded',
  load: 'loaded',
  show: 'shown',
  start: 'started',
  store: 'stored',
  test: 'tested',
  update: 'updated',
  upload: 'uploaded',
};

// “I am use …”: a plain verb with its object.
const FIRST_PERSON = 'use|work|live|think|need|write|try|know|want|believe|hope|recommend|suggest';

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
      'The map can [be download -> be downloaded] from the harbour site.',
      '[I am use -> I use] the old lamp in winter.',
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
      'There must be change, and it will be show time at nine. It may be start of term.',
      'The man I am trusts me; here I am, work in hand.',
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
        at: 'be',
        next: Object.keys(NOUN_AS_WELL).join(' '),
        before: /(?<!\b[Tt]here )\b(?:can|must|will|should|may|could|cannot|to)(?: not| also| only| easily)? $/u,
        text: new RegExp(
          `^be (?<verb>${Object.keys(NOUN_AS_WELL).join('|')})\\b(?!-)(?=[.,;:!?)]|$| (?:by|in|on|from|as|at|to the|with|without|automatically|when|if|after|before|here|again) ?)`,
          'u',
        ),
        unless: /\b(?:there|all|what|it) (?:can|must|will|should|may|could|cannot) (?:not )?$/iu,
        repairs: ({ groups: { verb = '' } = {} }) => [`be ${NOUN_AS_WELL[verb] ?? verb}`],
        because: ({ groups: { verb = '' } = {} }) => `the bare verb “${verb}” follows “be”, which wants its participle`,
        strength: 0.7,
      },
      {
        at: 'i',
        next: 'am',
        before: /(?:^|[,;] |\b(?:and|but|because|that|so) )$/u,
        inSpeech: false,
        text: new RegExp(
          `^I am (?<verb>${FIRST_PERSON})(?= (?:the|an?|this|that|it|in|to|with|on|my|about|as)\\b)`,
          'u',
        ),
        repairs: ({ groups: { verb = '' } = {} }) => [`I ${verb}`],
        because: ({ groups: { verb = '' } = {} }) => `“${verb}” needs no “am” before it`,
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
