import type { Flag } from '../engine/flag.js';
import type { FileResult } from '../engine/result.js';
import { jsonText } from '../text/json-text.js';
import { linesOf, type Notice, noticesOf } from './notices.js';
import type { Reporter } from './reporter.js';
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
  let segments = 0;
  const rows = results.flatMap((result) => {
    const before = segments;
    const flagged = segmentsOf(result);
    segments += flagged.reduce((most, { segment }) => Math.max(most, segment), 0);
    return flagged.map(({ notice, segment }) => rowOf(result, notice, [segment, segment && before + segment]));
  });
  return [HEADER, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
};

/** The notices of a file with the segment that each stands in, from 1; 0 for what is not about the prose. */
function segmentsOf(result: FileResult): readonly Readonly<{ notice: Notice; segment: number }>[] {
  let segment = 0;
  let last: Flag['context'] | undefined;
  return noticesOf(result).map((notice) => {
    if (!notice.flag) return { notice, segment: 0 };
    const { context } = notice.flag;
    // Two blocks may read the same; within one, the flags come in their order.
    if (context.prose !== last?.prose || context.span.start <= last.span.start) segment += 1;
    last = context;
    return { notice, segment };
  });
}

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
