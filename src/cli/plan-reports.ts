import { resolve } from 'node:path';
import type { CiService } from './ci.js';
import type { Report } from './report-formats.js';
import { usageError } from './usage.js';

// Lines that a person or a runner reads one by one, so that two such reports may follow each other.
const LINES: readonly string[] = ['stylish', 'compact', 'github'];

/** What was said about reports: `-f`, which may name a file, and `-o` for the one that names none. */
export type ReportOptions = Readonly<{ format?: readonly Report[]; outputFile?: string }>;

/**
 * The reports to write, and where: those that were asked for, or the one for people, to which annotations are added on GitHub
 * Actions. Throws where two would go to the same place.
 */
export function planReports({ format, outputFile }: ReportOptions, ci?: CiService): readonly Report[] {
  if (!format) {
    const forPeople: Report = { format: 'stylish', ...(outputFile !== undefined && { file: outputFile }) };
    return ci === 'github' ? [forPeople, { format: 'github' }] : [forPeople];
  }
  const unplaced = format.filter(({ file }) => file === undefined);
  if (outputFile !== undefined && unplaced.length !== 1)
    throw usageError('--output-file is for one format without a file of its own; write -f name=file for each');
  const reports = format.map((report) =>
    outputFile !== undefined && report.file === undefined ? { ...report, file: outputFile } : report,
  );
  refuseCollisions(reports);
  return reports;
}

function refuseCollisions(reports: readonly Report[]): void {
  const printed = reports.filter(({ file }) => file === undefined).map(({ format }) => format);
  const mixed = printed.length > 1 && printed.some((format) => !LINES.includes(format));
  if (mixed || new Set(printed).size < printed.length)
    throw usageError(`standard output takes one of ${printed.join(', ')}; give the others a file: -f name=file`);
  const files = reports.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const twice = files.find((file, at) => files.findIndex((other) => resolve(other) === resolve(file)) < at);
  if (twice !== undefined) throw usageError(`two reports would go into '${twice}'; give each a file of its own`);
}
