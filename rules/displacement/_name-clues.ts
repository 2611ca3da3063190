import {
  CITIES,
  COORDINATORS,
  isGivenName,
  isTitle,
  NATIONALITIES,
  type Name,
  type Names,
  RANKS,
  SHORT_TITLES,
  type Word,
} from 'mtlint/rule';
import { linkOf } from './_clause.js';

/** One thing that speaks for or against a reading: how much, and what, in a few words. */
export type Clue = Readonly<{
  points: number;
  words: string;
  /** True where it shows that a name is incomplete; the other clues only say that one may be. */
  half?: true;
}>;

// Capitalised adjectives and generic words that begin the names of places and bodies and never end one.
const HEADLESS = new Set(
  `North South East West Northern Southern Eastern Western Central Upper Lower Greater Great Grand New Old Saint San Santa Sant Sankt
  São Los Las Le La El De Del Van Von Al Abu Ibn Bin Abdel Abdul Mac Port Fort Mount Mont Monte Cape Rio Puerto Villa Lake River
  Royal National International Federal Foreign Public Civil Human Supreme High Social Democratic Republican Islamic Catholic
  Christian Muslim Jewish Orthodox European African Asian Atlantic Pacific Red White Black Blue Green Golden Silver Prime United
  Hong Costa Sierra Buenos Tel Nobel Olympic Premier`.split(/\s+/),
);

/** True for a word that begins the names of places and bodies and never ends one: “North”, “Federal”. */
export const isHeadless = (word: string): boolean => HEADLESS.has(word);

/** True where a title stands directly before the word at `first`. */
export function isTitled(words: readonly Word[], first: number): boolean {
  return words[first]?.joined === true && isTitle(words[first - 1]?.text ?? '');
}

// Relatives and holders of a rank are called by one name: “President Moreau”, “her brother Jean”. A “spokesman Jean” is not.
const CLOSE = new Set(
  `friend colleague wife husband son daughter brother sister father mother uncle aunt cousin boyfriend girlfriend neighbour
  neighbor teacher coach manager`.split(/\s+/),
);

const asksForMore = (title: string): boolean =>
  !RANKS.has(title.toLowerCase()) && !SHORT_TITLES.has(`${title.toLowerCase()}.`) && !CLOSE.has(title.toLowerCase());

// “President Moreau” is a president’s name, “the former president” only says who he is.
const isDescription = (title: string): boolean =>
  /^\p{Ll}/u.test(title) && !CLOSE.has(title) && !SHORT_TITLES.has(`${title}.`);

/** “Spokesman Jean” and “Jean” ask for a surname. */
export function* personClues(words: readonly Word[], first: number, at: number): Generator<Clue> {
  const single = first === at;
  const last = words[at]?.text ?? '';
  const title = isTitled(words, first) ? (words[first - 1]?.text ?? '') : '';
  if (title && single && asksForMore(title)) yield { points: 2, words: `“${title}” asks for a whole name`, half: true };
  else if (title && single && isDescription(title))
    yield { points: 1.5, words: `“${title}”, in small letters, asks for a whole name`, half: true };
  else if (title && single) yield { points: 0.5, words: `“${title}” stands before it` };
  if (isGivenName(last)) yield { points: single ? 2 : 1.5, words: `“${last}” is a given name`, half: true };
}

/** Of what is no known person: a word that the text has nowhere else, an adjective or a possessive without its noun. */
export function* placeClues(words: readonly Word[], first: number, at: number, names: Names): Generator<Clue> {
  const last = words[at];
  const next = words[at + 1];
  if (!last || !next?.joined || linkOf(next.text) === 'other') return;
  if (first === at && !last.opening && isRare(last.text, names))
    yield { points: 1, words: `“${last.text}” stands nowhere else in the text`, half: true };
  if (!COORDINATORS.has(next.text) && (HEADLESS.has(last.text) || NATIONALITIES.has(last.text)))
    yield { points: 2, words: `“${last.text}” cannot end a name`, half: true };
  if (last.possessive) yield { points: 2, words: `nothing follows the possessive “${last.text}’s”`, half: true };
}

/** “the Karen was reported”: names of persons and cities take no article. */
export function* articleClues(words: readonly Word[], first: number, at: number): Generator<Clue> {
  const before = words[first - 1]?.text ?? '';
  const next = words[at + 1];
  const name = words.slice(first, at + 1).map(({ text }) => text);
  if (!words[first]?.joined || !/^(?:the|this)$/i.test(before) || !next?.joined || linkOf(next.text) !== 'verb') return;
  if (isGivenName(name.join(' ')) || CITIES.includes(name.join(' ')))
    yield { points: 2.5, words: `“${before}” stands before a name that takes none`, half: true };
}

/** True for a word that the text has at this one place. */
export function isRare(word: string, names: Names): boolean {
  return /^\p{L}[\p{L}'’-]*$/u.test(word) && mentionsOf(word, names).length < 2 && names.use(word).lower === 0;
}

/** What stands at the gap, and whether the name before it is known to be whole. */
export function* gapClues(
  last: Word,
  next: Word,
  comma: boolean,
  person: boolean,
  names: Names,
  single: boolean,
): Generator<Clue> {
  const link = comma ? 'adjunct' : linkOf(next.text);
  // Only persons are sure to be followed by a verb where a word in -s stands.
  const acts = link === 'verb' || (link === 'other' && person && /[^s]s$/.test(next.text));
  if (acts) yield { points: 1, words: `“${last.text}” stands directly before “${next.text}”` };
  else if (link === 'adjunct')
    yield { points: 0.5, words: `“${last.text}” stands before ${comma ? 'a comma' : `“${next.text}”`}` };
  if (!last.possessive && isWhole(last.text, single, names))
    yield { points: -3, words: `“${last.text}” ends a name elsewhere` };
}

/** A few mentions of a word: they tell as much as all of them, and cost the same in any document. */
export const mentionsOf = (word: string, names: Names): readonly Name[] => names.withPart(word).slice(0, 40);

// True where a word ends other names of the text as well; the damaged name is itself among those that are known.
function isWhole(last: string, single: boolean, names: Names): boolean {
  return (
    names.withPart(last).filter(({ parts }) => parts.length > 1 && parts.at(-1) === last).length > (single ? 0 : 1)
  );
}

/** What the document knows of the part that was cut off. `person` is true where the gap is in the name of one. */
export function* cutClues(last: string, cut: readonly string[], person: boolean, names: Names): Generator<Clue> {
  const [head = ''] = cut;
  if (names.has(last, ...cut)) {
    yield { points: 4, words: `“${last} ${cut.join(' ')}” stands elsewhere in the text`, half: true };
    return;
  }
  const known = mentionsOf(head, names);
  if (known.some((name) => name.person && name.parts.length > 1 && name.parts.at(-1) === head))
    yield { points: -2, words: `“${head}” is the name of another` };
  if (person && known.some(({ place }) => place)) yield { points: -3, words: `“${head}” is a place` };
  if (names.isPerson(head)) yield { points: 1, words: `“${head}” is a person elsewhere` };
  else if (names.isName(head)) yield { points: 1, words: `“${head}” is a name elsewhere` };
}
