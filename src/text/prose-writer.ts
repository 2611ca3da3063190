import type { Piece, SourceMap } from './source-map.js';
import type { Span } from './span.js';

/** What a writer has gathered: the prose, its map, and the spans that stand for something that is not prose. */
export type Written = Readonly<{ prose: string; map: SourceMap; opaque: readonly Span[] }>;

/** Collects the prose of one block together with the raw place of each of its characters. */
export type ProseWriter = Readonly<{
  /** Takes over raw characters as they are. */
  copy: (start: number, end: number) => void;
  /** Lets `text` stand for the raw characters `start`–`end`: a decoded entity, an unescaped mark, a space for a line break. */
  put: (text: string, start: number, end: number) => void;
  /** Lets a placeholder noun stand for raw characters that are not prose: code, a bare URL, math, templating. */
  hide: (start: number, end: number) => void;
  /** The prose written so far, trimmed of white space at both ends. The writer is empty afterwards. */
  take: () => Written;
  /** The last character written, or the empty string. */
  last: () => string;
}>;

/**
 * The noun that stands in prose where a file has code, a URL or templating: something that part-of-speech tagging reads as a
 * thing with a name. Rules never see its letters as words, since its span is opaque.
 */
export const PLACEHOLDER = 'Code';

/** A writer over one raw text. All offsets are UTF-16 units of that text, half-open. */
export function proseWriter(raw: string): ProseWriter {
  let prose = '';
  let pieces: Piece[] = [];
  let opaque: Span[] = [];

  const append = (text: string, start: number, end: number, verbatim: boolean) => {
    if (text === '') return;
    const previous = pieces.at(-1);
    const at = prose.length;
    prose += text;
    if (verbatim && previous?.verbatim && previous.raw.end === start) {
      pieces[pieces.length - 1] = {
        prose: { start: previous.prose.start, end: prose.length },
        raw: { start: previous.raw.start, end },
        verbatim,
      };
    } else pieces.push({ prose: { start: at, end: prose.length }, raw: { start, end }, verbatim });
  };

  return {
    copy: (start, end) => append(raw.slice(start, end), start, end, true),
    put: (text, start, end) => append(text, start, end, false),
    hide: (start, end) => {
      opaque.push({ start: prose.length, end: prose.length + PLACEHOLDER.length });
      append(PLACEHOLDER, start, end, false);
    },
    take: () => {
      const written = trim({ prose, map: pieces, opaque });
      prose = '';
      pieces = [];
      opaque = [];
      return written;
    },
    last: () => prose.slice(-1),
  };
}

// No-break spaces and the byte order mark are white space to `trim`, and stay out of a block's edges all the same.
function trim(written: Written): Written {
  const start = written.prose.length - written.prose.trimStart().length;
  const end = start + written.prose.trim().length;
  if (start === 0 && end === written.prose.length) return written;
  return {
    prose: written.prose.slice(start, end),
    map: written.map.flatMap((piece) => clip(piece, { start, end })),
    opaque: written.opaque.map((span) => ({ start: span.start - start, end: span.end - start })),
  };
}

function clip(piece: Piece, kept: Span): Piece[] {
  const start = Math.max(piece.prose.start, kept.start);
  const end = Math.min(piece.prose.end, kept.end);
  if (start >= end) return [];
  const raw = piece.verbatim
    ? {
        start: piece.raw.start + (start - piece.prose.start),
        end: piece.raw.end - (piece.prose.end - end),
      }
    : piece.raw;
  return [{ prose: { start: start - kept.start, end: end - kept.start }, raw, verbatim: piece.verbatim }];
}
