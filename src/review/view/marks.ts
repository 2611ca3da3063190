import type { Span } from '../../text/span.js';
import { type Run, shown } from './row.js';
import type { Role, Theme } from './theme.js';

/** Words of a text that are set apart. Half-open, UTF-16 units of that text. */
export type Mark = Readonly<{ span: Span; role: Role }>;

/** A text with its marks. Where marks overlap, the later one gives the look; the signs of both stand around their words. */
export function markedRuns(text: string, marks: readonly Mark[], theme: Theme): readonly Run[] {
  const inside = marks.filter(({ span }) => span.start < span.end && span.start >= 0 && span.end <= text.length);
  const edges = new Set([0, text.length, ...inside.flatMap(({ span }) => [span.start, span.end])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted
    .flatMap((edge, at) => [
      ...signsAt(edge, inside, theme),
      { text: shown(text.slice(edge, sorted[at + 1] ?? edge)), role: roleAt(edge, inside) },
    ])
    .filter((run) => run.text !== '');
}

const roleAt = (offset: number, marks: readonly Mark[]): Role =>
  marks.findLast(({ span }) => span.start <= offset && offset < span.end)?.role ?? 'text';

// What closes here closes before anything opens, and the other way round from how it was opened.
function signsAt(edge: number, marks: readonly Mark[], { signs }: Theme): readonly Run[] {
  const closed = marks.filter(({ span }) => span.end === edge).reverse();
  const opened = marks.filter(({ span }) => span.start === edge);
  return [
    ...closed.map(({ role }) => ({ text: signs[role]?.[1] ?? '', role })),
    ...opened.map(({ role }) => ({ text: signs[role]?.[0] ?? '', role })),
  ];
}
