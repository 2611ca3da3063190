import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileError } from '../engine/result.js';
import { isPromising, WHAT_IS_READ } from '../formats/registry.js';
import { EVERYTHING, globIn } from './given-path.js';
import { type Exclusions, leftOut } from './left-out.js';
import { ioMessage } from './read-source.js';

/**
 * Where to look, and what to leave out besides what ignore files name; with `forceExclude` named files, too, that a folder
 * would not give. */
export type FindOptions = Exclusions & Readonly<{ errorOnUnmatched: boolean; forceExclude?: boolean }>;

/** The files to lint, each once, named as the user named them, in the order of their places on disk; and the places where nothing could be found. */
export type Found = Readonly<{ files: readonly string[]; errors: readonly FileError[] }>;

/**
 * Finds the files to lint. A file that is named is taken as it is; a folder gives the files below it whose format is known, those
 * that `.gitignore` and `.mtlintignore` name left out. Links to folders are not followed.
 */
export async function findFiles(paths: readonly string[], options: FindOptions): Promise<Found> {
  const files = new Map<string, string>();
  const isOut = options.forceExclude === true ? leftOut(options.cwd, options) : () => false;
  const isWanted = (file: string) => options.forceExclude !== true || isPromising(file);
  const errors: FileError[] = [];
  for (const path of paths) {
    const found = await findAt(path, options);
    errors.push(...found.errors);
    for (const file of found.files) {
      const place = resolve(options.cwd, file);
      if (!files.has(place) && isWanted(file) && !isOut(place)) files.set(place, file);
    }
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return { files: sorted.map(([, file]) => file), errors };
}

async function findAt(path: string, options: FindOptions): Promise<Found> {
  let glob = { folder: path, pattern: EVERYTHING };
  try {
    // A name that has the characters of a glob and exists is meant as it is.
    if (!(await stat(resolve(options.cwd, path))).isDirectory()) return { files: [path], errors: [] };
  } catch (error) {
    const given = globIn(path);
    if (!given) return missing(path, ioMessage(error), options);
    glob = given;
  }
  const { walk } = await import('./walk.js');
  const found = await walk(glob, options);
  if (found.files.length > 0 || found.errors.length > 0) return found;
  return missing(path, `holds no file that mtlint reads (${WHAT_IS_READ}); check the path`, options);
}

const missing = (path: string, message: string, { errorOnUnmatched }: FindOptions): Found => ({
  files: [],
  errors: errorOnUnmatched ? [{ path, message }] : [],
});
