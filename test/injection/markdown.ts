import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Judgement } from './judges.js';

// What a page of ours has no need of.
const FOREIGN = new Set([
  'image',
  'imageReference',
  'linkReference',
  'inlineCode',
  'code',
  'emphasis',
  'strong',
  'delete',
]);

/** What Markdown of ours holds that we have not written, as another parser reads it, and how many rows its table has. */
export function judgeMarkdown(text: string): Judgement & Readonly<{ rows: number }> {
  const nodes = nodesIn(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  const rows = nodes.filter(({ type }) => type === 'tableRow').length;
  return {
    faults: nodes.flatMap((node) => faultIn(node) ?? []),
    shown: nodes.map(wordsOf).join(''),
    rows: Math.max(0, rows - 1),
  };
}

const nodesIn = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];

function faultIn(node: Nodes): string | undefined {
  if (FOREIGN.has(node.type)) return `holds the element ${node.type}`;
  if (node.type === 'html' && node.value !== '<br>') return `holds the tag ${node.value}`;
  if (node.type !== 'link' || RULE_PAGE.test(node.url)) return undefined;
  // An address that is shown as what it is, which GitHub makes a link of in any text, leads nobody astray.
  return node.url.endsWith(nodesIn(node).map(wordsOf).join('')) ? undefined : `holds the link ${node.url}`;
}

const RULE_PAGE = /^https:.*\/docs\/rules\/[a-z-]+\/[a-z-]+\.md$/u;

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return ['html', 'tableCell', 'paragraph'].includes(node.type) ? '\n' : '';
}
