import { isRule, MARKER } from '../plain/passages.js';
import { isWritable } from '../spell.js';
import type { Dialect } from './codes.js';

/** The raw spelling of words in a file; null where they cannot be written. */
export type Spell = (words: string) => string | null;

const MARKUP = /<\/?[A-Za-z\d][^<>]*>|&#?\w{1,40};/;

// What would be read as a placeholder, a tag or a key mark, wherever it stands.
const TAKEN = /[<>`#@|_]|!\w/;
const IN_LINES = (words: string): boolean => isRule(`---${words}`) || MARKER.test(`${words} x`);

/** How words are spelt in a message, and then in its file. What could be taken for a placeholder is not written at all. */
export function spellMessage(message: string, { printf }: Dialect, spell: Spell): Spell {
  const html = MARKUP.test(message);
  const clashes = [
    (words: string) => !isWritable(words) || TAKEN.test(words),
    ...(html ? [] : [(words: string) => /&(?:#?\w|$)/.test(words)]),
    ...(printf ? [] : [(words: string) => /%(?![\s.,;:!?)”])/.test(words)]),
    ...(/[\r\n]/.test(message) ? [IN_LINES] : []),
    // In ICU’s messages an apostrophe may quote a brace.
    ...(/[{}]/.test(message) ? [(words: string) => /''|^'|'$/.test(words)] : []),
  ];
  return (words) => {
    if (clashes.some((clash) => clash(words))) return null;
    const marked = html ? words.replaceAll('&', '&amp;') : words;
    return spell(printf ? marked.replaceAll('%', '%%') : marked);
  };
}
