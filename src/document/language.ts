import { languageName } from '../formats/language-tag.js';
import { type WordRuns, wordKey } from '../text/words.js';
import { leaningOf } from './leaning.js';
import { ENGLISH_FUNCTION_WORDS } from './lexis/foreign-words.js';

/** What a language identifier says of a text: the English name of the likeliest language, and how far it lies before English. */
export type Guess = Readonly<{ language: string; margin: number }>;

/** Names the language of a text in Latin letters; undefined where it cannot. Its data are large, so it is loaded when it is needed. */
export type Identify = (text: string) => Guess | undefined;

export const ENGLISH = 'English';

const WORD = /[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu;
const LETTER = /\p{L}/gu;
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu;

// Beyond this nothing is learnt that a text has not told already.
const ENOUGH_TEXT = 400;
const FEWEST_WORDS = 4;

/**
 * The language that a text is in, by its English name: by its letters, then by its function words, and where these do not tell by
 * what `identify` says. Undefined where too little speaks for any: a name, a label of few words.
 */
export function languageIn(text: string, identify?: Identify): string | undefined {
  const part = text.slice(0, ENOUGH_TEXT);
  const letters = part.match(LETTER)?.length ?? 0;
  const strange = part.match(NOT_LATIN)?.filter((letter) => /\p{L}/u.test(letter)) ?? [];
  if (strange.length > 1 && strange.length * 2 > letters) return languageOfLetters(strange.join(''));
  const words = part.match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const known = byFunctionWords(words);
  return known || !identify || !isDoubtful(words) ? known : byGuess(identify(part));
}

/** True of a text that only an identifier can tell the language of: it goes on in small letters without a function word of English. */
export function needsIdentifier(text: string): boolean {
  const words = text.slice(0, ENOUGH_TEXT).match(WORD) ?? [];
  return words.length >= LONG && isDoubtful(words) && byFunctionWords(words) === undefined;
}

const LONG = 10;

const ENGLISH_KEYS: ReadonlySet<number> = new Set([...ENGLISH_FUNCTION_WORDS].map(wordKey));

// How many words are looked at, and how many of them have to be English.
const FIRST_WORDS = 16;
const PROOF = 3;

/** A look at the first words of a text, which the engine walks anyway: true where they alone prove that it is English. */
export const glanceAtEnglish = (words: WordRuns): boolean => englishAmong(words, PROOF) === PROOF;

// How many of the first words are English and nothing else, up to `most`.
function englishAmong({ keys }: WordRuns, most: number): number {
  let found = 0;
  const end = Math.min(keys.length, FIRST_WORDS);
  for (let at = 0; at < end && found < most; at += 1) if (ENGLISH_KEYS.has(keys[at] ?? 0)) found += 1;
  return found;
}

// What is left of English in a text of another language: a menu, a licence, a title.
const SCRAPS = 0.1;
const FEWEST_FOREIGN_WORDS = 12;

/**
 * The language that stretches of text are in together; undefined where more than scraps of them are English, or nothing tells.
 * Names and labels, of which nothing tells, count for neither side, but must not be most of it.
 */
export function languageOfWhole(
  stretches: readonly Readonly<{ words: WordRuns; language: string | undefined }>[],
): string | undefined {
  const counts = new Map<string, number>();
  let foreign = 0;
  let english = 0;
  let all = 0;
  for (const { words, language } of stretches) {
    all += words.counted;
    if (language !== undefined) {
      foreign += words.counted;
      counts.set(language, (counts.get(language) ?? 0) + words.counted);
    } else if (englishAmong(words, 1) > 0) english += words.counted;
  }
  if (foreign < FEWEST_FOREIGN_WORDS || foreign * 2 < all || english > (foreign + english) * SCRAPS) return undefined;
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function byFunctionWords(words: readonly string[]): string | undefined {
  const { language, foreign, accented, english, plain } = leaningOf(words.slice(0, 30));
  const count = Math.min(words.length, 30);
  if (english > 0 && english >= foreign && english * 8 >= count) return ENGLISH;
  const strange = foreign + accented;
  const speaks = (foreign > 1 || accented > 2) && (plain > 0 || foreign > 2);
  return speaks && strange * 4 > count && english * 6 < strange ? language || undefined : undefined;
}

// Names are of any language, and English of one sentence in fifty words has no function word: neither tells.
function isDoubtful(words: readonly string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  const english = small.filter((word) => ENGLISH_FUNCTION_WORDS.has(word) || word === 'a').length;
  return small.length * 2 > words.length && english * 12 < words.length;
}

// Where English is close it may be English.
const CLEAR = 0.2;

const byGuess = (guess: Guess | undefined): string | undefined =>
  guess && guess.margin >= CLEAR ? guess.language : undefined;

const BY_LETTER: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Han}/u, 'Chinese'],
  [/[іїєґ]/iu, 'Ukrainian'],
  [/[ыэъё]/iu, 'Russian'],
  [/\p{Script=Cyrillic}/u, 'a language in Cyrillic letters'],
  [/\p{Script=Arabic}/u, 'a language in Arabic letters'],
  [/\p{Script=Greek}/u, 'Greek'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Georgian}/u, 'Georgian'],
  [/\p{Script=Armenian}/u, 'Armenian'],
  [/\p{Script=Devanagari}/u, 'a language in Devanagari letters'],
];

const languageOfLetters = (letters: string): string =>
  BY_LETTER.find(([pattern]) => pattern.test(letters))?.[1] ?? 'a language in other letters';

type Pair = Readonly<{ source: Readonly<{ prose: string; language?: string }> | undefined }>;

/** The language that texts were translated from: as their file states it, or else as their sources show it together. */
export function languageOfSources(blocks: readonly Pair[]): string | undefined {
  const sources = blocks.flatMap(({ source }) => source ?? []);
  const stated = sources.find(({ language }) => language !== undefined)?.language;
  if (stated !== undefined) return languageName(stated);
  let sample = '';
  for (const { prose } of sources) {
    if (sample.length >= ENOUGH_TEXT) break;
    if (/\s\S+\s/.test(prose)) sample += `${prose}\n`;
  }
  return languageIn(sample);
}
