import type { Decision } from '../engine/decisions.js';
import { FORMULA } from './formula.js';
import { inertLines } from './inert.js';
import { oneLine } from './visible.js';

const COLUMNS = [
  'path',
  'rule',
  'category',
  'impact',
  'decision',
  'reach',
  'before',
  'words',
  'after',
  'repair',
  'reason',
] as const satisfies readonly (keyof Decision)[];

// A spreadsheet that is not told the encoding takes it from this mark, and would else spoil every letter beyond ASCII.
const BOM = '\u{feff}';

/** Decisions as CSV (RFC 4180, UTF-8), a line each, for whoever counts them in a spreadsheet. */
export function decisionsCsv(decisions: readonly Decision[]): string {
  const rows = decisions.map((decision) => COLUMNS.map((column) => cell(decision[column] ?? '')));
  return BOM + inertLines([COLUMNS, ...rows].map((cells) => `${cells.join(',')}\r\n`).join(''));
}

// Behind an apostrophe a formula is text. Where numbers have a decimal comma, a spreadsheet divides the cells by semicolons.
function cell(value: string): string {
  const text = oneLine(value)
    .split(';')
    .map((part) => (FORMULA.test(part) ? `'${part}` : part))
    .join(';');
  return /[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
