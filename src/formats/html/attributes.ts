import { proseWriter, type Written } from '../../text/prose-writer.js';
import type { Span } from '../../text/span.js';
import { shift } from '../../text/span.js';
import type { ProseBlock } from '../block.js';
import { compose } from '../compose.js';
import { SHOWN_META, UNSEEN_TITLE } from './elements.js';
import { decodeReference } from './entities.js';
import { spellAttribute } from './spell.js';
import type { Attribute } from './walk.js';

const REFERENCE = /&#?\w{1,40};?/g;

/** The text of an attribute value, references decoded. The span is raw. */
export function readValue(raw: string, { start, end }: Span): Written {
  const writer = proseWriter(raw);
  const value = raw.slice(start, end);
  let cursor = 0;
  for (const found of value.matchAll(REFERENCE)) {
    const decoded = decodeReference(found[0], false);
    if (decoded === undefined) continue;
    writer.copy(start + cursor, start + found.index);
    cursor = found.index + found[0].length;
    writer.put(decoded, start + found.index, start + cursor);
  }
  writer.copy(start + cursor, end);
  return writer.take();
}

/** The attributes of a start tag that readers see, as labels. Their spans count from `base` of the raw text. */
export function shownAttributes(
  raw: string,
  base: number,
  element: string,
  attributes: readonly Attribute[],
): readonly ProseBlock[] {
  const rawOf = (name: string): string => {
    const found = attributes.find((attribute) => attribute.name === name);
    return found ? raw.slice(base + found.value.start, base + found.value.end).toLowerCase() : '';
  };
  return attributes
    .filter(({ name }) => {
      if (name === 'alt') return true;
      if (name === 'title') return !UNSEEN_TITLE.has(element);
      return name === 'content' && element === 'meta' && SHOWN_META.has(rawOf('name') || rawOf('property'));
    })
    .flatMap(({ value, quote }) => compose(readValue(raw, shift(value, base)), 'label', spellAttribute(quote)));
}
