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

/** The text of a place's block in front of it, and behind it: at most `reach` characters. */
export const textBefore = ({ block, match }: Place, reach: number): string =>
  block.text.slice(Math.max(0, match.index - reach), match.index);
export const textBehind = ({ block, match }: Place, reach: number): string =>
  block.text.slice(match.index + match[0].length, match.index + match[0].length + reach);

/** The words of a document in lower case, so that a half of what ran together can be known from elsewhere. */
export function vocabularyOf(doc: Document): ReadonlySet<string> {
  const vocabulary = new Set<string>();
  for (const [word] of doc.prose.matchAll(
    /(?<![\p{L}\p{M}\p{N}_])\p{L}[\p{Ll}\p{M}]*(?![\p{L}\p{M}\p{N}_])|(?<![\p{L}\p{M}\p{N}_])\p{Lu}{2,}(?![\p{L}\p{M}\p{N}_])/gu,
  ))
    vocabulary.add(word.toLowerCase());
  return vocabulary;
}

const OPENERS = new Set(
  `The A An But And Or So He She They We It This That These Those There Here When While However After Before As For From With
  If Although Though Since Because According His Her Its Their Our My Your I You Who What Why How Where Now Yet Then Also Both
  Many Most Some All Such Another Other Meanwhile Moreover Instead Despite During In On At By To Of Not No One Two Once Until
  Under Over Between Last Every Each Even More`.split(/\s+/),
);

// Openers that brands end in as well: LinkedIn, SignUp, AllInOne.
const AMBIGUOUS = new Set('In On At By To Of It You Me Us Now Not No One Two Here Over All More Up Go'.split(' '));

/** True for a capitalised function word that opens sentences; with `surely` only for one that no brand ends in. */
export const opensSentence = (word: string, surely = false): boolean =>
  OPENERS.has(word) && !(surely && AMBIGUOUS.has(word));
