import { type Piece, piecesIn, type SourceMap, shiftMap, toRaw } from './source-map.js';
import { type Span, shift, spansIn } from './span.js';

/**
 * A place in prose where no blank stands and markup around words begins or ends, so that two characters touch that the file keeps
 * apart. “between” is said where one ends and another begins, and of markup that stands close to words, such as an index. `at` is an
 * offset of the prose.
 */
export type Edge = Readonly<{ at: number; side: 'opens' | 'closes' | 'between' }>;

/** An edge, and where in the raw text a blank would part the two characters: outside of the markup around words. */
export type PlacedEdge = Edge & Readonly<{ raw: number }>;

/**
 * What a writer has gathered: the prose, its map, the spans that stand for something that is not prose, and the edges of markup,
 * both ascending.
 */
export type Written = Readonly<{
  prose: string;
  map: SourceMap;
  opaque: readonly Span[];
  edges: readonly PlacedEdge[];
}>;

/** Collects the prose of one block together with the raw place of each of its characters. */
export type ProseWriter = Readonly<{
  /** Takes over raw characters as they are. */
  copy: (start: number, end: number) => void;
  /** Lets `text` stand for the raw characters `start`–`end`: a decoded entity, an unescaped mark, a space for a line break. */
  put: (text: string, start: number, end: number) => void;
  /** Lets a placeholder noun stand for raw characters that are not prose: code, a bare URL, math, templating. */
  hide: (start: number, end: number) => void;
  /** Markup begins or ends with these raw characters. */
  edge: (side: Edge['side'], markup: Span) => void;
  /** The prose written so far, trimmed of white space at both ends. The writer is empty afterwards. */
  take: () => Written;
  /** The last character written, or the empty string. */
  last: () => string;
}>;

/**
 * The noun that stands in prose where a file has code, a URL or templating: something that part-of-speech tagging reads as a
 * thing with a name. Rules never see its letters as words, since its span is opaque.
 */
const PLACEHOLDER = 'Code';

// A piece that may still grow.
type Draft = Readonly<{ prose: Grown; raw: Grown; verbatim: boolean }>;
type Grown = { readonly start: number; end: number };

/** A writer over one raw text. All offsets are UTF-16 units of that text, half-open. */
export function proseWriter(raw: string): ProseWriter {
  let prose = '';
  // Asked for after every word; to cut it off the end of the growing prose would copy the prose each time.
  let last = '';
  let pieces: Draft[] = [];
  let opaque: Span[] = [];
  let edges: PlacedEdge[] = [];
  let edge: Omit<PlacedEdge, 'at'> | undefined;

  const append = (text: string, start: number, end: number, verbatim: boolean) => {
    if (text === '') return;
    const previous = pieces.at(-1);
    const at = prose.length;
    if (edge && /\S/.test(last) && /^\S/.test(text)) edges.push({ at, ...edge });
    edge = undefined;
    prose += text;
    last = text.slice(-1);
    if (verbatim && previous?.verbatim && previous.raw.end === start) {
      previous.prose.end = prose.length;
      previous.raw.end = end;
    } else pieces.push({ prose: { start: at, end: prose.length }, raw: { start, end }, verbatim });
  };

  return {
    copy: (start, end) => append(raw.slice(start, end), start, end, true),
    put: (text, start, end) => append(text, start, end, false),
    hide: (start, end) => {
      opaque.push({ start: prose.length, end: prose.length + PLACEHOLDER.length });
      append(PLACEHOLDER, start, end, false);
    },
    edge: (side, { start, end }) => {
      if (edge?.side === 'between') return;
      const raw = side === 'closes' ? end : (edge?.raw ?? start);
      edge = { raw, side: edge?.side === 'closes' && side === 'opens' ? 'between' : side };
    },
    take: () => {
      const written = trimWritten({ prose, map: pieces, opaque, edges });
      prose = '';
      last = '';
      pieces = [];
      opaque = [];
      edges = [];
      edge = undefined;
      return written;
    },
    last: () => last,
  };
}

/** What the span covers, as if nothing stood around it. A placeholder or an entity that the span cuts keeps its whole raw place. */
export function sliceWritten(written: Written, span: Span): Written {
  const { prose, map, opaque, edges } = written;
  if (span.start === 0 && span.end === prose.length) return written;
  return {
    prose: prose.slice(span.start, span.end),
    map: piecesIn(map, span).map((piece) => clip(piece, span)),
    opaque: spansIn(opaque, span).map((hidden) => ({
      start: Math.max(hidden.start, span.start) - span.start,
      end: Math.min(hidden.end, span.end) - span.start,
    })),
    edges: edges
      .filter(({ at }) => span.start < at && at < span.end)
      .map((edge) => ({ ...edge, at: edge.at - span.start })),
  };
}

/** One text after the other. */
export function joinWritten(parts: readonly Written[]): Written {
  const map: Piece[] = [];
  const opaque: Span[] = [];
  const edges: PlacedEdge[] = [];
  let length = 0;
  for (const part of parts) {
    for (const piece of shiftMap(part.map, length)) map.push(piece);
    for (const hidden of part.opaque) opaque.push(shift(hidden, length));
    for (const edge of part.edges) edges.push({ ...edge, at: edge.at + length });
    length += part.prose.length;
  }
  return { prose: parts.map((part) => part.prose).join(''), map, opaque, edges };
}

/** What is to stand in the prose for a span of it: other words, possibly none, or the placeholder noun where none are given. */
export type Stand = Readonly<{ span: Span; text?: string }>;

/** The same text with something else in the place of each of the ascending spans. */
export function replaceWritten(written: Written, stands: readonly Stand[]): Written {
  if (stands.length === 0) return written;
  const parts: Written[] = [];
  let from = 0;
  for (const { span, text } of stands) {
    parts.push(sliceWritten(written, { start: from, end: span.start }), standIn(toRaw(written.map, span), text));
    from = span.end;
  }
  parts.push(sliceWritten(written, { start: from, end: written.prose.length }));
  return joinWritten(parts);
}

/** A text of its own that stands for raw characters: the placeholder noun where no other is given. */
export function standIn(raw: Span, text?: string): Written {
  const prose = { start: 0, end: (text ?? PLACEHOLDER).length };
  if (text === '') return { prose: '', map: [], opaque: [], edges: [] };
  return {
    prose: text ?? PLACEHOLDER,
    map: [{ prose, raw, verbatim: false }],
    opaque: text === undefined ? [prose] : [],
    edges: [],
  };
}

/**
 * The same text without white space at its ends. No-break spaces and the byte order mark are white space here, and stay out of
 * a block's edges all the same.
 */
export function trimWritten(written: Written): Written {
  const start = written.prose.length - written.prose.trimStart().length;
  const end = Math.max(start, written.prose.trimEnd().length);
  return sliceWritten(written, { start, end });
}

function clip(piece: Piece, kept: Span): Piece {
  const start = Math.max(piece.prose.start, kept.start);
  const end = Math.min(piece.prose.end, kept.end);
  const raw = piece.verbatim
    ? { start: piece.raw.start + (start - piece.prose.start), end: piece.raw.end - (piece.prose.end - end) }
    : piece.raw;
  return { prose: { start: start - kept.start, end: end - kept.start }, raw, verbatim: piece.verbatim };
}
