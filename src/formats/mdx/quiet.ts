import { blank } from '../signs.js';

// Twice the length of the longest paragraph of any novel.
const LONGEST = 300_000;

const LOUD = /[<{}]|```|~~~|^(?:import|export)\b/m;

/**
 * The same text with blanks for the paragraphs in which nothing can be MDX’s own. The grammar of MDX is slow, and in nested lists
 * its time grows with the square, while few paragraphs of a file hold anything for it to find.
 */
export function withoutQuiet(body: string): string {
  return partsOf(body)
    .map((part) => (LOUD.test(part) ? part : blank(part)))
    .join('');
}

/** Where a paragraph begins that would take the grammar of MDX minutes; undefined where there is none. */
export function endlessAt(body: string): number | undefined {
  let at = 0;
  for (const part of partsOf(body)) {
    if (part.length > LONGEST && LOUD.test(part)) return at;
    at += part.length;
  }
  return undefined;
}

// An expression is parsed anew at each brace in it that closes: so many characters in all take some seconds.
const MOST_PARSED = 30_000_000;

/** Where an expression begins that would take the parser of JavaScript minutes; undefined where there is none. */
export function monstrousAt(body: string): number | undefined {
  let depth = 0;
  let start = 0;
  let parsed = 0;
  for (const { 0: brace, index } of body.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (depth === 0) [start, parsed] = [index, 0];
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      parsed += index - start;
      if (parsed > MOST_PARSED) return start;
    }
  }
  return undefined;
}

// Paragraphs, and the empty lines between them.
const partsOf = (body: string): readonly string[] => body.split(/((?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+)/);
