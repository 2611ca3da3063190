import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { thirdOf } from './_verbs.js';

// Verbs that nobody does out of good will: “if you will wait” asks, “if you will have problems” foretells.
const VERB =
  'have|need|see|find|want|notice|receive|arrive|come|lose|become|happen|appear|encounter|get|know|feel|go|use|install|visit|decide';

const present = (who: string, verb: string): string =>
  /^(?:you|I|we|they)$/iu.test(who) || /[^s]s$/u.test(who)
    ? verb === 'be'
      ? who.toLowerCase() === 'i'
        ? 'am'
        : 'are'
      : verb
    : verb === 'be'
      ? 'is'
      : thirdOf(verb);

export default defineRule({
  summary: 'After “if”, “when” and “as soon as” English speaks of the future in the present: “if you have time”.',
  why: `Russian *если у вас будут вопросы*, Polish *jeśli będziesz*, French *quand tu viendras* and Italian *se avrai* set the future in the
    condition as well as in what follows from it. English sets it in the main clause only; “if you will” is what a host says.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'it', 'fr', 'es', 'tr'],
  repair: 'Use the present',
  examples: {
    bad: [
      'If [you will have -> you have] questions, ask the keeper.',
      'As soon as [the boat will arrive -> the boat arrives], ring the bell.',
      'If [it will be -> it is] cold, close the hatch.',
      'When [you will see -> you see] the mill, turn left.',
      'The door opens when [the guest will come -> the guest comes], and not before.',
    ],
    good: [
      'If you have questions, ask; you will have an answer by noon.',
      'If you will follow me, the boat is here.',
      'Nobody knows when you will see it, or if it will be cold.',
      'Ask the keeper when it will arrive, and whether he will come.',
      'Come when you will. If it will be of help, take the lamp.',
      'The day when we will have peace is far off.',
      'If you will be so kind, sit down.',
      'When will you see her? If anybody will know, he will.',
    ],
    misses: ['[After you will open -> After you open] the gate, wait.'],
  },
  check: findPhrases(
    [
      {
        at: 'i you he she it we they the your',
        next: 'will',
        reach: 2,
        before: /^(?:If|When|As soon as|Until|Once|In case) $|[;,] (?:if|as soon as|in case) $/u,
        text: new RegExp(
          `^(?<who>(?:I|you|he|she|it|we|they)|(?:the|your) \\p{Ll}{3,}) will (?<verb>be|${VERB})\\b(?! (?:so (?:kind|good)|kind enough|good enough|of help|able)\\b)(?=[^.?!]{0,120}, (?:\\p{L}+ ){0,5}\\p{L}+|[^.?!,]{2,60}[.]$)`,
          'u',
        ),
        repairs: ({ groups: { who = '', verb = '' } = {} }) => [`${who} ${present(who, verb)}`],
        because: ({ groups: { verb = '' } = {} }) => `“will ${verb}” sets the future in the condition itself`,
        strength: 0.65,
      },
      {
        at: 'the your',
        next: 'will',
        reach: 2,
        before:
          /\b(?:open|opens|start|starts|end|ends|appear|appears|is shown|is displayed|ring|rings|stop|stops|call|write|contact) \p{L}* ?(?:when|as soon as|if) $/u,
        text: new RegExp(`^(?<who>(?:the|your) \\p{Ll}{3,}) will (?<verb>${VERB})\\b`, 'u'),
        repairs: ({ groups: { who = '', verb = '' } = {} }) => [`${who} ${present(who, verb)}`],
        because: ({ groups: { verb = '' } = {} }) => `“will ${verb}” sets the future in the condition itself`,
        strength: 0.6,
      },
    ],
    'the clause says on what condition, or when',
  ),
});
