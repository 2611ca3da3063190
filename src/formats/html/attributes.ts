import { proseWriter, type Written } from '../../text/prose-writer.js';
import type { Span } from '../../text/span.js';
import { shift, slice } from '../../text/span.js';
import type { ProseBlock } from '../block.js';
import { compose } from '../compose.js';
import { isEnglish } from '../language-tag.js';
import { SHOWN_META, UNSEEN_TITLE } from './elements.js';
import { decodeReference } from './entities.js';
import { spellAttribute } from './spell.js';
import type { Attribute } from './walk.js';

const SPECIAL = /&#?\w{1,40};?|(?<![ \t\f])(?:[ \t\f]*[\r\n]\s*|[ \t\f]{2,})/g;

/** The text of an attribute value, references decoded and white space collapsed. The span is raw. */
export function readValue(raw: string, { start, end }: Span): Written {
  const writer = proseWriter(raw);
  const value = raw.slice(start, end);
  let cursor = 0;
  for (const found of value.matchAll(SPECIAL)) {
    const decoded = found[0].startsWith('&') ? decodeReference(found[0], false) : ' ';
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

/** What becomes of text that its author wants left alone, or that is marked as another language; undefined for any other. */
export function foreignText(raw: string, base: number, attributes: readonly Attribute[]): 'hide' | undefined {
  const value = (name: string) => attributes.find((one) => one.name === name)?.value;
  const translate = value('translate');
  if (translate && slice(raw, shift(translate, base)).toLowerCase() === 'no') return 'hide';
  return foreignLanguage(raw, base, attributes) === undefined ? undefined : 'hide';
}

/** The language that a tag says its element is in, where that is not English. */
export function foreignLanguage(raw: string, base: number, attributes: readonly Attribute[]): string | undefined {
  return attributes
    .filter(({ name }) => name === 'lang' || name === 'xml:lang')
    .map(({ value }) => slice(raw, shift(value, base)))
    .find((tag) => tag !== '' && !isEnglish(tag));
}
