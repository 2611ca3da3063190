import { defineRule, type Finding, MONTHS, onDocument, type Place, placesIn } from 'mtlint/rule';
import { dateOf, isAmerican } from './_locale.js';

// What every such date has in it: “1. 2.”, “the 28 J”, “5 of M”.
const SIGN = /\d(?:\. ?\d\d?\.| (?:(?<=he \d\d? )|of )[JFMASOND])/;

const FULL = /(?<![\d.,:/-])(0?[1-9]|[12]\d|3[01])\. ?(0?[1-9]|1[0-2])\. ?((?:19|20)\d\d)(?![\d,]|\.\d)/gu;
const SHORT =
  /(?<=\b(?:[Oo]n|[Uu]ntil|[Ff]rom|[Ss]ince|[Bb]efore|[Aa]fter|[Bb]y) )(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(?=[ ,;:)]|$)(?! ?\d)/gu;
// “the 28 June”, unless a noun follows and the date is its name: “the 28 June attack”.
const ARTICLE = new RegExp(
  `(?<=\\b)[Tt]he ([12]?\\d|3[01]) (${MONTHS.join('|')})(?=[,;.:)!?]|$| (?:19|20)\\d\\d\\b(?! \\p{Ll}{4,})| (?:at|in|on|to|of|by|for|from|and|or|but|with|the|a|an|this|that|when|where|which|who|he|she|it|they|we|I|is|was|were|has|had|will|last|next|until|between|after|before|because|as)\\b)`,
  'gu',
);

// “the 5 of May”: spoken so, with an ordinal; written with a bare number by who translates “el 5 de mayo”.
const PARTITIVE = new RegExp(
  `(?:\\b[Tt]he |(?<=\\b(?:[Oo]n|[Uu]ntil|[Ff]rom|[Ss]ince|[Bb]efore|[Aa]fter|[Bb]y) ))([12]?\\d|3[01]) of (${MONTHS.join('|')})(?=[,;.:)!?]|$| [\\d\\p{Ll}])`,
  'gu',
);

export default defineRule({
  summary: 'English names the month of a date and puts no article before the day.',
  why: `German, Polish, Russian and Turkish number the months (24.12.2023), which no English reader writes with full stops; French
    and Spanish put the article before the day (*le 28 juin*), and engines keep it.`,
  detects: 'number-format',
  mqm: 'locale-conventions/date-time-format',
  impact: 'minor',
  origins: ['de', 'pl', 'ru', 'tr', 'fr', 'es', 'pt', 'it'],
  repair: 'Write the date as English does',
  examples: {
    bad: [
      'The bridge was opened on [24.12.1931 -> 24 December 1931|December 24, 1931] and closed within a week.',
      'The color guide was revised on [03.07.2015 -> July 3, 2015|3 July 2015].',
      'Applications are open until [31.10. -> 31 October|October 31] and not a day longer.',
      'The strike began on [the 28 June -> 28 June] and ended in August.',
      'It was founded [the 5 of May -> 5 May] 2003 by two brothers.',
      'The shop opens on [12 of March -> 12 March], rain or shine.',
      'They married on [the 3 May -> 3 May] 1920 in a village hall.',
    ],
    good: [
      'The bridge was opened on 24 December 1931.',
      'The 28 June attack was the second of its kind.',
      'See sections 2.1. and 4.12. of the report.',
      'Version 3.12.24 fixes the crash.',
      'On the 28th of June the strike began.',
      'Some 30 of March’s crew and 12 of May Lund’s boats came home.',
      'The 6 January riot and the 7 July 2005 bombings changed the law.',
      'Of the 30 May be the hardest to find.',
    ],
    misses: ['Come on [24/12 -> 24 December], please.'],
  },
  check: onDocument(
    function* ({ doc, blocks }) {
      const numbered = [...placesIn(blocks, FULL), ...placesIn(blocks, SHORT)];
      const named = [...placesIn(blocks, ARTICLE), ...placesIn(blocks, PARTITIVE)];
      if (numbered.length + named.length === 0) return;
      const american = isAmerican(doc);
      for (const place of numbered) yield months(place, american);
      for (const place of named) yield article(place);
    },
    { promising: (text) => SIGN.test(text) },
  ),
});

function months({ match, span }: Place, american: boolean): Finding {
  const [words, day, month, year] = match;
  const first = dateOf(american, Number(day), Number(month), year);
  return {
    span,
    message: `“${words}” numbers the month and parts the date by full stops; English has “${first}”.`,
    evidence: [year ? 'day, month and year with full stops' : 'a preposition of time stands before it'],
    strength: year ? 0.9 : 0.6,
    replacements: [first, dateOf(!american, Number(day), Number(month), year)],
  };
}

function article({ match, span }: Place): Finding {
  const date = match[0].replace(/^the /i, '').replace(' of ', ' ');
  return {
    span,
    message: `“${match[0]}” is put together as in French or Spanish; English has “${date}”.`,
    evidence: ['no noun follows that the date could name'],
    strength: 0.8,
    replacements: [date],
  };
}
