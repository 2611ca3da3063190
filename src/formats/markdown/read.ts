import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';
import type { BlockKind, Comment, ProseBlock, Reading } from '../block.js';
import { compose } from '../compose.js';
import { readHtmlPart } from '../html/read.js';
import { labelOf, maskBrackets } from './brackets.js';
import { type Inline, inlineReader } from './inline.js';
import { spellCell, spellMarkdown } from './spell.js';

const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => `ATXHeading${level}`).concat('SetextHeading1', 'SetextHeading2');
const LEAVES: ReadonlySet<string> = new Set(['Paragraph', 'Task', 'TableCell', ...HEADINGS]);
const WITHOUT_PROSE: ReadonlySet<string> = new Set(['FencedCode', 'CodeBlock', 'LinkReference']);

/** Reads Markdown whose foreign parts are masked. `masked` is as long as `raw`; offsets of one are offsets of the other. */
export function readMasked(raw: string, masked: string, parser: MarkdownParser): Reading {
  const text = maskBrackets(masked.includes('\r') ? withLineFeeds(masked) : masked);
  const tree = parser.parse(text);
  const readInline = inlineReader({ raw, masked: text, labels: labelsOf(tree, text) });
  const blocks: ProseBlock[] = [];
  const comments: Comment[] = [];
  const add = (reading: Pick<Reading, 'blocks' | 'comments'>) => {
    for (const block of reading.blocks) blocks.push(block);
    for (const comment of reading.comments) comments.push(comment);
  };
  tree.iterate({
    enter: (node) => {
      if (LEAVES.has(node.name)) add(readLeaf(node, readInline(node.node)));
      else if (node.name === 'HTMLBlock' || node.name === 'CommentBlock')
        add(readHtmlPart(raw, text, { start: node.from, end: beforeLineEnd(raw, node.to) }));
      else return !WITHOUT_PROSE.has(node.name);
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

function readLeaf(node: SyntaxNodeRef, inline: Inline): Pick<Reading, 'blocks' | 'comments'> {
  const { text, images, labels, comments } = inline;
  const spell = node.name === 'TableCell' ? spellCell : spellMarkdown;
  const block = compose(text, kindOf(node), spell);
  if (images.length === 0 && labels.length === 0) return { blocks: block, comments };
  return { blocks: [...block, ...images.flatMap((image) => compose(image, 'label', spell)), ...labels], comments };
}

function kindOf(leaf: SyntaxNodeRef): BlockKind {
  if (leaf.name === 'TableCell') return 'cell';
  if (leaf.name.includes('Heading')) return 'heading';
  return leaf.name === 'Task' || leaf.node.parent?.name === 'ListItem' ? 'item' : 'paragraph';
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
      return !LEAVES.has(node.name);
    },
  });
  return labels;
}
