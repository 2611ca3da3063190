import { firstThat } from './search.js';
import type { Span } from './span.js';

/**
 * A run of prose and the raw characters it came from. A verbatim piece is the raw text itself, unit for unit; any other
 * piece (an entity, an escape, a soft line break, a placeholder for code) maps only as a whole.
 */
export type Piece = Readonly<{ prose: Span; raw: Span; verbatim: boolean }>;

/**
 * How the prose of a block maps to its file: pieces in ascending order, without gaps in the prose. Gaps between their raw
 * ranges are markup.
 */
export type SourceMap = readonly Piece[];

// The index of the piece that holds the prose unit at `offset`.
const indexAt = (map: SourceMap, offset: number): number => firstThat(map, ({ prose }) => prose.end > offset);

const rawStart = (piece: Piece, offset: number): number =>
  piece.verbatim ? piece.raw.start + (offset - piece.prose.start) : piece.raw.start;

const rawEnd = (piece: Piece, offset: number): number =>
  piece.verbatim ? piece.raw.start + (offset - piece.prose.start) : piece.raw.end;

/**
 * The raw characters that a span of prose came from, markup between them included. Both are half-open and in UTF-16
 * units. A span that covers part of an entity or placeholder maps to the whole of it. An empty span maps to the place
 * right behind the character before it, so that an insertion stays inside the markup of the word that it follows.
 * @throws where the span does not lie in the prose of the map: that is a fault of the caller
 */
export function toRaw(map: SourceMap, span: Span): Span {
  const length = map.at(-1)?.prose.end ?? 0;
  if (span.start < 0 || span.end > length || span.end < span.start)
    throw new RangeError(`no prose at ${span.start}–${span.end} of ${length}`);
  const pieces = piecesIn(map, span);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return emptyToRaw(map, span.start);
  return { start: rawStart(first, span.start), end: rawEnd(last, span.end) };
}

function emptyToRaw(map: SourceMap, offset: number): Span {
  const before = offset > 0 ? map[indexAt(map, offset - 1)] : undefined;
  const at = before ? rawEnd(before, offset) : (map[0]?.raw.start ?? 0);
  return { start: at, end: at };
}

/**
 * The prose that came from raw characters; empty, at the place where it would stand, where none did. A piece that is not
 * verbatim counts as a whole.
 */
export function toProse(map: SourceMap, raw: Span): Span {
  const first = map[firstThat(map, (piece) => piece.raw.end > raw.start)];
  const last = map[firstThat(map, (piece) => piece.raw.start >= raw.end) - 1];
  const start = first ? first.prose.start + skippedIn(first, raw.start - first.raw.start) : (last?.prose.end ?? 0);
  const end = last ? last.prose.end - skippedIn(last, last.raw.end - raw.end) : start;
  return { start, end: Math.max(start, end) };
}

const skippedIn = ({ verbatim }: Piece, units: number): number => (verbatim ? Math.max(0, units) : 0);

/** The pieces that a span of prose touches, in order. */
export function piecesIn(map: SourceMap, span: Span): readonly Piece[] {
  if (span.start >= span.end) return [];
  return map.slice(indexAt(map, span.start), indexAt(map, span.end - 1) + 1);
}

/** True where markup stands between the raw characters of the span, so that the raw range is more than its prose. */
export function holdsMarkup(map: SourceMap, span: Span): boolean {
  const pieces = piecesIn(map, span);
  return pieces.some((piece, at) => at > 0 && pieces[at - 1]?.raw.end !== piece.raw.start);
}

/** The same map with its prose moved by `prose` units and its raw places by `raw`. */
export function shiftMap(map: SourceMap, prose: number, raw = 0): SourceMap {
  if (prose === 0 && raw === 0) return map;
  return map.map((piece) => ({
    prose: { start: piece.prose.start + prose, end: piece.prose.end + prose },
    raw: { start: piece.raw.start + raw, end: piece.raw.end + raw },
    verbatim: piece.verbatim,
  }));
}
