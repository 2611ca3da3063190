import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|several|many|some|\\d{1,2})';
const SPAN = `(?<span>${NUMBER} (?:more )?(?:years|months|weeks|days|hours|decades|centuries))`;

// “since five years have passed”: there the word gives a reason.
const NO_CLAUSE =
  "(?! (?:ago|later|earlier|before|after|of|had|has|have|is|are|was|were|will|would|passed|separate|may|can|prior|back|old|it|into|[a-z]+ly)\\b|[-’'])";

const PRESENT: Readonly<Record<string, string>> = {
  works: 'worked',
  lives: 'lived',
  exists: 'existed',
  operates: 'operated',
  plays: 'played',
  serves: 'served',
  leads: 'led',
  runs: 'run',
  studies: 'studied',
  teaches: 'taught',
  work: 'worked',
  live: 'lived',
  exist: 'existed',
  operate: 'operated',
};

export default defineRule({
  summary:
    'For what has lasted until now English takes the perfect, with “for” before a span and “since” before a date.',
  why: `German *seit*, French *depuis*, Spanish *desde hace*, Italian *da*, Russian *с* and Polish *od* stand before both a span and
    a date, with the present tense. An engine that follows them writes “since three years” and “works since 1997”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['de', 'fr', 'es', 'it', 'pt', 'ru', 'pl', 'uk'],
  repair: 'Use “for” before a span, and the perfect',
  examples: {
    bad: [
      'The mill has stood empty [since a long time -> for a long time].',
      'We have not seen him [since years -> for years].',
      'The mill has stood empty [since three years -> for three years].',
      'She [works -> has worked] at the bakery since 1998.',
      'He, who [lives -> has lived] here since 2004, knew the way.',
      'Nobody has seen the bear [since several weeks -> for several weeks], and the sheep are out again.',
      'They [live -> have lived] in the lighthouse since 1987.',
    ],
    good: [
      'The mill has stood empty for three years, since three years of drought ruined it.',
      'She has worked at the bakery since 1998.',
      'Since three years have passed, the claim is void.',
      'It has been shut since two years ago.',
      'His works since 1997 hang in the hall.',
      'It was the first flood since ten days before the harvest.',
      'Since 24 hours is all we have, let us begin.',
      'He lives in the present, and since 1998 he has kept no diary.',
    ],
    misses: ['The firm [sells -> has sold] rope since 1910.'],
  },
  check: findPhrases(
    [
      {
        at: 'since',
        text: new RegExp(`^since ${SPAN}${NO_CLAUSE}`, 'u'),
        repairs: ({ groups: { span = '' } = {} }) => [`for ${span}`],
        because: ({ groups: { span = '' } = {} }) =>
          `“${span}” is a span of time; “since” wants the moment when it began`,
      },
      {
        at: Object.keys(PRESENT).join(' '),
        text: /^\w+(?=(?: (?:here|there|together|alone|(?:in|at|for|as|with|on) (?:the |a |an |this |our )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+))? since (?:19|20)\d\d\b)/u,
        before: /\b(?:he|she|it|who|they|we|I|company|firm|group|organi[sz]ation) $/iu,
        unless: /\b(?:does|did|do|that|than|time) (?:he|she|it|they|we|I) $/iu,
        repairs: ([verb = '']) => [`${verb.endsWith('s') ? 'has' : 'have'} ${PRESENT[verb] ?? verb}`],
        because: () => 'the present tense tells of what has lasted since a date',
        strength: 0.75,
      },
      {
        at: 'since',
        text: /^since (?:(?:a |very )?long time|a (?:few|couple of) (?:years|months|weeks|days)|(?:years|months|weeks|decades)(?= *[.,;!?)]|$))(?! (?:ago|before|back|after|has|had|have)\b)/u,
        repairs: ([words = '']) => [
          words.replace('since ', 'for ').replace('for long', 'for a long').replace('for very', 'for a very'),
        ],
        because: () => 'a span of time follows; “since” wants the moment when it began',
        strength: 0.75,
      },
    ],
    '“since” counts from a moment up to now',
  ),
});
