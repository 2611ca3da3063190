import type { Flag } from '../../engine/flag.js';
import { contains, overlaps, type Span, shift, slice } from '../../text/span.js';
import { type Mark, markedRuns } from './marks.js';
import { type Row, type Run, windowStart, wrapRuns } from './row.js';
import type { Theme } from './theme.js';

// A block may be a whole book. No more than this on each side of the flagged words can come onto a screen.
const REACH = 8000;

/** The paragraph of a flag in rows of at most `room` columns, with its words and the related ones marked. */
export function contextRows(flag: Flag, room: number, theme: Theme): Context {
  const { prose, span } = flag.context;
  const near = { start: Math.max(0, span.start - REACH), end: Math.min(prose.length, span.end + REACH) };
  const marks = marksOf(flag, near).map((mark) => ({ ...mark, span: shift(mark.span, -near.start) }));
  return {
    rows: wrapRuns(markedRuns(slice(prose, near), marks, theme), room),
    cut: { before: near.start > 0, after: near.end < prose.length },
  };
}

/** A paragraph in rows. `cut` where there is more of it than was looked at. */
export type Context = Readonly<{ rows: readonly Row[]; cut: Readonly<{ before: boolean; after: boolean }> }>;

/**
 * As many rows of a paragraph as there is room for, with the flagged words among them. They are indented by two columns; where
 * the paragraph is cut, `…` stands there.
 */
export function contextWindow({ rows, cut }: Context, room: number): readonly Row[] {
  const first = rows.findIndex((row) => row.some(({ role }) => role.startsWith('wrong-')));
  const last = rows.findLastIndex((row) => row.some(({ role }) => role.startsWith('wrong-')));
  // Of words that are longer than the window the beginning is shown.
  const start = last - first < room ? windowStart(rows.length, room, (first + last) >> 1) : first;
  const shown = rows.slice(start, start + room);
  const isCut = (at: number) =>
    (at === 0 && (start > 0 || cut.before)) || (at === shown.length - 1 && (start + room < rows.length || cut.after));
  return shown.map((row, at) => [isCut(at) ? ELLIPSIS : INDENT, ...row]);
}

const INDENT: Run = { text: '  ', role: 'text' };
const ELLIPSIS: Run = { text: '… ', role: 'faint' };

function marksOf({ context: { span }, severity, related }: Flag, near: Span): readonly Mark[] {
  // Related words that are the flagged ones, or go beyond them, would hide what is flagged.
  const others = related.flatMap(({ span: other }) =>
    other && contains(near, other) && (!overlaps(span, other) || isPart(other, span)) ? [other] : [],
  );
  return [{ span, role: `wrong-${severity}` }, ...others.map((other): Mark => ({ span: other, role: 'related' }))];
}

const isPart = (inner: Span, outer: Span): boolean =>
  contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;
