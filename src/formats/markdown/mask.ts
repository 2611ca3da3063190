import type { Span } from '../../text/span.js';

/**
 * Characters of the private use area, which stand in a masked text, unit for unit, in the place of what is not Markdown’s: NOUN
 * where a reader sees something (a value, a formula), NOTHING where it leaves no trace (an attribute list), BREAK where it
 * parts two pieces of text (the tag of a component).
 */
export const NOUN = '\ue000';
export const NOTHING = '\ue001';
export const BREAK = '\ue002';

/** The same text, of the same length, with a sign in the place of each of the ascending spans; line ends stay. */
export function blot(text: string, spans: readonly Span[], sign: string): string {
  let masked = '';
  let cursor = 0;
  for (const { start, end } of spans) {
    if (start < cursor) continue;
    masked += text.slice(cursor, start) + text.slice(start, end).replace(/[^\r\n]/g, sign);
    cursor = end;
  }
  return masked + text.slice(cursor);
}

// Templating of Hugo, Jekyll, Jinja, Vue … Bounded by its own braces, so that an opening without an end costs one look.
const VALUE = /\{\{(?![<%])[^{}]*\}\}/g;
const TAG = /\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}|\{#[^{}\r\n]*#\}/g;
const ATTRIBUTES = /\{:?[ \t]*[.#][\w-][^{}\r\n]*\}/g;
const CONTAINER = /^[ \t]*:{3,}[^\r\n]*/gm;

const DISPLAY_MATH = /\$\$(?:[^$]|\$(?!\$))+\$\$/g;
const INLINE_MATH = /(?<![\\$\w])\$(?![\s$])([^$`\r\n]{0,300}[^$`\s\\])?\$(?![\w$])/g;
const LATEX = /\\\((?:[^\\\r\n]|\\(?!\)))*\\\)|\\\[(?:[^\\]|\\(?!\]))*\\\]/g;

// “$5 to $7$” is money, “$x$” and “$a_1 = 2$” are formulas.
const isFormula = (body: string): boolean => /^\S$|[\\^_={}<>|]|^[\d\p{L}]\s*[-+*/]\s*[\d\p{L}]/u.test(body);

const spansOf = (text: string, pattern: RegExp, accept: (found: RegExpMatchArray) => boolean = () => true): Span[] =>
  [...text.matchAll(pattern)]
    .filter(accept)
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));

/** The text without the characters that masking gives a meaning to; of the same length. */
export function withoutSigns(text: string): string {
  return /[\ue000-\ue002]/.test(text) ? text.replace(/[\ue000-\ue002]/g, '\ufffd') : text;
}

/**
 * Takes templating, formulas, container fences and attribute lists out of a Markdown text without moving a character, so that
 * a Markdown parser cannot mistake their marks for its own. The text must be without signs of its own.
 */
export function maskForeign(text: string): string {
  let masked = text;
  if (masked.includes('{')) {
    masked = blot(masked, spansOf(masked, TAG), NOTHING);
    masked = blot(masked, spansOf(masked, VALUE), NOUN);
    masked = blot(masked, spansOf(masked, ATTRIBUTES), NOTHING);
  }
  if (masked.includes(':::')) masked = blot(masked, spansOf(masked, CONTAINER), NOTHING);
  if (masked.includes('$')) {
    masked = blot(masked, spansOf(masked, DISPLAY_MATH), NOUN);
    masked = blot(
      masked,
      spansOf(masked, INLINE_MATH, (found) => isFormula(found[1] ?? '')),
      NOUN,
    );
  }
  if (masked.includes('\\(') || masked.includes('\\['))
    masked = blot(
      masked,
      spansOf(masked, LATEX, (found) => isFormula(found[0].slice(2, -2))),
      NOUN,
    );
  return masked;
}
