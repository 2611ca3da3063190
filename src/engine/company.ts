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
  /** How far away the words stand: `from` and `to` in one number, since to divide takes longer than the rest of the look. */
  reaches: number[];
  keys: (ReadonlySet<number> | undefined)[];
}>;

/** No questions yet. */
export const noCompanies = (): Companies => ({ table: new Uint8Array(2 ** BITS / 8), reaches: [], keys: [] });

// How many words away company is looked for at most, so that no rule can make the walk longer than linear.
const FAR = 100;
const ANYONE = -1;

/** Enters a question, and returns its number. Where no company is asked for, all words keep it. */
export function enterCompany({ table, reaches, keys }: Companies, company: Company | undefined): number {
  const number = keys.length;
  const sought = company && new Set(Array.from(company.words, wordKey));
  for (const key of sought ?? []) mark(table, bitOf(key, number));
  reaches.push(company ? reachOf(company) : ANYONE);
  keys.push(sought);
  return number;
}

const reachOf = ({ from, to }: Company): number => ((Math.max(from, -FAR) + FAR) << 8) | (Math.min(to, FAR) + FAR);

function mark(table: Uint8Array, bit: number): void {
  table[bit >>> 3] = (table[bit >>> 3] ?? 0) | (1 << (bit & 7));
}

/** Whether the word at `at` of a block's words, given by their keys, keeps the company that a question asks for. */
export function keepsCompany(companies: Companies, number: number, words: readonly number[], at: number): boolean {
  const reach = companies.reaches[number] ?? ANYONE;
  if (reach === ANYONE) return true;
  const last = Math.min(at + (reach & 0xff) - FAR, words.length - 1);
  for (let on = Math.max(0, at + (reach >> 8) - FAR); on <= last; on += 1) {
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
