import { RULES } from 'mtlint:rules';
import { appendFile, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { FileError, FileResult } from '../engine/result.js';
import { type Shard, spelt } from '../project/shard.js';
import { writeMessage } from '../project/write-fixed.js';
import { writeOut } from '../project/write-out.js';
import { unlinted } from '../report/notices.js';
import type { ReportContext } from '../report/reporter.js';
import { compareTexts } from '../text/compare-texts.js';
import { about, pageAt } from './about.js';
import { ciService, rootOf } from './ci.js';
import type { Project } from './open-project.js';
import { type Report, reporterOf } from './report-formats.js';
import { complain, lookFor, print } from './terminal.js';

/**
 * What reports are made of. `errors` belong to no file that was linted: wrong paths, a broken config. `compared` where there were
 * decisions to compare flags with.
 */
export type Reported = Readonly<{
  results: readonly FileResult[];
  errors: readonly FileError[];
  project: Project;
  compared: boolean;
}>;

/** How to write them. */
export type WriteOptions = Readonly<{
  reports: readonly Report[];
  picked: boolean;
  color?: boolean | undefined;
  shard?: Shard | undefined;
}>;

/** Writes the reports, each to its place, and what CI services want beside them. @returns what could not be written */
export async function writeReports(reported: Reported, options: WriteOptions): Promise<readonly FileError[]> {
  const failures: FileError[] = [];
  for (const report of options.reports) failures.push(...(await writeReport(report, reported, options)));
  const service = ciService(process.env);
  if (service === 'github' && options.reports.some(({ format }) => format === 'github'))
    failures.push(...(await writeSummary(reported, options)));
  if (service === 'gitlab' && options.picked) complain(GITLAB);
  return failures;
}

const GITLAB =
  'For the merge request: -f stylish -f gitlab=gl-code-quality-report.json, with that file under artifacts:reports:codequality.';

async function writeReport(
  { format, file }: Report,
  reported: Reported,
  { color, shard }: WriteOptions,
): Promise<readonly FileError[]> {
  const reporter = await reporterOf(format);
  const context = { ...contextFor(reported, { toFile: file !== undefined, color }), shard: shard && spelt(shard) };
  // A person reads the errors beside the report; a program has the report only.
  const text = reporter(format === 'stylish' ? reported.results : everythingIn(reported), context);
  if (file === undefined) {
    print(text);
    return [];
  }
  return writeReportFile(file, text);
}

// What GitHub takes for a step, whatever else the step has written.
const SUMMARY_LIMIT = 1024 * 1024;

async function writeSummary(reported: Reported, { color }: WriteOptions) {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return [];
  const { stepSummary } = await import('../report/step-summary.js');
  return attempt(file, 'the step summary could not be written', async () => {
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    const context = contextFor(reported, { toFile: true, color });
    await appendFile(file, stepSummary(everythingIn(reported), context, SUMMARY_LIMIT - size));
  });
}

// In the order of the places on disk, so that the reports of shards can be put together to the same.
function everythingIn({ results, errors, project: { cwd } }: Reported): readonly FileResult[] {
  const placed = [...results, ...unlinted(errors)].map((result) => ({ result, place: resolve(cwd, result.path) }));
  return placed.sort((a, b) => compareTexts(a.place, b.place)).map(({ result }) => result);
}

/** Writes a report into a file, in folders that are made for it. @returns why it could not */
export function writeReportFile(file: string, text: string): Promise<readonly FileError[]> {
  return attempt(file, 'the report could not be written', () => writeOut(file, text));
}

async function attempt(path: string, what: string, write: () => Promise<void>): Promise<readonly FileError[]> {
  try {
    await write();
    return [];
  } catch (error) {
    return [{ path, message: `${what}: ${writeMessage(error)}` }];
  }
}

function contextFor(
  { project: { cwd, rules }, compared }: Reported,
  { toFile, color }: Readonly<{ toFile: boolean; color?: boolean | undefined }>,
): ReportContext {
  const { version, homepage } = about();
  const root = rootOf(cwd, process.env);
  const own = new Set(RULES.map(({ id }) => id));
  return {
    ...lookFor({ toFile, ...(color !== undefined && { color }) }),
    version,
    rules,
    compared,
    home: homepage,
    pageOf: (id) => (homepage !== undefined && own.has(id) ? pageAt(homepage, id) : undefined),
    fromRoot: (path) => fromRoot(root, resolve(cwd, path)),
  };
}

function fromRoot(root: string, path: string): string {
  const way = relative(root, path);
  return (isAbsolute(way) ? path : way).replaceAll(sep, '/');
}
