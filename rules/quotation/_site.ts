import { type Block, blockAt, type Document, type Quotation, type QuoteMark, sharedView } from 'mtlint/rule';

/** A quotation between double marks, with the prose around it: never more of its block than a sentence is long. */
export type Site = Readonly<{
  doc: Document;
  block: Block;
  quotation: Quotation;
  /** The words between the marks; only the beginning of a very long quotation that never closes. */
  inner: string;
  before: string;
  after: string;
  closing: QuoteMark | undefined;
}>;

/** A site whose quotation closes. */
export type ClosedSite = Site & Readonly<{ closing: QuoteMark }>;

/** Up to this length a quotation is flagged whole, beyond it only where the damage is. */
export const SHORT = 34;

const REACH = 160;
const LONGEST = 4000;

/** Every quotation between double marks of any shape, those in single marks left out: British scare quotes and titles. */
export const sitesOf: (doc: Document) => readonly Site[] = sharedView((doc) =>
  doc.quotations.all.filter(isDouble).flatMap((quotation) => siteOf(doc, quotation) ?? []),
);

function siteOf(doc: Document, quotation: Quotation): Site | undefined {
  const block = doc.blocks[quotation.block];
  if (!block) return undefined;
  const { inner, span, closing } = quotation;
  const last = span.end > block.span.end ? (blockAt(doc, span.end - 1) ?? block) : block;
  return {
    doc,
    block,
    quotation,
    inner: doc.prose.slice(inner.start, Math.min(inner.end, inner.start + LONGEST)),
    before: doc.prose.slice(Math.max(block.span.start, span.start - REACH), span.start),
    after: doc.prose.slice(span.end, Math.min(last.span.end, span.end + REACH)),
    closing,
  };
}

/** The site again, where its quotation closes, and is of a length that people quote. */
export function closedSite(site: Site): ClosedSite | undefined {
  return isClosed(site) && site.inner.length < LONGEST ? site : undefined;
}

const isClosed = (site: Site): site is ClosedSite => site.closing !== undefined;

/** True where the quotation closes in the block in which it opens. */
export function isWithinBlock({ block, closing }: ClosedSite): boolean {
  return closing.span.end <= block.span.end;
}

function isDouble({ style }: Quotation): boolean {
  return style === 'straight-double' || style === 'curly-double' || style === 'low-double' || style === 'tex';
}

const MARK = /["“”„‟«»‹›「」『』]|``|''/;

/** True for a text with marks of any quotation but one in single marks. */
export const hasMarks = (text: string): boolean => MARK.test(text);

/** The mark that closes what this one opens. */
export function closingFor(opening: string): string {
  if (opening === '"') return '"';
  return opening === '``' ? "''" : '”';
}

/** The indexes of the blocks in which some mark has no partner: there a closing mark may belong to another quotation. */
export const brokenBlocks: (doc: Document) => ReadonlySet<number> = sharedView((doc) => {
  const broken = new Set<number>();
  for (const { closing, goesOn, block } of doc.quotations.all) if (!closing && !goesOn) broken.add(block);
  for (const { span } of doc.quotations.strays) broken.add(blockAt(doc, span.start)?.index ?? -1);
  return broken;
});

/** Where a document puts commas and stops that meet a closing mark: before it, as Americans do, or behind it. */
export const stopsInside: (doc: Document) => boolean = sharedView((doc) => {
  let inside = 0;
  for (const { closing } of doc.quotations.all) {
    if (!closing || /\s/.test(doc.prose[closing.span.start - 1] ?? '')) continue;
    if (/[.,]/.test(doc.prose[closing.span.start - 1] ?? '')) inside += 1;
    else if (/[.,]/.test(doc.prose[closing.span.end] ?? '')) inside -= 1;
  }
  return inside >= 0;
});

/** The last word of a quotation that ends in white space, and that space. */
export function spacedEnd(inner: string): Readonly<{ word: string; gap: string }> | undefined {
  const end = inner.trimEnd().length;
  if (end === inner.length || end === 0) return undefined;
  let start = end;
  while (start > 0 && inner.charAt(start - 1).trim() !== '') start -= 1;
  return { word: inner.slice(start, end), gap: inner.slice(end) };
}

/** The words as a message quotes them: without quotation marks at their ends, and never long. */
export function brief(words: string): string {
  const bare = words.trim();
  return bare.length > 60 ? `${bare.slice(0, 28).trimEnd()} … ${bare.slice(-28).trimStart()}` : bare;
}
