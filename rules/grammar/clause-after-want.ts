import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { BASE_VERBS, baseOfThird } from './_verbs.js';

const WHO: Readonly<Record<string, string>> = {
  I: 'me',
  you: 'you',
  he: 'him',
  she: 'her',
  we: 'us',
  they: 'them',
  it: 'it',
};

const VERB = BASE_VERBS.join('|');

export default defineRule({
  summary: 'English wants somebody to do something: “we want you to feel at home”, “I recommend that you visit”.',
  why: `Spanish *queremos que se sienta*, French *je veux que*, Russian *мы хотим, чтобы*, Turkish *-mesini istiyoruz* and German *wir wollen,
    dass* set a clause behind the wish. English sets the person and an infinitive behind “want”, and a clause behind “recommend”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'minor',
  origins: ['es', 'pt', 'fr', 'ru', 'de', 'tr', 'pl', 'it'],
  repair: 'Use the person and an infinitive',
  examples: {
    bad: [
      'We [want that you feel -> want you to feel] at home in the mill.',
      'She [wants that he comes -> wants him to come] by boat.',
      'If you [want that I help -> want me to help] you, ring the bell.',
      'I would [like that you read -> like you to read] this letter.',
      'They [want that we know -> want us to know] the way.',
    ],
    good: [
      'We want you to feel at home, and all that we want is that you come.',
      'I want that boat, and I would like that lamp.',
      'What they want, that we know.',
      'I want that you people know nothing of.',
      'The things you want that I have are few.',
      'He would like that very much.',
      'It is peace they want that they never had.',
      'Do you want that we forgot?',
    ],
    misses: ['We [wish that you feel -> wish you to feel] at home.'],
  },
  check: findPhrases(
    [
      {
        at: 'want wants wanted',
        next: 'that',
        before:
          /(?:^|[,;] |\b(?:and|but|because|if|that|so|not|also|really|who|[a-z]+s) )(?:I|we|you|they|he|she|it)? ?(?:do not |don['’]t |also |really )?$/iu,
        text: new RegExp(
          `^(?<want>want|wants|wanted) that (?<who>I|you|he|she|we|they|it) (?<verb>${VERB}|\\p{Ll}+s)\\b(?! (?:nothing|no)\\b)`,
          'u',
        ),
        unless:
          /\b(?:what|things?|all|everything|something|anything|ones?|is) (?:they |you |we |I |he |she )?$|\b(?!(?:if|when|and|but|because|so|that|or)\b)[a-z]+ (?:they|you|we|I) $/iu,
        repairs: ({ groups: { want = '', who = '', verb = '' } = {} }) => repaired(want, who, verb),
        because: () => 'a clause follows “want”, which takes a person and an infinitive',
        strength: 0.7,
      },
      {
        at: 'like',
        next: 'that',
        before: /\b(?:would|['’]d) $/u,
        text: new RegExp(`^(?<want>like) that (?<who>I|you|he|she|we|they|it) (?<verb>${VERB}|\\p{Ll}+s)\\b`, 'u'),
        unless: /\b(?:what|things?|all) /iu,
        repairs: ({ groups: { want = '', who = '', verb = '' } = {} }) => repaired(want, who, verb),
        because: () => 'a clause follows “would like”, which takes a person and an infinitive',
        strength: 0.7,
      },
    ],
    'the clause is whole and has its own verb',
  ),
});

function repaired(want: string, who: string, verb: string): readonly string[] {
  const base = verb.endsWith('s') ? (baseOfThird(verb) ?? verb.slice(0, -1)) : verb;
  return [`${want} ${WHO[who] ?? who} to ${base}`];
}
