import { jsonText } from '../text/json-text.js';
import { FORMULA } from './formula.js';
import { xmlText } from './xml.js';

/** A row of the table that Google's MQM Viewer (Marot) reads. Without a rater it only carries metadata. */
export type MqmRow = Readonly<{
  doc: string;
  /** The number of the segment in its document, from 1, and in all documents; 0 for what is about no segment. */
  segment: readonly [inDoc: number, overall: number];
  rater: string;
  /** The text, of `marked`, with the words in question; `mqmText` of them. */
  target: string;
  category: string;
  severity: string;
  /** `note` is shown to whoever reads the table. */
  metadata: Readonly<Record<string, unknown>>;
}>;

const HEADER = 'system doc docSegId globalSegId rater source target category severity metadata'.split(' ');

// Which engine translated the text, nobody has said.
const SYSTEM = 'unknown';

/** The table, with its header. There is no source to show. */
export function mqmTable(rows: readonly MqmRow[]): string {
  const cells = rows.map(({ doc, segment, rater, target, category, severity, metadata }) => {
    return [SYSTEM, mqmText(doc), ...segment, rater, '', target, mqmText(category), severity, jsonText(metadata)];
  });
  return [HEADER, ...cells].map((row) => `${row.join('\t')}\n`).join('');
}

/**
 * Text for a cell or a note. The viewer shows text as HTML, so text is written as HTML; what would begin a formula in a
 * spreadsheet is written so, too.
 */
export const mqmText = (text: string): string =>
  xmlText(text.replace(/[\t\n\v\f\r]/gu, ' ')).replace(
    FORMULA,
    (found) => `${found.slice(0, -1)}&#${found.charCodeAt(found.length - 1)};`,
  );

/** A text with `<v>` around the words in question. */
export const marked = (before: string, words: string, after: string): string =>
  `${mqmText(before)}<v>${mqmText(words)}</v>${mqmText(after)}`;
