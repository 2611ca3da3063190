import {
  AUXILIARIES,
  COORDINATORS,
  PREPOSITIONS,
  SUBORDINATORS,
  WH_WORDS,
} from '../../document/lexis/function-words.js';

// Letters, marks on them and figures, as good as \p{L}\p{M}\p{N} beside English words: a pattern holds this dozens of times, and
// the hundreds of ranges of those classes take it ten times as long to compile.
const LETTER = String.raw`0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0300-\u037d\u0386-\u167f\u1681-\u1fff\u3041-\ud7ff`;

// Small letters, with as little.
const SMALL = String.raw`a-z\u00df-\u00f6\u00f8-\u00ff`;

/** The start of a word that is no part of a longer one: not behind a letter, an apostrophe or a hyphen of one. */
export const OPENS = `(?<![${LETTER}])(?<![${LETTER}]['’-])`;

/** The end of a word that is no part of a longer one, and no possessive (“years’ work”). */
export const ENDS = `(?![${LETTER}])(?!['’-][${LETTER}])(?!['’]\\s+[${SMALL}])`;

/** What stands between two words. */
export const GAP = String.raw`\s+`;

/** The words of a list, each in lower case, with a capital, or in capitals throughout. */
export const anyOf = (words: Iterable<string>): string => `(?:${[...words].map(literal).join('|')})${ENDS}`;

/** One word as a pattern: what is lower case in a phrase may be a capital in a text, and not the other way round. */
export function literal(word: string): string {
  const [first = '', ...rest] = [...word].map((character) =>
    character === "'" ? "['’]" : character.replace(/[$.*+?^|\\/{}]/, '\\$&'),
  );
  if (first === first.toUpperCase()) return first + rest.join('');
  const capitals = word.toUpperCase().replaceAll("'", "['’]");
  return `(?:[${first}${first.toUpperCase()}]${rest.join('')}|${capitals.replace(/[$.*+?^|\\/{}]/g, '\\$&')})`;
}

const list = (words: string): string => anyOf(words.split(' '));

const WORD = `[${LETTER}][${LETTER}'’-]*`;

const FUNCTION_WORDS = [
  ...AUXILIARIES,
  ...COORDINATORS,
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...WH_WORDS,
  ...'it he she they we i not to'.split(' '),
];

/** Any word that is no function word: what may stand between an article and its noun. */
export const ADJECTIVE = `(?!${anyOf(FUNCTION_WORDS)})${WORD}`;

/** Closed classes of words, by the name that a phrase calls them. */
export const CLASSES: ReadonlyMap<string, string> = new Map([
  ['a', list('a an')],
  ['the', list('the this that these those')],
  ['poss', list('my your his her its our their')],
  ['det', list('the a an this that these those my your his her its our their some any every each another')],
  ['subj', list('i you he she it we they')],
  ['obj', list('me you him her it us them')],
  ['be', list('am is are was were be been being')],
  [
    'num',
    `(?:\\d[\\d.,]*|${list('one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred several many some few')})`,
  ],
  ['figure', String.raw`\d(?:[\d.,]*\d)?`],
  ['percent', String.raw`\d[\d.,]*\s?(?:%|per\s?cent)`],
  ['year', '(?:1[5-9]|20)\\d{2}'],
  ['name', `\\p{Lu}${WORD.slice(WORD.indexOf(']') + 1)}`],
  ['word', WORD],
  ['plural', `[${SMALL}][${LETTER}-]*[a-rt-z]s${ENDS}`],
  ['ing', `[${SMALL}][${LETTER}-]*ing${ENDS}`],
]);

const OPENING_MARK = '(?:["“‘«(]\\s*)?';
const STOP = String.raw`(?=\s*(?:[.,;:!?…)\]"”»–—|]|$))`;

// What opens a looser part of the clause: a place, a time, a company.
const ADJUNCTS =
  'who which in on at with for by from near behind beside outside during without together every each today yesterday tomorrow tonight again too here there last next'.split(
    ' ',
  );

/** Conditions on what stands at a place; they take no words themselves. */
export const PLACES: ReadonlyMap<string, string> = new Map([
  ['stop', STOP],
  ['end', `(?:${STOP}|(?=${GAP}${anyOf([...COORDINATORS, ...SUBORDINATORS, ...ADJUNCTS])}))`],
  ['start', `(?<=(?:^|[.!?:;…|]["”’»)]*\\s|["“«(]|[–—•*]\\s|\\n)\\s*${OPENING_MARK})`],
]);
