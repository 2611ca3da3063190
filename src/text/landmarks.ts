import { indexLines, type Position, positionAt } from './lines.js';
import { firstThat } from './search.js';

/** An offset (UTF-16) and where it is, all from 1: its line, its column in UTF-16 units, its column in bytes of UTF-8. */
export type Landmark = readonly [offset: number, line: number, column: number, byteColumn: number];

/**
 * Where some offsets of a text are, so that the text itself need not be kept. Ascending, each offset once. Plain data.
 * `bom` says that the text begins with a byte order mark, which counts as a character (three bytes) of line 1.
 */
export type Landmarks = Readonly<{ bom: boolean; at: readonly Landmark[] }>;

/** The landmarks of a text in which nobody will ask for an offset. */
export const NO_LANDMARKS: Landmarks = { bom: false, at: [] };

const ENCODER = new TextEncoder();

/** Looks up, once, where these offsets of a text are. */
export function landmarksOf(text: string, offsets: Iterable<number>): Landmarks {
  const bom = text.startsWith('\u{feff}');
  const wanted = [...new Set(offsets)].sort((a, b) => a - b);
  if (wanted.length === 0) return { bom, at: [] };
  const lines = indexLines(text);
  let last: Landmark | undefined;
  const at = wanted.map((offset) => {
    const { line, column } = positionAt(lines, offset);
    // From the landmark before, where it is on the same line: a line may be as long as the file.
    const [from, , , bytes] = last?.[1] === line ? last : [lines[line - 1] ?? 0, line, 1, 1];
    last = [offset, line, column, bytes + ENCODER.encode(text.slice(from, offset)).length];
    return last;
  });
  return { bom, at };
}

/** Where an offset is. @throws RangeError where it is no landmark */
export function placeAt(landmarks: Landmarks, offset: number): Position {
  const [, line, column] = landmarkAt(landmarks, offset);
  return { line, column };
}

/** The same for tools that count bytes: columns from 1, in bytes of UTF-8. */
export function bytePlaceAt(landmarks: Landmarks, offset: number): Position {
  const [, line, , column] = landmarkAt(landmarks, offset);
  return { line, column };
}

/** A position of UTF-16 columns as one of bytes; undefined where it is no landmark. */
export function inBytes({ at }: Landmarks, position: Position): Position | undefined {
  const found = at.find(([, line, column]) => line === position.line && column === position.column);
  return found && { line: found[1], column: found[3] };
}

function landmarkAt({ at }: Landmarks, offset: number): Landmark {
  const found = at[firstThat(at, ([place]) => place >= offset)];
  if (found?.[0] !== offset) throw new RangeError(`no landmark at ${offset}`);
  return found;
}
