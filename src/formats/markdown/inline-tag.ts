import type { Span } from '../../text/span.js';
import type { ProseBlock } from '../block.js';
import { foreignText, shownAttributes } from '../html/attributes.js';
import { BLOCK, edgeOf, HIDDEN, VOID } from '../html/elements.js';
import { type Attribute, walkHtml } from '../html/walk.js';
import type { InlineWriter } from './inline-writer.js';

/** An element inside a paragraph whose text is no prose, and how many of its name are open in it. */
export type HiddenElement = { readonly name: string; readonly how: 'hide' | 'drop'; depth: number };

type Place = {
  readonly raw: string;
  readonly labels: ProseBlock[];
  writer: InlineWriter;
  hidden: HiddenElement | undefined;
};

/** Reads one HTML tag inside a paragraph. Only what is hidden outlives the tag; all else is Markdown’s. */
export function readTag(place: Place, span: Span): void {
  const { raw, hidden } = place;
  const [, slash, element = ''] = /^<(\/?)([A-Za-z][\w-]*)/.exec(raw.slice(span.start, span.start + 40)) ?? [];
  const name = element.toLowerCase();
  const closesItself = raw.startsWith('/>', span.end - 2);
  if (hidden) readHidden(place, hidden, name, slash ? -1 : Number(!closesItself), span);
  else {
    const attributes = slash ? [] : attributesOf(raw, span);
    const how = HIDDEN.get(name) ?? foreignText(raw, span.start, attributes);
    if (how && !slash && !closesItself && !VOID.has(name)) openHidden(place, { name, how, depth: 1 }, span);
    else readShown(place, name, attributes, span);
    // Not earlier, since only now what stands before the tag is written.
    if (!closesItself) markEdge(place.writer, name, slash ? 'closes' : 'opens', span);
  }
}

function markEdge(writer: InlineWriter, name: string, side: 'opens' | 'closes', tag: Span): void {
  const edge = edgeOf(name, side);
  if (edge) writer.edge(edge, tag);
}

function readShown({ raw, writer, labels }: Place, name: string, attributes: readonly Attribute[], span: Span): void {
  for (const label of shownAttributes(raw, span.start, name, attributes)) labels.push(label);
  // What begins or ends a block in the middle of a paragraph parts its words.
  if (name === 'br' || BLOCK.has(name)) writer.breakAt(span);
  else if (name !== 'img') writer.vanish(span, false);
  else {
    writer.copyTo(span.start);
    writer.image(span);
  }
}

function openHidden(place: Place, element: HiddenElement, span: Span): void {
  if (element.how === 'hide') place.writer.copyTo(span.start);
  else place.writer.vanish(span, true);
  place.hidden = element;
}

function readHidden(place: Place, element: HiddenElement, name: string, opens: number, span: Span): void {
  if (name === element.name) element.depth += opens;
  if (element.depth > 0) return;
  if (element.how === 'hide') place.writer.hideTo(span.end);
  else place.writer.skipTo(span.end);
  place.hidden = undefined;
  markEdge(place.writer, name, 'closes', span);
}

function attributesOf(raw: string, { start, end }: Span): readonly Attribute[] {
  const tag = raw.slice(start, end);
  let found: readonly Attribute[] = [];
  if (tag.includes('='))
    walkHtml(tag, {
      open: (_name, _span, attributes) => {
        found = attributes;
      },
    });
  return found;
}
