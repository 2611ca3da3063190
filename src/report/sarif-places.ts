import type { Fix } from '../engine/flag.js';
import type { FileResult } from '../engine/result.js';
import { placeAt } from '../text/landmarks.js';
import type { Span } from '../text/span.js';
import type { ReportContext } from './reporter.js';

/** How SARIF spells places in one file. */
export type Places = Readonly<{
  location: (range: Span, about?: Readonly<{ id: number; text: string }>) => object;
  change: (fix: Fix) => object;
}>;

/** Spells places in a file. SARIF counts UTF-16 units from 1, and takes a byte order mark for no part of the text. */
export function placesIn({ path, landmarks }: FileResult, context: ReportContext): Places {
  const artifactLocation = artifactOf(path, context);
  const at = (offset: number) => {
    const { line, column } = placeAt(landmarks, offset);
    return { line, column: line === 1 && landmarks.bom ? Math.max(1, column - 1) : column };
  };
  const regionOf = (range: Span) => {
    const [start, end] = [at(range.start), at(range.end)];
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  };
  return {
    location: (range, about) => ({
      ...(about && { id: about.id, message: { text: about.text } }),
      physicalLocation: { artifactLocation, region: regionOf(range) },
    }),
    change: ({ range, text }) => ({
      artifactLocation,
      replacements: [{ deletedRegion: regionOf(range), insertedContent: { text } }],
    }),
  };
}

/** The address of a file: relative to the root of the repository, percent-encoded. */
export function artifactOf(path: string, { fromRoot }: ReportContext): object {
  const seen = fromRoot(path);
  const uri = seen
    .replace(/\p{Cs}/gu, '\u{fffd}')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return seen.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}
