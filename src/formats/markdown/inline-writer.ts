import { type ProseWriter, proseWriter, type Written } from '../../text/prose-writer.js';
import type { Span } from '../../text/span.js';
import { BREAK, NOUN } from './mask.js';

/** The prose of one leaf block while it is being read. Everything is told in the order of the file; offsets are raw. */
export type InlineWriter = Readonly<{
  /** Takes over what stands between the last thing told and `to`. */
  copyTo: (to: number) => void;
  /** Passes over markup. */
  skipTo: (to: number) => void;
  /** Copies up to the span and passes over it: something that leaves no trace, not even a second blank. */
  vanish: (span: Span) => void;
  /** Lets `text` stand for the characters from the last thing told to `to`. */
  putTo: (text: string, to: number) => void;
  /** Lets a noun stand for them. */
  hideTo: (to: number) => void;
  /** A line break that readers see; the white space behind it belongs to it. */
  breakTo: (to: number) => void;
  /** An image: a noun where words stand on both sides of it, nothing at the edge of a block. */
  image: (span: Span) => void;
  take: () => Written;
}>;

const SPECIAL = /\r\n|\r|\n|\ue000+|\ue001+|\ue002+/g;

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** A writer that begins at `from`. `masked` is the raw text, unit for unit, with signs for what is not Markdown’s. */
export function inlineWriter(raw: string, masked: string, from: number): InlineWriter {
  const writer: ProseWriter = proseWriter(raw);
  let position = from;
  let gap: Readonly<{ start: number; hard: boolean }> | undefined;
  let noun: Span | undefined;

  const openGap = (start: number, hard: boolean) => {
    gap = gap ? { start: gap.start, hard: gap.hard || hard } : { start, hard };
  };
  const closeGap = (at: number) => {
    if (gap && writer.last() !== '' && writer.last() !== '\n') writer.put(gap.hard ? '\n' : ' ', gap.start, at);
    gap = undefined;
  };
  // Called before anything that a reader sees: only now is it known that an image or a line break stands between words.
  const prepare = (at: number) => {
    const image = noun;
    noun = undefined;
    if (image && writer.last() !== '') {
      if (gap && gap.start <= image.start) closeGap(image.start);
      writer.hide(image.start, image.end);
    }
    closeGap(at);
  };
  const words = (start: number, end: number) => {
    let first = start;
    if (gap) while (first < end && isBlank(masked[first])) first += 1;
    if (first === end) return;
    prepare(first);
    writer.copy(first, end);
  };
  const lineEnd = (start: number, end: number) => {
    let last = start;
    while (last > position && isBlank(masked[last - 1])) last -= 1;
    // The parser does not know a backslash before CRLF as a hard break.
    const escaped = last === start && masked[last - 1] === '\\' && masked[last - 2] !== '\\' && last > position;
    if (escaped) last -= 1;
    words(position, last);
    openGap(last, escaped || start - last > 1);
    position = end;
  };

  const copyTo = (to: number) => {
    if (to <= position) return;
    SPECIAL.lastIndex = position;
    for (let found = SPECIAL.exec(masked); found && found.index < to; found = SPECIAL.exec(masked)) {
      const end = Math.min(found.index + found[0].length, to);
      if (found[0].startsWith('\r') || found[0] === '\n') lineEnd(found.index, end);
      else {
        words(position, found.index);
        position = found.index;
        if (found[0].startsWith(NOUN)) hideTo(end);
        else if (found[0].startsWith(BREAK)) openGap(position, true);
        position = end;
      }
      SPECIAL.lastIndex = end;
    }
    words(position, to);
    position = to;
  };
  const hideTo = (to: number) => {
    prepare(position);
    writer.hide(position, to);
    position = to;
  };

  const vanish = ({ start, end }: Span) => {
    let last = start;
    if (!/[\p{L}\p{N}]/u.test(masked[end] ?? '')) while (last > position && isBlank(masked[last - 1])) last -= 1;
    copyTo(last);
    position = end;
  };

  return {
    copyTo,
    vanish,
    hideTo,
    skipTo: (to) => {
      position = Math.max(position, to);
    },
    putTo: (text, to) => {
      prepare(position);
      writer.put(text, position, to);
      position = to;
    },
    breakTo: (to) => {
      openGap(position, true);
      position = to;
    },
    image: (span) => {
      noun = { start: noun?.start ?? span.start, end: span.end };
      position = span.end;
    },
    take: () => writer.take(),
  };
}
