import { languageName } from '../formats/language-tag.js';
import { type WordRuns, wordKey } from '../text/words.js';
import { foreignWordsIn, leaningOf } from './leaning.js';
import { ENGLISH_FUNCTION_WORDS } from './lexis/foreign-words.js';

/** What a language identifier says of a text: the English name of the likeliest language, and how far it lies before English. */
export type Guess = Readonly<{ language: string; margin: number }>;

/** Names the language of a text in Latin letters; undefined where it cannot. Its data are large, so it is loaded when it is needed. */
export type Identify = (text: string) => Guess | undefined;

export const ENGLISH = 'English';

// Not English, whatever else.
const OTHER = 'another language';

// “#argument” is a label of no language.
const WORD = /(?<![\p{L}\p{M}#@])[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu;
const NOT_LATIN = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/gu;
// A cheap look before the scripts are told apart.
const isBeyondLatin = (text: string): boolean => /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\uffff]/.test(text);

// Beyond this nothing is learnt that a text has not told already.
const ENOUGH_TEXT = 400;
const FEWEST_WORDS = 4;

// Of fewer words any identifier is too sure.
const ENOUGH_WORDS = 8;

/**
 * The language that a text is in, by its English name: by its letters, then by its function words, and where these do not tell by
 * what `identify` says. Undefined where too little speaks for any: a name, a label of few words.
 */
export function languageIn(text: string, identify?: Identify): string | undefined {
  const part = text.slice(0, ENOUGH_TEXT);
  const words = part.match(WORD) ?? [];
  const letters = isBeyondLatin(part) ? strangeLetters(part, words) : '';
  if (letters !== '') return languageOfLetters(letters);
  if (words.length < FEWEST_WORDS) return undefined;
  const known = byFunctionWords(words);
  const open = known === undefined ? words.length >= ENOUGH_WORDS && isDoubtful(words) : known === OTHER;
  const found = (open && byGuess(identify?.(part))) || known;
  return found === undefined || found === ENGLISH || !holdsEnglish(part) ? found : undefined;
}

// A sentence of English in it makes a text mixed, whatever the rest is.
const holdsEnglish = (text: string): boolean =>
  text.split(/(?<=[.!?…])\s/u).some((sentence) => {
    const words = sentence.match(WORD) ?? [];
    return words.length >= FEWEST_WORDS && byFunctionWords(words) === ENGLISH;
  });

// Words that only English has; a cheap look at every block of every file.
const COMMON =
  /(?<!\p{L})(?:the|of|and|with|by|he|she|was|not|this|that|have|from|they|his|her|their|which|would|there|it|its|you|your|what|when|how|who|been|were|are)(?!\p{L})/iu;

const WIDE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The letters of other scripts where they are most of a text, and English does not hold it together all the same. */
function strangeLetters(text: string, words: readonly string[]): string {
  const letters = text.match(NOT_LATIN)?.join('') ?? '';
  const most =
    letters.length > (WIDE_LETTER.test(letters) ? 1 : 3) && letters.length * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
  return most && words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word.toLowerCase())).length < 2 ? letters : '';
}

/** True of a text that only an identifier can tell the language of: it goes on in small letters without a function word of English. */
export function needsIdentifier(text: string): boolean {
  if (text.length < SHORTEST || COMMON.test(text.slice(0, ENOUGH_TEXT))) return false;
  const words = text.slice(0, ENOUGH_TEXT).match(WORD) ?? [];
  return words.length >= LONG && isDoubtful(words) && languageIn(text) === undefined;
}

const LONG = 10;
const SHORTEST = 50;

const ENGLISH_KEYS: ReadonlySet<number> = new Set([...ENGLISH_FUNCTION_WORDS].map(wordKey));

// How many words are looked at, and how many of them have to be English.
const FIRST_WORDS = 16;
const PROOF = 3;

/** A look at the first words of a text, which the engine walks anyway: true where they alone prove that it is English. */
export const glanceAtEnglish = (words: WordRuns): boolean => englishAmong(words, PROOF) === PROOF;

/** True of a text in Latin letters that has too few words for `languageIn` to say anything of it. */
export const saysNothing = (text: string, { keys }: WordRuns): boolean =>
  keys.length < FEWEST_WORDS && !isBeyondLatin(text);

/** True of a text in which no language but English can be found without an identifier: plain letters, and words of none. */
export const speaksForNone = (text: string, words: WordRuns): boolean =>
  foreignWordsIn(words).length < 2 && !BEYOND_PLAIN_LETTERS.test(text);

// Everything but ASCII, the marks of Latin-1 and those of typography.
const BEYOND_PLAIN_LETTERS = /[\u00c0-\u1fff\u2100-\uffff]/;

// How many of the first words are English and nothing else, up to `most`.
function englishAmong({ keys }: WordRuns, most: number): number {
  let found = 0;
  const end = Math.min(keys.length, FIRST_WORDS);
  for (let at = 0; at < end && found < most; at += 1) if (ENGLISH_KEYS.has(keys[at] ?? 0)) found += 1;
  return found;
}

// What is left of English in a text of another language: a menu, a licence, a title.
const SCRAPS = 0.1;
const SHORTEST_WHOLE = 100;

// Of these one sign says as much as three letters.
const WIDE = new Set(['Japanese', 'Chinese', 'Korean']);

/**
 * The language that stretches of text are in together; undefined where more than scraps of them are English, or nothing tells.
 * Names and labels, of which nothing tells, count for neither side, but must not be most of it.
 */
export function languageOfWhole(
  stretches: readonly Readonly<{ text: string; words: WordRuns; language: string | undefined }>[],
): string | undefined {
  const counts = new Map<string, number>();
  let foreign = 0;
  let all = 0;
  for (const { text, language } of stretches) {
    const length = text.length * (language !== undefined && WIDE.has(language) ? 3 : 1);
    all += length;
    if (language === undefined) continue;
    foreign += length;
    counts.set(language, (counts.get(language) ?? 0) + length);
  }
  if (foreign < SHORTEST_WHOLE || foreign * 2 < all) return undefined;
  const english = stretches.reduce(
    (sum, { text, words, language }) =>
      language === undefined && englishAmong(words, 1) > 0 ? sum + text.length : sum,
    0,
  );
  if (english > (foreign + english) * SCRAPS) return undefined;
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function byFunctionWords(words: readonly string[]): string | undefined {
  const { language, foreign, accented, english, plain } = leaningOf(words.slice(0, 30));
  const count = Math.min(words.length, 30);
  if (english > 1 && english >= foreign && english * 2 >= accented && english * 8 >= count) return ENGLISH;
  const strange = foreign + accented;
  if (strange * 4 <= count || english * 6 >= strange) return undefined;
  if (foreign > 1 && (plain > 0 || foreign > 2)) return language;
  return accented > 2 && plain > 0 && count >= LONG ? OTHER : undefined;
}

// Names are of any language, and English of one sentence in fifty words has no function word: neither tells.
function isDoubtful(words: readonly string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  const english = small.filter((word) => ENGLISH_FUNCTION_WORDS.has(word) || word === 'a').length;
  const different = new Set(words).size;
  return small.length * 2 > words.length && english * 12 < words.length && different >= FEWEST_WORDS;
}

// Where English is close it may be English, and where another language is close it may be that.
const CLEAR = 0.2;
const SURE = 0.3;

function byGuess(guess: Guess | undefined): string | undefined {
  if (!guess || guess.margin < CLEAR) return undefined;
  return guess.margin < SURE ? OTHER : guess.language;
}

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
