import { type ProseWriter, proseWriter, type Written } from '../../text/prose-writer.js';
import type { Span } from '../../text/span.js';

/** Gathers the running text of one block as a browser lays it out: white space collapses, across tags too. */
export type Flow = Readonly<{
  text: (span: Span) => void;
  /** Text that stands for other raw characters, such as a decoded entity. */
  put: (text: string, span: Span) => void;
  hide: (span: Span) => void;
  /** An image: a noun where words stand on both sides of it, nothing at the edge of a block. */
  image: (span: Span) => void;
  lineBreak: (span: Span) => void;
  /** An element within the text begins or ends with this tag. */
  edge: ProseWriter['edge'];
  take: () => Written;
}>;

// White space of a text that is not a single blank between two words.
const COLLAPSING = /[\t\n\f\r ]{2,}|[\t\n\f\r]|^ | $/g;
const SPACE = /^[\t\n\f\r ]$/;

/** A flow over one raw text; all spans are raw. */
export function flowOf(raw: string): Flow {
  const writer = proseWriter(raw);
  let space: Span | undefined;
  let image: Readonly<{ span: Span; before: Span | undefined }> | undefined;

  const skip = (start: number, end: number) => {
    // Markup between two runs of white space stays out of what the blank stands for.
    if (!space) space = { start, end };
    else if (space.end === start) space = { start: space.start, end };
  };
  const writeSpace = (held: Span | undefined) => {
    if (!held || writer.last() === '' || writer.last() === '\n') return;
    if (held.end - held.start === 1 && raw[held.start] === ' ') writer.copy(held.start, held.end);
    else writer.put(' ', held.start, held.end);
  };
  // Called before anything that a reader sees.
  const prepare = () => {
    if (image && writer.last() !== '') {
      writeSpace(image.before);
      writer.hide(image.span.start, image.span.end);
    }
    writeSpace(space);
    image = undefined;
    space = undefined;
  };
  const word = (start: number, end: number) => {
    if (start === end) return;
    prepare();
    writer.copy(start, end);
  };
  const reset = () => {
    space = undefined;
    image = undefined;
  };

  return {
    text: ({ start, end }) => {
      const text = raw.slice(start, end);
      let from = start;
      COLLAPSING.lastIndex = 0;
      for (let found = COLLAPSING.exec(text); found; found = COLLAPSING.exec(text)) {
        word(from, start + found.index);
        from = start + COLLAPSING.lastIndex;
        skip(start + found.index, from);
      }
      word(from, end);
    },
    put: (text, span) => {
      if (SPACE.test(text)) return skip(span.start, span.end);
      prepare();
      writer.put(text, span.start, span.end);
    },
    hide: (span) => {
      prepare();
      writer.hide(span.start, span.end);
    },
    image: (span) => {
      image = { span: { start: image?.span.start ?? span.start, end: span.end }, before: image ? image.before : space };
      space = undefined;
    },
    lineBreak: (span) => {
      reset();
      if (writer.last() !== '' && writer.last() !== '\n') writer.put('\n', span.start, span.end);
    },
    // Behind an image that is not written yet, an edge would come to stand before it.
    edge: (side, tag) => {
      if (!image) writer.edge(side, tag);
    },
    take: () => {
      reset();
      return writer.take();
    },
  };
}
