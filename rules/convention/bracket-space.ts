import { defineRule, type Finding, onText, type TextSite } from 'mtlint/rule';

// Words, and nothing that could be code, between brackets that stand apart from them.
const LOOSE = /(?<=[\p{L}\p{N}.,;:!?”"] )\( (?=\p{L})[\p{L}\p{N} ,.;:’'%-]{3,200}(?<=[\p{L}\p{N}.%]) \)/gu;

export default defineRule({
  summary: 'Brackets touch the words that they enclose.',
  why: `Engines cut a text into tokens, brackets among them, and do not always close it up again: “( see the table )”. Some writers set
    brackets so around code; around words of a sentence nobody does.`,
  detects: 'spacing-punctuation',
  mqm: 'linguistic-conventions/punctuation',
  impact: 'minor',
  origins: [],
  repair: 'Close the brackets up',
  safe: true,
  examples: {
    bad: [
      'The crew [( nine men and a cook ) -> (nine men and a cook)] came home in May.',
      'The old mill [( see the map ) -> (see the map)] has no wheel.',
      'They paid 400 francs [( about 90 dollars ) -> (about 90 dollars)] for the boat.',
    ],
    good: [
      'The crew (nine men and a cook) came home in May.',
      'Tick one: ( ) yes ( ) no ( ) perhaps',
      'The value of ( a + b ) * c is read twice.',
      'Call gate( level ) before pump( level, 5 ).',
      'range ::= part ( or | and ) part',
    ],
    misses: ['The mill [( 1731 ) -> (1731)] has no wheel.'],
  },
  check: onText(LOOSE, loose, (text) => text.includes('( ')),
});

function* loose({ match, span }: TextSite): Generator<Finding> {
  const words = match[0].slice(2, -2);
  if (!/\p{L}{2} /u.test(words)) return;
  yield {
    span,
    message: `In “${match[0]}” spaces stand between the brackets and the words inside.`,
    evidence: ['the words are those of a sentence, not of code'],
    strength: 0.75,
    replacements: [`(${words})`],
  };
}
