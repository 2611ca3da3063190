import type { Span } from '../text/span.js';
import type { Block, Document } from './document.js';
import { SPEECH_VERBS } from './lexis/speech-verbs.js';
import { isSingle, type MarkKind, type QuoteMark, type ScannedMark, scanMarks } from './quotation-marks.js';

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
type State = { open: Open[]; hanging: Open | undefined; all: Draft[]; strays: QuoteMark[]; dropped: Set<Draft> };

/** Where a mark stands among the marks of its block, with what follows of its kind. */
type Site = Readonly<{
  mark: ScannedMark;
  block: Block;
  next: ScannedMark | undefined;
  /** How many more marks of its kind close than open in the rest of the block. */
  surplus: number;
  /** The next one that is no possessive apostrophe. */
  firm: ScannedMark | undefined;
  /** True where a mark that closes this one follows in the block, or where the next paragraph opens with it again. */
  answered: boolean;
}>;

/**
 * Reads the quotation marks of a document with one stack, mark by mark. A single mark counts as an opening only where
 * something can close it, since it is an apostrophe otherwise; quotations in headings, cells and labels end with them.
 */
export function findQuotations(doc: Document): Quotations {
  const scanned = doc.blocks.map((block) => scanMarks(block));
  const running = doc.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const following = new Map(running.map((block, at) => [block.index, running[at + 1]]));
  const state: State = { open: [], hanging: undefined, all: [], strays: [], dropped: new Set() };
  let carried: Open[] = [];
  for (const block of doc.blocks) {
    const follower = following.get(block.index);
    const marks = scanned[block.index] ?? [];
    const upNext = follower ? leading(follower, scanned[follower.index] ?? []) : [];
    const flows = following.has(block.index);
    const reopening = flows ? carried : [];
    for (const [at, site] of sitesOf(block, marks, upNext).entries()) step(state, site, reopening[at]);
    const left = endBlock(state, block, upNext);
    if (flows) carried = left;
  }
  return { all: state.all.filter((draft) => !state.dropped.has(draft)), strays: state.strays };
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

function sitesOf(block: Block, marks: readonly ScannedMark[], upNext: readonly ScannedMark[]): readonly Site[] {
  const next = new Map<MarkKind, ScannedMark>();
  const surplus = new Map<MarkKind, number>();
  const firm = new Map<MarkKind, ScannedMark>();
  const closable = new Set(upNext.map(({ kind }) => kind));
  const sites: Site[] = [];
  for (const mark of marks.toReversed()) {
    const { kind } = mark;
    const more = surplus.get(kind) ?? 0;
    sites.push({
      mark,
      block,
      next: next.get(kind),
      surplus: more,
      firm: firm.get(kind),
      answered: closable.has(kind),
    });
    if (mark.lean !== 'either') surplus.set(kind, more + (mark.lean === 'close' ? 1 : -1));
    next.set(kind, mark);
    if (!mark.possessive) firm.set(kind, mark);
    if (mark.lean !== 'open') closable.add(kind);
  }
  return sites.reverse();
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

type Role = 'open' | 'close' | 'neither';

function roleOf(site: Site, isOpen: boolean, isUnderway: boolean): Role {
  const { mark, next, firm, answered } = site;
  if (mark.measure && (!isOpen || next?.lean === 'close')) return 'neither';
  if (mark.lean === 'open') {
    if (isPushed(site, isUnderway)) return 'close';
    return answered || !NEEDS_CLOSING.has(mark.kind) ? 'open' : 'neither';
  }
  if (isOpen) return mark.possessive && firm?.lean === 'close' ? 'neither' : 'close';
  return unopened(site);
}

// What a mark is that would rather close, where nothing is open.
function unopened({ mark, answered }: Site): Role {
  if (mark.lean === 'either' && answered) return 'open';
  return isSingle(mark.kind) ? 'neither' : 'close';
}

// `the talks, "said the minister`: a closing mark on the wrong side of the space, unless something closes what it would open.
// A name may stand before the verb (`the talks, "Moreau added`), but then only a comma before the mark tells.
function isPushed({ mark, block: { text, span }, next }: Site, isUnderway: boolean): boolean {
  const at = mark.span.start - span.start;
  const before = /[,.!?…](?=\s$)/.exec(text.slice(at - 2, at))?.[0];
  if (!before || isSingle(mark.kind) || next?.lean === 'close') return false;
  const words =
    text
      .slice(at + 1, at + 60)
      .match(/^[^\s,.;:!?"“”]+(?: [^\s,.;:!?"“”]+){0,4}/u)?.[0]
      .split(' ') ?? [];
  const speaks = words.some((word) => SPEECH_VERBS.has(word));
  return /^\p{Ll}/u.test(words[0] ?? '')
    ? isUnderway || (before === ',' && speaks)
    : isUnderway && before === ',' && speaks;
}

// A mark that opens inside a quotation of the same kind nests only where enough marks follow to close both.
function nests(site: Site): boolean {
  return site.next?.lean === 'close' && site.surplus > 1;
}

function atLineStart({ mark, block }: Site): boolean {
  return block.text[mark.span.start - block.span.start - 1] === '\n';
}

// Single marks are apostrophes otherwise, and `` is the fence of a code block.
const NEEDS_CLOSING: ReadonlySet<MarkKind> = new Set(['single', 'curly-single', 'tex']);

// Angles lead through menus (“Home » News”), and single marks are apostrophes: neither is left over.
const DECORATIVE: ReadonlySet<MarkKind> = new Set(['guillemets', 'angles', 'single', 'curly-single']);

const MIXED: ReadonlySet<MarkKind> = new Set(['double', 'curly', 'tex']);

// The place in the stack of what the mark can close: the innermost of its kind, else a double mark of another style.
function closedBy(open: readonly Open[], mark: ScannedMark): number {
  const own = open.findLastIndex(({ kind }) => kind === mark.kind);
  if (own >= 0 || mark.lean !== 'close' || !MIXED.has(mark.kind)) return own;
  return open.findLastIndex(({ kind }) => MIXED.has(kind));
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
  if (state.hanging?.kind === kind) state.hanging = undefined;
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
  if (hanging && isRunning(block) && (hanging.kind === kind || (MIXED.has(kind) && MIXED.has(hanging.kind)))) {
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
