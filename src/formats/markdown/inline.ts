import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import type { Written } from '../../text/prose-writer.js';
import type { Span } from '../../text/span.js';
import { endOfUrl } from '../bare.js';
import type { Comment, ProseBlock } from '../block.js';
import { decodeReference } from '../html/entities.js';
import { lookingAhead } from './ahead.js';
import { labelOf } from './brackets.js';
import { type HiddenElement, readTag } from './inline-tag.js';
import { type InlineWriter, inlineWriter } from './inline-writer.js';

/** The words of one leaf block, those of its images and of the attributes of its tags, and the comments in it. */
export type Inline = Readonly<{
  text: Written;
  images: readonly Written[];
  labels: readonly ProseBlock[];
  comments: readonly Comment[];
}>;

/** The file as it is, as the parser saw it (unit for unit), and the labels that its link definitions define. */
export type Sources = Readonly<{ raw: string; masked: string; labels: ReadonlySet<string> }>;

type State = {
  readonly sources: Sources;
  readonly raw: string;
  readonly newWriter: () => InlineWriter;
  readonly images: Written[];
  readonly labels: ProseBlock[];
  readonly comments: Comment[];
  /** Where links begin that no definition explains, so that their brackets are brackets. */
  readonly literal: Set<number>;
  /** The images around the place, each with the writer that goes on behind it. */
  readonly around: Readonly<{ outer: InlineWriter; span: Span }>[];
  writer: InlineWriter;
  /** The HTML element whose text is no prose. */
  hidden: HiddenElement | undefined;
};

/**
 * Reads the inline content of leaf blocks, to be told in the order of the file: markup goes, references are decoded, code and bare
 * links become a noun.
 */
export function inlineReader(sources: Sources): (leaf: SyntaxNode) => Inline {
  const { raw, masked } = sources;
  const ahead = lookingAhead(masked);
  const newWriter = () => inlineWriter(raw, masked, ahead);
  const writer = newWriter();
  return (leaf) => {
    writer.begin(leaf.from);
    const state: State = {
      sources,
      raw,
      newWriter,
      images: [],
      labels: [],
      comments: [],
      literal: new Set(),
      around: [],
      writer,
      hidden: undefined,
    };
    if (leaf.firstChild) readMarkup(leaf, state);
    if (state.hidden === undefined) writer.copyTo(leaf.to);
    return { text: writer.take(), images: state.images, labels: state.labels, comments: state.comments };
  };
}

function readMarkup(leaf: SyntaxNode, state: State): void {
  const isLeaf = ({ name, from, to }: SyntaxNodeRef) => name === leaf.name && from === leaf.from && to === leaf.to;
  leaf.cursor().iterate(
    (node) => isLeaf(node) || enter(state, node),
    (node) => leave(state, node),
  );
}

const INTO = new Set(['Emphasis', 'StrongEmphasis', 'Strikethrough']);

// What stands before and behind the words of these and of links.
const MARKS = new Set(['EmphasisMark', 'StrikethroughMark', 'LinkMark']);

// True where the children of the node are to be read.
function enter(state: State, node: SyntaxNodeRef): boolean {
  if (node.name === 'HTMLTag') readTag(state, { start: node.from, end: node.to });
  else if (state.hidden === undefined) {
    if (INTO.has(node.name)) return true;
    if (node.name === 'Link' || node.name === 'Image') return enterLink(state, node);
    if (!isBracket(state, node)) readAtom(state, node);
  }
  return false;
}

// Brackets of a link that is none stay where they are: the next copy takes them along.
const isBracket = ({ literal }: State, ref: SyntaxNodeRef): boolean =>
  literal.size > 0 && (ref.name === 'LinkMark' || ref.name === 'LinkLabel') && literal.has(ref.node.parent?.from ?? -1);

// The node itself is made when it is asked for, hence only where it has to be.
function readAtom({ writer, sources: { raw, masked }, comments }: State, ref: SyntaxNodeRef): void {
  const { name, from, to } = ref;
  if (name === 'Comment') {
    comments.push({ range: { start: from, end: to }, text: raw.slice(from, to).replace(/^<!--|-->$/g, '') });
    writer.vanish({ start: from, end: to }, true);
    return;
  }
  if (name === 'HardBreak') {
    writer.breakAt({ start: from, end: to });
    return;
  }
  writer.copyTo(from);
  const span = { start: from, end: to };
  if (name === 'InlineCode') {
    writer.edge('opens', span);
    writer.hideTo(to);
    writer.edge('closes', span);
  } else if (name === 'Autolink') writer.hideTo(to);
  else if (name === 'URL' && !isAddress(ref.node, raw)) writer.hideTo(endOfUrl(masked, from, to));
  else if (name === 'Escape') writer.putTo(raw.slice(from + 1, to), to);
  else if (name === 'Entity') writer.putTo(decodeReference(raw.slice(from, to)) ?? raw.slice(from, to), to);
  else if (MARKS.has(name)) readMark(writer, ref.node);
  else writer.skipTo(to);
}

function readMark(writer: InlineWriter, node: SyntaxNode): void {
  const end = node.name === 'LinkMark' ? endOfMark(node) : node.to;
  writer.edge(node.from === node.parent?.from ? 'opens' : 'closes', { start: node.from, end });
  writer.skipTo(end);
}

// Where a link leads to, not an address in its words.
function isAddress({ prevSibling }: SyntaxNode, raw: string): boolean {
  return prevSibling?.name === 'LinkMark' && raw[prevSibling.from] === '(';
}

// The opening bracket of a link is a mark of its own; with the closing one its address begins, up to the end of the link.
function endOfMark({ from, to, parent }: SyntaxNode): number {
  return parent && from > parent.from ? parent.to : to;
}

function enterLink(state: State, { name, from, to, node }: SyntaxNodeRef): boolean {
  const { raw } = state.sources;
  if (name === 'Link' && raw.startsWith('[^', from) && raw[to - 1] === ']') {
    state.writer.vanish({ start: from, end: to }, true);
    return false;
  }
  if (isLiteral(node, state.sources)) state.literal.add(from);
  else if (name === 'Image') {
    state.writer.copyTo(from);
    state.around.push({ outer: state.writer, span: { start: from, end: to } });
    state.writer = state.newWriter();
    state.writer.begin(from);
  }
  return true;
}

function leave(state: State, { name, from, to }: SyntaxNodeRef): void {
  const image = state.around.at(-1);
  if (name !== 'Image' || image?.span.start !== from || image.span.end !== to) return;
  state.around.pop();
  if (state.hidden === undefined) state.writer.copyTo(to);
  state.images.push(state.writer.take());
  state.writer = image.outer;
  state.writer.image(image.span);
}

// Square brackets that no definition explains are square brackets: “[sic]”, “[…]”, “[his]”.
function isLiteral(node: SyntaxNode, { raw, labels }: Sources): boolean {
  const opens = raw.indexOf('[', node.from) + 1;
  const [, closing, behind] = node.getChildren('LinkMark');
  if (behind || !closing) return !closing;
  const label = node.getChild('LinkLabel');
  const named =
    label && label.to - label.from > 2 ? raw.slice(label.from + 1, label.to - 1) : raw.slice(opens, closing.from);
  return !labels.has(labelOf(named));
}
