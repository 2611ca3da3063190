import type { FileResult } from '../engine/result.js';
import { inertLines } from './inert.js';
import { type Notice, noticesOf } from './notices.js';
import type { Reporter } from './reporter.js';
import { oneLine } from './visible.js';

const LEVEL = { error: 'Error', warning: 'Warning' } as const;

/** A line for each flag, as ESLint's compact format has it: editors know it as the problem matcher `$eslint-compact`. */
export const compact: Reporter = (results) => {
  const lines = results.flatMap((result) => noticesOf(result).map((notice) => lineOf(result, notice)));
  if (lines.length === 0) return '';
  return inertLines([...lines, '', `${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}`, ''].join('\n'));
};

const lineOf = ({ path }: FileResult, { start, severity, message, id }: Notice): string =>
  `${oneLine(path)}: line ${start.line}, col ${start.column}, ${LEVEL[severity]} - ${message} (${id})`;
