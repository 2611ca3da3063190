import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { BASE_VERBS } from './_verbs.js';

const VERB = `(?<verb>use|add|select|download|share|introduce|recommend|search|check|${BASE_VERBS.filter((verb) => !/^(?:be|display|download|check|have)$/.test(verb)).join('|')})`;
const MODAL = 'can|cannot|must|should|will|could';
const NP =
  '(?:the|this|your|our|an?|my|these) (?:\\p{Ll}{3,} )?\\p{Ll}{3,}(?<!(?:way|end|meantime|case|time|moment|future|event|first|long|run|least|same|beginning|morning|evening|process|short|past|middle))';

export default defineRule({
  summary: 'English keeps a verb together: what says by what means, where to or for whom stands behind it.',
  why: `Chinese 用户可以通过菜单选择语言, German *man kann über das Menü die Sprache wählen* and Turkish set the means, the place and the person
    between the modal verb, or the subject, and the verb. In English they follow the object.`,
  detects: 'word-order',
  mqm: 'linguistic-conventions/word-order',
  impact: 'minor',
  origins: ['zh', 'de', 'ja', 'ko', 'tr'],
  repair: 'Set the phrase behind the verb',
  examples: {
    bad: [
      'Guests [can through the menu select -> can select through the menu] their lamp.',
      'The keeper [must to the list add -> must add to the list] each new boat.',
      'You [can via this page send -> can send via this page] a letter.',
      'Today [I with everyone share -> I share with everyone] a map of the bay.',
      'In this chapter [I to you introduce -> I introduce to you] the old pump.',
    ],
    good: [
      'Guests can select their lamp through the menu, and they will in the meantime wait.',
      'You must by law ring the bell; you should in this case wait.',
      'He can, through the gate, see the mill.',
      'They could to some extent read it.',
      'The road they will to this day use is old.',
      'All I with my bad eyes see is fog.',
      'People can from the tower see the sea.',
      'What I to you say, I say to all.',
    ],
    misses: ['He has [yesterday the boat sold -> sold the boat yesterday].'],
  },
  check: findPhrases(
    [
      {
        at: MODAL.replaceAll('|', ' '),
        next: 'through via to with by',
        before: /(?:^|[,;.] |\b(?:and|but|that|if|when|so) )(?:[Tt]he |[Tt]his |[Yy]our |[Aa]n? )?[\p{L}]+ $/u,
        text: new RegExp(
          `^(?<modal>${MODAL}) (?<phrase>(?:through|via|to|with|by) ${NP}) ${VERB}(?= (?:the|an?|their|its|his|your|all|new|each|his|her|it|them|this|these|\\p{Ll}+s)\\b)`,
          'u',
        ),
        repairs: ({ groups: { modal = '', phrase = '', verb = '' } = {} }) => [`${modal} ${verb} ${phrase}`],
        because: ({ groups: { phrase = '', modal = '', verb = '' } = {} }) =>
          `“${phrase}” stands between “${modal}” and “${verb}”`,
        strength: 0.65,
      },
      {
        at: 'i we',
        next: 'with to for',
        before: /^(?:Today|Now|Here|In this (?:\p{Ll}+ )?\p{Ll}+|Next|Below|This time),? $/u,
        text: new RegExp(
          `^(?<who>I|we) (?<phrase>(?:with|to|for) (?:you|everyone|everybody|you all|all of you)) ${VERB}(?= (?:the|an?|how|my|our|some|this|these|about|\\p{Ll}+s)\\b)`,
          'u',
        ),
        repairs: ({ groups: { who = '', phrase = '', verb = '' } = {} }) => [`${who} ${verb} ${phrase}`],
        because: ({ groups: { phrase = '', who = '', verb = '' } = {} }) =>
          `“${phrase}” stands between “${who}” and “${verb}”`,
        strength: 0.75,
      },
    ],
    'the verb and its object follow at once',
  ),
});
