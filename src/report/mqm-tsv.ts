import type { FileResult } from '../engine/result.js';
import { type MqmRow, marked, mqmTable, mqmText } from './mqm-table.js';
import { linesOf, type Notice, noticesOf } from './notices.js';
import type { Reporter } from './reporter.js';
import { segmentsOf } from './segments.js';

/** MQM annotations for Google's viewer: a row for each flag. A segment is a block of prose with a flag in it. */
export const mqmTsv: Reporter = (results) => {
  let before = 0;
  const rows = results.flatMap((result) => {
    const notices = noticesOf(result);
    const segments = segmentsOf(notices);
    const numbers = new Map(segments.flatMap((segment, at) => segment.map((notice) => [notice.flag, at + 1] as const)));
    const rowsOfFile = notices.map((notice) => {
      const number = notice.flag ? (numbers.get(notice.flag) ?? 0) : 0;
      return rowOf(result, notice, [number, number && before + number]);
    });
    before += segments.length;
    return rowsOfFile;
  });
  return mqmTable(rows);
};

// What is not about the prose has no rater: so the viewer sees that a file was not linted.
function rowOf({ path: doc }: FileResult, notice: Notice, segment: MqmRow['segment']): MqmRow {
  const { flag } = notice;
  const metadata = { note: linesOf(notice).map(mqmText).join('<br>'), rule: notice.id };
  if (!flag) return { doc, segment, rater: '', target: '', category: '', severity: '', metadata };
  const { prose, span } = flag.context;
  const target = marked(prose.slice(0, span.start), prose.slice(span.start, span.end), prose.slice(span.end));
  return { doc, segment, rater: 'mtlint', target, category: flag.category, severity: flag.impact, metadata };
}
