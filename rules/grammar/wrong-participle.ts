import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

// Past forms that differ from the participle, and are nothing else.
const PARTICIPLE_OF_PAST: Readonly<Record<string, string>> = {
  went: 'gone',
  came: 'come',
  became: 'become',
  began: 'begun',
  took: 'taken',
  gave: 'given',
  wrote: 'written',
  chose: 'chosen',
  did: 'done',
  knew: 'known',
  spoke: 'spoken',
  ate: 'eaten',
  fell: 'fallen',
  flew: 'flown',
  forgot: 'forgotten',
  threw: 'thrown',
  grew: 'grown',
  drove: 'driven',
  arose: 'arisen',
};

// Base forms that are no nouns and no adjectives.
const PARTICIPLE_OF_BASE: Readonly<Record<string, string>> = {
  be: 'been',
  create: 'created',
  choose: 'chosen',
  receive: 'received',
  describe: 'described',
  require: 'required',
  provide: 'provided',
  destroy: 'destroyed',
  publish: 'published',
  define: 'defined',
  generate: 'generated',
  remove: 'removed',
  achieve: 'achieved',
  develop: 'developed',
  decide: 'decided',
  write: 'written',
  produce: 'produced',
  forget: 'forgotten',
  happen: 'happened',
  appear: 'appeared',
  become: 'become',
  begin: 'begun',
  go: 'gone',
  take: 'taken',
  give: 'given',
  know: 'known',
  explain: 'explained',
  improve: 'improved',
};

const words = (forms: Readonly<Record<string, string>>, but = /^$/): string =>
  Object.keys(forms)
    .filter((form) => !but.test(form))
    .join('|');

const participle = (form: string): string => PARTICIPLE_OF_PAST[form] ?? PARTICIPLE_OF_BASE[form] ?? 'been';

const ADVERB = '(?:(?:not|also|already|always|just|recently|never|now|even) )?';

// “All that he has went to the bank”, “those who have give”: the auxiliary is the whole verb of a clause.
const WHOLE_VERB =
  /\b(?:all|what|whatever|everything|anything|nothing|something|little|much|who|those|that|which|than|as|if|money|power|let|make|makes|made|have|has|help)\b[^,.;]{0,30}$/iu;

export default defineRule({
  summary: 'English makes the perfect of “have” and a participle: “has gone”, “has been”, “have received”.',
  why: `Languages without such a participle (Chinese, Japanese, Turkish, Arabic, Russian) leave an engine to choose a form behind
    “have”, and it takes the past or the bare verb: “have went”, “has create”. Where the source has *be* (*è stato*, *est devenu*), it
    writes “is been” and “is became”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko', 'tr', 'ar', 'ru', 'pl', 'it', 'fr', 'de'],
  repair: 'Use the participle',
  safe: true,
  examples: {
    bad: [
      'The miller [has went -> has gone] to the fair.',
      'The boats [have already came -> have already come] in.',
      'The council [has create -> has created] a fund for the quay.',
      'The lamp [is been -> has been] out since June.',
      'The mill [is became -> has become] a museum.',
      'No letter [has be -> has been] found in the cellar.',
    ],
    good: [
      'The miller has gone to the fair, and the boats have come in.',
      'All that he has went to the bank.',
      'Those who have give; those who have not take.',
      'What the place is became clear at noon.',
      'As it is, came the answer, so it stays.',
      'The council has created a fund; will it have become useless?',
      'If you have, go; if he has, take it.',
      'What it was did not matter to those that were.',
    ],
    misses: ['The keeper [has break -> has broken] the lamp.'],
  },
  check: findPhrases(
    [
      {
        at: 'has have had having',
        next: `not already also always just recently never now even ${words(PARTICIPLE_OF_PAST)}`,
        text: new RegExp(`^(?<lead>\\w+ ${ADVERB})(?<form>${words(PARTICIPLE_OF_PAST)})\\b(?!['’-])`, 'u'),
        unless: WHOLE_VERB,
        inSpeech: false,
        repairs: ({ groups: { lead = '', form = '' } = {} }) => [lead + participle(form)],
        because: ({ groups: { form = '' } = {} }) =>
          `“${form}” is no participle; the perfect wants “${participle(form)}”`,
        strength: 0.8,
      },
      {
        at: 'has',
        next: `not already also always just recently never now even ${words(PARTICIPLE_OF_BASE)}`,
        text: new RegExp(`^(?<lead>\\w+ ${ADVERB})(?<form>${words(PARTICIPLE_OF_BASE, /^become$/)})\\b(?!['’-])`, 'u'),
        unless: WHOLE_VERB,
        repairs: ({ groups: { lead = '', form = '' } = {} }) => [lead + participle(form)],
        because: ({ groups: { form = '' } = {} }) =>
          `the bare verb “${form}” follows “has”, which wants “${participle(form)}”`,
        strength: 0.75,
      },
      {
        at: 'is are was were',
        next: `been became went came began`,
        text: /^(?<be>\w+) (?<form>been|became|went|came|began)\b(?!['’-])/u,
        unless:
          /\b(?:what|whatever|who|which|how|where|that|as|than|all|it|this|there|if|when|why|so)\b[^,.;]{0,40}$/iu,
        repairs: ({ groups: { be = '', form = '' } = {} }) =>
          be.startsWith('w')
            ? [form === 'been' ? be : form, `had ${participle(form)}`]
            : [`${be === 'is' ? 'has' : 'have'} ${participle(form)}`],
        because: ({ groups: { be = '', form = '' } = {} }) => `“${form}” cannot follow “${be}”`,
        strength: 0.7,
      },
    ],
    'the two forms cannot stand together',
  ),
});
