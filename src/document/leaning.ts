import { type WordRuns, wordKey } from '../text/words.js';
import { ENGLISH_FUNCTION_WORDS, FOREIGN_FUNCTION_WORDS } from './lexis/foreign-words.js';

const BY_WORD: ReadonlyMap<string, readonly string[]> = index();

function index(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [language, words] of Object.entries(FOREIGN_FUNCTION_WORDS))
    for (const word of words.trim().split(/\s+/)) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}

// Of each language the word that English texts have most: “I”, the s of a possessor, “don’t”. No clause leans by a single word, so
// one of each list may be passed over when blocks are looked for.
const UNTELLING: ReadonlySet<string> = new Set(['am', 'i', 's', 'don', 'come', 'men', 'care']);

/**
 * A block without any of these, and without accented letters, has no clause that leans to another language. Words are letters
 * only; of one with an apostrophe a part stands here.
 */
export const FOREIGN_ONLY: ReadonlySet<string> = new Set(
  [...BY_WORD.keys()]
    .filter((word) => !ENGLISH_FUNCTION_WORDS.has(word) && !UNTELLING.has(word))
    .map(
      (word) =>
        word
          .split("'")
          .toSorted((a, b) => b.length - a.length)
          .find((part) => !ENGLISH_FUNCTION_WORDS.has(part)) ?? word,
    ),
);

const KEYS: ReadonlySet<number> = new Set([...FOREIGN_ONLY, ...UNTELLING].map(wordKey));

/**
 * Where the words of a block stand that lean to another language, as offsets into its text, in order. A clause with less than two
 * of them leans but by accented letters.
 */
export function foreignWordsIn({ starts, keys }: WordRuns): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < keys.length; at += 1) if (KEYS.has(keys[at] ?? 0)) found.push(starts[at] ?? 0);
  return found;
}

const NOT_ENGLISH_LETTERS = /[à-öø-þß-ÿāăąćčďđēęěğģħīĭįıłľńňőœŕřśşšťţūůűųźżžƙɗɓƴșțåæøß]/iu;

// Before a capital these belong to names all over English: Rio de la Plata, Leonardo da Vinci.
const PARTICLES = new Set('de la las los le les du des del della di da do dos das el al y von van der den'.split(' '));

/** What the words of a clause say of its language. */
export type Leaning = Readonly<{ language: string; foreign: number; accented: number; english: number; plain: number }>;

/** A quick look before `leaningOf`: false where no language can outweigh English. */
export function mayBeForeign(words: readonly string[]): boolean {
  let foreign = 0;
  let english = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (ENGLISH_FUNCTION_WORDS.has(lower)) english += 1;
    if (BY_WORD.has(lower)) foreign += 1;
    if (NOT_ENGLISH_LETTERS.test(word)) foreign += 1;
  }
  return foreign > 1 && english * 3 < foreign;
}

/**
 * Counts different function words of the language that has most of them, words with letters that English lacks, function words
 * of English, and words in small letters that are none of all these.
 */
export function leaningOf(words: readonly string[]): Leaning {
  const votes = new Map<string, Set<string>>();
  let accented = 0;
  let english = 0;
  let plain = 0;
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (PARTICLES.has(word) && /^\p{Lu}/u.test(words[at + 1] ?? '')) continue;
    if (lower === word && !BY_WORD.has(word)) plain += 1;
    if (NOT_ENGLISH_LETTERS.test(word)) accented += 1;
    if (ENGLISH_FUNCTION_WORDS.has(lower)) english += 1;
    for (const language of BY_WORD.get(lower) ?? []) votes.set(language, (votes.get(language) ?? new Set()).add(lower));
  }
  const [language, found] = [...votes].toSorted((a, b) => b[1].size - a[1].size)[0] ?? ['', new Set()];
  return { language, foreign: found.size, accented, english, plain };
}
