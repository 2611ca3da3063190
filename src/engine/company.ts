import type { Company } from '../rule/rule.js';
import { wordKey } from '../text/words.js';

const BITS = 18;

/**
 * Questions about words, in few bytes: at a word of every sentence some ask for others beside it, and objects of their own would
 * lie all over the memory, where the way to them costs more than the look. `table` has a bit for each word of each question (a
 * Bloom filter with one function, Bloom 1970); the other lists hold what is asked, one place for each question.
 */
export type Companies = Readonly<{
  table: Uint8Array;
  froms: number[];
  tos: number[];
  keys: (ReadonlySet<number> | undefined)[];
}>;

/** No questions yet. */
export const noCompanies = (): Companies => ({ table: new Uint8Array(2 ** BITS / 8), froms: [], tos: [], keys: [] });

/** Enters a question, and returns its number. Where no company is asked for, all words keep it. */
export function enterCompany({ table, froms, tos, keys }: Companies, company: Company | undefined): number {
  const number = froms.length;
  const { words, from, to } = company ?? { words: [], from: NONE, to: NONE };
  const sought = new Set(Array.from(words, wordKey));
  for (const key of sought) {
    const bit = bitOf(key, number);
    table[bit >>> 3] = (table[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  froms.push(from);
  tos.push(to);
  keys.push(company && sought);
  return number;
}

// No word is as far away.
const NONE = 0x3fffffff;

/** Whether the word at `at` of a block's words, given by their keys, keeps the company that a question asks for. */
export function keepsCompany(companies: Companies, number: number, words: readonly number[], at: number): boolean {
  const from = companies.froms[number] ?? NONE;
  if (from === NONE) return true;
  const last = Math.min(at + (companies.tos[number] ?? 0), words.length - 1);
  for (let on = Math.max(0, at + from); on <= last; on += 1) {
    const word = words[on] ?? 0;
    if (mayBeOf(companies, number, word) && companies.keys[number]?.has(word)) return true;
  }
  return false;
}

/** Whether a word, given by its key, is one of those that a question asks for, or shares its bit with one that is. */
export function mayBeOf({ table }: Companies, number: number, word: number): boolean {
  const bit = bitOf(word, number);
  return ((table[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

// The constants spread numbers that are near each other: the golden ratio, and one of MurmurHash3.
const bitOf = (key: number, number: number): number =>
  Math.imul(key ^ Math.imul(number, 0x9e3779b1), 0x85ebca6b) >>> (32 - BITS);
