import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type Decision, decisionOf } from '../engine/decisions.js';
import { decisionsByFile } from '../engine/decisions-by-file.js';
import type { FileError, FileResult } from '../engine/result.js';
import { type Settled, type Settling, settleDecisions } from '../engine/settle-decisions.js';
import { type DecisionsChange, type DecisionsFile, openDecisions, problemOf } from '../project/decisions-file.js';
import type { FileNews } from '../project/lint-file.js';
import { pathFromRoot, projectRoot } from '../project/project-root.js';
import { many } from '../report/summary.js';
import type { CheckOptions } from './check-options.js';
import type { Project } from './open-project.js';

/** Results after the decisions of the project. */
export type Decided = Readonly<{
  results: readonly FileResult[];
  errors: readonly FileError[];
  /** What a person should know: what was done, and what could be. */
  notices: readonly string[];
  /** Whether there were decisions to compare flags with. */
  compared: boolean;
}>;

type Asked = Pick<CheckOptions, 'baseline' | 'updateBaseline' | 'minConfidence' | 'from' | 'debug'>;

/** The decisions that count in a run, before anything is linted. `file` is absent where none do, or they cannot be read. */
export type Deciding = Readonly<{ file?: DecisionsFile; settling: Settling; errors: readonly FileError[] }>;

/**
 * Opens the decisions that count: those of the project, or those in the file that the user named. `inSight` are the paths below
 * which every file is looked at.
 */
export async function openDeciding(
  project: Pick<Project, 'cwd' | 'config' | 'rules' | 'settingsFor'>,
  { baseline, updateBaseline }: Asked,
  inSight: readonly string[],
): Promise<Deciding> {
  const { cwd, config } = project;
  const root = projectRoot(cwd, config);
  const settling = settlingIn(root, project, inSight);
  if (baseline === false) return { settling, errors: [] };
  const named = baseline === undefined ? undefined : resolve(cwd, baseline);
  if (named !== undefined && !updateBaseline && !existsSync(named))
    return { settling, errors: [{ path: baseline ?? '', message: NO_BASELINE }] };
  const file = await openDecisions(root, { cwd, ...(named !== undefined && { file: named }) });
  const isUnread = file.problems().some(({ line }) => line === undefined);
  return { settling, errors: file.problems(), ...(!isUnread && { file }) };
}

/** What in a file, by its path as the user gave it, was dismissed as no mark, and so is not to be repaired. */
export function dismissedBy({ file, settling }: Deciding): (path: string) => FileNews['dismissed'] {
  const dismissed = (file?.all() ?? []).filter(({ decision }) => decision === 'dismissed');
  const relevant = decisionsByFile(dismissed, settling.exists);
  return (given) => {
    const path = settling.pathOf(given);
    const decisions = relevant(path);
    return decisions.length === 0 ? undefined : { path, decisions };
  };
}

/**
 * Silences what someone has decided on. With `--update-baseline` every flag that is left becomes a decision, and those that
 * nothing answers to go.
 */
export async function decide(
  results: readonly FileResult[],
  { file, settling, errors }: Deciding,
  options: Asked,
): Promise<Decided> {
  if (!file) return { results, errors, notices: [], compared: false };
  const settle = (decisions: readonly Decision[]): Settled =>
    withoutGuesses(settleDecisions(results, decisions, settling), options);
  if (options.updateBaseline) return updated(file, settle, settling);
  const settled = settle(file.all());
  return {
    results: settled.results,
    errors,
    notices: staleNotices(settled.stale, file.path, options),
    compared: file.all().length > 0,
  };
}

const NO_BASELINE = 'does not exist; check the spelling, or let --update-baseline make it';

// Where only some flags were looked for, nobody can tell which are gone.
const withoutGuesses = (settled: Settled, { minConfidence, from }: Asked): Settled =>
  minConfidence === undefined && from === undefined ? settled : { ...settled, stale: [] };

function settlingIn(
  root: string,
  { cwd, rules, settingsFor }: Parameters<typeof openDeciding>[0],
  inSight: readonly string[],
): Settling {
  const places = inSight.map((path) => resolve(cwd, path));
  const known = new Set(rules.map(({ id }) => id));
  return {
    pathOf: (path) => pathFromRoot(root, cwd, path),
    exists: (path) => existsSync(resolve(root, path)),
    isActive: (rule, path) => known.has(rule) && settingsFor(resolve(root, path)).rules[rule] !== 'off',
    isInSight: (path) => places.some((place) => isWithin(place, resolve(root, path))),
  };
}

const isWithin = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

// By the decisions as they are when they are written: what another run has accepted in the meantime is not accepted twice.
async function updated(
  file: DecisionsFile,
  settle: (decisions: readonly Decision[]) => Settled,
  { pathOf }: Settling,
): Promise<Decided> {
  let told = '';
  const change = (present: readonly Decision[]): DecisionsChange => {
    const { results, stale, moved } = settle(present);
    const fresh = results.flatMap(({ path, verdict }) =>
      (verdict?.flags ?? []).map((flag) => decisionOf(flag, pathOf(path), { decision: 'baseline' })),
    );
    told = changesIn(fresh.length, moved.length, stale.length);
    return {
      add: [...fresh, ...moved.map(({ is }) => is)],
      remove: [...stale, ...moved.map(({ was }) => was)],
    };
  };
  const problem = await file.change(change).then(() => undefined, problemOf);
  const { results } = settle(file.all());
  if (problem) return { results, errors: [...file.problems(), problem], notices: [], compared: true };
  return { results, errors: file.problems(), notices: [`${file.path}: ${told}`], compared: true };
}

function changesIn(fresh: number, moved: number, stale: number): string {
  const changes = [
    ...(fresh > 0 ? [`${many(fresh, 'flag')} accepted`] : []),
    ...(moved > 0 ? [`${many(moved, 'decision')} brought up to the text`] : []),
    ...(stale > 0
      ? [`${many(stale, 'decision')} taken out, as nothing answers to ${stale === 1 ? 'it' : 'them'}`]
      : []),
  ];
  return changes.length === 0 ? 'nothing to change' : changes.join('; ');
}

function staleNotices(stale: readonly Decision[], path: string, { debug }: Asked): readonly string[] {
  if (stale.length === 0) return [];
  const told = `${many(stale.length, 'decision')} in ${path} ${stale.length === 1 ? 'matches' : 'match'} nothing any more`;
  const summary = `${told}; --update-baseline takes ${stale.length === 1 ? 'it' : 'them'} out`;
  if (!debug) return [`${summary}; --debug lists them`];
  return [summary, ...stale.map(({ path: file, rule, words }) => `  ${file}: ${rule} on “${words}”`)];
}
