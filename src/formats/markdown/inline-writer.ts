import { type ProseWriter, proseWriter, type Written } from '../../text/prose-writer.js';
import type { Span } from '../../text/span.js';
import { edgeOfTags } from '../html/elements.js';
import { BREAK, IMAGE, NOUN } from '../signs.js';
import type { Ahead } from './ahead.js';

/** The prose of one leaf block while it is being read. Everything is told in the order of the file; offsets are raw. */
export type InlineWriter = Readonly<{
  /** A leaf block begins. */
  begin: (from: number) => void;
  /** Takes over what stands between the last thing told and `to`. */
  copyTo: (to: number) => void;
  /** Passes over markup. */
  skipTo: (to: number) => void;
  /** Copies up to the span and passes over it; of the blanks around it one is left. With `tight` none is left before a full stop. */
  vanish: (span: Span, tight: boolean) => void;
  /** Lets `text` stand for the characters from the last thing told to `to`. */
  putTo: (text: string, to: number) => void;
  /** Lets a noun stand for them. */
  hideTo: (to: number) => void;
  /** Markup begins or ends with these characters. */
  edge: ProseWriter['edge'];
  /** A line break that readers see; the white space around it belongs to it. */
  breakAt: (span: Span) => void;
  /** An image: a noun where words stand on both sides of it, nothing at the edge of a block. */
  image: (span: Span) => void;
  take: () => Written;
}>;

const CLOSING = /[.,;:!?)\]}…’”»]/;

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

// White space of which it is not yet known whether words follow it. `text` is what it becomes; undefined: itself.
type Space = Readonly<{ start: number; end: number; text: ' ' | '\n' | undefined; tight: boolean }>;

type Noun = Readonly<{ span: Span; before: Space | undefined }>;

/** A writer for one leaf block after the other. `masked` is the raw text, unit for unit, with signs for what is not Markdown’s. */
export function inlineWriter(raw: string, masked: string, ahead: Ahead): InlineWriter {
  const writer: ProseWriter = proseWriter(raw);
  let position = 0;
  let space: Space | undefined;
  let noun: Noun | undefined;

  const writeSpace = (held: Space | undefined, next?: string) => {
    if (!held || writer.last() === '' || writer.last() === '\n') return;
    if (held.text !== undefined) writer.put(held.text, held.start, held.end);
    else if (!isBlank(next) && !(held.tight && CLOSING.test(next ?? ''))) writer.copy(held.start, held.end);
  };
  // Called before anything that a reader sees: only now is it known that an image or white space stands between words.
  const prepare = (next?: string) => {
    if (noun && writer.last() !== '') {
      writeSpace(noun.before);
      writer.hide(noun.span.start, noun.span.end);
    }
    writeSpace(space, next);
    noun = undefined;
    space = undefined;
  };
  const lineBreak = (start: number, end: number, hard: boolean) => {
    const before = space?.text === undefined ? undefined : space;
    const text = hard || before?.text === '\n' ? '\n' : ' ';
    if (!before) space = { start, end, text, tight: false };
    else space = { ...before, end: before.end === start ? end : before.end, text };
  };
  const words = (start: number, end: number) => {
    let first = start;
    if (space?.text !== undefined) while (first < end && isBlank(masked[first])) first += 1;
    // Blanks of the margin belong to the line break, unless the mark of a quote or a list parts them from it.
    if (space && space.end === start) space = { ...space, end: first };
    if (first === end) return;
    if ((noun || writer.last() === '') && masked.slice(first, end).trim() === '')
      space ??= { start: first, end, text: undefined, tight: false };
    else {
      prepare(masked[first]);
      writer.copy(first, end);
    }
  };
  const blanksBefore = (at: number): number => {
    let first = at;
    while (first > position && isBlank(masked[first - 1])) first -= 1;
    return first;
  };
  const lineEnd = (start: number, end: number) => {
    let last = blanksBefore(start);
    // The parser does not know a backslash before CRLF as a hard break.
    const escaped = last === start && last > position && masked[last - 1] === '\\';
    if (escaped) last -= 1;
    words(position, last);
    lineBreak(last, end, escaped || start - last > 1);
  };
  const hideTo = (to: number) => {
    prepare();
    writer.hide(position, to);
    position = to;
  };
  const image = (span: Span) => {
    noun = { span: { start: noun?.span.start ?? span.start, end: span.end }, before: noun ? noun.before : space };
    space = undefined;
    position = span.end;
  };
  const special = (sign: string, start: number, end: number) => {
    if (sign === '\n' || sign === '\r') lineEnd(start, end);
    else {
      const last = sign === NOUN || sign === IMAGE ? start : blanksBefore(start);
      words(position, last);
      position = start;
      if (sign === NOUN) hideTo(end);
      else if (sign === IMAGE) image({ start, end });
      else if (sign === BREAK) lineBreak(last, end, true);
      else passOver({ start: last, end: start }, { start, end });
    }
    position = end;
  };
  // Behind an image that is not written yet, an edge would come to stand before it.
  const edge: InlineWriter['edge'] = (side, markup) => {
    if (!noun) writer.edge(side, markup);
  };
  const passOver = (blanks: Span, traceless: Span) => {
    hold(blanks.start, blanks.end, true);
    const side = edgeOfTags(raw.slice(traceless.start, traceless.end));
    if (side) edge(side, traceless);
  };
  const hold = (start: number, end: number, tight: boolean) => {
    if (start < end) space ??= { start, end, text: undefined, tight };
  };

  const copyTo = (to: number) => {
    if (to <= position) return;
    for (let found = ahead(position); found && found.index < to; found = ahead(position))
      special(masked.charAt(found.index), found.index, Math.min(found.index + found[0].length, to));
    words(position, to);
    position = to;
  };

  return {
    begin: (from) => {
      position = from;
      space = undefined;
      noun = undefined;
    },
    copyTo,
    hideTo,
    image,
    vanish: ({ start, end }, tight) => {
      const last = Math.max(position, blanksBefore(start));
      copyTo(last);
      hold(last, start, tight);
      position = end;
    },
    skipTo: (to) => {
      position = Math.max(position, to);
    },
    putTo: (text, to) => {
      prepare();
      writer.put(text, position, to);
      position = to;
    },
    edge,
    breakAt: ({ start, end }) => {
      const last = Math.max(position, blanksBefore(start));
      copyTo(last);
      lineBreak(last, end, true);
      position = end;
    },
    take: () => writer.take(),
  };
}
