import type { FileResult } from '../engine/result.js';
import { linesOf, type Notice, noticesOf, OWN_IDS, placeOf } from './notices.js';
import type { Reporter } from './reporter.js';
import { element, xmlDocument, xmlText } from './xml.js';

/** JUnit's XML: a suite for each file, in which a flag is a test that failed and a clean file one that passed. */
export const junit: Reporter = (results) => {
  const counts = countsOf(results.flatMap(noticesOf));
  const tests = results.reduce((sum, result) => sum + Math.max(1, noticesOf(result).length), 0);
  return xmlDocument(element('testsuites', { name: 'mtlint', tests, ...counts }, results.map(suiteOf)));
};

const isError = ({ id }: Notice): boolean => id === OWN_IDS.error;

function countsOf(notices: readonly Notice[]): Readonly<{ failures: number; errors: number }> {
  const errors = notices.filter(isError).length;
  return { failures: notices.length - errors, errors };
}

function suiteOf(result: FileResult): string {
  const notices = noticesOf(result);
  const attributes = { name: result.path, tests: Math.max(1, notices.length), ...countsOf(notices), skipped: 0 };
  const clean = [element('testcase', { name: 'nothing found', classname: result.path })];
  return element('testsuite', attributes, notices.length === 0 ? clean : notices.map((one) => caseOf(result, one)));
}

// Servers compare tests of two runs by name, so the name has no line number in it.
function caseOf({ path }: FileResult, notice: Notice): string {
  const { id, severity, message } = notice;
  const body = [placeOf(path, notice), ...linesOf(notice)].map(xmlText);
  const verdict = isError(notice)
    ? element('error', { type: 'error', message }, body)
    : element('failure', { type: severity, message }, body);
  return element('testcase', { name: `${id}: ${message}`, classname: path }, [verdict]);
}
