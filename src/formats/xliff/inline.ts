import { XmlCdata, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { type ProseWriter, proseWriter } from '../../text/prose-writer.js';
import type { Spell } from '../message/spell.js';
import type { RawCode, Segment } from '../message.js';
import { isWritable } from '../spell.js';

/** The text of a `<source>` or `<target>`, and how words are spelt in it. */
export type Inline = Segment & Readonly<{ spell: Spell }>;

type Reading = Readonly<{ raw: string; writer: ProseWriter; codes: RawCode[]; preserve: boolean }>;

/** Reads the text of an element; `preserve` where its white space and line breaks are meant. */
export function readInline(raw: string, element: XmlElement, preserve: boolean): Inline {
  const reading: Reading = { raw, writer: proseWriter(raw), codes: [], preserve };
  for (const child of element.children) readNode(reading, child);
  const cdata = element.children.some((child) => child instanceof XmlCdata);
  return { written: reading.writer.take(), codes: reading.codes, spell: cdata ? spellEither : spellText };
}

function readNode(reading: Reading, node: XmlNode): void {
  if (node instanceof XmlCdata) readCdata(reading, node);
  else if (node instanceof XmlText) readText(reading, node.start, node.end);
  else if (node instanceof XmlElement) readElement(reading, node);
}

// An annotation leaves its words as they are.
const ANNOTATIONS = new Set(['mrk', 'sm', 'em', 'cp']);
const AROUND = new Set(['g', 'pc']);
const HALVES = new Set(['bpt', 'ept', 'bx', 'ex', 'it', 'sc', 'ec']);

function readElement(reading: Reading, element: XmlElement): void {
  const { name, start, end, children, attributes } = element;
  if (attributes['translate'] === 'no' || attributes['mtype'] === 'protected') {
    reading.writer.hide(start, end);
    return;
  }
  const code = codeOf(element);
  const inner = { start: children[0]?.start ?? end, end: children.at(-1)?.end ?? end };
  if (ANNOTATIONS.has(name)) {
    if (name === 'mrk') for (const child of children) readNode(reading, child);
  } else if (AROUND.has(name)) {
    reading.codes.push({ text: code, raw: { start, end: inner.start } });
    reading.writer.edge('opens', { start, end: inner.start });
    for (const child of children) readNode(reading, child);
    reading.writer.edge('closes', { start: inner.end, end });
    reading.codes.push({ text: code.replace('<', '</'), raw: { start: inner.end, end } });
  } else {
    reading.codes.push({ text: code, raw: { start, end } });
    if (!HALVES.has(name)) readPlaceholder(reading, element);
  }
}

function codeOf({ name, attributes }: XmlElement): string {
  const id = attributes['id'] ?? attributes['startRef'] ?? '';
  return AROUND.has(name) ? `<${name} id="${id}">` : `<${name} id="${id}"/>`;
}

// What stands for a line break, for one half of a pair of tags, or for a value that the program puts in.
function readPlaceholder({ writer }: Reading, { start, end, attributes, text }: XmlElement): void {
  const { id = '', ctype = '', type = '', subType = '', equiv = '', disp = '' } = attributes;
  const kind = `${ctype} ${type} ${subType}`;
  const name = equiv || id;
  const shown = attributes['equiv-text'] ?? (disp || text);
  const lineBreak = /(?:^|[ :])lb\b/.test(kind) || /^LINE_BREAK/.test(name) || /^<br\b/i.test(shown);
  const tag = /\b(?:bold|italic|underlined|link|fmt)\b/.test(kind) || /^(?:START|CLOSE)_/.test(name);
  if (lineBreak) writer.put('\n\n', start, end);
  else if (/^<img\b/i.test(shown) || !(tag || /^<\/?[a-z][^<>]*>$/i.test(shown))) writer.hide(start, end);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const SPECIAL = /&(?:#x([\da-f]+)|#(\d+)|(\w+));|[ \t\r\n]+/gi;

function readText({ raw, writer, preserve }: Reading, start: number, end: number): void {
  let cursor = start;
  for (const found of raw.slice(start, end).matchAll(SPECIAL)) {
    const at = start + found.index;
    const [whole, hex, decimal, name] = found;
    writer.copy(cursor, at);
    cursor = at + whole.length;
    if (!whole.startsWith('&')) readBlank({ raw, writer, preserve }, at, cursor);
    else if (name) writer.put(NAMED[name] ?? whole, at, cursor);
    else writer.put(String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)), at, cursor);
  }
  writer.copy(cursor, end);
}

function readBlank({ raw, writer, preserve }: Omit<Reading, 'codes'>, start: number, end: number): void {
  const blank = raw.slice(start, end);
  const kept = preserve ? blank.replace(/\r\n?/g, '\n') : /^\s?$/.test(writer.last()) ? '' : ' ';
  if (kept === blank) writer.copy(start, end);
  else writer.put(kept, start, end);
}

function readCdata({ writer }: Reading, { start, end }: XmlCdata): void {
  writer.copy(start + '<![CDATA['.length, end - ']]>'.length);
}

const spellText: Spell = (words) =>
  isWritable(words) ? words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : null;

// What is markup in the one is text in the other.
const spellEither: Spell = (words) => (isWritable(words) && !/[&<>\]]/.test(words) ? words : null);
