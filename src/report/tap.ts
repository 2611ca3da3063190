import type { FileResult } from '../engine/result.js';
import { jsonText } from '../text/json-text.js';
import { inertLines } from './inert.js';
import { linesOf, type Notice, noticesOf } from './notices.js';
import type { Reporter } from './reporter.js';
import { oneLine } from './visible.js';

/** The Test Anything Protocol, version 13, which most readers know: a test for each file, with its flags in the YAML below it. */
export const tap: Reporter = (results) =>
  inertLines(['TAP version 13', `1..${results.length}`, ...results.flatMap(testOf), ''].join('\n'));

function testOf(result: FileResult, at: number): readonly string[] {
  const notices = noticesOf(result);
  const line = `ok ${at + 1} - ${described(result.path)}`;
  if (notices.length === 0) return [line];
  return [`not ${line}`, '  ---', '  flags:', ...notices.map((notice) => `    - ${flagOf(notice)}`), '  ...'];
}

// Behind a `#` a description would say that the test does not count.
const described = (path: string): string => oneLine(path).replace(/[\\#]/gu, '\\$&');

// JSON is YAML, and needs no indentation.
function flagOf(notice: Notice): string {
  const { id, severity, start } = notice;
  const [message, ...more] = linesOf(notice);
  return jsonText({ message, severity, rule: id, ...start, ...(more.length > 0 && { more }) });
}
