import type { ProseBlock } from '../block.js';
import { isWritable } from '../spell.js';

// What has a meaning to Markdown, to MDX or to masking that no backslash takes away, and that no English needs.
const HOPELESS = /[\\`]|^(?:import|export)\b/;

/**
 * How words of a repair are spelled in Markdown: only what would turn into markup gets a backslash. Brackets stay as they are
 * where they cannot make a link, since “[…]” is how English marks an omission.
 */
export function spellMarkdown(words: string): string | null {
  if (!isWritable(words) || HOPELESS.test(words) || !hasPlainBrackets(words)) return null;
  return words
    .replace(/[*~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?! )/g, '\\<')
    .replace(/&(?=#?\w{1,40};)/g, '&amp;')
    .replace(/^:/, '\\:')
    .replace(/(?<=^|\s)#+(?=\s|$)/g, '\\$&')
    .replace(/^(?:>|[-+](?=\s|$)|(?=[-=\s]+$)[-=]+)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/!$/, '\\!');
}

// Balanced, and without anything that would make a link, an image, a note or a definition of them.
function hasPlainBrackets(words: string): boolean {
  if (/!\[|\[[\^!]|\][([:]|^\[[ xX]?\]/.test(words)) return false;
  let depth = 0;
  for (const mark of words.match(/[[\]]/g) ?? []) {
    depth += mark === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** In a cell of a table a bar would begin the next cell. */
export const spellCell: ProseBlock['escape'] = (words) => spellMarkdown(words)?.replaceAll('|', '\\|') ?? null;
