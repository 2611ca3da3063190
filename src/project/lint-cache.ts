import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileResult } from '../engine/result.js';
import { formatOf } from '../formats/registry.js';
import { asideOf, sweep } from './asides.js';
import type { LintJob } from './linter.js';
import { pruneCache } from './prune-cache.js';
import { bytesNow } from './read-source.js';
import { isRefusal, refusal } from './refusal.js';
import { seal, unseal } from './sealed.js';

/** Results of earlier runs, on disk. Neither call throws: an entry that cannot be used is none. */
export type LintCache = Readonly<{
  /** What linting these bytes for this job gave before. */
  find: (job: LintJob, bytes: Uint8Array) => FileResult | undefined;
  /** Keeps a result for later runs. Results with errors are not kept: they are few, and their reason may lie outside the file. */
  keep: (job: LintJob, bytes: Uint8Array, result: FileResult) => void;
  /** Where and why nothing more could be kept; undefined where all was well. */
  failure: () => string | undefined;
}>;

/**
 * Opens the cache in a folder. An entry is a file of its own, named after a hash of all that decides a result: the text, its
 * format, its settings, and `code`, which stands for the rules, the language model and the program. It is written in one step and
 * carries a checksum, so that several runs may share a folder, and what another program or a crash has left there is not used.
 * Links in the folder are not followed: a tree that comes from others may have brought it along.
 */
export function openCache(folder: string, code: string): LintCache {
  let failed: string | undefined;
  const attempt = (write: () => void): void => {
    if (failed !== undefined) return;
    try {
      write();
    } catch (error) {
      const reason = isRefusal(error) ? error.message : ((error as NodeJS.ErrnoException).code ?? String(error));
      failed = `${folder}: could not be written (${reason})`;
    }
  };
  attempt(() => prepare(folder));
  sweep(folder);
  pruneCache(folder, Date.now());
  const nameOf = ({ path, format, settings, fix = false, lines, dismissed }: LintJob, bytes: Uint8Array): string => {
    const kind = format ?? formatOf(path) ?? '';
    const news = JSON.stringify([fix, lines, dismissed]);
    return hash(`${code}\n${settings.key}\n${kind}\n${news}\n${hash(bytes)}`);
  };
  return {
    find: (job, bytes) => {
      const name = nameOf(job, bytes);
      try {
        const [sum, sealed] = parted(bytesNow(placeOf(folder, name)).toString());
        return sum === sumOf(name, sealed) ? { ...unseal(sealed), path: job.path } : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (job, bytes, result) => {
      if (failed !== undefined || result.errors.length > 0 || result.fixes) return;
      const name = nameOf(job, bytes);
      const sealed = seal({ ...result, path: '' });
      attempt(() => write(folder, placeOf(folder, name), `${sumOf(name, sealed)}\n${sealed}`));
    },
    failure: () => failed,
  };
}

const hash = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const sumOf = (name: string, sealed: string): string => hash(`${name}\n${sealed}`);

const placeOf = (folder: string, name: string): string => join(folder, name.slice(0, 2), name.slice(2));

function parted(entry: string): readonly [string, string] {
  const end = entry.indexOf('\n');
  return [entry.slice(0, end), entry.slice(end + 1)];
}

// Git, backups and search leave such a folder alone.
function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeWhereNone(folder, '.gitignore', '*\n');
  writeWhereNone(folder, 'CACHEDIR.TAG', 'Signature: 8a477f597d28d172789f06886806bc55\n');
}

function writeWhereNone(folder: string, name: string, text: string): void {
  const place = join(folder, name);
  if (!lstatSync(place, { throwIfNoEntry: false })) write(folder, place, text);
}

// The calls that wait are many times quicker for files as small as these. What a kill leaves lies in one folder, whatever it was.
function write(folder: string, place: string, text: string): void {
  const half = asideOf(join(folder, 'entry'));
  try {
    if (dirname(place) !== folder) makeFolder(dirname(place));
    writeFileSync(half, text, { flag: 'wx' });
    renameSync(half, place);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (lstatSync(path).isSymbolicLink()) throw refusal(`${basename(path)} is a link; remove it`);
  }
}
