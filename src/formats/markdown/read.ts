import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';
import type { BlockKind, Comment, ProseBlock, Reading } from '../block.js';
import { compose } from '../compose.js';
import { readHtmlPart } from '../html/read.js';
import { labelOf, maskBrackets } from './brackets.js';
import { readInline, type Sources } from './inline.js';
import { spellCell, spellMarkdown } from './spell.js';

const LEAF = /^(?:Paragraph|Task|TableCell|ATXHeading\d|SetextHeading\d)$/;

/** Reads Markdown whose foreign parts are masked. `masked` is as long as `raw`; offsets of one are offsets of the other. */
export function readMasked(raw: string, masked: string, parser: MarkdownParser): Reading {
  const text = maskBrackets(masked.includes('\r') ? withLineFeeds(masked) : masked);
  const tree = parser.parse(text);
  const sources = { raw, masked: text, labels: labelsOf(tree, text) };
  const blocks: ProseBlock[] = [];
  const comments: Comment[] = [];
  const add = (reading: Pick<Reading, 'blocks' | 'comments'>) => {
    blocks.push(...reading.blocks);
    comments.push(...reading.comments);
  };
  tree.iterate({
    enter: (node) => {
      if (LEAF.test(node.name)) add(readLeaf(node, sources));
      else if (node.name === 'HTMLBlock' || node.name === 'CommentBlock')
        add(readHtmlPart(raw, text, { start: node.from, end: beforeLineEnd(raw, node.to) }));
      else return node.name !== 'FencedCode' && node.name !== 'CodeBlock' && node.name !== 'LinkReference';
      return false;
    },
  });
  return { blocks, comments, problems: [] };
}

// A lone CR ends a line in CommonMark, but not for the parser; nor is a line empty for it where CRLF ends it.
function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n').replace(/(?<=^|\n)([ \t]*)\r(?=\n)/g, '$1 ');
}

// To the parser a line that CRLF ends goes up to the line feed.
const beforeLineEnd = (raw: string, at: number): number => (raw.startsWith('\r\n', at - 1) ? at - 1 : at);

function readLeaf(node: SyntaxNodeRef, sources: Sources): Pick<Reading, 'blocks' | 'comments'> {
  const { text, images, labels, comments } = readInline(node.node, sources);
  const spell = node.name === 'TableCell' ? spellCell : spellMarkdown;
  return {
    blocks: [
      ...compose(text, kindOf(node), spell),
      ...images.flatMap((image) => compose(image, 'label', spell)),
      ...labels,
    ],
    comments,
  };
}

function kindOf({ name, node }: SyntaxNodeRef): BlockKind {
  if (name === 'TableCell') return 'cell';
  if (name.includes('Heading')) return 'heading';
  return name === 'Task' || node.parent?.name === 'ListItem' ? 'item' : 'paragraph';
}

function labelsOf(tree: Tree, text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!text.includes(']:')) return labels;
  tree.iterate({
    enter: (node) => {
      if (node.name === 'LinkReference') {
        const label = node.node.getChild('LinkLabel');
        if (label) labels.add(labelOf(text.slice(label.from + 1, label.to - 1)));
      }
      return !LEAF.test(node.name);
    },
  });
  return labels;
}
