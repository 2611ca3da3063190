import { proseWriter, type Written } from '../../text/prose-writer.js';
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
  /** True where the last thing written is a line break. */
  atLineStart: () => boolean;
  take: () => Written;
}>;

const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13 && unit !== 11);

/** A flow over one raw text; all spans are raw. */
export function flowOf(raw: string): Flow {
  const writer = proseWriter(raw);
  let space: Span | undefined;
  let images: Span[] = [];

  const skip = (start: number, end: number) => {
    space = { start: space?.start ?? start, end };
  };
  const writeSpace = () => {
    if (space && !['', '\n'].includes(writer.last())) {
      if (space.end - space.start === 1 && raw[space.start] === ' ') writer.copy(space.start, space.end);
      else writer.put(' ', space.start, space.end);
    }
    space = undefined;
  };
  // Called before anything that a reader sees.
  const prepare = () => {
    const [image] = images;
    images = [];
    if (image && writer.last() !== '') {
      if (space && space.end > image.start) space = undefined;
      writeSpace();
      writer.hide(image.start, image.end);
    }
    writeSpace();
  };
  const word = (start: number, end: number) => {
    if (start === end) return;
    prepare();
    writer.copy(start, end);
  };

  return {
    text: ({ start, end }) => {
      let from = start;
      for (let at = start; at < end; ) {
        if (!isSpace(raw.charCodeAt(at))) {
          at++;
          continue;
        }
        let to = at + 1;
        while (to < end && isSpace(raw.charCodeAt(to))) to++;
        if (to - at > 1 || at === from || to === end || raw[at] !== ' ') {
          word(from, at);
          skip(at, to);
          from = to;
        }
        at = to;
      }
      word(from, end);
    },
    put: (text, span) => {
      if (isSpace(text.charCodeAt(0)) && text.length === 1) return skip(span.start, span.end);
      prepare();
      writer.put(text, span.start, span.end);
    },
    hide: (span) => {
      prepare();
      writer.hide(span.start, span.end);
    },
    image: (span) => {
      images.push(span);
    },
    lineBreak: (span) => {
      space = undefined;
      if (writer.last() !== '') writer.put('\n', span.start, span.end);
    },
    atLineStart: () => writer.last() === '\n',
    take: () => {
      space = undefined;
      images = [];
      return writer.take();
    },
  };
}
