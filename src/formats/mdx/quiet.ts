import { blank } from '../signs.js';

const LOUD = /[<{}]|```|~~~|^(?:import|export)\b/m;

/**
 * The same text with blanks for the paragraphs in which nothing can be MDX’s own. The grammar of MDX is slow, and in nested lists
 * its time grows with the square, while few paragraphs of a file hold anything for it to find.
 */
export function withoutQuiet(body: string): string {
  return body
    .split(/((?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+)/)
    .map((part) => (LOUD.test(part) ? part : blank(part)))
    .join('');
}
