import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const TRADE =
  'teacher|engineer|student|lawyer|programmer|developer|journalist|nurse|farmer|soldier|musician|actor|actress|scientist|architect|dentist|policeman|fisherman|carpenter|electrician|plumber|mechanic|translator|accountant|photographer|surgeon|psychologist|economist|biologist|historian|mathematician|baker|hairdresser|waiter|waitress|housewife|pensioner|doctor';

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? 'an' : 'a');

export default defineRule({
  summary: 'English says what a person does for a living with an article: “she is a nurse”.',
  why: `French *il est médecin*, German *er ist Lehrer*, Spanish *es ingeniero*, Italian and Dutch leave the article out, and Russian,
    Polish, Chinese and Japanese have none. English drops it only before an office that one person holds: “she was captain”.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['fr', 'de', 'es', 'it', 'pt', 'ru', 'uk', 'pl', 'zh', 'ja', 'ko', 'tr'],
  repair: 'Add the article',
  safe: true,
  examples: {
    bad: [
      'Her father [was teacher -> was a teacher] in a village by the lake.',
      'She [is engineer -> is an engineer] and builds bridges.',
      'My brother [became journalist -> became a journalist].',
      'I [am student -> am a student] at the naval school.',
      'He said that his uncle [is carpenter -> is a carpenter], like his father.',
    ],
    good: [
      'Her father was a teacher, and she was captain of the ship.',
      'The lead author is student and tutor in one.',
      'Who is teacher and who is pupil here?',
      'She is chief engineer, and he is director of the museum.',
      'What she loves most is student life.',
      'Student is what he is.',
      'The word for it is teacher.',
      'He was farmer, priest and judge to them.',
    ],
    misses: ['She works [as nurse -> as a nurse].'],
  },
  check: findPhrases(
    [
      {
        at: 'is was am became become',
        next: TRADE,
        text: new RegExp(
          `^(?<verb>\\w+) (?<noun>${TRADE})(?=[.;!?)]|$|, (?:like|who|but|and (?:he|she|I|his|her|my))\\b| (?:in|at|from|by|for|and (?:[a-z]+s|he|she|I)|who|when|before|after|until|on|with)\\b(?! (?:and|one)))`,
          'u',
        ),
        before:
          /\b(?:[Hh]e|[Ss]he|I|who|(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) (?:[a-z]+ )?(?:father|mother|brother|sister|uncle|aunt|son|daughter|wife|husband|friend|cousin|grandfather|grandmother|neighbou?r|colleague|parent|partner))(?: (?:also|now|then|still))? $/u,
        unless:
          /\b(?:[Ww]ho is|no matter|whether) (?:[a-z]+ )?$|^Who $|\bknow(?:s|n)? who $|\b(?:what|than|as) (?:he|she|I) $/u,
        repairs: ({ groups: { verb = '', noun = '' } = {} }) => [`${verb} ${article(noun)} ${noun}`],
        because: ({ groups: { noun = '' } = {} }) =>
          `“${noun}” is a trade that many follow, and stands without an article`,
        strength: 0.8,
      },
    ],
    'a person is the subject, and nothing behind the noun makes it an office',
  ),
});
