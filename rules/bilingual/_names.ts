import { isGivenName } from 'mtlint/rule';

/** A person's name as it stands in a text: its words, the first a common given name, and where it begins. */
export type FullName = Readonly<{ parts: readonly string[]; start: number; end: number }>;

const PART = "\\p{Lu}[\\p{L}\\p{M}]+(?:[-’'][\\p{L}\\p{M}]+)*";
const PARTICLE =
  '(?:al|el|de|del|della|di|da|do|dos|das|du|van|von|der|den|ten|ter|bin|ibn|ben|la|le|y|e|zu|zur|af|av)';
const RUN = new RegExp(`(?<![\\p{L}\\p{N}])${PART}(?: (?:${PARTICLE} ){0,2}${PART}){1,4}(?![\\p{L}\\p{N}])`, 'gu');

/** The names of persons in a text of any language that writes them in Latin letters. */
export function fullNamesIn(text: string): readonly FullName[] {
  return Array.from(text.matchAll(RUN)).flatMap(({ 0: found, index }) => {
    const words = found.split(' ');
    const first = words.findIndex((word) => isGivenName(word));
    const parts = words.slice(first);
    if (first < 0 || parts.length < 2) return [];
    const start = index + found.length - parts.join(' ').length;
    return [{ parts, start, end: index + found.length }];
  });
}

/** The same letters without accents, in lower case. */
export const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True where the name of a text has a spelling in another that is close enough: an accent lost, a letter or two for another. */
export function isNamedIn(part: string, words: readonly string[]): boolean {
  const wanted = folded(part);
  return words.some((word) => {
    const found = folded(word).replace(/['’]s?$/u, '');
    return found === wanted || (wanted.length > 3 && distance(found, wanted) <= Math.floor(wanted.length / 3));
  });
}

// Levenshtein’s, one row at a time.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [down, letter] of [...a].entries()) {
    const next = [down + 1];
    for (let at = 0; at < b.length; at += 1)
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (b[at] === letter ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
