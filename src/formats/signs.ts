import type { Span } from '../text/span.js';

/**
 * Characters that no file has, which stand in a masked text, unit for unit, in the place of what is not the format’s own:
 * NOUN where a reader sees something (a value, a formula), NOTHING where it leaves no trace (an attribute list), BREAK where it
 * parts two pieces of text (the tag of a component), IMAGE where it is a thing between words, but not at the edge of them. BREAK
 * is a space of a script that nobody writes: to a parser it ends an address and a word.
 */
export const NOUN = '\ue000';
export const NOTHING = '\ue001';
export const BREAK = '\u1680';
export const IMAGE = '\ue002';

/** A run of one sign. */
export const SIGNS = /\ue000+|\ue001+|\ue002+|\u1680+/g;

/** The same text, of the same length, with a sign in the place of each of the ascending spans. */
export function blot(text: string, spans: readonly Span[], sign: string): string {
  return replaceSpans(text, spans, (covered) => sign.repeat(covered.length));
}

/** The same text with blanks in the place of the spans; its lines stay. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  return replaceSpans(text, spans, blank);
}

function replaceSpans(text: string, spans: readonly Span[], replace: (covered: string) => string): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let cursor = 0;
  for (const { start, end } of spans) {
    if (start < cursor) continue;
    parts.push(text.slice(cursor, start), replace(text.slice(start, end)));
    cursor = end;
  }
  parts.push(text.slice(cursor));
  return parts.join('');
}

/**
 * The same text with a sign in the place of all that the pattern matches and `accept` does not refuse. The pattern is global, and
 * matches nothing empty.
 */
export function blotAll(
  text: string,
  pattern: RegExp,
  sign: string,
  accept?: (found: RegExpExecArray) => boolean,
): string {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text))
    if (!accept || accept(found)) spans.push({ start: found.index, end: pattern.lastIndex });
  return blot(text, spans, sign);
}

/** Blanks of the same length, line ends kept: what a parser must not see, and what must not move. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** The text without the characters that masking gives a meaning to; of the same length. */
export function withoutSigns(text: string): string {
  return /[\ue000-\ue002\u1680]/.test(text) ? text.replace(/[\ue000-\ue002\u1680]/g, '\ufffd') : text;
}
