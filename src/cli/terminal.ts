import type { FileError } from '../engine/result.js';
import { inertLines } from '../report/inert.js';
import { createPaint, wantsColor } from '../report/paint.js';
import type { Look } from '../report/reporter.js';
import { visible } from '../report/visible.js';

const NARROWEST = 40;
const WIDEST = 120; // longer lines are hard to read, however wide the window

/** How to write for standard output, or for a file: a file gets no colour. */
export function lookFor({ color, toFile = false }: Readonly<{ color?: boolean; toFile?: boolean }>): Look {
  const { stdout, env } = process;
  const colored = !toFile && wantsColor({ wanted: color, env, isTerminal: stdout.isTTY === true });
  const columns = stdout.columns || Number(env['COLUMNS']) || 80;
  return { paint: createPaint(colored), width: toFile ? 80 : Math.min(WIDEST, Math.max(NARROWEST, columns)) };
}

/** Writes results: what a program behind a pipe reads. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Writes one line to a person: an error, a warning, a word on progress. */
export function complain(line: string): void {
  process.stderr.write(`${inertLines(visible(line))}\n`);
}

/** Writes each error as `path:line:column: what is wrong; what to do`. A rule that fails in many files is told of once. */
export function complainOf(errors: readonly FileError[]): void {
  const told = new Set<string>();
  for (const error of errors) {
    if (error.ruleId !== undefined && told.has(error.ruleId)) continue;
    const others = errors.filter(({ ruleId }) => ruleId !== undefined && ruleId === error.ruleId).length - 1;
    if (error.ruleId !== undefined) told.add(error.ruleId);
    complain(`${placeOf(error)}: ${error.message}${others > 0 ? ` (and so in ${others} more)` : ''}`);
  }
}

const placeOf = ({ path, line, column }: FileError): string =>
  [path, line, column].filter((part) => part !== undefined).join(':');
