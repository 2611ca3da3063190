import { lstatSync } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Decision } from '../engine/decisions.js';
import type { FileError } from '../engine/result.js';
import { forestall } from './asides.js';
import { lineOf } from './decision-line.js';
import { type DecisionLines, parseLines, withChange } from './decision-lines.js';
import { type Lock, withLock } from './file-lock.js';
import { oneByOne } from './one-by-one.js';
import { bytesNow, ioMessage } from './read-source.js';
import { refusal } from './refusal.js';
import { refuseLinks } from './refuse-links.js';
import { writeMessage } from './write-fixed.js';
import { createFile, exchangeFile } from './write-whole.js';

/** What to do to the decisions: lines to add, and equal ones to take away, one for each. */
export type DecisionsChange = Readonly<{ add?: readonly Decision[]; remove?: readonly Decision[] }>;

type ChangeOf = (present: readonly Decision[]) => DecisionsChange;

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
  /**
   * Makes changes together, made up from the decisions as they are at that moment. What it resolves to is on disk. @returns how many
   * lines came and went. @throws where it cannot be written
   */
  change: (changeOf: ChangeOf) => Promise<Readonly<{ added: number; removed: number }>>;
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
  const place = { path: relative(cwd, file), file, root };
  let lines = parseLines('');
  let unread: readonly FileError[] = [];
  try {
    await refuseLinks(file, root);
    ({ lines } = read(place, lines));
  } catch (error) {
    unread = [{ path: place.path, message: messageOf(error, ioMessage) }];
  }
  const change = oneByOne(async (changeOf: ChangeOf) => {
    const { added, removed, ...outcome } = await changed(place, lines, changeOf);
    lines = outcome.lines;
    unread = [];
    return { added, removed };
  });
  return {
    path: place.path,
    all: () => lines.decisions,
    problems: () => [...unread, ...lines.problems.map((problem) => ({ path: place.path, ...problem }))],
    change,
    add: async (decision) => {
      await change(() => ({ add: [decision] }));
    },
    remove: async (decision) => (await change(() => ({ remove: [decision] }))).removed === 1,
    alone: async (work) => {
      await makeRoom(place);
      return withLock(`${place.file}.edits.lock`, work);
    },
  };
}

type Place = Readonly<{ path: string; file: string; root: string }>;

async function makeRoom({ file, root }: Place): Promise<void> {
  await refuseLinks(file, root);
  await mkdir(dirname(file), { recursive: true });
}

type Outcome = Readonly<{ lines: DecisionLines; removed: number; added: number }>;

async function changed(place: Place, known: DecisionLines, change: ChangeOf): Promise<Outcome> {
  try {
    for (;;) {
      await makeRoom(place);
      const outcome = await withLock(`${place.file}.lock`, (lock) => changedAlone(place, known, change, lock));
      if (outcome) return outcome;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const problem: FileError = { path: place.path, message: messageOf(error, writeMessage) };
    throw Object.assign(new Error(`${problem.path}: ${problem.message}`, { cause: error }), { code, problem });
  }
}

// Who is stopped for long in here, as by a laptop that sleeps, loses the lock to another one; what it was about to write does not
// know of the other's decisions. The other one takes away what stands ready to be written before it reads, and what is made ready
// after that is not written without the lock. Who edits the file by hand asks for no lock, and is seen as well. @returns undefined
// where any of that happened: it is to be done again
async function changedAlone(
  place: Place,
  known: DecisionLines,
  changeOf: ChangeOf,
  { isMine }: Lock,
): Promise<Outcome | undefined> {
  try {
    const file = await realpath(place.file).catch(() => place.file);
    forestall(file);
    const { bytes: was, lines: present } = read(place, known);
    const { add = [], remove = [] } = changeOf(present.decisions);
    const { lines, removed } = withChange(present, { add: add.map(lineOf), remove: remove.map(lineOf) });
    const data = Buffer.from(lines.text, 'latin1');
    const isWritten =
      lines === present || (await (was ? exchangeFile(file, { was, data, mayStill: isMine }) : createFile(file, data)));
    return isWritten ? { lines, removed, added: add.length } : undefined;
  } catch (error) {
    if (isMine()) throw error;
    return undefined;
  }
}

/** What kept a change from being written, as other errors of files are told. Throws any other error on. */
export function problemOf(error: unknown): FileError {
  const { problem } = error as Readonly<{ problem?: FileError }>;
  if (problem) return problem;
  throw error;
}

type Read = Readonly<{ bytes: Uint8Array | undefined; lines: DecisionLines }>;

// Bytes, not characters: what is no UTF-8 is kept, too. There are none where there is no file.
function read({ file }: Place, known: DecisionLines): Read {
  try {
    const bytes = bytesNow(file);
    return { bytes, lines: parseLines(bytes.toString('latin1'), known) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) throw refusal('is a link to nowhere; remove it');
    return { bytes: undefined, lines: parseLines('') };
  }
}

function messageOf(error: unknown, other: (error: unknown) => string): string {
  const { code } = error as NodeJS.ErrnoException;
  const isBlocked = code === 'ENOTDIR' || code === 'EEXIST';
  return isBlocked ? 'cannot be, as there is a file in the place of its folder; move that' : other(error);
}
