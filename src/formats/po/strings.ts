import { proseWriter, type Written } from '../../text/prose-writer.js';
import type { Span } from '../../text/span.js';

const ESCAPE = /\\(?:[0-7]{1,3}|x[\da-fA-F]{1,2})(?:\\(?:[0-7]{1,3}|x[\da-fA-F]{1,2}))*|\\[\s\S]/g;
const NAMED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

/** The escapes of PO; what follows another backslash is a mistake. */
export const ESCAPABLE = /[ntrabfv\\"0-7x]/;

/** The text of strings that stand one behind the other, escapes decoded. The spans are raw, without quotation marks. */
export function decodeStrings(raw: string, strings: readonly Span[]): Written {
  const writer = proseWriter(raw);
  for (const { start, end } of strings) {
    let cursor = start;
    for (const { 0: found, index } of raw.slice(start, end).matchAll(ESCAPE)) {
      const at = start + index;
      writer.copy(cursor, at);
      cursor = at + found.length;
      writer.put(decodeEscape(found), at, cursor);
    }
    writer.copy(cursor, end);
  }
  return writer.take();
}

function decodeEscape(spelled: string): string {
  const sign = spelled[1] ?? '';
  if (!/[0-7x]/.test(sign)) return NAMED[sign] ?? sign;
  const bytes = spelled.split('\\').slice(1);
  const numberOf = (byte: string) =>
    byte.startsWith('x') ? Number.parseInt(byte.slice(1), 16) : Number.parseInt(byte, 8);
  // Bytes of UTF-8, several for one character.
  return new TextDecoder().decode(Uint8Array.from(bytes, numberOf));
}
