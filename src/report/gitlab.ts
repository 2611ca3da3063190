import { fingerprintsOf, identityOf } from '../engine/fingerprint.js';
import type { FileResult } from '../engine/result.js';
import { jsonText } from '../text/json-text.js';
import { type Notice, noticesOf, OWN_IDS } from './notices.js';
import type { Reporter } from './reporter.js';

/** GitLab's Code Quality report. A fingerprint is unique in the report, and says which flags a merge request adds. */
export const gitlab: Reporter = (results, { fromRoot }) => {
  const issues = results.flatMap((result) => noticesOf(result).map((notice) => ({ path: pathOf(result), notice })));
  const fingerprints = fingerprintsOf(issues.map(({ path, notice }) => `${path}\u0000${whatOf(notice)}`));
  const report = issues.map(({ path, notice }, at) => issueOf(path, notice, fingerprints[at] ?? ''));
  return `${jsonText(report, 2)}\n`;

  // GitLab knows no `./` before a path.
  function pathOf({ path }: FileResult): string {
    return fromRoot(path).replace(/^(?:\.\/)+/u, '');
  }
};

const whatOf = ({ id, message, flag }: Notice): string => (flag ? identityOf(flag) : `${id}\u0000${message}`);

const issueOf = (path: string, notice: Notice, fingerprint: string) => ({
  type: 'issue',
  description: notice.message,
  check_name: notice.id,
  categories: ['Style'],
  fingerprint,
  severity: severityOf(notice),
  location: { path, lines: { begin: notice.start.line, end: notice.end?.line ?? notice.start.line } },
});

// The words of the MQM are GitLab's own: minor, major, critical.
function severityOf({ id, flag }: Notice): string {
  if (flag) return flag.impact;
  return id === OWN_IDS.error ? 'blocker' : 'minor';
}
