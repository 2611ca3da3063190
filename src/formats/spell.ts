import { bareSpans } from './bare.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be written
const UNWRITABLE = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ue000-\ue002\u1680\p{Cs}]|[ \u00a0\u3000]{2}/u;
const TAKEN = /[{}]|<%|%>|\$(?!\d)|\$.*\$|:[a-z+:-]/;

/**
 * True of words that a repair can write into a file of any format: one line, without what a reader would hide or take for
 * something else: templating, a formula, an emoji. Whatever cannot be written is shown to the user, and not applied.
 */
export function isWritable(words: string): boolean {
  return !UNWRITABLE.test(words) && !TAKEN.test(words) && bareSpans(words).length === 0;
}
