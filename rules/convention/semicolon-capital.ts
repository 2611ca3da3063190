import { defineRule, onText } from 'mtlint/rule';

// Words that have a capital only where a sentence begins. “I” always has one, “A” and “It” may be names of entries.
const SMALL =
  'The|This|That|These|Those|He|She|They|We|You|There|His|Her|Its|Their|Our|In|On|At|As|By|For|From|With|After|Before|During|Since|Until|While|When|Where|If|Because|Although|Though|But|And|So|Then|However|Therefore|Otherwise|Moreover|Besides|Thus|Some|Many|Most|All|Both|Each|Every|Another|Others|Not|Only|Even|It|An|A';

const PLACE = new RegExp(
  `;(?<=(?<word>[\\p{L}\\p{M}\\p{N}%)”"’]{1,30})(?<gap>[ \\u00a0]?);) (?<small>${SMALL})(?=,? (?<next>[\\p{L}\\p{M}'’-]+))`,
  'gu',
);

// Entries of a list, references and lines of verse begin with a capital of their own.
const LISTED = /;\s+[“"‘']?\p{Lu}/gu;
const LINES = /,\s+(?:And|The|But|That|With|When|Of|To|In|Or|Nor|For|As|Who|Which)\s+\p{Ll}/u;

const REACH = 400;

export default defineRule({
  summary: 'English goes on in lower case behind a semicolon.',
  why: `Chinese and Korean have no capitals, so an engine has to guess where a sentence begins, and trained on French and Spanish
    headlines it takes a semicolon for an end: “The path is steep; The view is worth it.”`,
  detects: 'foreign-punctuation',
  mqm: 'linguistic-conventions/capitalization',
  impact: 'minor',
  origins: ['zh', 'ko', 'fr', 'es', 'ru'],
  repair: 'Go on in lower case, or end the sentence',
  examples: {
    bad: [
      'The path is steep[; The -> ; the|. The] view is worth the climb.',
      'Nobody came to the first show[; They -> ; they|. They] all came to the second.',
      'The mill stood empty for [years ; It -> years; it|years. It] was sold in the spring.',
      'Keep the lamp dry[; If -> ; if|. If] it gets wet, let it rest for a day.',
      'The well is deep[; However -> ; however|. However], the water is salty.',
    ],
    good: [
      'The path is steep; the view is worth the climb.',
      'She wrote The Salt Road; The Gull and the Lamp; and A Winter Below.',
      'See Lund (2010); The Economist (2011).',
      'He walked from Leiden to Delft; The Hague was too far.',
      'Tyger, burning in the night; In the forests, And the sky with stars; The rest is dark.',
      'The keys are in the drawer; I never lock the door.',
      'Grade: A; B; C.',
      'Members: The Chair; The Secretary; The Treasurer.',
    ],
    misses: ['The path is steep; [View -> view] from above is worth it.'],
  },
  check: onText(
    PLACE,
    function* ({ block, match, span }) {
      const { word = '', gap = '', small = '', next = '' } = match.groups ?? {};
      if (isEntry(word, small, next) || isList(block.text, match.index, match[0].length)) return;
      // A space in front of the mark is to go as well, and a repair that deletes it has to name the word.
      const head = gap === '' ? '' : word;
      const shown = `${head}${gap}${match[0]}`;
      const lower = small.toLowerCase();
      yield {
        span: { start: span.end - shown.length, end: span.end },
        message: `“${shown}” begins behind a semicolon as a sentence does; English writes “${head}; ${lower}”.`,
        evidence: [`“${small}” is no name`, 'no list of entries stands around it'],
        strength: gap === '' ? 0.8 : 0.9,
        replacements: [`${head}; ${lower}`, `${head}. ${small}`],
      };
    },
    (text) => SIGN.test(text),
  ),
});

const SIGN = /; [A-Z]/;

// “The Hague”, “A Winter’s Tale”, “It Girl”, “(2011); In Smith …”: the name of something, or a reference.
function isEntry(word: string, small: string, next: string): boolean {
  if (/^\p{Lu}/u.test(next)) return true;
  if (/^(?:A|An|It)$/u.test(small) && !/^\p{Ll}{2}/u.test(next)) return true;
  return /\d[)”"]?$/u.test(word) && /^(?:In|The|A|For|See)$/u.test(small) && /\)$/u.test(word);
}

// Another semicolon before or behind it that a capital of an entry follows, or capitals at the heads of lines run together.
function isList(text: string, at: number, length: number): boolean {
  const around = text.slice(Math.max(0, at - REACH), at + length + REACH);
  const heads = [...around.matchAll(LISTED)].length;
  const marks = around.split(';').length - 1;
  return (
    LINES.test(around) ||
    (heads > 1 && heads > marks - 1 && new RegExp(`;\\s+(?!(?:${SMALL})\\b)\\p{Lu}`, 'u').test(around))
  );
}
