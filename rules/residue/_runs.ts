import { type Block, type Edge, holdsCode } from 'mtlint/rule';

/**
 * Letters and figures without a blank in which markup begins or ends, or beside which it does so with code behind it. Offsets are those
 * of the text of the block, half-open.
 */
export type Run = Readonly<{
  block: Block;
  start: number;
  end: number;
  /** The run cut at the edges in it. */
  parts: readonly string[];
  /** What the markup does between each part and the next. */
  joints: readonly Edge['side'][];
  /** True where the markup of code ends right before the run, and where it begins right behind it. */
  behindCode: boolean;
  beforeCode: boolean;
}>;

// No word is longer; what is, is data.
const LONGEST = 60;

const PART = /[\p{L}\p{M}\p{N}]/u;

// What may stand around words. A dot, an apostrophe or a hyphen with letters on both sides is part of something longer.
const BEFORE = /[\s([{“"‘«—–]$/u;
const BEHIND = /^(?:[\s)\]}”"»—–…]|[.,;:!?](?![\p{L}\p{N}])|['’](?!\p{L})|['’]s(?!\p{L}))/u;

/** The runs of a block that stand by themselves, as words do, in order. */
export function* runsIn(block: Block): Generator<Run> {
  const { text, edges, span } = block;
  let reached = -1;
  for (const [nth, { at, side }] of edges.entries()) {
    const place = at - span.start;
    if (place <= reached) continue;
    const start = reach(block, place, -1);
    const end = reach(block, place, 1);
    reached = end;
    const touched = edgesUpTo(edges, nth, span.start + end);
    const inside = touched.filter((edge) => span.start + start < edge.at && edge.at < span.start + end);
    const behindCode = place === start && side === 'closes' && isCode(block, start - 1);
    const last = touched.at(-1);
    const beforeCode = last?.at === span.start + end && last.side === 'opens' && isCode(block, end);
    if (start === end || !(behindCode || opens(block, start)) || !(beforeCode || closes(block, end))) continue;
    const cuts = [...inside.map((edge) => edge.at - span.start), end];
    yield {
      block,
      start,
      end,
      parts: cuts.map((cut, one) => text.slice(cuts[one - 1] ?? start, cut)),
      joints: inside.map((edge) => edge.side),
      behindCode,
      beforeCode,
    };
  }
}

function edgesUpTo(edges: readonly Edge[], from: number, end: number): readonly Edge[] {
  const found: Edge[] = [];
  for (let nth = from, edge = edges[nth]; edge && edge.at <= end; nth += 1, edge = edges[nth]) found.push(edge);
  return found;
}

const opens = (block: Block, start: number): boolean =>
  start === 0 || (BEFORE.test(block.text.charAt(start - 1)) && !isCode(block, start - 1));

const closes = (block: Block, end: number): boolean =>
  end === block.text.length || (BEHIND.test(block.text.slice(end, end + 3)) && !isCode(block, end));

const isCode = (block: Block, at: number): boolean =>
  holdsCode(block, { start: block.span.start + at, end: block.span.start + at + 1 });

// How far letters and figures reach from a place.
function reach(block: Block, place: number, step: 1 | -1): number {
  let at = place;
  for (; Math.abs(at - place) < LONGEST; at += step) {
    const next = step > 0 ? at : at - 1;
    if (!PART.test(block.text.charAt(next)) || isCode(block, next)) break;
  }
  return at;
}
