import type { Flag } from '../engine/flag.js';
import { fitEnd, fitMiddle, fitStart, widthOf } from './fit.js';
import { oneLine } from './visible.js';

/** One line of prose around flagged words, cut to a width, ready for a terminal. */
export type Excerpt = Readonly<{ before: string; words: string; after: string }>;

// What is kept free for the text around flagged words that would fill the line.
const AROUND = 24;

/** The flagged words within as much of their block as fits into `room` columns. */
export function excerptOf({ context }: Pick<Flag, 'context'>, room: number): Excerpt {
  const { prose, span } = context;
  // No character is narrower than a quarter of a column on average, so a window spares the work on a long block.
  const before = oneLine(prose.slice(Math.max(0, span.start - 4 * room), span.start));
  const after = oneLine(prose.slice(span.end, span.end + 4 * room));
  const words = fitMiddle(oneLine(prose.slice(span.start, span.end)), Math.max(room - AROUND, room >> 1));
  return { words, ...sidesIn(before, after, room - widthOf(words)) };
}

/** What stands on both sides of some words, in `room` columns together: each gets half, and what the other leaves. */
export function sidesIn(before: string, after: string, room: number): Readonly<{ before: string; after: string }> {
  const left = Math.min(widthOf(before), Math.max(room >> 1, room - widthOf(after)));
  const shown = fitEnd(before, left);
  return { before: shown, after: fitStart(after, room - widthOf(shown)) };
}
