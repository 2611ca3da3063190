import { defineRule, type Finding, onDocument, type Place, placesIn } from 'mtlint/rule';

const APART = /(?<![\d.,])\d[\d.,]*[ \u00a0\u2009\u202f]%(?![\p{L}\d])/gu;
const AHEAD = /(?<!\d )(?<![\p{L}\p{N}%.,/=&?_-])%[ \u00a0]?(\d{1,3}(?:[.,]\d{1,2})?)(?![\p{L}\p{N}%_])/gu;
const MONEY_BEHIND =
  /(?<![\d.,$€£])(\d{1,3}(?:[.,]\d{3})*[.,]\d\d|\d{1,6})[ \u00a0\u202f]?(?:€|(?<=,\d\d[ \u00a0\u202f]?)EUR\b)(?!\d)/gu;

// Standards for scientific writing ask for the space; such texts cite, measure and test.
const SCIENTIFIC = /\bet al\.|±|\bp ?[<=] ?0?\.\d|\bmg\/|\bmmol|\b(?:Fig|Eq)\. ?\d|\[\d{1,3}(?:[,–-]\d{1,3})*\]/u;

export default defineRule({
  summary: 'English sets the per cent sign behind the figure without a space, and the euro sign before the sum.',
  why: `French, German, Spanish and Russian part the sign from the figure (20 %), Turkish and Arabic put it first (%20), and most
    of Europe writes the sum before the euro. Scientific style in English allows the space, so there the flag is weak.`,
  detects: 'number-format',
  mqm: 'locale-conventions/number-format',
  impact: 'minor',
  origins: ['fr', 'de', 'es', 'ru', 'tr', 'ar', 'it', 'pt'],
  repair: 'Put the sign where English has it',
  safe: true,
  examples: {
    bad: [
      'About [20 % -> 20%] of the seats were empty.',
      'Turnout fell to [48.5\u00a0% -> 48.5%], the lowest on record.',
      'Rents went up by [%35 -> 35%] within a year.',
      'Entry is [8.50 € -> €8.50] for adults.',
      'They paid [12,50 EUR -> €12.50] for the box.',
    ],
    good: [
      'About 20% of the seats were empty, and 48.5 per cent of the votes came late.',
      'The space in a link becomes my%20file when it is sent.',
      'Entry is €8.50 for adults.',
      'The modulo operator is written 7 % 3 in most languages.',
      'Prices in € and $ are shown side by side.',
    ],
    misses: ['Entry is [eight € -> eight euros] for adults.'],
  },
  check: onDocument(
    function* ({ doc, blocks }) {
      const apart = [...placesIn(blocks, APART)].filter((place) => !isModulo(place));
      const scientific = apart.length > 0 && SCIENTIFIC.test(doc.prose);
      for (const place of apart) {
        const strength = scientific ? 0.2 : /\u00a0|\u202f/u.test(place.match[0]) ? 0.9 : apart.length > 1 ? 0.8 : 0.6;
        yield say(place, place.match[0].replace(/\s/u, ''), strength, 'French and German part them by a space');
      }
      for (const place of placesIn(blocks, AHEAD))
        yield say(place, `${place.match[1]}%`, 0.7, 'Turkish and Arabic put it first');
      for (const place of placesIn(blocks, MONEY_BEHIND)) {
        const sum = (place.match[1] ?? '')
          .replace(/\.(?=\d{3})/gu, ';')
          .replace(/,(?=\d\d$)/u, '.')
          .replaceAll(';', ',');
        yield say(place, `€${sum}`, /,\d\d\D/u.test(place.match[0]) ? 0.9 : 0.4, 'most of Europe puts the sum first');
      }
    },
    { promising: (text) => text.includes('%') || text.includes('€') || text.includes('EUR') },
  ),
});

const isModulo = ({ block, match }: Place): boolean =>
  /^ (?:\d|\p{L} |\()/u.test(block.text.slice(match.index + match[0].length, match.index + match[0].length + 3));

function say({ match, span }: Place, repaired: string, strength: number, reason: string): Finding {
  return {
    span,
    message: `In “${match[0]}” the sign stands where another language has it; English writes “${repaired}”.`,
    evidence: [reason],
    strength,
    replacements: [repaired],
  };
}
