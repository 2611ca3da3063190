import { dirname, resolve } from 'node:path';
import type { Decision } from '../../engine/decisions.js';
import type { Flag } from '../../engine/flag.js';
import type { FileResult } from '../../engine/result.js';
import { sweep } from '../../project/asides.js';
import type { DecisionsFile } from '../../project/decisions-file.js';
import { createFileHistory, type FileHistory } from '../../project/file-history.js';
import { readSource } from '../../project/read-source.js';
import { writeFixed, writeMessage } from '../../project/write-fixed.js';
import type { Deed, Edit, Effect } from '../../review/deed.js';
import { reverseOf } from '../../review/deeds-done.js';
import type { Event } from '../../review/event.js';
import { placed } from './placed.js';
import { spellingOf } from './spelling.js';

/** What a session works with. `given` are the paths that may be written. */
export type Surroundings = Readonly<{
  cwd: string;
  given: readonly string[];
  decisions: DecisionsFile;
  /** Lints a text as the file at a path. */
  lint: (path: string, text: string) => Promise<FileResult>;
  /** The flags of a result that nobody has decided on. */
  undecided: (result: FileResult) => readonly Flag[];
  /** A path as decisions name it. */
  fromRoot: (path: string) => string;
  /** Lets the person edit a file in an editor of their own. @returns why that could not be done */
  openEditor: (path: string, line: number, column: number) => Promise<string | undefined>;
  /** Stops until the shell lets it go on. */
  rest: () => Promise<void>;
  leave: () => void;
}>;

type Happen = (event: Event) => void;

/** A review's way to the files: lints them, and carries out what was decided. */
export type Session = Readonly<{
  /** Lints files one after the other and tells of each, until `signal` says that nobody listens any more. */
  scan: (files: readonly string[], signal: AbortSignal, happen: Happen) => Promise<void>;
  /** Carries an effect out. What came of it is told as events; on disk it is by then. */
  carryOut: (effect: Effect, happen: Happen) => Promise<void>;
}>;

type Inside = Surroundings &
  Readonly<{ happen: Happen; files: Map<string, FileHistory>; eras: WeakMap<Decision, number> }>;

/** Starts a session. */
export function createSession(surroundings: Surroundings): Session {
  const known = { ...surroundings, files: new Map(), eras: new WeakMap() };
  return {
    scan: (files, signal, happen) => scan(files, signal, { ...known, happen }),
    carryOut: (effect, happen) => carryOut(effect, { ...known, happen }),
  };
}

async function scan(paths: readonly string[], signal: AbortSignal, inside: Inside): Promise<void> {
  const { happen, files } = inside;
  for (const [done, path] of paths.entries()) {
    if (signal.aborted) return;
    happen({ is: 'scanning', done, total: paths.length });
    const source = await readSource(path);
    if ('error' in source) happen({ is: 'failed', error: source.error });
    else {
      files.set(path, createFileHistory(source.text));
      await lintAgain(path, inside);
    }
  }
  happen({ is: 'scanning', done: paths.length, total: paths.length });
  happen({ is: 'scanned' });
}

// What the linter says of a text that is no longer there is of no interest: a later call speaks of the new one.
async function lintAgain(path: string, { files, lint, undecided, happen }: Inside): Promise<void> {
  const text = files.get(path)?.text() ?? '';
  const result = await lint(path, text);
  if (files.get(path)?.text() !== text) return;
  for (const error of result.errors) happen({ is: 'failed', error });
  happen({ is: 'linted', path, flags: placed(undecided(result), text) });
}

async function carryOut(effect: Effect, inside: Inside): Promise<void> {
  switch (effect.do) {
    case 'repair':
    case 'dismiss':
      return make(deedOf(effect, inside), 'done', inside);
    case 'correct':
      return correct(effect, inside);
    case 'undo':
      return takeBack(effect.deed, inside);
    case 'redo':
      return make(effect.deed, 'redone', inside);
    case 'edit':
      return edited(effect, inside);
    case 'rest':
      return inside.rest();
    case 'leave':
      return inside.leave();
  }
}

function deedOf(effect: Extract<Effect, { do: 'repair' | 'dismiss' }>, { fromRoot }: Inside): Deed {
  const decision = { ...effect.decision, path: fromRoot(effect.decision.path) };
  if (effect.do === 'dismiss') return { did: 'dismissed', items: effect.items, reach: effect.reach, decision };
  return { did: 'repaired', items: [effect.item], edit: effect.edit, words: effect.words, decision };
}

async function correct(effect: Extract<Effect, { do: 'correct' }>, inside: Inside): Promise<void> {
  const { item, words, decision } = effect;
  const { path, flag, was, id } = item;
  const text = await spellingOf(path, inside.files.get(path)?.text() ?? '', flag, words);
  if (text === undefined) return inside.happen({ is: 'refused', message: UNWRITABLE });
  const edit = { path, range: flag.range, was, text };
  return carryOut({ do: 'repair', item: id, edit, words, decision }, inside);
}

const UNWRITABLE = 'This cannot be written here without touching markup; o opens your editor.';

// First the text, then the decision: a decision without its text would claim what is not so.
async function make(deed: Deed, is: 'done' | 'redone', inside: Inside): Promise<void> {
  if (deed.did === 'skipped') throw new Error('skipping is nothing to carry out');
  const edit = deed.did === 'repaired' ? deed.edit : undefined;
  const { decision } = deed;
  if (edit && !(await put(edit, inside.eras.get(decision), inside))) return;
  const era = inside.eras.get(decision) ?? (edit && inside.files.get(edit.path)?.era()) ?? 0;
  try {
    await inside.decisions.add(decision);
  } catch (error) {
    if (edit) await put(reverseOf(edit), era, inside);
    return inside.happen({ is: 'refused', message: `Not done: ${messageOf(error)}` });
  }
  inside.eras.set(decision, era);
  inside.happen({ is, deed });
  if (edit) later(lintAgain(edit.path, inside), inside);
}

async function takeBack(deed: Deed, inside: Inside): Promise<void> {
  if (deed.did === 'skipped') throw new Error('skipping is nothing to take back');
  const edit = deed.did === 'repaired' ? deed.edit : undefined;
  const { decision } = deed;
  const era = inside.eras.get(decision) ?? 0;
  if (edit && !(await put(reverseOf(edit), era, inside))) return;
  try {
    await inside.decisions.remove(decision);
  } catch (error) {
    if (edit) await put(edit, era, inside);
    return inside.happen({ is: 'refused', message: `Not undone: ${messageOf(error)}` });
  }
  inside.happen({ is: 'undone', deed });
  if (edit) later(lintAgain(edit.path, inside), inside);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// Linting goes on beside the person's work. It costs its file an error at most, so what fails here is our own fault.
function later(work: Promise<void>, { happen }: Inside): void {
  work.catch((error: unknown) => happen({ is: 'refused', message: `Linting failed: ${messageOf(error)}` }));
}

// Writes one edit into its file. What a person has not seen yet is not edited: there the file is read again instead. What was
// edited before is found again, or left alone. @returns false where nothing was written, and the person was told
async function put(edit: Edit, era: number | undefined, inside: Inside): Promise<boolean> {
  try {
    return await inside.decisions.alone(() => putAlone(edit, era, inside));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refused(`Nothing was written: ${code === undefined ? messageOf(error) : writeMessage(error)}`, inside);
  }
}

async function putAlone(edit: Edit, era: number | undefined, inside: Inside): Promise<boolean> {
  const { path } = edit;
  const { cwd, given, files } = inside;
  const file = files.get(path);
  if (!file) throw new Error(`${path} was never read`);
  const source = await readSource(path);
  if ('error' in source) return refused(`${path} ${source.error.message}`, inside);
  if (source.text !== file.text()) {
    file.found(source.text);
    await lintAgain(path, inside);
    if (era === undefined)
      return refused(`${path} was changed by somebody else. It was read again; look once more.`, inside);
  }
  const text = file.with(edit, era ?? file.era());
  if (text === undefined) return refused('These words have changed since; nothing was written.', inside);
  const error = await writeFixed({ path, bytes: source.bytes, text }, { cwd, paths: given });
  if (error) return refused(`${error.path} ${error.message}`, inside);
  sweep(dirname(resolve(cwd, path)));
  file.wrote(edit, era ?? file.era());
  return true;
}

function refused(message: string, { happen }: Inside): false {
  happen({ is: 'refused', message });
  return false;
}

async function edited({ path, line, column }: Extract<Effect, { do: 'edit' }>, inside: Inside): Promise<void> {
  const message = await inside.openEditor(path, line, column);
  if (message !== undefined) inside.happen({ is: 'refused', message });
  const source = await readSource(path);
  const file = inside.files.get(path);
  if ('error' in source) inside.happen({ is: 'failed', error: source.error });
  else if (file && source.text !== file.text()) {
    file.found(source.text);
    await lintAgain(path, inside);
  }
}
