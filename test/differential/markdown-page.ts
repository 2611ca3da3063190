import type { Image, ImageReference, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { wordsOfPart } from './page-words.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

// Elements of one name around what is in them; a footnote stands where it is written.
const AROUND: Readonly<Record<string, string>> = {
  blockquote: 'blockquote',
  delete: 'del',
  emphasis: 'em',
  footnoteDefinition: 'div',
  link: 'a',
  linkReference: 'a',
  list: 'ul',
  listItem: 'li',
  paragraph: 'p',
  strong: 'strong',
  table: 'table',
  tableCell: 'td',
  tableRow: 'tr',
};

// The words of an alternative text are those of a paragraph: code in it is a noun, as everywhere. Its title is not read on purpose.
function altOf(image: Image | ImageReference, source: string): string {
  const whole = source.slice(image.position?.start.offset, image.position?.end.offset);
  const [, label = ''] = behindLabel(image).exec(whole) ?? [];
  return wordsOfPart(htmlOf(parsed(label), label)).join(' ');
}

function behindLabel(image: Image | ImageReference): RegExp {
  if (image.type === 'image') return /^!\[([\s\S]*)\]\([\s\S]*\)$/u;
  return image.referenceType === 'shortcut' ? /^!\[([\s\S]*)\]$/u : /^!\[([\s\S]*)\]\[[^\]]*\]$/u;
}

function htmlOf(node: Nodes, source: string): string {
  const inner = 'children' in node ? node.children.map((child) => htmlOf(child, source)).join('') : '';
  if (node.type === 'text') return escaped(without(node.value, IN_WORDS));
  if (node.type === 'html') return node.value;
  if (node.type === 'inlineCode' || node.type === 'code') return `<code>${escaped(node.value)}</code>`;
  if (node.type === 'break' || node.type === 'thematicBreak') return '<br>';
  if (node.type === 'image' || node.type === 'imageReference') return `<img alt="${escaped(altOf(node, source))}">`;
  if (node.type === 'heading') return `<h1>${inner}</h1>`;
  const name = AROUND[node.type];
  return name === undefined ? inner : `<${name}>${inner}</${name}>`;
}

const parsed = (raw: string): Root =>
  fromMarkdown(raw, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });

type Otherwise = readonly [name: string, pattern: RegExp, instead: string];

/** What we read on purpose otherwise than CommonMark and GitHub do, in the words of a paragraph, and what stands there then. */
export const IN_WORDS: readonly Otherwise[] = [
  ['the name of an emoji is no word', /(?<![\w:]):[a-z][a-z\d_+-]*:(?![\w:/])/gu, ''],
  ['the kind of an alert is no word', /^\[![A-Za-z]+\][-+]?/gu, ''],
  ['a list of attributes is no word', /\{(?:[.#:][\w-]|[\w-]+=(?!\}))[^{}\r\n]*\}/gu, ''],
  ['a package with its version is a noun', /[\w.-]+@\d[\w.-]*/gu, ' '],
  ['a mark without a note is a mark all the same', /\[\^[^\]\s]+\]/gu, ''],
];

/** The same in the lines of a file, before any parser sees them. */
export const IN_LINES: readonly Otherwise[] = [
  ['the fence of a container is no word', /^([ \t>]*):{3,}[ \t]*[\w-]*/gmu, '$1'],
  ['what a template puts in is no word', /\{\{[^{}\r\n]*\}\}|\{%[^{}\r\n]*%\}/gu, ''],
  [
    'a formula is no word',
    /(?<![\\$\w])\$(?:\p{L}|(?![\s$])[^$`\r\n]*[\\^={}_][^$`\r\n]*(?<!\s))\$(?![\w$])|\$\$[^$]+\$\$/gu,
    '',
  ],
];

const without = (text: string, list: readonly Otherwise[]): string =>
  list.reduce((rest, [, pattern, instead]) => rest.replace(pattern, instead), text);

/** A file of Markdown with GitHub’s extensions as a part of a page, by another parser than ours. Its front matter is left out. */
export function pageOfMarkdown(raw: string): string {
  const source = without(raw.slice(headOf(raw)).replace(/^\ufeff/u, ''), IN_LINES);
  return htmlOf(parsed(source), source);
}

/** How long the front matter of a file is. */
export const headOf = (raw: string): number =>
  /^\ufeff?(---|\+\+\+)[ \t]*(?:\r\n?|\n)[\s\S]*?(?<=[\r\n])\1[ \t]*(?:\r\n?|\n|$)/u.exec(raw)?.[0].length ?? 0;
