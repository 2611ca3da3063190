import { type Span, shift, slice } from '../text/span.js';
import { continuesWord } from '../text/words.js';

/** The names and terms that a house writes as it writes them, by the first word of each in lower case. */
export type Vocabulary = Readonly<{ byWord: ReadonlyMap<string, readonly Term[]>; longest: number }>;

// `lead` is how much of the text stands in front of its first word: the dot of “.NET”.
type Term = Readonly<{ text: string; lead: number }>;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Indexes terms; one without a letter or figure is none. */
export function createVocabulary(terms: readonly string[]): Vocabulary {
  const byWord = new Map<string, Term[]>();
  for (const term of terms) {
    const text = plain(term.trim());
    const first = text.matchAll(WORD).next().value;
    if (!first) continue;
    const key = first[0].toLowerCase();
    const known = byWord.get(key);
    if (known) known.push({ text, lead: first.index });
    else byWord.set(key, [{ text, lead: first.index }]);
  }
  return { byWord, longest: Math.max(0, ...terms.map((term) => term.length)) };
}

/**
 * Where terms stand in a text, of those that share a character with `around`. A term stands where its letters do, capital for
 * capital and at the edges of words; in capitals throughout, as headlines are set; and without capitals of its own also with the
 * one that begins a sentence.
 */
export function termsIn(text: string, around: Span, { byWord, longest }: Vocabulary): readonly Span[] {
  // With the character on either side of the furthest term.
  const from = Math.max(0, around.start - longest - 1);
  const near = plain(text.slice(from, around.end + longest + 1));
  const found: Span[] = [];
  for (const word of near.matchAll(WORD)) {
    for (const term of byWord.get(word[0].toLowerCase()) ?? []) {
      const start = word.index - term.lead;
      const place = { start, end: start + term.text.length };
      const span = shift(place, from);
      const touches = span.start < around.end && around.start < span.end;
      if (touches && isSpelt(slice(near, place), term.text) && standsAlone(near, place)) found.push(span);
    }
  }
  return found;
}

// Kinds of apostrophes and of blanks make no difference. Each stands for one of the same length, so that places stay.
const plain = (text: string): string => text.replace(/[’‘ʼ]/gu, "'").replace(/\s/gu, ' ');

function isSpelt(words: string, term: string): boolean {
  if (words === term || words === term.toUpperCase()) return true;
  return term === term.toLowerCase() && words === term.charAt(0).toUpperCase() + term.slice(1);
}

// Where it begins, a word does.
const standsAlone = (text: string, { end }: Span): boolean =>
  !(continuesWord(text, end - 1) && continuesWord(text, end));
