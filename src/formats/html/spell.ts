import { isWritable } from '../spell.js';

/** How words of a repair are spelled in the text of an HTML page. */
export function spellHtml(words: string): string | null {
  if (!isWritable(words)) return null;
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** How they are spelled in an attribute between these quotation marks; without marks nothing but plain words can be written. */
export function spellAttribute(quote: string): (words: string) => string | null {
  if (quote === '') return (words) => (/^[\p{L}\p{M}\p{N}]*$/u.test(words) ? words : null);
  return (words) => spellHtml(words)?.replaceAll(quote, quote === '"' ? '&quot;' : '&#39;') ?? null;
}
