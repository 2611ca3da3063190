import { defineRule } from 'mtlint/rule';
import { articleOf, THINGS } from './_nouns.js';
import { findPhrases } from './_phrases.js';

const THING = THINGS.join('|');

const PLACE =
  'garden|kitchen|village|city|forest|museum|restaurant|lake|river|desert|building|address bar|text field|input field|dialog box|search box|search bar|status bar|main menu|cellar|yard|attic|castle|mountains|box|drawer|basket';

const ENDS =
  '(?=[.;!?)]|$|, (?:and|but|which|where|so) | (?:with (?:the|a)|of (?:the|this|a)|where|which|that|who|and (?:the|it|he|she|I|we|they)|because|when|if|there (?:is|was|are|were)|for (?:the|this|a))\\b)';

const SUBJECT =
  /(?<!\p{L})(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)(?: (?:must|can|will|should|may|already|also|need to|have to|want to|had to|would))? $/u;

export default defineRule({
  summary: 'An English count noun in the singular wants an article: “you need a lamp”, “in the garden”.',
  why: `Russian, Ukrainian, Polish, Czech, Turkish, Chinese, Japanese and Korean have no article, and an engine must add each one. Where it
    adds none, a thing that can be counted stands like a stuff that cannot: “you must have computer”, “open it in garden”.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'tr', 'zh', 'ja', 'ko'],
  repair: 'Add the article',
  examples: {
    bad: [
      'To read the tape you must [have computer -> have a computer].',
      'We sat [in garden -> in the garden] where the peas grow.',
      'She [bought dictionary -> bought a dictionary] for the journey.',
      'Type the name [in address bar -> in the address bar].',
      'He [needs lawyer -> needs a lawyer] who knows the sea.',
      'The cat came [from cellar -> from the cellar].',
    ],
    good: [
      'To read the tape you must have a computer.',
      'They went from village to village, in city and country.',
      'We have room for two, and she had difficulty in finding school.',
      'In garden, field and wood the birds sang.',
      'You need computer skills, and he has language lessons.',
      'In city centres and in garden sheds the heat was worst.',
      'They have tool after tool on the wall.',
      'He was in hospital, she at school, and both were in bed.',
      'I own boats; you have, sister, none.',
    ],
    misses: ['He opened [gate -> the gate] at dawn.'],
  },
  check: findPhrases(
    [
      {
        at: 'have has had need needs want wants use uses buy bought found create created make made enter open press install choose select write send get add rent visit wrote opened rented received',
        next: THING,
        before: SUBJECT,
        unless: /\b(?:what|whatever|which|whose|how|than|as)\b[^,;]* $/iu,
        inSpeech: false,
        text: new RegExp(`^(?<verb>\\w+) (?<noun>${THING})${ENDS}`, 'u'),
        repairs: ({ groups: { verb = '', noun = '' } = {} }) => [`${verb} ${articleOf(noun)} ${noun}`],
        because: ({ groups: { noun = '' } = {} }) => `“${noun}” can be counted, and stands without an article`,
        strength: 0.7,
      },
      {
        at: 'in into from near',
        next: PLACE.replaceAll('|', ' '),
        unless: /\b(?:from|live|lives|life|between|both|whether|is|city|town|off|people) (?:[a-z]+ )?$|[,/] $|^$/iu,
        text: new RegExp(`^(?<prep>\\w+) (?<place>${PLACE})${ENDS}(?! (?:and|to|or) )`, 'u'),
        repairs: ({ groups: { prep = '', place = '' } = {} }) => [`${prep} the ${place}`],
        because: ({ groups: { place = '' } = {} }) => `“${place}” can be counted, and stands without an article`,
        strength: 0.65,
      },
    ],
    'nothing follows that it could be a part of',
  ),
});
