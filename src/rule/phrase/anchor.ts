import { pluralOf, readingsOf } from './inflection.js';
import { alternativesOf, type Piece, piecesOf } from './pieces.js';

/** Where a phrase is looked for: one of its pieces, and the words, in lower case, one of which stands there in every text. */
export type Anchor = Readonly<{ at: number; words: readonly string[] }>;

/** The words of another piece: one of them stands before or behind the anchor, at most `reach` runs of letters away. */
export type Witness = Readonly<{ words: readonly string[]; side: 'before' | 'behind'; reach: number }>;

// Frequent words make bad anchors: every text is full of them.
const FREQUENT: ReadonlySet<string> = new Set(
  `the a an and or but of in on at by for from to with as is are was were be been am has have had do does did will would can could
  should may might must not no it its this that these those there here he she we they you i his her their our my your me him them
  us who which what when where how why all any some more most very so too also only then than if because about after before since
  until make take get give go say see come put day time year one two three people work well good new first last other many much
  own same long great high little small large next way world life part place case point know think want need use let up down out
  over into under between through during without within being having done doing`.split(/\s+/),
);

/**
 * The piece of a phrase that is rarest in English, so that a phrase is tried at as few places as can be.
 * @throws where no piece stands for words that are always there
 */
export function anchorOf(pieces: readonly Piece[]): Anchor {
  const rarities = pieces.map(rarityOf);
  const best = Math.max(...rarities);
  const at = rarities.indexOf(best);
  const piece = pieces[at];
  if (!piece || best <= 0) throw new Error(`no word to look for in “${pieces.map(({ text }) => text).join(' ')}”`);
  return { at, words: firstWords(piece).flatMap(formsOfWord) };
}

/** What else has to be near the anchor, so that most places where that stands need no trial; undefined where nothing has to. */
export function witnessOf(pieces: readonly Piece[], { at }: Anchor): Witness | undefined {
  const others = pieces.map((piece, index) => (index === at ? 0 : rarityOf(piece)));
  const other = others.indexOf(Math.max(...others));
  const piece = pieces[other];
  if (!piece || others[other] === 0) return undefined;
  const words = firstWords(piece).flatMap(formsOfWord);
  const [side, from, to] = other < at ? (['before', other, at] as const) : (['behind', at, other] as const);
  return { words, side, reach: pieces.slice(from, to).reduce((sum, one) => sum + mostRuns(one), 0) };
}

// A word may be made of some parts: “state-of-the-art”, “d’Artagnan’s”.
const PARTS = 6;

// How many runs of letters the words of a piece are at most.
function mostRuns({ kind, text, most }: Piece): number {
  if (kind === 'class') return most * PARTS;
  if (kind === 'word') return text.split(/['’-]/).length;
  if (kind !== 'group') return 0;
  const alternatives = alternativesOf(text).map((one) =>
    piecesOf(one).reduce((sum, piece) => sum + mostRuns(piece), 0),
  );
  return Math.max(...alternatives);
}

function rarityOf(piece: Piece): number {
  if (piece.optional || (piece.kind !== 'word' && piece.kind !== 'group')) return 0;
  return Math.min(...firstWords(piece).map(rarityOfWord));
}

// A long word is a rare word, nearly always.
function rarityOfWord(word: string): number {
  if (!/^\p{L}+[~+]?$/u.test(word)) return 0;
  const base = word.replace(/[~+]$/, '');
  return FREQUENT.has(base.toLowerCase()) ? base.length / 100 : base.length;
}

// The words of which one begins the piece; an empty one where that may be a class, or missing.
const firstWords = ({ kind, text }: Piece): readonly string[] =>
  kind === 'group' ? alternativesOf(text).flatMap(firstOfAlternative) : [text];

function firstOfAlternative(alternative: string): readonly string[] {
  const [word = ''] = alternative.split(' ', 1);
  if (!/[(<?]/.test(word)) return [word];
  const [first] = piecesOf(alternative);
  return first?.kind === 'group' && !first.optional ? firstWords(first) : [''];
}

function formsOfWord(word: string): readonly string[] {
  const base = word.slice(0, -1);
  if (word.endsWith('~')) return [...readingsOf(base).keys()];
  return word.endsWith('+') ? [base, pluralOf(base)] : [word.toLowerCase()];
}
