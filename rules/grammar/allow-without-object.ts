import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { BASE_VERBS } from './_verbs.js';

// Recipes and glue: “allow to dry” leaves out an object that the reader sees before him.
const LEFT_ALONE =
  'be|cool|dry|rest|soak|simmer|stand|sit|set|rise|boil|steep|marinate|cure|drain|thaw|come|go|run|work|continue';

const TO_VERB = `to (?!(?:${LEFT_ALONE})\\b)(?:${BASE_VERBS.join('|')})\\b`;
const ANY_VERB = `to (?:${BASE_VERBS.join('|')})\\b`;

// What is allowed may stand before: “the visitors whom the rule allows to enter”, “more than the law allows to be kept”, “the
// people he allows to stay”.
const MOVED_OBJECT =
  /\b(?:what|whom|whoever|how many|how much|number of|than|as (?:much|many|far)|those|all)\b.* $|[a-z] (?:the [a-z]+|he|she|they|we|you|I|it|[A-Z]\p{L}+) $/u;

export default defineRule({
  summary: 'In English one allows somebody to do something: the infinitive needs a person before it.',
  why: `French *permettre de*, Spanish *permitir*, German *erlauben zu*, Russian *позволять* and Chinese 允许 take an infinitive
    alone. English “allow” and “enable” want to hear who may: “allows users to print”. Recipes and labels (“allow to dry”) leave
    out an object that the reader has before him, and stay silent here.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'de', 'ru', 'pl', 'zh', 'uk'],
  repair: 'Say who is allowed to',
  examples: {
    bad: [
      'The new pump [allows to -> makes it possible to|allows us to] fill the basin in an hour.',
      'This button [allows to -> allows you to|makes it possible to] add a line, and you may undo it later.',
      'A second lens is fitted, [allowing to -> making it possible to|allowing us to] see the far shore.',
      'The card [enables to -> makes it possible to|enables us to] enter the reading room at night.',
      'Such tables [allow to -> make it possible to|allow us to] compare the harvests of both valleys.',
    ],
    good: [
      'The new pump allows the crew to fill the basin in an hour.',
      'Mix the glue, spread it thinly and allow to dry.',
      'Allow to cool before you remove the lid.',
      'The permits to operate the quarry run out in May.',
      'Visitors are not allowed to enter the reading room.',
      'The number of boats that the harbour allows to enter has fallen.',
      'There were more guests than the rules allow to use the pool.',
      'These are the people he allows to use his workshop.',
    ],
    misses: ['The bridge [permits to -> makes it possible to] cross at high tide.'],
  },
  check: findPhrases(
    [
      {
        at: 'allows allowing enables enabling',
        next: 'to also',
        text: new RegExp(`^\\w+ (?:also )?(?=${ANY_VERB})to`, 'u'),
        unless: MOVED_OBJECT,
        repairs: (match, _lead, doc) => repairsOf(match[0], doc.prose),
        because: () => 'nobody is named who may do it',
      },
      {
        at: 'allow enable',
        next: 'to',
        text: new RegExp(`^\\w+ (?=${TO_VERB})to`, 'u'),
        before: /\b(?:which|that|these|those|to|will|would|can|could|[a-z]+s) $/u,
        unless: /\b(?:what|whom|who|how many|how much|number of|than|as|not|[Tt]hen)\b[^,]* $/u,
        repairs: (match, _lead, doc) => repairsOf(match[0], doc.prose),
        because: () => 'nobody is named who may do it',
        strength: 0.6,
      },
    ],
    'English names the person between the verb and the infinitive',
  ),
});

const MAKE: Readonly<Record<string, string>> = { s: 'makes', g: 'making' };

// A text that speaks to its reader goes on speaking to him.
function repairsOf(words: string, prose: string): readonly string[] {
  const verb = words.slice(0, -' to'.length);
  const make = `${MAKE[verb.slice(-1)] ?? 'make'} it possible to`;
  return /\b[Yy]ou(?:r|rself)?\b/u.test(prose) ? [`${verb} you to`, make] : [make, `${verb} us to`];
}
