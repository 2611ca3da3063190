import { type DecisionsFile, openDecisions } from '../../project/decisions-file.js';
import { findFiles } from '../../project/find-files.js';
import { openPool } from '../../project/lint-pool.js';
import { pathFromRoot, projectRoot } from '../../project/project-root.js';
import { type Conductor, createConductor } from '../../review/conductor.js';
import type { State } from '../../review/state.js';
import { summaryText } from '../../review/summary-text.js';
import { workerFile } from '../about.js';
import { isWholeProject, pathsIn } from '../lint-paths.js';
import { openProject, type Project, type ProjectOptions } from '../open-project.js';
import { complainOf, print } from '../terminal.js';
import { usageError } from '../usage.js';
import { openEditor } from './editor.js';
import { exportDecisions } from './export.js';
import { createSession, type Session } from './session.js';
import { openStage, type Stage } from './stage.js';
import { undecidedBy } from './undecided.js';

/** What `mtlint review` was asked for, as Commander hands it over. */
export type ReviewOptions = ProjectOptions &
  Readonly<{ color?: boolean; errorOnUnmatchedPattern: boolean; export?: string }>;

/** Walks a person through every flag. @returns the exit code: 2 where a file could not be read, else 0 */
export async function review(given: readonly string[], options: ReviewOptions): Promise<number> {
  const project = await openProject(options);
  if (project.errors.length > 0) {
    complainOf(project.errors);
    return 2;
  }
  if (options.export !== undefined) return exportDecisions(options.export, project);
  const { cwd, config } = project;
  const decisions = await openDecisions(projectRoot(cwd, config), { cwd });
  const stage = await openStage(options.color);
  if (typeof stage === 'string') throw usageError(`${stage}; mtlint check reports without one`);
  const paths = given.length > 0 ? given : pathsIn(project);
  const errorOnUnmatchedPattern = options.errorOnUnmatchedPattern && !isWholeProject(given, project);
  const state = await walk({ project, decisions, paths, stage, errorOnUnmatchedPattern });
  print(summaryText(state));
  complainOf(state.errors);
  return state.errors.length > 0 ? 2 : 0;
}

type Walk = Readonly<{ project: Project; decisions: DecisionsFile; paths: readonly string[]; stage: Stage }> &
  Pick<ReviewOptions, 'errorOnUnmatchedPattern'>;

// Until the person leaves. What there is to tell of it is the last state.
async function walk({ project, decisions, paths, stage, errorOnUnmatchedPattern }: Walk): Promise<State> {
  const { cwd, config, ignored, settingsFor } = project;
  // In a thread of its own, so that no key waits for the linter.
  const rules = { plugins: config.plugins, folder: config.folder, cwd };
  const linter = openPool({ worker: workerFile(), threads: 1, project: rules });
  const over = new AbortController();
  const root = projectRoot(cwd, config);
  const pathOf = (path: string) => pathFromRoot(root, cwd, path);
  const session = createSession({
    cwd,
    given: paths,
    decisions,
    lint: (path, text) => linter.lint({ path, text, settings: settingsFor(path) }),
    undecided: undecidedBy(decisions, { root, pathOf }),
    fromRoot: pathOf,
    openEditor: (path, line, column) => stage.suspend(() => openEditor({ path, line, column }, process.env)),
    rest: stage.rest,
    leave: () => over.abort(),
  });
  const conductor = createConductor({ carryOut: session.carryOut, onChange: stage.show });
  try {
    stage.listen(conductor);
    for (const error of decisions.problems()) conductor.happen({ is: 'failed', error });
    const search = { cwd, ignored, errorOnUnmatched: errorOnUnmatchedPattern };
    const left = leaving(over.signal);
    // Whoever leaves does not wait for the linter, but for what was decided. What fails in between ends the review.
    await Promise.race([left, scan(paths, search, session, conductor, over.signal).then(() => left)]);
    await conductor.quiet();
    return conductor.state();
  } finally {
    stage.close();
    await linter.close();
  }
}

async function scan(
  paths: readonly string[],
  search: Parameters<typeof findFiles>[1],
  session: Session,
  { happen }: Conductor,
  signal: AbortSignal,
): Promise<void> {
  const { files, errors } = await findFiles(paths, search);
  for (const error of errors) happen({ is: 'failed', error });
  await session.scan(files, signal, happen);
}

const leaving = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
