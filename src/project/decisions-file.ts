import { lstat, mkdir, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Decision } from '../engine/decisions.js';
import type { FileError } from '../engine/result.js';
import { lineOf } from './decision-line.js';
import { type DecisionLines, parseLines, withChange } from './decision-lines.js';
import { withLock } from './file-lock.js';
import { ioMessage } from './read-source.js';
import { writeMessage } from './write-fixed.js';

/** What to do to the decisions: lines to add, and equal ones to take away, one for each. */
export type DecisionsChange = Readonly<{ add?: readonly Decision[]; remove?: readonly Decision[] }>;

/**
 * The decisions of a project on disk. What it says is how the file was when it was last read, which is at every change: what
 * others have added since is kept, and seen.
 */
export type DecisionsFile = Readonly<{
  /** As it is to be shown. */
  path: string;
  all: () => readonly Decision[];
  /** Lines that are no decisions. They stay as they are, and the others count. */
  problems: () => readonly FileError[];
  /** Makes changes together. What it resolves to is on disk. @returns how many lines came and went. @throws where it cannot be written */
  change: (change: DecisionsChange) => Promise<Readonly<{ added: number; removed: number }>>;
  /** Adds one decision; a second one that is equal is a second line, for a second flag. @throws as `change` */
  add: (decision: Decision) => Promise<void>;
  /** Takes one equal line away. @returns false where there was none. @throws as `change` */
  remove: (decision: Decision) => Promise<boolean>;
  /** Does something while no other review of the project does: what it reads then is what it writes over. @throws what the work throws */
  alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
}>;

/** Where the decisions of a project are. */
export const DECISIONS = '.mtlint/decisions.jsonl';

/**
 * Opens the decisions of the project at `root`, or those in another `file`. There may be none as yet. Never throws: a file that
 * cannot be read is a problem.
 */
export async function openDecisions(
  root: string,
  { cwd = root, file = join(root, DECISIONS) }: Readonly<{ cwd?: string; file?: string }> = {},
): Promise<DecisionsFile> {
  const place = { path: relative(cwd, file) || file, file, root };
  let lines = parseLines('');
  let unread: readonly FileError[] = [];
  try {
    await refuseLinks(place);
    lines = await read(place, lines);
  } catch (error) {
    unread = [{ path: place.path, message: messageOf(error, ioMessage) }];
  }
  const change = inTurn(async ({ add = [], remove = [] }: DecisionsChange) => {
    const outcome = await changed(place, lines, { add: add.map(lineOf), remove: remove.map(lineOf) });
    lines = outcome.lines;
    unread = [];
    return { added: add.length, removed: outcome.removed };
  });
  return {
    path: place.path,
    all: () => lines.decisions,
    problems: () => [...unread, ...lines.problems.map((problem) => ({ path: place.path, ...problem }))],
    change,
    add: async (decision) => {
      await change({ add: [decision] });
    },
    remove: async (decision) => (await change({ remove: [decision] })).removed === 1,
    alone: async (work) => {
      await makeRoom(place);
      return withLock(`${place.file}.edits.lock`, work);
    },
  };
}

type Place = Readonly<{ path: string; file: string; root: string }>;

// One after the other, whoever asks.
function inTurn<Input, Output>(work: (input: Input) => Promise<Output>): (input: Input) => Promise<Output> {
  let last: Promise<unknown> = Promise.resolve();
  return (input) => {
    const next = last.then(() => work(input));
    last = next.catch(() => {});
    return next;
  };
}

async function makeRoom(place: Place): Promise<void> {
  await refuseLinks(place);
  await mkdir(dirname(place.file), { recursive: true });
}

async function changed(
  place: Place,
  known: DecisionLines,
  change: Readonly<{ add: readonly string[]; remove: readonly string[] }>,
): Promise<Readonly<{ lines: DecisionLines; removed: number }>> {
  try {
    await makeRoom(place);
    return await withLock(`${place.file}.lock`, async () => {
      await sweep(place.file);
      const present = await read(place, known);
      const outcome = withChange(present, change);
      if (outcome.lines !== present) await writeFileAtomic(place.file, outcome.lines.text, 'latin1');
      return outcome;
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const problem: FileError = { path: place.path, message: messageOf(error, writeMessage) };
    throw Object.assign(new Error(`${problem.path}: ${problem.message}`, { cause: error }), { code, problem });
  }
}

/** What kept a change from being written, as other errors of files are told. Throws any other error on. */
export function problemOf(error: unknown): FileError {
  const { problem } = error as Readonly<{ problem?: FileError }>;
  if (problem) return problem;
  throw error;
}

// What a writer left behind that was killed. It held the lock, so that none of this is another one's work.
async function sweep(file: string): Promise<void> {
  const folder = dirname(file);
  const name = basename(file);
  const left = (await readdir(folder)).filter(
    (other) => other.startsWith(name) && LEFTOVER.test(other.slice(name.length)),
  );
  await Promise.all(left.map((other) => rm(join(folder, other), { force: true })));
}

const LEFTOVER = /^\.\d+$/u;

// Bytes, not characters: what is no UTF-8 is kept, too.
async function read({ file }: Place, known: DecisionLines): Promise<DecisionLines> {
  try {
    return parseLines(await readFile(file, 'latin1'), known);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return parseLines('');
    throw error;
  }
}

const OUTSIDE = 'MTLINT_OUTSIDE';

function messageOf(error: unknown, other: (error: unknown) => string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === OUTSIDE) return message;
  const isBlocked = code === 'ENOTDIR' || code === 'EEXIST';
  return isBlocked ? 'cannot be, as there is a file in the place of its folder; move that' : other(error);
}

// A project from elsewhere must not make us write, or read, what lies beside it. A file that the user named elsewhere is meant.
async function refuseLinks({ file, root }: Place): Promise<void> {
  if (!file.startsWith(resolve(root) + sep)) return;
  const home = await realpath(root);
  let path = file;
  while (!(await lstat(path).catch(() => undefined))) path = dirname(path);
  const target = await realpath(path).catch(() => 'nowhere');
  if (target === home || target.startsWith(home + sep)) return;
  throw Object.assign(new Error(`lies behind a link that leads out of the project, to ${target}; remove the link`), {
    code: OUTSIDE,
  });
}
