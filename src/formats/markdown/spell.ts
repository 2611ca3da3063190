import type { ProseBlock } from '../block.js';

/**
 * How words of a repair are spelled in Markdown: only what would turn into markup gets a backslash. Brackets stay as they are
 * unless they would make a link, since “[…]” is how English marks an omission.
 */
export function spellMarkdown(words: string): string | null {
  if (/[\r\n]/.test(words)) return null;
  return words
    .replace(/[\\`*~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w{1,32};)/g, '&amp;')
    .replace(/\](?=[(:])/g, '\\]')
    .replace(/^([-+#>])(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** In a cell of a table a bar would begin the next cell. */
export const spellCell: ProseBlock['escape'] = (words) => spellMarkdown(words)?.replaceAll('|', '\\|') ?? null;
