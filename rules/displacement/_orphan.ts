import { CITIES, COUNTRIES, isEnglishWord, isGivenName, NATIONALITIES, type Names, type Word } from 'mtlint/rule';
import { type Clue, isRare, mentionsOf } from './_name-clues.js';

// Capitalised adjectives, which cannot stand for anything by themselves.
const ADJECTIVES: ReadonlySet<string> = new Set(
  'Royal National International Federal Foreign Public Civil Supreme Social Islamic Northern Southern Eastern Western Central'.split(
    ' ',
  ),
);

// Names of one word that are whole.
const PLACES: ReadonlySet<string> = new Set([...CITIES, ...COUNTRIES, ...NATIONALITIES]);

// They sign what they report with their name alone.
const AGENCIES = new Set(
  `Reuters Bloomberg Xinhua Interfax Sputnik Tass Tanjug Agerpres Anadolu Kyodo Yonhap Notimex Ukrinform Belta Fides`.split(
    ' ',
  ),
);

/** True for a capitalised adjective. */
export const isAdjectiveOfNames = (word: string): boolean => ADJECTIVES.has(word);

/**
 * What is no word of English is a name, and one that nothing is said of belongs to another: to one that stands nowhere else in the
 * text. `head` is the first word of what was cut off.
 */
export function* orphanClues(last: Word, [head = '']: readonly string[], names: Names): Generator<Clue> {
  if (last.possessive || PLACES.has(last.text) || !isRare(last.text, names)) return;
  if (last.opening && isEnglishWord(last.text)) return;
  if (ADJECTIVES.has(head)) yield { points: 1.5, words: `no noun follows “${head}”`, half: true };
  else if (isUnknownName(head, names)) yield { points: 2, words: `“${head}” is no word of English`, half: true };
}

function isUnknownName(word: string, names: Names): boolean {
  if (!/\p{Ll}/u.test(word) || AGENCIES.has(word) || isPlace(word, names) || isGivenName(word)) return false;
  return !isEnglishWord(word); // asked last, since it may have to load the lexicon
}

const isPlace = (word: string, names: Names): boolean =>
  PLACES.has(word) || mentionsOf(word, names).some(({ place }) => place);
