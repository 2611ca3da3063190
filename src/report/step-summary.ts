import type { FileResult } from '../engine/result.js';
import { repairsOf } from './entries.js';
import { inertLines } from './inert.js';
import { plain } from './markdown.js';
import { type Notice, noticesOf, placeOf } from './notices.js';
import type { ReportContext } from './reporter.js';
import { foundIn } from './summary.js';

const HEAD = ['| where | | what | repair |', '| --- | --- | --- | --- |'];

// Room for the line that says what was left out.
const CLOSING = 200;

/**
 * The page that GitHub Actions shows for a step, as Markdown in at most `room` bytes: every flag, where annotations end after
 * ten. What has no room is counted.
 */
export function stepSummary(results: readonly FileResult[], context: ReportContext, room: number): string {
  const rows = results.flatMap((result) => noticesOf(result).map((notice) => rowOf(result, notice, context)));
  const head = ['## mtlint', '', plain(foundIn(results)), ...(rows.length > 0 ? ['', ...HEAD] : [])];
  let used = bytesIn(head) + CLOSING;
  if (used > room) return '';
  const shown: string[] = [];
  for (const row of rows) {
    used += bytesIn([row]);
    if (used > room) break;
    shown.push(row);
  }
  const left = rows.length - shown.length;
  const closing = left > 0 ? ['', `${left} more had no room here; the log has them all.`] : [];
  return inertLines([...head, ...shown, ...closing, ''].join('\n'));
}

function rowOf({ path }: FileResult, notice: Notice, { pageOf }: ReportContext): string {
  const { id, severity, message, flag } = notice;
  const page = pageOf(id);
  const name = page ? `[${plain(id)}](${page})` : plain(id);
  const repair = flag ? (repairsOf(flag)[0] ?? '') : '';
  return `| ${[plain(placeOf(path, notice)), severity, `${plain(message)} (${name})`, plain(repair)].join(' | ')} |`;
}

const bytesIn = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + new TextEncoder().encode(inertLines(line)).length + 1, 0);
