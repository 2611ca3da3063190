import { BREAK, blotAll, NOTHING, NOUN } from '../signs.js';
import { maskTemplating } from '../templating.js';
import { maskContainers } from './containers.js';

const ATTRIBUTES = /\{(?::[^{}\r\n]*|[ \t]*(?:[.#][\w-]|[\w-]{1,40}=(?![ \t]*\}))[^{}\r\n]*)\}/g;
const EMOJI = /:(?<![\w:\\]:)(?:[a-z][a-z\d_+-]{1,30}|[+-]1):(?![\w:/])/g;
const DEFINITION = /^[ \t]{0,3}:[ \t]+(?=\S)/gm;
const ALERT = /(?<=^[ \t]{0,3}(?:>[ \t]?){1,9})\[![A-Za-z]{2,20}\][-+]?/gm;
const CONTENTS = /^[ \t]*(?:\[\[?_?TOC_?\]?\])[ \t]*$/gim;

const DISPLAY_MATH = /\$\$(?:[^$`\r\n]|\$(?!\$)|(?:\r\n?|\n)(?![ \t]*[\r\n])){1,4000}?\$\$/g;
const INLINE_MATH = /\$(?<![\\$\w]\$)(?![\s$])([^$`\r\n]{0,300}[^$`\s\\])?\$(?![\w$])/g;
const LATEX_INLINE = /\\\((?:[^\\`\r\n]|\\(?![()])){1,300}\\\)/g;
const LATEX_DISPLAY = /\\\[(?:[^\\`\r\n]|\\(?![[\]])|(?:\r\n?|\n)(?![ \t]*[\r\n])){1,4000}?\\\]/g;

// “$5 to $7$” is money, “$x$” and “$a_1 = 2$” are formulas; “\[sic\]” is an editor’s note and “\[1\]” a reference.
const isFormula = (body: string): boolean =>
  /^\p{L}$/u.test(body) || isLongFormula(body) || /^[\d\p{L}]\s*[-+*/]\s*[\d\p{L}]/u.test(body);
const isLongFormula = (body: string): boolean => /[\\^={}<>|]|(?<![\p{L}\p{N}])[\p{L}\p{N}]_/u.test(body);

function maskMath(text: string): string {
  let masked = text;
  if (masked.includes('$')) {
    masked = blotAll(masked, DISPLAY_MATH, NOUN);
    masked = blotAll(masked, INLINE_MATH, NOUN, (found) => isFormula(found[1] ?? ''));
  }
  if (masked.includes('\\(')) masked = blotAll(masked, LATEX_INLINE, NOUN, (found) => isFormula(found[0].slice(2, -2)));
  if (masked.includes('\\['))
    masked = blotAll(masked, LATEX_DISPLAY, NOUN, (found) => isLongFormula(found[0].slice(2, -2)));
  return masked;
}

/**
 * Takes templating, formulas, container fences and attribute lists out of a Markdown text without moving a character, so that
 * a Markdown parser cannot mistake their marks for its own. The text must be without signs of its own.
 */
export function maskForeign(text: string): string {
  let masked = maskTemplating(text);
  if (masked.includes('{')) masked = blotAll(masked, ATTRIBUTES, NOTHING);
  if (masked.includes(':')) {
    masked = maskContainers(masked);
    masked = blotAll(masked, EMOJI, NOTHING);
    if (/:[ \t]/.test(masked)) masked = blotAll(masked, DEFINITION, BREAK);
  }
  if (masked.includes('[!')) masked = blotAll(masked, ALERT, BREAK);
  if (masked.includes('[')) masked = blotAll(masked, CONTENTS, NOTHING);
  return maskMath(masked);
}
