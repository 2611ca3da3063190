import type { PlacedEdge } from '../text/prose-writer.js';
import type { SourceMap } from '../text/source-map.js';
import type { Span } from '../text/span.js';

/**
 * What a block of prose is to its reader. `label` is prose that stands alone outside the running text: alternative text,
 * a caption, a title or description in the front matter.
 */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'label';

/**
 * Something in a message that is no word, and that its translation keeps: a value that the program puts in, a tag around words.
 * `text` is spelt alike wherever the same thing is meant, `spelling` as it stands in the file; `span` is its place in the prose,
 * empty where it leaves no trace.
 */
export type Code = Readonly<{ text: string; spelling: string; span: Span }>;

/** What a block was translated from, where the file holds it: read in the same way as the block itself. */
export type SourceSegment = Readonly<{
  prose: string;
  codes: readonly Code[];
  /** As the file names it, such as “de” or “pt-BR”. */
  language?: string;
  /** True of a form for one thing, which may spell the number out and leave its placeholder away. */
  singular?: true;
}>;

/** One block of prose: a paragraph, a heading, a table cell … with its inline markup taken out. */
export type ProseBlock = Readonly<{
  kind: BlockKind;
  /** Markup gone, entities decoded, a soft line break a space, a hard one "\n", code a placeholder noun. Never empty. */
  prose: string;
  /** From offsets of `prose` to offsets of the raw file. */
  map: SourceMap;
  /** Spans of `prose` that stand for code, URLs, math or templating. */
  opaque: readonly Span[];
  /** Where markup begins or ends without a blank; absent where it does so nowhere. */
  edges?: readonly PlacedEdge[];
  /** Spans of `prose` whose raw characters no repair may take away: the times between two cues of subtitles. */
  fixed?: readonly Span[];
  /** What the block holds beside words, in order; absent where the format has no such things. */
  codes?: readonly Code[];
  source?: SourceSegment;
  /** The raw spelling of words that a repair puts into this block; null where they cannot be written there. */
  escape: (words: string) => string | null;
}>;

/** A comment of the file's own syntax, in which mtlint's directives stand. `range` is raw, `text` is without its delimiters. */
export type Comment = Readonly<{ range: Span; text: string }>;

/** Something wrong with a file as a file: an element that never closes, front matter that is not YAML. `offset` is raw. */
export type Problem = Readonly<{ offset: number; message: string }>;

/** What a reader makes of a file. Blocks are in the order of the file, and their raw ranges do not overlap. */
export type Reading = Readonly<{
  blocks: readonly ProseBlock[];
  comments: readonly Comment[];
  problems: readonly Problem[];
  /** Where the file says that its text is in a language other than English, that language. It has no blocks then. */
  foreign?: string;
}>;

/** Reads a whole file (its byte order mark included) into prose. Never throws on any text; what is wrong is in `problems`. */
export type Reader = (raw: string) => Reading;
