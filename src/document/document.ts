import type { BlockKind, Code, ProseBlock, SourceSegment } from '../formats/block.js';
import type { Edge } from '../text/prose-writer.js';
import { holding, type Span, shift, spansIn } from '../text/span.js';
import { type WordRuns, wordRunsOf } from '../text/words.js';
import {
  ENGLISH,
  glanceAtEnglish,
  type Identify,
  languageIn,
  languageOfSources,
  languageOfWhole,
  saysNothing,
  speaksForNone,
} from './language.js';
import { indexNames, type Names } from './names.js';
import { findQuotations, type Quotations } from './quotations.js';
import { findReports, type Report } from './reports.js';
import { type Analysis, analyse, type Sentence, type Token } from './token.js';

export type { Code, Edge, SourceSegment };

/** One block of a document. Tokens and sentences are worked out when first asked for. */
export type Block = Readonly<{
  index: number;
  kind: BlockKind;
  /** The prose of this block alone. */
  text: string;
  /** Where it stands in the prose of the document. */
  span: Span;
  /** Spans of the document's prose that stand for code, URLs, math or templating. */
  opaque: readonly Span[];
  /** Where markup begins or ends without a blank: offsets of the document's prose, ascending. */
  edges: readonly Edge[];
  /** What a translation of the block keeps beside its words, placeholders and tags; spans are in the prose of the document. */
  codes: readonly Code[];
  /** What it was translated from, where the file holds that. Spans are in the prose of the segment. */
  source: SourceSegment | undefined;
  /** The language it is in, by its English name, where that is not English; undefined where it is, or where nothing tells. */
  language: string | undefined;
  /** Its runs of letters. They cost next to nothing beside tokens, since the engine walks them anyway. */
  words: WordRuns;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
}>;

/**
 * The English text of one file, as rules see it. All offsets are UTF-16 units of `prose`, which is the prose of the blocks with
 * an empty line between them. Everything but the blocks is worked out when first asked for, and then shared.
 */
export type Document = Readonly<{
  prose: string;
  blocks: readonly Block[];
  /** The language that all of it is in but for scraps, by its English name; undefined where it is English, or mixed. */
  language: string | undefined;
  /** The language that its blocks were translated from, by its English name, where the file tells. */
  sourceLanguage: string | undefined;
  /** Every quotation of the document, those that never close included, and the marks that close nothing. */
  quotations: Quotations;
  /** Who and what is named here, whole forms and parts. */
  names: Names;
  /** Clauses that say who said something. */
  reports: readonly Report[];
  /** What rules have worked out together (`sharedView`), by what makes it. */
  shared: Map<unknown, unknown>;
}>;

const SEPARATOR = '\n\n';

/** What a document is seen with: a part of a larger document borrows the names of the `whole`. */
export type Sight = Readonly<{ whole?: Document; identify?: Identify | undefined }>;

/** Builds a document from the blocks that a reader found. */
export function createDocument(blocks: readonly ProseBlock[], { whole, identify }: Sight = {}): Document {
  let offset = 0;
  const placed = blocks.map((block, index) => {
    const made = createBlock(block, index, offset, identify);
    offset = made.span.end + SEPARATOR.length;
    return made;
  });
  const doc = Object.create(VIEWS) as DraftedDocument & Views;
  doc.prose = blocks.map((block) => block.prose).join(SEPARATOR);
  doc.blocks = placed;
  doc.whole = whole;
  return doc;
}

type Views = Omit<Document, 'prose' | 'blocks'>;
type DraftedDocument = {
  prose: string;
  blocks: readonly Block[];
  whole: Document | undefined;
  spoken?: Readonly<{ language: string | undefined }>;
  translated?: Readonly<{ from: string | undefined }>;
  quoted?: Quotations;
  named?: Names;
  reported?: readonly Report[];
  kept?: Map<unknown, unknown>;
};

// All documents share these, as all blocks share theirs: with accessors of its own each would be of a kind of its own to the
// machine, and whatever any rule reads of it would be looked up anew.
const VIEWS: Views & ThisType<DraftedDocument & Views> = {
  get language() {
    this.spoken ??= { language: languageOfWhole(this.blocks) };
    return this.spoken.language;
  },
  get sourceLanguage() {
    this.translated ??= { from: languageOfSources(this.blocks) };
    return this.translated.from;
  },
  get quotations() {
    this.quoted ??= findQuotations(this);
    return this.quoted;
  },
  get names() {
    this.named ??= this.whole?.names ?? indexNames(this);
    return this.named;
  },
  get reports() {
    this.reported ??= findReports(this);
    return this.reported;
  },
  get shared() {
    this.kept ??= new Map();
    return this.kept;
  },
};

// Most blocks have none of these, and share the lists that say so.
const NO_SPANS: readonly Span[] = [];
const NO_EDGES: readonly Edge[] = [];
const NO_CODES: readonly Code[] = [];

type Given = Omit<Block, keyof Lazy>;
type Lazy = Pick<Block, 'language' | 'words' | 'tokens' | 'sentences'>;
type Drafted = { -readonly [Name in keyof Given]: Given[Name] } & {
  identify: Identify | undefined;
  spoken?: Readonly<{ language: string | undefined }>;
  walked?: WordRuns;
  analysed?: Analysis;
};

// All blocks share these: to make accessors for each would take as long as half of the rules.
const LAZY: Lazy & ThisType<Drafted & Lazy> = {
  get language() {
    this.spoken ??= { language: foreignLanguageOf(this) };
    return this.spoken.language;
  },
  get words() {
    this.walked ??= wordRunsOf(this.text);
    return this.walked;
  },
  get tokens() {
    return analysisOf(this).tokens;
  },
  get sentences() {
    return analysisOf(this).sentences;
  },
};

function createBlock(
  { kind, prose, opaque, edges, codes, source }: ProseBlock,
  index: number,
  start: number,
  identify?: Identify,
): Block {
  const block = Object.create(LAZY) as Drafted & Lazy;
  block.index = index;
  block.kind = kind;
  block.text = prose;
  block.span = { start, end: start + prose.length };
  block.opaque = opaque.length > 0 ? opaque.map((span) => shift(span, start)) : NO_SPANS;
  block.edges = edges?.map(({ at, side }) => ({ at: at + start, side })) ?? NO_EDGES;
  block.codes = codes?.map((code) => ({ ...code, span: shift(code.span, start) })) ?? NO_CODES;
  block.source = source;
  block.identify = identify;
  return block;
}

function foreignLanguageOf({ text, words, identify }: Drafted & Lazy): string | undefined {
  if (glanceAtEnglish(words) || saysNothing(text, words)) return undefined;
  if (!identify && speaksForNone(text, words)) return undefined;
  const language = languageIn(text, identify);
  return language === ENGLISH ? undefined : language;
}

function analysisOf(block: Drafted): Analysis {
  block.analysed ??= analyse(block.text, block.span.start, block.opaque);
  return block.analysed;
}

/** The block that holds a UTF-16 offset of the document's prose; undefined between blocks and outside. */
export function blockAt(doc: Document, offset: number): Block | undefined {
  return holding(doc.blocks, offset);
}

/** True where code, an address or templating stands in a span of the document's prose that lies in the block. */
export function holdsCode(block: Block, span: Span): boolean {
  return spansIn(block.opaque, span).length > 0;
}

/** The token of a block that holds a UTF-16 offset of the document's prose; undefined on white space. */
export function tokenAt(block: Block, offset: number): Token | undefined {
  return holding(block.tokens, offset);
}

/** The sentence of a block that holds a token of it. */
export function sentenceOf(block: Block, token: Token): Sentence | undefined {
  return holding(block.sentences, token.span.start);
}
