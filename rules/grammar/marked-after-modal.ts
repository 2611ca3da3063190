import { defineRule, onTextAt } from 'mtlint/rule';
import { BASE_OF_PAST, baseOfRegular, baseOfThird, isBaseVerb } from './_verbs.js';

const MODAL =
  /\b(?<aux>(?:can|could|should|would|must|will|may|might)(?: not|n['’]t)?|cannot) (?<adverb>(?:never|also|always|only|just|still|often|easily|quickly|temporarily|automatically|immediately|directly|simply|sometimes) )?(?<to>to )?(?<verb>[a-z]{2,})(?![\p{L}'’-])/u;
const MODALS = 'can could should would must will may might'.split(' ').flatMap((modal) => [modal, `${modal}n`]);

// Several modals are nouns as well (“the will”, “a can”); a subject right before them makes them verbs.
const SUBJECT =
  /(?:\b(?:I|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|who|which|[Pp]eople|[Ee]veryone|[Aa]nyone|[Nn]obody|[Oo]ne)|\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Aa]n?) [a-z]{3,}|\b[A-Za-z][a-z]{2,}[^s\W]s) $/u;

// “They did what they could to save it”, “as fast as you can to reach it”: the modal ends a clause.
const ENDS_CLAUSE =
  /\b(?:what|whatever|all|everything|anything|nothing|something|things?|much|many|little|best|more|most|less|as|than|where|wherever|how|however|ways?|steps?|efforts?|if|when|whenever|so|power|utmost)\b/iu;

const CLAUSE = 120;

export default defineRule({
  summary: 'After “can”, “must” and other modal verbs English takes the bare verb: “can swim”, “must pay”.',
  why: `The infinitives of German, French, Spanish and Russian carry a mark of their own, and Chinese, Japanese and Korean verbs
    carry none at all: hence “can to swim” and “must ends”. English modal verbs take the bare verb and nothing else.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'zh', 'ja', 'ko', 'tr', 'ar', 'es', 'it'],
  repair: 'Use the bare verb',
  safe: true,
  examples: {
    bad: [
      'Anyone [could to see -> could see] the smoke.',
      'Visitors [must to pay -> must pay] at the gate.',
      'You [must also ends -> must also end] the session before you leave.',
      'She [should has -> should have] asked first.',
      'He [cannot went -> cannot go] home tonight.',
      'The pump [can fills -> can fill] the basin in an hour.',
    ],
    good: [
      'They did what they could to save the barn.',
      'Run as fast as you can to reach the gate.',
      'It is a must to see, and the will to win is strong.',
      'Pass me the can to fill.',
      'He can work, and his will works wonders.',
      'Should measures fail, the dam must be opened.',
      'How could studies of eels help us?',
      'We took every step we could to warn them.',
      'He could, to see better, climb the mast.',
    ],
    misses: ['In winter guests of age [must to wait -> must wait].'],
  },
  check: onTextAt([...MODALS, 'cannot'], MODAL, function* ({ block, match, span }) {
    const { aux = '', adverb = '', to, verb = '' } = match.groups ?? {};
    const bare = to ? (isBaseVerb(verb) ? verb : undefined) : unmarked(verb);
    if (!bare) return;
    const before = block.text.slice(Math.max(0, match.index - CLAUSE), match.index);
    if (!SUBJECT.test(before) || ENDS_CLAUSE.test(before.slice(before.search(/(?<![^.!?;])[^.!?;]*$/u)))) return;
    yield {
      span,
      message: `After “${aux}” English takes the bare verb, “${bare}”, and not “${to ?? ''}${verb}”.`,
      evidence: [`“${aux}” is a modal verb, with its subject before it`],
      strength: to ? 0.75 : 0.65,
      replacements: [`${aux} ${adverb}${bare}`],
    };
  }),
});

function unmarked(verb: string): string | undefined {
  if (verb === 'is' || verb === 'are' || verb === 'was' || verb === 'did' || verb === 'thought' || verb === 'found')
    return undefined;
  return BASE_OF_PAST.get(verb) ?? baseOfRegular(verb) ?? baseOfThird(verb);
}
