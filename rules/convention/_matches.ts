import type { Block, Document, Span } from 'mtlint/rule';

/** A match of a pattern in one block. `span` is in the prose of the document, `match.index` in that of the block. */
export type Place = Readonly<{ block: Block; match: RegExpExecArray; span: Span }>;

/** Every match of a pattern in the blocks of a document, for rules that weigh one place against all the others. */
export function* matches(doc: Document, pattern: RegExp): Generator<Place> {
  for (const block of doc.blocks) {
    for (const match of block.text.matchAll(pattern)) {
      const start = block.span.start + match.index;
      yield { block, match, span: { start, end: start + match[0].length } };
    }
  }
}

/**
 * Where the word that ends at `index` of a block's text begins. Marks that open something (“(”, “"”) are left out, and code,
 * which no rule may touch, is no word: then it is `index` itself.
 */
export function wordStart(block: Block, index: number): number {
  const run = /[^\s([{“‘«"]*["”’»]{0,2}$/u.exec(block.text.slice(Math.max(0, index - 40), index));
  const start = index - (run?.[0].length ?? 0);
  const from = block.span.start + start;
  return block.opaque.some((span) => span.start < block.span.start + index && from < span.end) ? index : start;
}
