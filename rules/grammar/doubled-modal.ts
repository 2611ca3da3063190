import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { ALL_VERBS } from './_verbs.js';

const VERB = `(?= (?:not |also |always )?(?:be|do|go|see|have|${ALL_VERBS.join('|')})\\b)`;

export default defineRule({
  summary: 'English has one modal verb in a clause: “will be able to”, not “will can”; and “can” or “is able to”.',
  why: `German *wird können*, Russian *сможет*, Chinese 会能 and the Romance future of *poder* join two such verbs, or have a form of the
    second that English lacks. English modal verbs have no infinitive, so that “be able to” and “have to” stand in for them.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['de', 'ru', 'uk', 'pl', 'es', 'fr', 'it', 'pt', 'zh', 'ja', 'ko', 'tr'],
  repair: 'Keep one modal verb',
  examples: {
    bad: [
      'After noon the crew [will can -> will be able to|can] leave the boat.',
      'The guests have keys in order [to can -> to be able to] enter at night.',
      'The ferry [can able to -> can|is able to] take forty cars.',
      'You [will must -> will have to|must] wait for the tide.',
      'The pump [will not able to -> will not be able to] fill the basin.',
    ],
    good: [
      'After noon the crew will be able to leave; those who can must.',
      'Mother will can tomatoes this week, and she likes to can peaches.',
      'The ferry can be able and willing.',
      'I will. Can you see the buoy? The man you spoke to can see it.',
      'Where there is a will, must be a way.',
      'All who can able seamen find will hire.',
      'It is a must; will you come?',
      '“I might could go,” said the old man.',
    ],
    misses: ['The crew [would may -> may] leave.'],
  },
  check: findPhrases(
    [
      {
        at: 'will would should',
        next: 'can must could',
        text: new RegExp(`^(?<first>[a-z]+) (?<second>can|must|could)${VERB}`, 'u'),
        unless: /\b(?:a|the|his|her|their|your|my|good|free|ill|that|who) $/iu,
        inSpeech: false,
        repairs: ({ groups: { first = '', second = '' } = {} }) => [
          `${first} ${second === 'must' ? 'have to' : 'be able to'}`,
          second,
        ],
        because: ({ groups: { second = '' } = {} }) =>
          `“${second}” has no infinitive and cannot follow another modal verb`,
        strength: 0.8,
      },
      {
        at: 'to',
        next: 'can',
        before: /\b(?:in order|way|possibility|possible|wants?|wanted|easy|so as) $/iu,
        text: new RegExp(`^to can${VERB}`, 'u'),
        repairs: () => ['to be able to'],
        because: () => '“can” has no infinitive',
        strength: 0.75,
      },
      {
        at: 'can could',
        next: 'able',
        text: /^(?<first>can|could) able to\b/u,
        repairs: ({ groups: { first = '' } = {} }) => [first, first === 'can' ? 'is able to' : 'was able to'],
        because: () => '“able” says the same again, and has no “be”',
        strength: 0.85,
      },
      {
        at: 'will would should may might must',
        next: 'not able also',
        text: /^(?<lead>\w+ (?:not |also )?)able to\b/u,
        unless: /\b(?:the|a|his|her|their|good|free) $/iu,
        repairs: ({ groups: { lead = '' } = {} }) => [`${lead}be able to`],
        because: () => '“able” is an adjective, and no “be” stands before it',
        strength: 0.85,
      },
    ],
    'a modal verb takes the bare form of another verb, and “able” has none',
  ),
});
