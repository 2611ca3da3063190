import type { FileResult } from '../engine/result.js';
import type { Impact } from '../rule/catalogue.js';
import type { Position } from '../text/lines.js';
import { linesOf, type Notice, noticesOf } from './notices.js';
import type { ReportContext, Reporter } from './reporter.js';
import { oneLine } from './visible.js';

// GitHub shows ten annotations of each level and step, the first ten. What keeps a file from being linted comes before all.
const WEIGHT: Readonly<Record<Impact, number>> = { minor: 1, major: 2, critical: 3 };
const BROKEN = 4;

/** Workflow commands that GitHub Actions turns into annotations on the flagged words, the gravest first. */
export const github: Reporter = (results, context) =>
  results
    .flatMap((result) => noticesOf(result).map((notice) => ({ result, notice })))
    .sort((a, b) => weightOf(b.notice) - weightOf(a.notice))
    .map(({ result, notice }) => `${commandOf(result, notice, context)}\n`)
    .join('');

const weightOf = ({ flag, range }: Notice): number => {
  if (flag) return WEIGHT[flag.impact] + flag.confidence / 2;
  return range ? 0 : BROKEN;
};

function commandOf({ path }: FileResult, notice: Notice, { fromRoot }: ReportContext): string {
  const { id, severity, start, end } = notice;
  const properties = {
    file: oneLine(fromRoot(path)),
    ...placeOf(start, end),
    title: id.startsWith('mtlint/') ? id : `mtlint ${id}`,
  };
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${severity} ${pairs.join(',')}::${data(linesOf(notice).join('\n'))}`;
}

// Columns on several lines are refused.
function placeOf({ line, column }: Position, end: Position | undefined): Readonly<Record<string, number>> {
  if (!end) return { line, col: column };
  return { line, endLine: end.line, ...(end.line === line && { col: column, endColumn: end.column }) };
}

const data = (text: string): string => text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');

const property = (text: string): string => data(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
