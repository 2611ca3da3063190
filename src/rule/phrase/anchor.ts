import type { Company } from '../rule.js';
import { pluralOf, readingsOf } from './inflection.js';
import { alternativesOf, cut, mostOf, type Piece, piecesOf } from './pieces.js';

/** Where a phrase is looked for: one of its pieces, and the words, in lower case, one of which stands there in every text. */
export type Anchor = Readonly<{ at: number; words: readonly string[] }>;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of every second sentence: a phrase that can be looked for nowhere else costs more than a hundred others. */
export const EVERYWHERE: ReadonlySet<string> = words(
  `the a an and of in on at by for from to with as is are was were be been has have had not it its this that he she they we you i his
  her their said`,
);

// Frequent words make bad anchors, too.
const FREQUENT = words(
  `or but am do does did will would can could should may might must no these those there here our my your me him them us who which
  what when where how why all any some more most very so too also only then than if because about after before since until make
  makes made take takes taken took get give gives given gave go see seen say says told come put found day days time times week weeks
  month months year years hours minutes night morning today one two three four five ten first second third last next people person
  man men woman women children family work works well good best new other another many much own same long short great high low little
  small large big way world life part place case point end know think want need use help let up down out over into under between
  through during without within around being having done doing like just now back even still both each every government police
  president minister party state country city town house home school business company team game news information service
  group power money water order value interest public national political economic social international Monday Tuesday Wednesday
  Thursday Friday Saturday Sunday January February March April May June July August September October November December`.toLowerCase(),
);

/**
 * The piece of a phrase that is rarest in English, so that a phrase is tried at as few places as can be.
 * @throws where no piece stands for words that are always there
 */
export function anchorOf(phrase: string): Anchor {
  const pieces = cut(phrase);
  const at = rarestOf(pieces);
  const piece = pieces[at];
  if (piece === undefined) throw new Error(`no word to look for in “${phrase}”`);
  return { at, words: firstWords(piece).flatMap(formsOfWord) };
}

/** Which words are near the anchor in every text, so that most places where that stands need no trial; undefined where none are. */
export function companyOf(phrase: string): Company | undefined {
  const pieces = cut(phrase);
  const at = rarestOf(pieces);
  const other = rarestOf(pieces.with(at, ''));
  const piece = pieces[other];
  if (piece === undefined) return undefined;
  const words = firstWords(piece).flatMap(formsOfWord);
  const between = piecesOf(pieces.slice(Math.min(at, other), Math.max(at, other)).join(' '));
  const reach = between.reduce((sum, one) => sum + mostRuns(one), 0);
  return other < at ? { words, from: -reach, to: -1 } : { words, from: 1, to: reach };
}

// A word may be made of some parts: “state-of-the-art”, “d’Artagnan’s”.
const PARTS = 6;

// How many runs of letters the words of a piece are at most.
function mostRuns(piece: Piece): number {
  const { kind, text } = piece;
  if (kind === 'class') return mostOf(piece) * PARTS;
  if (kind === 'word') return text.split(/['’-]/).length;
  if (kind !== 'group') return 0;
  const alternatives = alternativesOf(text).map((one) => piecesOf(one).reduce((sum, each) => sum + mostRuns(each), 0));
  return Math.max(...alternatives);
}

// The first of the rarest; -1 where all may be missing or stand for many words. All phrases are gone through when their rule first
// runs, so what cannot be rarer is not looked into.
function rarestOf(pieces: readonly string[]): number {
  let rarest = -1;
  let best = 0;
  pieces.forEach((piece, at) => {
    const rarity = piece.length <= best || piece.endsWith('?') ? 0 : rarityOf(firstWords(piece));
    if (rarity <= best) return;
    rarest = at;
    best = rarity;
  });
  return rarest;
}

// The words of which one begins a piece, such as a group.
function firstWords(piece: string): readonly string[] {
  return piece.startsWith('(') ? alternativesOf(piece.slice(1, -1)).flatMap(firstOfAlternative) : [piece];
}

function firstOfAlternative(alternative: string): readonly string[] {
  if (alternative.startsWith('(')) return firstWords(cut(alternative)[0] ?? '');
  const space = alternative.indexOf(' ');
  return [space < 0 ? alternative : alternative.slice(0, space)];
}

// Not `<det>`, `word?` or `e-mail`.
const LETTERS = /^\p{L}+[~+]?$/u;

// A long word is a rare word, nearly always.
function rarityOf(words: readonly string[]): number {
  let rarity = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (!LETTERS.test(word)) return 0;
    const length = word.endsWith('~') || word.endsWith('+') ? word.length - 1 : word.length;
    rarity = Math.min(rarity, length / frequencyOf(word.slice(0, length).toLowerCase()));
  }
  return rarity;
}

const frequencyOf = (word: string): number => (EVERYWHERE.has(word) ? 10_000 : FREQUENT.has(word) ? 100 : 1);

function formsOfWord(word: string): readonly string[] {
  const base = word.slice(0, -1);
  if (word.endsWith('~')) return [...readingsOf(base).keys()];
  return word.endsWith('+') ? [base, pluralOf(base)] : [word.toLowerCase()];
}
