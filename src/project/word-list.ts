import { resolve } from 'node:path';
import type { FileError } from '../engine/result.js';
import { readSource } from './read-source.js';

/** The words of a file, and what is wrong with it. */
export type WordList = Readonly<{ words: readonly string[]; errors: readonly Omit<FileError, 'path'>[] }>;

/** Reads a file of words: one term on each line; `#` at its beginning or behind a blank opens a comment. Never throws. */
export async function readWordList(path: string): Promise<WordList> {
  const source = await readSource(resolve(path));
  if ('error' in source) {
    const { path: _, ...error } = source.error;
    return { words: [], errors: [error] };
  }
  const lines = source.text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const terms = lines.map((line) => line.replace(/(?:^|\s)#.*$/u, '').trim());
  const errors = terms.flatMap((term, at) => (term === '' || isTerm(term) ? [] : [{ line: at + 1, message: NO_TERM }]));
  return { words: terms.filter(isTerm), errors };
}

const NO_TERM = 'is no term, as it has no letter or figure; take the line out';

/** What a term must have: a letter or a figure. */
export const TERM = /[\p{L}\p{N}]/u;

const isTerm = (text: string): boolean => TERM.test(text);
