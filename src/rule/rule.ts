import type { Block, Document, Edge, SourceSegment } from '../document/document.js';
import type { Token } from '../document/token.js';
import type { Span } from '../text/span.js';
import type { WordRuns } from '../text/words.js';
import type { ArtifactClass, Impact, LanguageCode, MqmType } from './catalogue.js';
import type { Examples } from './examples.js';

/** A second place that belongs to a finding: the other end of a name cut in two, the mark that opened a quotation. */
export type Related = Readonly<{ span: Span; message: string }>;

/** What a rule found. Spans are half-open UTF-16 offsets into the prose of the document. */
export type Finding = Readonly<{
  /** Exactly the words that are wrong, within one block. */
  span: Span;
  /** One sentence that quotes the words and says why they are wrong. */
  message: string;
  /** What speaks for it, each in a few words. */
  evidence?: readonly string[];
  related?: readonly Related[];
  /** How much evidence there is, 0 to 1; absent means 0.5. Calibration turns it into a confidence. */
  strength?: number;
  /** The source languages that leave just this mark, where they are fewer than those of the rule. */
  origins?: readonly LanguageCode[];
  /** What the words of `span` should be, best first. */
  replacements?: readonly string[];
}>;

/** Where a rule is asked that starts at a word: the token is one of its words. */
export type WordSite = Readonly<{ doc: Document; block: Block; token: Token }>;

/** Where a rule is asked that starts at a pattern of characters. `span` is the whole match, in the prose of the document. */
export type TextSite = Readonly<{ doc: Document; block: Block; match: RegExpExecArray; span: Span }>;

/** Where a rule is asked once per document. `blocks` are those in which something speaks for it, in order, never none. */
export type DocumentSite = Readonly<{ doc: Document; blocks: readonly Block[] }>;

/** Where a rule is asked that compares a block with what it was translated from. */
export type PairSite = Readonly<{ doc: Document; block: Block; source: SourceSegment }>;

/** Where a rule is asked of a document that is all in another language: `block` is the first that is, `language` its English name. */
export type ForeignSite = Readonly<{ doc: Document; block: Block; language: string }>;

type Findings = Iterable<Finding>;

/**
 * A look at the characters around a word, offsets into the text of its block, before the block is tagged: false where the rule
 * cannot match. Must not be wrong about that. The word is the one at `at` of `words`, whose keys tell the words beside it.
 */
export type Glance = (text: string, start: number, end: number, words: WordRuns, at: number) => boolean;

/**
 * The company that a word keeps: one of `words` (lower case, letters only) stands `from` to `to` words further on; below 0 they
 * stand before it. It is looked for a hundred words away at most. Of all that can be asked of a place it costs least.
 */
export type Company = Readonly<{ words: Iterable<string>; from: number; to: number }>;

/** What must hold at a word, or a rule is not asked there: its company, and behind that what a glance says. */
export type Demand = Readonly<{ company?: Company | undefined; promising?: Glance }>;

/**
 * A look at the text of a block, and at the edges of markup in it: false where nothing there can concern the rule. It is taken at
 * every file, and where that promises something at each of its blocks, so it should be `includes` or a pattern that begins with a
 * rare character. Must not be wrong about it, and what it finds in a block it must find in the text of all blocks: a pattern with
 * `^` or `$` needs the flag `m`.
 */
export type BlockGlance = (text: string, edges: readonly Edge[]) => boolean;

/** What a rule looks at, and what can start it: the engine calls `run` at those places and nowhere else. */
export type Check =
  | Readonly<{
      starts: 'word';
      words: ReadonlySet<string>;
      run: (site: WordSite) => Findings;
      /** Of these one must hold at the word. Asked once for each, when it is first met. */
      demandsAt: (word: string) => readonly Demand[];
    }>
  | Readonly<{
      starts: 'text';
      pattern: RegExp;
      run: (site: TextSite) => Findings;
      promising?: BlockGlance;
      /** Tried only where one of these begins, and one of the demands for it holds. */
      words?: ReadonlySet<string>;
      demandsAt?: (word: string) => readonly Demand[];
      /** Tried only where at most so many words stand again right behind themselves. */
      reach?: number;
    }>
  | Readonly<{ starts: 'foreign'; run: (site: ForeignSite) => Findings }>
  | Readonly<{ starts: 'pair'; run: (site: PairSite) => Findings }>
  | Readonly<{
      starts: 'document';
      run: (site: DocumentSite) => Findings;
      words?: ReadonlySet<string>;
      promising?: BlockGlance;
    }>;

/** A rule, which is one file. It is pure: it never knows its id, counts, reports or reads a file. */
export type Rule = Readonly<{
  /** One sentence: what English does instead. */
  summary: string;
  /** A paragraph: which languages or engines leave this mark, and why it is one. */
  why: string;
  detects: ArtifactClass;
  mqm: MqmType;
  impact: Impact;
  /** Source languages that leave the mark; empty where any does, or the pipeline itself. */
  origins: readonly LanguageCode[];
  /** What a repair does, as a command: “Rejoin the name”. */
  repair?: string;
  /** True where the first repair loses no reading, so that `--fix` may apply it unasked. */
  safe?: true;
  examples: Examples;
  check: Check;
}>;

/** Checks the shape of a rule at compile time; every rule file exports the result as its default. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/**
 * Starts at each of these words (lower case, letters only), wherever they stand as a token of their own. Tagging a block is what
 * costs, so a rule on frequent words says what must hold there: one demand for all of them, or some for each, of which one must.
 */
export function onWords(words: Iterable<string>, run: (site: WordSite) => Findings, demand: Demanded = {}): Check {
  return { starts: 'word', words: new Set(words), run, demandsAt: demandsBy(demand) };
}

// One demand for all words, or some for each.
type Demanded = Demand | ((word: string) => readonly Demand[]);

const demandsBy = (demand: Demanded) => (typeof demand === 'function' ? demand : () => [demand]);

/**
 * Starts at each match of a regular expression (flags `g` and `u` or `v`) in the prose of a block. The block is tagged only when
 * `run` asks for tokens. Searching every block costs more than anything else that a rule does: say with a glance which blocks
 * can match, or start at words.
 */
export function onText(pattern: RegExp, run: (site: TextSite) => Findings, promising?: BlockGlance): Check {
  return { starts: 'text', pattern, run, ...(promising && { promising }) };
}

/**
 * Starts where a regular expression matches that begins with one of these words (lower case, letters only). It is tried there
 * and nowhere else, which costs next to nothing where the words are rare or the demand seldom holds: the engine looks every word
 * up anyway.
 */
export function onTextAt(
  words: Iterable<string>,
  pattern: RegExp,
  run: (site: TextSite) => Findings,
  demand: Demanded = {},
): Check {
  return { starts: 'text', pattern: sticky(pattern), run, words: new Set(words), demandsAt: demandsBy(demand) };
}

/**
 * Starts where a regular expression matches that begins with words, `reach` at most (16 or fewer), which stand again right behind
 * themselves, in whatever case. It is tried there and nowhere else.
 */
export function onEcho(reach: number, pattern: RegExp, run: (site: TextSite) => Findings): Check {
  return { starts: 'text', pattern: sticky(pattern), run, reach };
}

const sticky = (pattern: RegExp): RegExp => new RegExp(pattern, `${pattern.flags.replace(/[gy]/g, '')}y`);

/**
 * Starts once per document, for rules that walk a view such as `doc.quotations` or weigh one place against all others. Only
 * where some block is `promising` or has one of the `words` (lower case, letters only), and with those blocks.
 */
export function onDocument(
  run: (site: DocumentSite) => Findings,
  { words, promising }: Readonly<{ words?: Iterable<string>; promising?: BlockGlance }> = {},
): Check {
  return { starts: 'document', run, ...(words && { words: new Set(words) }), ...(promising && { promising }) };
}

/**
 * Starts at each block whose file also holds what it was translated from. What such a rule finds may cover placeholders and tags,
 * and is never explained by the source, which it has looked at.
 */
export function onPairs(run: (site: PairSite) => Findings): Check {
  return { starts: 'pair', run };
}

/** Starts once in a document that is in another language as a whole, of which no other rule is asked. */
export function onForeign(run: (site: ForeignSite) => Findings): Check {
  return { starts: 'foreign', run };
}
