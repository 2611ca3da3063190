import { Tokenizer } from 'htmlparser2';
import type { Span } from '../../text/span.js';

/** An attribute of a start tag; `value` is where its characters stand, without quotation marks. */
export type Attribute = Readonly<{ name: string; value: Span; quote: '"' | "'" | '' }>;

/** What stands in a text of HTML, from its beginning to its end. All spans count from the beginning of the walked text. */
export type Visitor = Readonly<{
  text?: (span: Span) => void;
  entity?: (text: string, span: Span) => void;
  open: (name: string, span: Span, attributes: readonly Attribute[], selfClosing: boolean) => void;
  close?: (name: string, span: Span) => void;
  /** `inner` is the comment without its delimiters; `closed` is false where the text ends before it does. */
  comment?: (span: Span, inner: Span, closed: boolean) => void;
  /** The text ends inside a tag that began at `start`. */
  brokenTag?: (start: number) => void;
  inForeignContent?: () => boolean;
}>;

const READ = new Set(['alt', 'title', 'content', 'name', 'property', 'translate', 'lang', 'xml:lang', 'xmlns']);

/** Tells the visitor what the text holds. A flat pass without a tree, so that no nesting is too deep for it. */
export function walkHtml(text: string, visit: Visitor): void {
  let covered = 0;
  let name = '';
  let tagStart = 0;
  let attributeName: Span = { start: 0, end: 0 };
  let attributes: Attribute[] = [];
  let half: { text: string; span: Span } | undefined;

  // Some references stand for two characters, which come one by one.
  const flush = () => {
    if (half) visit.entity?.(half.text, half.span);
    half = undefined;
  };
  const endTag = (index: number, selfClosing: boolean) => {
    covered = index + 1;
    visit.open(name, { start: tagStart, end: covered }, attributes, selfClosing);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        flush();
        if (start < 0) return;
        covered = end;
        visit.text?.({ start, end });
      },
      ontextentity: (codepoint, end) => {
        const decoded = String.fromCodePoint(codepoint);
        if (half?.span.end === end) half = { text: half.text + decoded, span: half.span };
        else {
          flush();
          half = { text: decoded, span: { start: text.lastIndexOf('&', end - 1), end } };
        }
        covered = end;
      },
      onopentagname: (start, end) => {
        flush();
        name = text.slice(start, end).toLowerCase();
        tagStart = start - 1;
        attributes = [];
      },
      onattribname: (start, end) => {
        attributeName = { start, end };
      },
      onattribend: (quote, end) => {
        const attribute = quote === 0 ? undefined : attributeAt(text, attributeName, end);
        if (attribute) attributes.push(attribute);
      },
      onopentagend: (index) => endTag(index, false),
      onselfclosingtag: (index) => endTag(index, true),
      onclosetag: (start, end) => {
        flush();
        const closing = text.indexOf('>', end);
        covered = closing < 0 ? start - 2 : closing + 1;
        visit.close?.(text.slice(start, end).toLowerCase(), { start: start - 2, end: Math.max(covered, end) });
      },
      oncomment: (start, end, offset) => {
        flush();
        const opening = text.lastIndexOf('<', start);
        covered = Math.min(end + 1, text.length);
        if (!text.startsWith('<!--', opening)) return;
        const inner = { start, end: Math.max(start, end - offset) };
        visit.comment?.({ start: opening, end: covered }, inner, end < text.length);
      },
      oncdata: (_, end) => {
        covered = end + 1;
      },
      ondeclaration: (_, end) => {
        covered = end + 1;
      },
      onend: () => {
        flush();
        if (covered < text.length && text[covered] === '<') visit.brokenTag?.(covered);
      },
      onattribdata: () => {},
      onattribentity: () => {},
      onprocessinginstruction: () => {},
      isInForeignContext: () => visit.inForeignContent?.() ?? false,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}

function attributeAt(text: string, name: Span, end: number): Attribute | undefined {
  const key = text.slice(name.start, name.end).toLowerCase();
  if (!READ.has(key)) return undefined;
  let start = text.indexOf('=', name.end) + 1;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  const quote = text[start];
  if (quote === '"' || quote === "'") return { name: key, value: { start: start + 1, end: end - 1 }, quote };
  return { name: key, value: { start, end }, quote: '' };
}
