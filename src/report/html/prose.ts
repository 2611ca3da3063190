import { overlaps, type Span } from '../../text/span.js';
import type { FlagNotice } from '../segments.js';
import { lines, type Markup, markup } from './markup.js';

/** A flag with its number in its file, and the name that its mark (`m…`) and its note (`n…`) share. */
export type Placed = Readonly<{ notice: FlagNotice; number: number; name: string }>;

// Of a long block, this much text is shown on either side of flagged words; further away nobody looks.
const AROUND = 600;

/** The prose of one block with the words of its flags marked, and the words related to them. */
export function proseOf(placed: readonly Placed[]): Markup {
  const prose = placed[0]?.notice.flag.context.prose ?? '';
  const related = placed.flatMap(({ notice, name }) =>
    notice.flag.related.flatMap(({ span }) => (span ? [{ span, name }] : [])),
  );
  const parts: Markup[] = [];
  let cursor = 0;
  for (const one of placed) {
    const { span } = one.notice.flag.context;
    const start = Math.max(cursor, span.start);
    const end = Math.max(start, span.end);
    parts.push(...gapOf(prose, { start: cursor, end: start }, related));
    parts.push(markOf(one, piecesOf(prose, { start, end }, related)));
    cursor = end;
  }
  return markup`${parts}${gapOf(prose, { start: cursor, end: prose.length }, related)}`;
}

function markOf({ notice, number, name }: Placed, words: readonly Markup[]): Markup {
  const { severity, message } = notice;
  return markup`<a class="mark ${severity}" id="m${name}" href="#n${name}" data-number="${number}" title="${message}">${words}</a>`;
}

type Related = Readonly<{ span: Span; name: string }>;

// What stands between flagged words, or before the first or behind the last of them.
function gapOf(prose: string, gap: Span, related: readonly Related[]): readonly Markup[] {
  if (gap.end - gap.start <= 2 * AROUND) return piecesOf(prose, gap, related);
  const from = gap.start === 0 ? 0 : wordEnd(prose, gap.start + AROUND);
  const to = gap.end === prose.length ? gap.end : wordEnd(prose, gap.end - AROUND);
  return [
    ...piecesOf(prose, { start: gap.start, end: from }, related),
    markup` <span class="cut" title="${to - from} characters without a flag">[…]</span> `,
    ...piecesOf(prose, { start: to, end: gap.end }, related),
  ];
}

// The nearest white space, so that no word is cut.
function wordEnd(prose: string, offset: number): number {
  const near = prose.slice(offset, offset + 100).search(/\s/u);
  return near < 0 ? offset : offset + near;
}

function piecesOf(prose: string, inside: Span, related: readonly Related[]): readonly Markup[] {
  const here = related.filter(({ span }) => overlaps(span, inside));
  const edges = [inside, ...here.map(({ span }) => span)]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge >= inside.start && edge <= inside.end);
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const span = { start: cuts[at] ?? 0, end };
    const text = lines(prose.slice(span.start, span.end));
    const names = here.filter((one) => overlaps(one.span, span)).map(({ name }) => name);
    return names.length === 0 ? text : markup`<span class="related" data-of="${names.join(' ')}">${text}</span>`;
  });
}
