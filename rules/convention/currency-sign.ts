import { defineRule, onDocument, placesIn } from 'mtlint/rule';

const SIGN = /[$€£¥₩₽₹][ \u00a0\u202f]/;
const SET_APART = /(?<![\p{L}\p{N}$€£]|\b[A-Z]{2} )[$€£¥₩₽₹][ \u00a0\u202f](\d[\d.,]*)(?<!\D)/gu;

// Typewriters and haste part the sign from the sum as well; a translation has other gaps beside it.
const OTHER_GAP = /[\p{L}\d][ \u00a0\u202f][,.;:](?=\s|$)|\d[ \u00a0\u202f]%|\d[\u00a0\u202f ]\d{3}\b|\d,\d\d?(?!\d)/u;

export default defineRule({
  summary: 'English sets the sign of a currency directly before the sum.',
  why: `Russian, German, Dutch and others part the sign from the sum by a space, and so do engines that cut a text into tokens and
    put it together again: “$ 85”.`,
  detects: 'spacing-punctuation',
  mqm: 'locale-conventions/number-format',
  impact: 'minor',
  origins: ['ru', 'de', 'pt', 'fr', 'it'],
  repair: 'Close the gap',
  safe: true,
  examples: {
    bad: [
      'The tour costs [$ 85 -> $85] for adults and [$ 40 -> $40] for children.',
      'The ring was sold for [$ 2.4 -> $2.4] million, and the bids had begun at [$ 300,000 -> $300,000].',
      'They raised [£\u00a04,000 -> £4,000] in a week and [£\u00a0950 -> £950] in a day.',
    ],
    good: [
      'The tour costs $85 for each adult.',
      'The museum charges € 5 at the door.',
      'He was released on US$ 20,000 bail.',
      'Prices are given in €, 12 of them in £.',
      'In the shell, the prompt is a $ and the number follows.',
    ],
  },
  check: onDocument(
    function* ({ doc, blocks }) {
      const places = [...placesIn(blocks, SET_APART)];
      const gaps = places.length > 0 && OTHER_GAP.test(doc.prose);
      const dollars = places.filter(({ match }) => !match[0].startsWith('€')).length;
      for (const { match, span } of places) {
        // Some house styles for the euro have the space, and one dollar may be a slip of the hand.
        if (!gaps && (match[0].startsWith('€') || dollars < 2)) continue;
        const sum = match[1] ?? '';
        yield {
          span,
          message: `In “${match[0]}” a space parts the sign from the sum; English writes “${match[0][0]}${sum}”.`,
          evidence: [gaps ? 'the document has other marks of foreign style' : `the document has ${dollars} such gaps`],
          strength: gaps ? 0.7 : 0.35,
          replacements: [`${match[0][0]}${sum}`],
        };
      }
    },
    { promising: (text) => SIGN.test(text) },
  ),
});
