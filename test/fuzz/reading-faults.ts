import type { Code, Comment, Problem, ProseBlock, Reading } from '../../src/formats/block.js';
import { contains, overlaps, type Span, slice } from '../../src/text/span.js';
import { type Fault, fault } from './fault.js';

/** True where an offset parts what is one: the halves of an astral character, or a carriage return from its line feed. */
export function parts(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  return at > 0 && (pair === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair));
}

/** True of a half-open span that holds something, lies in the text and begins and ends where characters do. */
export const isSound = (text: string, { start, end }: Span): boolean =>
  0 <= start && start < end && end <= text.length && !parts(text, start) && !parts(text, end);

/** What must hold of whatever a reader makes of whatever text: every fault that it has. */
export function readingFaults(raw: string, { blocks, comments, problems }: Reading): readonly Fault[] {
  return [
    ...blocks.flatMap((block) => [...proseFaults(block), ...mapFaults(raw, block)]),
    ...collisions(raw, blocks),
    ...commentFaults(raw, comments),
    ...problemFaults(raw, problems),
  ];
}

function proseFaults({ prose, opaque, fixed = [], codes = [], source }: ProseBlock): readonly Fault[] {
  return [
    ...(prose === '' || prose.trim() !== prose ? [fault('prose is not trimmed', prose)] : []),
    ...spanFaults('opaque', prose, opaque),
    ...spanFaults('fixed', prose, fixed),
    ...codeFaults(prose, codes),
    ...codeFaults(source?.prose ?? '', source?.codes ?? []),
  ];
}

const spanFaults = (name: string, prose: string, spans: readonly Span[]): readonly Fault[] =>
  spans
    .filter((span, at) => !isSound(prose, span) || span.start < (spans[at - 1]?.end ?? 0))
    .map((span) => fault(`a span of what is ${name} is not sound`, { prose, span, spans }));

const codeFaults = (prose: string, codes: readonly Code[]): readonly Fault[] =>
  codes
    .filter(({ span }) => span.start < 0 || span.end < span.start || span.end > prose.length)
    .map((code) => fault('a code stands outside of its prose', { prose, code }));

/** Whether the prose of a block maps to the file: every character to a place, verbatim where it says so, in the order of the file. */
function mapFaults(raw: string, { prose, map }: ProseBlock): readonly Fault[] {
  const found: Fault[] = [];
  let end = 0;
  let rawEnd = 0;
  for (const piece of map) {
    const seen = { prose: slice(prose, piece.prose), raw: slice(raw, piece.raw), piece };
    if (piece.prose.start !== end || piece.prose.end <= end) found.push(fault('a gap in the prose of a map', seen));
    if (piece.raw.start < rawEnd) found.push(fault('raw places do not ascend', seen));
    if (!isSound(raw, piece.raw)) found.push(fault('a raw place is not sound', seen));
    if (piece.verbatim && seen.raw !== seen.prose) found.push(fault('what is verbatim differs', seen));
    end = piece.prose.end;
    rawEnd = piece.raw.end;
  }
  if (end !== prose.length) found.push(fault('prose without a place', { prose, end }));
  return found;
}

/** The raw characters from the first of a block to its last. */
const hullOf = ({ map }: ProseBlock): Span => ({ start: map[0]?.raw.start ?? 0, end: map.at(-1)?.raw.end ?? 0 });

// Text that a reader hears beside the running one, such as that of an image, may stand within it.
function collisions(raw: string, blocks: readonly ProseBlock[]): readonly Fault[] {
  const hulls = blocks.map((block) => ({ ...hullOf(block), isLabel: block.kind === 'label' }));
  const ordered = hulls.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const found: Fault[] = [];
  let widest: Span = { start: 0, end: 0 };
  for (const hull of ordered) {
    const isInside = hull.isLabel && contains(widest, hull);
    if (overlaps(widest, hull) && !isInside)
      found.push(fault('two blocks overlap', [slice(raw, widest), slice(raw, hull)]));
    if (hull.end > widest.end) widest = hull;
  }
  return found;
}

const commentFaults = (raw: string, comments: readonly Comment[]): readonly Fault[] =>
  comments.filter(({ range }) => !isSound(raw, range)).map((comment) => fault('a comment is not sound', comment));

const problemFaults = (raw: string, problems: readonly Problem[]): readonly Fault[] =>
  problems
    .filter(({ offset, message }) => offset < 0 || offset > raw.length || message === '')
    .map((problem) => fault('a problem stands outside of the file', problem));
