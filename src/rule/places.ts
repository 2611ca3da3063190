import type { Block, Document } from '../document/document.js';
import type { Span } from '../text/span.js';

/** A match of a pattern in one block. `span` is in the prose of the document, `match.index` in that of the block. */
export type Place = Readonly<{ block: Block; match: RegExpExecArray; span: Span }>;

/** Every match of a pattern (flag `g`) in some blocks, for rules that weigh one place against all the others. */
export function* placesIn(blocks: readonly Block[], pattern: RegExp): Generator<Place> {
  for (const block of blocks) {
    let from = 0;
    for (;;) {
      pattern.lastIndex = from;
      const match = pattern.exec(block.text);
      if (!match) break;
      const end = match.index + match[0].length;
      from = match[0] === '' ? end + 1 : end;
      yield { block, match, span: { start: block.span.start + match.index, end: block.span.start + end } };
    }
  }
}

/** The text of a place's block in front of it: at most `reach` characters. */
export const textBefore = ({ block, match }: Place, reach: number): string =>
  block.text.slice(Math.max(0, match.index - reach), match.index);

/** The text of a place's block behind it: at most `reach` characters. */
export const textBehind = ({ block, match }: Place, reach: number): string =>
  block.text.slice(match.index + match[0].length, match.index + match[0].length + reach);

/**
 * A view of a document that is made when first asked for, and then shared by all the rules that ask. It is kept with the document:
 * a table beside it would keep the document itself until memory is cleared from the ground up.
 */
export function sharedView<View>(make: (doc: Document) => View): (doc: Document) => View {
  return (doc) => {
    const known = doc.shared.get(make) as Readonly<{ view: View }> | undefined;
    if (known) return known.view;
    const view = make(doc);
    doc.shared.set(make, { view });
    return view;
  };
}
