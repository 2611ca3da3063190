import type { FileResult } from '../engine/result.js';
import { jsonText } from '../text/json-text.js';
import { linesOf, type Notice, noticesOf } from './notices.js';
import type { Reporter } from './reporter.js';
import { segmentsOf } from './segments.js';
import { xmlText } from './xml.js';

const HEADER = 'system doc docSegId globalSegId rater source target category severity metadata'.split(' ');

const RATER = 'mtlint';

// Which engine translated the text, nobody has said.
const SYSTEM = 'unknown';

/**
 * The table that Google's MQM Viewer (Marot) reads: a row for each flag, with `<v>` around the flagged words. A segment is a
 * block of prose with a flag in it. The viewer shows text as HTML, so text is written as HTML.
 */
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
  return [HEADER, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
};

// A row without a rater only carries metadata: so the viewer sees that a file was not linted.
function rowOf({ path }: FileResult, notice: Notice, segment: readonly [number, number]): readonly (string | number)[] {
  const { flag } = notice;
  const note = jsonText({ note: linesOf(notice).map(cell).join('<br>'), rule: notice.id });
  if (!flag) return [SYSTEM, cell(path), ...segment, '', '', '', '', '', note];
  const { prose, span } = flag.context;
  const words = `<v>${cell(prose.slice(span.start, span.end))}</v>`;
  const target = cell(prose.slice(0, span.start)) + words + cell(prose.slice(span.end));
  return [SYSTEM, cell(path), ...segment, RATER, '', target, flag.category, flag.impact, note];
}

const cell = (text: string): string => xmlText(text.replace(/[\t\n\v\f\r]/gu, ' '));
