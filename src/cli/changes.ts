import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LineSpan, linesInDiff } from '../project/changed-lines.js';
import { type Base, type Changes, changesSince, isCommit, stagedChanges, type Untold } from '../project/git-changes.js';
import { globIn } from '../project/given-path.js';
import { ioMessage } from '../project/read-source.js';
import { repositoryRoot } from '../project/repository.js';
import { standardInput } from './standard-input.js';
import { usageError } from './usage.js';

/** The options that narrow a run to what has changed. */
export type ChangeOptions = Readonly<{ changed?: string | true; staged?: boolean; diff?: string }>;

/**
 * What has changed, where only that is of interest, and the paths to look at. For a person, `what` names it, and `notice` says what
 * nobody asked for by name.
 */
export type Narrowed = Readonly<{ paths: readonly string[]; changes?: Changes; what?: string; notice?: string }>;

/**
 * Finds what has changed. `--changed content/` means a path: what Commander takes for the value of the option is one where it
 * exists and git knows no such commit. Throws where changes cannot be told.
 */
export async function narrowed(given: readonly string[], options: ChangeOptions, cwd: string): Promise<Narrowed> {
  const { changed, staged, diff } = options;
  if (staged) return { paths: given, changes: orThrow('--staged', await stagedChanges(cwd)), what: 'is staged' };
  if (diff !== undefined) return { paths: given, changes: await inDiff(diff, cwd), what: 'is in the diff' };
  if (changed === undefined) return { paths: given };
  const isPath = typeof changed === 'string' && isThere(changed, cwd) && !(await isCommit(cwd, changed));
  const paths = isPath ? [changed, ...given] : given;
  const base = isPath || changed === true ? undefined : changed;
  const changes = orThrow('--changed', await changesSince(cwd, base, process.env));
  return { paths, changes, ...(changes.since && spoken(changes.since)) };
}

function spoken({ name, commit, guessed, isHead }: Base): Pick<Narrowed, 'what' | 'notice'> {
  const here = isHead ? ', where this work stands, so that only what is not committed counts' : '';
  const since = `${name} (${commit.slice(0, 8)})${here}`;
  const remedy = isHead ? '; --changed=<commit> names another' : '';
  return { what: `has changed since ${since}${remedy}`, ...(guessed && { notice: `compared with ${since}` }) };
}

const isThere = (path: string, cwd: string): boolean => existsSync(resolve(cwd, path)) || globIn(path) !== undefined;

function orThrow(option: string, changes: Changes | Untold): Changes {
  if ('problem' in changes) throw usageError(`${option} ${changes.problem}`);
  return changes;
}

async function inDiff(file: string, cwd: string): Promise<Changes> {
  const text = file === '-' ? await readInput() : readDiff(file, cwd);
  if (text.trim() !== '' && !/^(?:diff |Index: |--- |@@ )/mu.test(text))
    throw usageError(`--diff takes a unified diff, and '${file}' is none; git diff writes one`);
  const named = [...linesInDiff(text)];
  const bases = [repositoryRoot(cwd) ?? cwd, cwd];
  const found = named.flatMap(([name, lines]): [string, readonly LineSpan[]][] => {
    const path = bases.map((base) => resolve(base, name)).find((one) => existsSync(one));
    return path === undefined ? [] : [[realpathSync(path), lines]];
  });
  if (named.length > 0 && found.length === 0)
    throw usageError(
      `--diff speaks of '${named[0]?.[0]}', which is not here; run mtlint where the names of the diff begin`,
    );
  return { lines: new Map(found), staged: new Map() };
}

function readDiff(file: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw usageError(`--diff ${file}: ${ioMessage(error)}`);
  }
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of standardInput()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
