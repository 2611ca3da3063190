import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { BASE_VERBS, ingOf } from './_verbs.js';

const VERB = `(?<verb>${BASE_VERBS.join('|')})`;

const toIng = ({ 0: words, groups: { verb = '' } = {} }: RegExpExecArray): readonly string[] => [
  words.slice(0, words.length - `to ${verb}`.length) + ingOf(verb),
];

const because = ({ groups: { verb = '' } = {} }: RegExpExecArray): string =>
  `“to ${verb}” stands where the verb before wants “${ingOf(verb)}”`;

export default defineRule({
  summary: 'English “enjoy”, “avoid”, “look forward to” and their like take the form in -ing.',
  why: `Most languages have one infinitive for all verbs. English divides them: one hopes to go, and one enjoys going. Engines that
    copy the infinitive write “avoid to use” and “we recommend to use”; after “look forward to” the “to” is a preposition.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'de', 'ru', 'pl', 'zh', 'ja'],
  repair: 'Use the form in -ing',
  safe: true,
  examples: {
    bad: [
      'Please [avoid to use -> avoid using] the back stairs.',
      'The children [enjoyed to feed -> enjoyed feeding] the ducks.',
      'We [look forward to hear -> look forward to hearing] from you.',
      'We [recommend to book -> recommend booking] a table.',
      'She [finished to write -> finished writing] the letter at dawn.',
      'They [succeeded to open -> succeeded in opening] the lock.',
      'I [suggest to leave -> suggest leaving] before the tide turns.',
      'The mill is [worth to visit -> worth visiting] in spring.',
      'The lock [prevents boats to enter -> prevents boats from entering] at night.',
    ],
    good: [
      'Please avoid using the back stairs, and stop to look at the clock.',
      'It is recommended to book a table, and we recommend it to read on the train.',
      'There is a risk to consider.',
      'We look forward to the hearing and to hearing from you.',
      'A wall was built to avoid, to use his words, a second flood.',
      'He finished to great applause.',
      'The heir succeeded to open lands and empty barns.',
      'The path they avoid to reach the mill is steep.',
      'Wool should be avoided to prevent fires.',
      'The maps suggest to me that the road is new, and what the marks suggest to see is a wall.',
      'It was worth it to see the sea.',
    ],
    falseAlarms: ['It is a road that all who live here [avoid to save -> avoid saving] time.'],
    misses: ['They [postponed to sell -> postponed selling] the mill.'],
  },
  check: findPhrases(
    [
      {
        at: 'avoid avoids avoided avoiding enjoy enjoys enjoyed enjoying dislike dislikes disliked',
        text: new RegExp(
          `^\\w+ to (?:${VERB}|(?:feed|ride|cook|dance|swim|sing|drink|drive|spend|touch|wash|lose|step|cross))\\b`,
          'u',
        ),
        unless:
          /\b(?:that|which|whom|what) (?:[a-z]+ )?$|\b(?:[a-z]+ (?:they|we|you|I|he|she)|ones?|things?|is|are|was|were|be|been|being)(?: not)? $/u,
        repairs: ([words = '']) => {
          const [first = '', , verb = ''] = words.split(' ');
          return [`${first} ${ingOf(verb)}`];
        },
        because: ([words = '']) =>
          `“to ${words.split(' ')[2]}” stands where the verb before wants “${ingOf(words.split(' ')[2] ?? '')}”`,
      },
      {
        at: 'recommend recommends recommended',
        text: new RegExp(`^\\w+ to (?<verb>book|wash|cook|leave|${BASE_VERBS.join('|')})\\b(?! (?:as|that)\\b)`, 'u'),
        before: /(?:\b(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|experts|doctors|developers|authors|strongly|highly|also) |^)$/u,
        unless: /\b(?:that|which|whom|what|is|are|was|were|be|been|highly|strongly)\b(?: [a-z]+)? $/u,
        repairs: toIng,
        because,
        strength: 0.65,
      },
      {
        at: 'suggest suggests suggested consider considered',
        next: 'to',
        text: new RegExp(
          `^\\w+ to (?<verb>arrive|book|wash|cook|leave|buy|rent|${BASE_VERBS.filter((verb) => verb !== 'be' && verb !== 'have').join('|')})\\b(?! (?:as|that)\\b)(?= [a-z])`,
          'u',
        ),
        before:
          /(?:\b(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|doctors|should|can|could|may|might|would|please|[Pp]lease) |^)(?:also |strongly |now )?$/u,
        unless: /\b(?:that|which|whom|what|as|than|is|are|was|were|be|been)\b(?: [a-z]+){1,3} $/u,
        repairs: toIng,
        because,
        strength: 0.65,
      },
      {
        at: 'worth',
        next: 'to',
        before: /\b(?:is|are|was|were|be|it['’]s|not|definitely|really|well) $/iu,
        text: new RegExp(`^worth to (?<verb>visit|${BASE_VERBS.join('|')})\\b`, 'u'),
        repairs: toIng,
        because: ({ groups: { verb = '' } = {} }) => `“to ${verb}” follows “worth”, which wants “${ingOf(verb)}”`,
        strength: 0.75,
      },
      {
        at: 'prevent prevents prevented preventing',
        text: new RegExp(
          `^\\w+ (?<whom>us|him|them|me|you|it|the [a-z]+|[a-z]{3,}s) to (?<verb>${BASE_VERBS.filter((verb) => !/^(?:be|do|make|keep|protect|save|help|ensure|maintain|preserve|avoid|hide)$/.test(verb)).join('|')})\\b`,
          'u',
        ),
        unless:
          /\b(?:able|order|wants?|tried|try|failed|continue|enough|need(?:s|ed)?|used|taken|done|can|could|must) (?:to )?$/u,
        repairs: ({ 0: words, groups: { whom = '', verb = '' } = {} }) => [
          `${words.split(' ')[0]} ${whom} from ${ingOf(verb)}`,
        ],
        because: ({ groups: { verb = '' } = {} }) => `“to ${verb}” stands where English has “from ${ingOf(verb)}”`,
        strength: 0.6,
      },
      {
        at: 'finish finished finishes',
        text: /^\w+ to (?<verb>write|read|eat|build|speak|do|make|prepare|study|develop|install)\b/u,
        unless: /\b(?:is|are|was|were|be|been|the|a|to|start) $/u,
        repairs: toIng,
        because,
        strength: 0.6,
      },
      {
        at: 'look looks looked looking',
        text: /^\w+ forward to (?<verb>hear|see|meet|receive|welcome|be|have|get|know|read|learn|work|share)\b(?=(?:$|[.!,]| (?:from|you|your|the|a|an|more|it|them|him|her|our|with|again|how|what|many|back|together)\b))/u,
        unless: /\bwhat\b[^,]* $/iu,
        repairs: ({ groups: { verb = '' } = {}, 0: words }) => [words.slice(0, -verb.length) + ingOf(verb)],
        because: ({ groups: { verb = '' } = {} }) => `“to” is a preposition, and wants “${ingOf(verb)}”`,
        strength: 0.75,
      },
      {
        at: 'succeed succeeds succeeded',
        text: new RegExp(
          `^\\w+ to ${VERB}\\b(?= (?:the|a|an|his|her|its|their|it|them|him|this|that|in|at|to)\\b)`,
          'u',
        ),
        repairs: ({ 0: words, groups: { verb = '' } = {} }) => [`${words.split(' ')[0]} in ${ingOf(verb)}`],
        because: ({ groups: { verb = '' } = {} }) => `“to ${verb}” stands where English has “in ${ingOf(verb)}”`,
        strength: 0.75,
      },
    ],
    'the verb before never takes an infinitive of its own',
  ),
});
