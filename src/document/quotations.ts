import type { Span } from '../text/span.js';
import type { Block, Document } from './document.js';
import { isDouble, isSingle, type MarkKind, type QuoteMark, type ScannedMark, scanMarks } from './quotation-marks.js';
import { atLineStart, nests, roleOf, type Site, sitesOf } from './quotation-roles.js';

export type { QuoteMark } from './quotation-marks.js';

/** The marks that a quotation opens with: "…", “…”, '…', ‘…’, „…“, ‚…‘, «…» or »…«, ‹…›, ``…'' and 「…」. */
export type QuoteStyle =
  | 'straight-double'
  | 'curly-double'
  | 'straight-single'
  | 'curly-single'
  | 'low-double'
  | 'low-single'
  | 'guillemets'
  | 'angles'
  | 'tex'
  | 'corner';

/** One quotation. All spans are in the prose of the document; its words are those between the marks. */
export type Quotation = Readonly<{
  opening: QuoteMark;
  /** Undefined where it never closes, and where it goes on in the next paragraph. */
  closing: QuoteMark | undefined;
  /** Both marks included. Without a closing mark it ends where another quotation takes over, or with its block. */
  span: Span;
  /** What stands between the marks. */
  inner: Span;
  style: QuoteStyle;
  /** The quotation around it, and how many there are. */
  parent: Quotation | undefined;
  depth: number;
  /** The index of the block in which it opens; a closing mark may stand in a later one. */
  block: number;
  /** True where the next paragraph opens it again instead of this one closing it. */
  goesOn: boolean;
  /** True where its opening mark opens the quotation of the paragraph before again. */
  reopens: boolean;
}>;

/** What the quotation marks of a document come to. */
export type Quotations = Readonly<{
  /** In the order of their opening marks. */
  all: readonly Quotation[];
  /** Closing marks with nothing to close. */
  strays: readonly QuoteMark[];
}>;

type Draft = { -readonly [K in keyof Quotation]: Quotation[K] };
type Open = Readonly<{ draft: Draft; kind: MarkKind }>;

/** The state between two marks: what is open, outermost first, and what an earlier paragraph left hanging. */
type State = { open: Open[]; hanging: Open | undefined; all: Draft[]; strays: QuoteMark[]; dropped: Set<Quotation> };

/**
 * Reads the quotation marks of a document with one stack, mark by mark. A single mark counts as an opening only where
 * something can close it, since it is an apostrophe otherwise; quotations in headings, cells and labels end with them.
 */
export function findQuotations(doc: Document): Quotations {
  const scanned = doc.blocks.map((block) => scanMarks(block));
  const state: State = { open: [], hanging: undefined, all: [], strays: [], dropped: new Set() };
  let carried: Open[] = [];
  for (const block of doc.blocks) {
    const marks = scanned[block.index] ?? [];
    if (marks.length === 0 && carried.length === 0) continue; // most blocks quote nothing
    const flows = isRunning(block);
    const follower = flows ? nextRunning(doc.blocks, block.index) : undefined;
    const upNext = follower ? leading(follower, scanned[follower.index] ?? []) : [];
    const reopening = flows ? carried : [];
    for (const [at, site] of sitesOf(block, marks, upNext).entries()) step(state, site, reopening[at]);
    const left = endBlock(state, block, upNext);
    if (flows) carried = left;
  }
  return { all: kept(state), strays: state.strays };
}

// The paragraph or item that follows a block.
function nextRunning(blocks: readonly Block[], index: number): Block | undefined {
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block && isRunning(block)) return block;
  }
  return undefined;
}

// Without those that were apostrophes after all; what seemed to stand in them stands in what is around them.
function kept({ all, dropped }: State): readonly Quotation[] {
  if (dropped.size === 0) return all;
  return all.filter((draft) => {
    if (draft.parent && dropped.has(draft.parent)) draft.parent = draft.parent.parent;
    draft.depth = draft.parent ? draft.parent.depth + 1 : 0;
    return !dropped.has(draft);
  });
}

// The opening marks with which a paragraph begins, so that they may open again what the paragraph before left open.
function leading(block: Block, marks: readonly ScannedMark[]): readonly ScannedMark[] {
  let offset = block.span.start;
  const found: ScannedMark[] = [];
  for (const mark of marks) {
    if (mark.span.start !== offset || mark.lean === 'close') break;
    found.push(mark);
    offset = mark.span.end;
  }
  return found;
}

function step(state: State, site: Site, reopened: Open | undefined): void {
  const { mark } = site;
  if (reopened && reopened.kind === mark.kind && mark.lean !== 'close') {
    push(state, site, true);
    return;
  }
  const own = closedBy(state.open, mark);
  const role = roleOf(site, own >= 0, own >= 0 || state.hanging?.kind === mark.kind);
  if (role === 'open') {
    const again = own >= 0 && atLineStart(site);
    if (again) for (const { draft } of state.open.slice(own)) draft.goesOn = true;
    if (again || (own >= 0 && !nests(site))) abandon(state, own, mark.span.start);
    push(state, site, again);
  } else if (role === 'close') {
    if (own >= 0) close(state, own, mark);
    else closeHanging(state, site);
  }
}

// Angles lead through menus (“Home » News”), and single marks are apostrophes: neither is left over.
const DECORATIVE: ReadonlySet<MarkKind> = new Set(['guillemets', 'angles', 'single', 'curly-single']);

// The place in the stack of what the mark can close: the innermost of its kind, else a double mark of another style.
function closedBy(open: readonly Open[], mark: ScannedMark): number {
  const own = innermost(open, (kind) => kind === mark.kind);
  if (own >= 0 || mark.lean !== 'close' || !isDouble(mark.kind)) return own;
  return innermost(open, isDouble);
}

// Nobody nests deeper, and where thousands of marks never close each would be looked at for every other.
const DEEPEST = 50;

function innermost(open: readonly Open[], isMeant: (kind: MarkKind) => boolean): number {
  const from = Math.max(0, open.length - DEEPEST);
  const at = open.slice(from).findLastIndex(({ kind }) => isMeant(kind));
  return at < 0 ? -1 : from + at;
}

function push(state: State, { mark, block }: Site, reopens: boolean): void {
  const { span, text, kind } = mark;
  const parent = state.open.at(-1)?.draft;
  const draft: Draft = {
    opening: { span, text },
    closing: undefined,
    span: { start: span.start, end: block.span.end },
    inner: { start: span.end, end: block.span.end },
    style: styleOf(mark),
    parent,
    depth: state.open.length,
    block: block.index,
    goesOn: false,
    reopens,
  };
  if (state.hanging?.kind === kind && isRunning(block)) state.hanging = undefined;
  state.all.push(draft);
  state.open.push({ draft, kind });
}

function close(state: State, at: number, { span, text }: ScannedMark): void {
  abandon(state, at + 1, span.start);
  const closed = state.open.pop();
  if (closed) end(closed.draft, { span, text });
}

function end(draft: Draft, closing: QuoteMark): void {
  draft.closing = closing;
  draft.span = { start: draft.span.start, end: closing.span.end };
  draft.inner = { start: draft.inner.start, end: closing.span.start };
}

// What is open from here up will never close: single marks were apostrophes, the others are quotations without an end.
function abandon(state: State, from: number, end: number): void {
  for (const { draft, kind } of state.open.splice(Math.max(from, 0))) {
    draft.span = { start: draft.span.start, end };
    draft.inner = { start: draft.inner.start, end };
    if (isSingle(kind) && !draft.goesOn) state.dropped.add(draft);
  }
}

function closeHanging(state: State, { mark, block }: Site): void {
  const { hanging } = state;
  const { kind, span, text } = mark;
  if (hanging && isRunning(block) && (hanging.kind === kind || (isDouble(kind) && isDouble(hanging.kind)))) {
    end(hanging.draft, { span, text });
    state.hanging = undefined;
  } else if (!DECORATIVE.has(kind)) state.strays.push({ span, text });
}

// At the end of a block: what the next paragraph opens again goes on there, the rest may still close later, or never.
function endBlock(state: State, block: Block, upNext: readonly ScannedMark[]): Open[] {
  const left = state.open.splice(0);
  const goesOn = left.length > 0 && left.every(({ kind }, at) => upNext[at]?.kind === kind);
  for (const { draft, kind } of left) {
    draft.goesOn = goesOn;
    if (!goesOn && isSingle(kind)) state.dropped.add(draft);
  }
  const outermost = left[0];
  if (!goesOn && outermost && !isSingle(outermost.kind) && isRunning(block)) state.hanging = outermost;
  return goesOn ? left : [];
}

function isRunning({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item';
}

function styleOf({ kind, text }: ScannedMark): QuoteStyle {
  if (text === '„' || text === '‟') return 'low-double';
  if (text === '‚' || text === '‛') return 'low-single';
  if (kind === 'double') return 'straight-double';
  if (kind === 'curly') return 'curly-double';
  if (kind === 'single') return 'straight-single';
  return kind === 'white-corner' ? 'corner' : kind;
}
