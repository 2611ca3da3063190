import type { Suggestion } from '../engine/flag.js';
import type { FileResult } from '../engine/result.js';
import { jsonLines } from '../text/json-text.js';
import { bytePlaceAt, inBytes } from '../text/landmarks.js';
import type { Position } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { type Notice, noticesOf } from './notices.js';
import type { ReportContext, Reporter } from './reporter.js';

const SEVERITY = { error: 'ERROR', warning: 'WARNING' } as const;

/** Reviewdog's Diagnostic Format, a line for each flag. Its columns count bytes of UTF-8, and ends are exclusive. */
export const rdjsonl: Reporter = (results, context) =>
  jsonLines(results.flatMap((result) => diagnosticsOf(result, context)));

type Place = (range: Span) => Readonly<{ start: Position; end: Position }>;

function diagnosticsOf(result: FileResult, context: ReportContext) {
  const { path, landmarks } = result;
  const at = (offset: number) => bytePlaceAt(landmarks, offset);
  const place: Place = ({ start, end }) => ({ start: at(start), end: at(end) });
  // In a file that was not read nobody can count bytes.
  const placeOfError = (start: Position) => ({ start: inBytes(landmarks, start) ?? start });
  return noticesOf(result).map((notice) => ({
    message: notice.message,
    location: { path, range: notice.range ? place(notice.range) : placeOfError(notice.start) },
    severity: SEVERITY[notice.severity],
    source: { name: 'mtlint', ...(context.home && { url: context.home }) },
    code: codeOf(notice, context),
    ...detailsOf(notice, path, place),
  }));
}

function codeOf({ id, flag }: Notice, { pageOf }: ReportContext) {
  const url = flag && pageOf(flag.ruleId);
  return { value: id, ...(url && { url }) };
}

function detailsOf({ flag }: Notice, path: string, place: Place) {
  if (!flag) return {};
  const suggestions = flag.suggestions.flatMap((suggestion) => suggestionOf(suggestion, place));
  const related = flag.related.map(({ range, message }) => ({ message, location: { path, range: place(range) } }));
  return {
    ...(suggestions.length > 0 && { suggestions }),
    ...(related.length > 0 && { related_locations: related }),
  };
}

const suggestionOf = ({ fix }: Suggestion, place: Place) => (fix ? [{ range: place(fix.range), text: fix.text }] : []);
