import { firstThat } from './search.js';

/** A half-open range of UTF-16 code units: `start` is inside, `end` is not. */
export type Span = Readonly<{ start: number; end: number }>;

/** True where the two share at least one code unit; an empty span overlaps nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** True where every code unit of `inner` is in `outer`; an empty `inner` may stand on either edge. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The same span, moved by `by` code units. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The words of `text` that the span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Of things in ascending order that do not overlap, the one whose span holds the code unit at `offset`. */
export function holding<Spanned extends Readonly<{ span: Span }>>(
  ascending: readonly Spanned[],
  offset: number,
): Spanned | undefined {
  const found = ascending[firstThat(ascending, ({ span }) => span.end > offset)];
  return found && found.span.start <= offset ? found : undefined;
}

/** Those of ascending spans that do not overlap each other which share a unit with `inside`. A search, since lists are long. */
export function spansIn(ascending: readonly Span[], inside: Span): readonly Span[] {
  if (inside.start >= inside.end) return [];
  return ascending.slice(
    firstThat(ascending, (span) => span.end > inside.start),
    firstThat(ascending, (span) => span.start >= inside.end),
  );
}
