import type { Element, MarkdownParser } from '@lezer/markdown';
import { NOTHING } from '../signs.js';

/** Marks that the parser weighs against each other, which takes time that grows with the square of their number. */
const MOST_MARKS = 1000;
/** From this many on, a paragraph is cut at the next blank outside of brackets. */
const ENOUGH_MARKS = 500;
const MARKS = new Set([...'*_~[]!<&\\`:@'].map((mark) => mark.charCodeAt(0)));

const MARKER = String.raw`[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))`;
const DEEP = new RegExp(`^((?:${MARKER}){100})((?:${MARKER})+)`, 'gm');

/** The text with no line nested deeper than anyone writes: the markers of quotes and lists beyond that leave no trace. */
export function withoutDepth(text: string): string {
  return text.replace(DEEP, (_, kept: string, surplus: string) => kept + NOTHING.repeat(surplus.length));
}

/** A parser that reads a monstrous paragraph in pieces, so that the time it takes grows with the text alone. */
export function bounded(parser: MarkdownParser): MarkdownParser {
  const parseInline = (text: string, offset: number): Element[] => {
    const found: Element[] = [];
    let from = 0;
    for (const to of cutsIn(text)) {
      for (const element of parser.parseInline(text.slice(from, to), offset + from)) found.push(element);
      from = to;
    }
    return found;
  };
  return Object.create(parser, { parseInline: { value: parseInline } }) as MarkdownParser;
}

// Where the pieces of a paragraph end, its own end included.
function cutsIn(text: string): readonly number[] {
  if (text.length <= MOST_MARKS) return [text.length];
  const cuts: number[] = [];
  let marks = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 91) depth += 1;
    else if (unit === 93) depth = Math.max(0, depth - 1);
    if (MARKS.has(unit)) marks += 1;
    const fits = marks < MOST_MARKS && (marks < ENOUGH_MARKS || depth > 0 || (unit !== 32 && unit !== 10));
    if (fits) continue;
    cuts.push(at);
    marks = 0;
    depth = 0;
  }
  return [...cuts, text.length];
}
