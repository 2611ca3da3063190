import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileError } from '../engine/result.js';
import { loadConfig } from '../project/config.js';
import { ioMessage } from '../project/read-source.js';
import { missingFrom, readShard, spelt } from '../project/shard.js';
import { mergeJson, mergeJsonl } from '../report/merge-json.js';
import { mergeSarif } from '../report/merge-sarif.js';
import type { Merged, Merger, Share } from '../report/merger.js';
import { rootOf } from './ci.js';
import { exitCodeOf, type FailOptions, levelOf, tooMany } from './exit-code.js';
import { type ConfigOptions, configChoice } from './open-project.js';
import { complain, complainOf, print } from './terminal.js';
import { usageError } from './usage.js';
import { writeReportFile } from './write-reports.js';

/** What `mtlint merge` was asked for. */
export type MergeOptions = FailOptions & ConfigOptions & Readonly<{ outputFile?: string }>;

/**
 * Puts the reports of shards together into the one that a single run would have written, and ends as that run would have ended.
 * A report that is missing or broken, or of a shard that nobody named, costs an error; the others are put together all the same. @returns the exit code
 */
export async function merge(paths: readonly string[], options: MergeOptions): Promise<number> {
  const cwd = process.cwd();
  const { config, errors } = await loadConfig(configChoice(cwd, options));
  const failures = [...errors];
  const merged = await mergeFiles(paths, cwd, failures);
  const missing = merged && missingIn(merged.shares, paths.length - merged.shares.length);
  if (merged) {
    if (options.outputFile === undefined) print(merged.text);
    else failures.push(...(await writeReportFile(options.outputFile, merged.text)));
  }
  complainOf(failures);
  if (missing !== undefined) complain(`${missing}; let it lint its share, and merge its report, too`);
  const { failed, ...counts } = merged?.tally ?? { error: 0, warning: 0, failed: 0 };
  const excess = tooMany(counts, options);
  if (excess !== undefined) complain(excess);
  if (failed > 0)
    complain(`${failed} ${failed === 1 ? 'file or path' : 'files or paths'} could not be linted; see the report`);
  const { maxWarnings } = options;
  return exitCodeOf({
    counts,
    failed: failed + failures.length > 0 || missing !== undefined,
    failOn: levelOf(options, config),
    maxWarnings,
  });
}

// Which shards are missing. A report that could not be read, or has no files and so no place for it, is of one of them; one with files
// that does not say may be several, put together before.
function missingIn(shares: readonly Share[], unread: number): string | undefined {
  const shards = shares.flatMap(({ shard }) => readShard(shard ?? '') ?? []);
  const [first] = shards;
  if (!first) return undefined;
  const other = shards.find(({ total }) => total !== first.total);
  if (other)
    throw usageError(`shard ${spelt(first)} and shard ${spelt(other)} are not of one run; merge those that are`);
  const silent = shares.filter(({ shard }) => readShard(shard ?? '') === undefined);
  if (silent.some(({ isEmpty }) => !isEmpty)) return undefined;
  return missingFrom(
    shards.map(({ index }) => index),
    first.total,
    silent.length + unread,
  );
}

type Format = Readonly<{ name: string; merger: Merger; root: (cwd: string) => string }>;

// A path in SARIF is as seen from the root of the repository; in JSON it is as the user gave it.
const FORMATS: readonly Format[] = [
  { name: 'json', merger: mergeJson, root: (cwd) => cwd },
  { name: 'jsonl', merger: mergeJsonl, root: (cwd) => cwd },
  { name: 'sarif', merger: mergeSarif, root: (cwd) => rootOf(cwd, process.env) },
];

type Found = Readonly<{ path: string; text: string; format: Format }>;

async function mergeFiles(paths: readonly string[], cwd: string, failures: FileError[]): Promise<Merged | undefined> {
  const found: Found[] = [];
  for (const path of paths) {
    const one = await find(path);
    if ('format' in one) found.push(one);
    else failures.push(one);
  }
  const [first] = found;
  if (!first) return undefined;
  const { name, merger, root } = first.format;
  const other = found.find(({ format }) => format.name !== name);
  if (other)
    throw usageError(`${first.path} is ${name} and ${other.path} is ${other.format.name}; merge one format at a time`);
  return merger.merge(
    found.map(({ text }) => text),
    (path) => resolve(root(cwd), path),
  );
}

async function find(path: string): Promise<Found | FileError> {
  try {
    const text = await readFile(path, 'utf8');
    const format = FORMATS.find(({ merger }) => merger.accepts(text));
    return format ? { path, text, format } : { path, message: text.trim() === '' ? EMPTY : STRANGE };
  } catch (error) {
    return { path, message: ioMessage(error) };
  }
}

const STRANGE = 'is no whole report of mtlint as json, jsonl or sarif; let its shard write it again';
const EMPTY = 'is empty, as if its shard had died; let it write the report again';
