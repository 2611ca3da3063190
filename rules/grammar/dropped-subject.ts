import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const JUDGED =
  'necessary|possible|impossible|important|recommended|advisable|essential|required|forbidden|obligatory|mandatory|convenient|preferable|worth|difficult|easy|easier|enough|better|good|known|believed|said|expected|estimated';

// Whatever follows must be a complement that wants “it”, and the sentence must not ask.
const COMPLEMENT =
  '(?= (?:not |only |also )?(?:to [a-z]|that (?:the|a|this|it|he|she|they|you|we|all)|mentioning|noting)[^?.;!]{0,400}(?:[.;!]|$))';

export default defineRule({
  summary: 'An English sentence needs a subject, be it only “it”: “It is necessary to …”.',
  why: `Spanish *es necesario*, Italian *è possibile*, Portuguese *é importante*, Polish, Russian, Chinese and Japanese need no
    subject for such a judgement. An engine that adds none begins the sentence with the verb, as English does in questions.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['es', 'pt', 'it', 'ru', 'pl', 'zh', 'ja', 'ko'],
  repair: 'Add “it”',
  examples: {
    bad: [
      '[Is -> It is] necessary to close the lid before the rain.',
      'The road is steep. [Is -> It is] not possible to walk it in winter.',
      '[Was -> It was] important to reach the hut by dusk.',
      'If the pump stops, [is -> it is] recommended to call the keeper.',
      '[Is -> It is] known that the bell was cast in the valley.',
      'The pump stands in the yard. [Allows you -> It allows you] to fill the basin in an hour.',
      'The lamp is old. [Consists of -> It consists of] a wick, a glass and a tin for the oil.',
    ],
    good: [
      'It is necessary to close the lid. Is it possible to open it?',
      'Is better to come? Is worse to follow?',
      'What is needed is important to all.',
      'The road, which is steep, is impossible to walk in winter.',
      'The fee, if any, is required to be paid.',
      'All that matters, she says, is good to eat.',
      'Is necessary evil a thing?',
      'The lamp is new. Is the oil in the tin? Was a time when nobody asked?',
      'Allows you to fill the basin in an hour.',
      'To rest, when tired, is essential to health.',
    ],
    misses: ['[Is -> It is] a pity that the mill burnt.'],
  },
  check: findPhrases(
    [
      {
        at: 'is was',
        next: `not|also|very|now|only|${JUDGED}`,
        before: /^$/u,
        text: new RegExp(`^(?:Is|Was)(?= (?:not |also |very |now |only )?(?:${JUDGED})${COMPLEMENT})`, 'u'),
        repairs: ([verb = '']) => [`It ${verb.toLowerCase()}`],
        because: () => 'the sentence begins with its verb and has no subject',
        strength: 0.75,
      },
      {
        at: 'is was',
        next: `not|${JUDGED}`,
        before:
          /^(?:If|When|Before|After|For this reason|Therefore|However|In this case)\b[^,]{4,60}, $|^(?:Therefore|However|In this case|For this reason|Then|Now), $/u,
        text: new RegExp(`^(?:is|was)(?= (?:not )?(?:${JUDGED})${COMPLEMENT})`, 'u'),
        repairs: ([verb = '']) => [`it ${verb}`],
        because: () => 'the clause begins with its verb and has no subject',
        strength: 0.7,
      },
      {
        at: 'is was allows consists',
        next: 'you us users to of a an the used intended designed located called made based',
        behind: /\p{Ll}{2}[)”"]?\. $/u,
        before: /^$/u,
        inSpeech: false,
        text: /^(?:Allows (?:you|us|users|to)|Consists of|(?:Is|Was) (?:an?|the|used|intended|designed|located|called|made|based))(?= [^.?!]{12,140}[.:](?:\s|$))/u,
        repairs: ([words = '']) => [`It ${words.toLowerCase()}`],
        because: () => 'the sentence begins with its verb and has no subject',
        strength: 0.6,
      },
    ],
    'no word before the verb can be its subject, and the sentence does not ask',
  ),
});
