import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../project/nearest.js';
import type { Reporter } from '../report/reporter.js';

// Loaded when asked for: the one for people measures the width of letters, which takes a while to load.
const REPORTERS = {
  stylish: async () => (await import('../report/stylish.js')).stylish,
  compact: async () => (await import('../report/compact.js')).compact,
  json: async () => (await import('../report/json.js')).json,
  jsonl: async () => (await import('../report/jsonl.js')).jsonl,
  sarif: async () => (await import('../report/sarif.js')).sarif,
  github: async () => (await import('../report/github.js')).github,
  gitlab: async () => (await import('../report/gitlab.js')).gitlab,
  checkstyle: async () => (await import('../report/checkstyle.js')).checkstyle,
  junit: async () => (await import('../report/junit.js')).junit,
  rdjsonl: async () => (await import('../report/rdjsonl.js')).rdjsonl,
  tap: async () => (await import('../report/tap.js')).tap,
  html: async () => (await import('../report/html.js')).html,
  'mqm-tsv': async () => (await import('../report/mqm-tsv.js')).mqmTsv,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type ReportFormat = keyof typeof REPORTERS;

/** The formats that `check` writes. */
export const REPORT_FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];

/** A report that was asked for. Without a file it goes to standard output. */
export type Report = Readonly<{ format: ReportFormat; file?: string }>;

/** Loads a reporter. */
export const reporterOf = (format: ReportFormat): Promise<Reporter> => REPORTERS[format]();

/** Reads one `-f name` or `-f name=file`, which may be given more than once. */
export function gatherReport(value: string, before: readonly Report[] = []): readonly Report[] {
  const [name = '', ...rest] = value.split('=');
  const file = rest.join('=');
  const format = REPORT_FORMATS.find((one) => one === name);
  if (!format)
    throw new InvalidArgumentError(
      `There is no such format${didYouMean(name, REPORT_FORMATS)}; choose ${REPORT_FORMATS.join(', ')}.`,
    );
  if (rest.length > 0 && file === '') throw new InvalidArgumentError('A file must follow the equals sign.');
  return [...before, { format, ...(file !== '' && { file }) }];
}
