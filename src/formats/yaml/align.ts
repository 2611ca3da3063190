import { proseWriter, type Written } from '../../text/prose-writer.js';

const ESCAPES: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The marks around a value: none for plain and block style. */
export type Quote = '"' | "'" | '';

/** How much of the raw spelling stands for how many units of the value, and what it is in prose where it is not itself. */
type Step = Readonly<{ length: number; units: number; text?: string }>;

/**
 * Finds the decoded value of a YAML scalar again in its raw spelling, character by character: line breaks may have become spaces,
 * escapes characters. Of several empty lines one is left. Undefined where the two do not agree, so that no position is ever guessed. Offsets are raw, of what is
 * between the marks.
 */
export function alignScalar(raw: string, start: number, end: number, value: string, quote: Quote): Written | undefined {
  const writer = proseWriter(raw);
  let at = start;
  for (let index = 0; index < value.length; ) {
    const step = stepAt(raw, at, end, value, index, quote);
    if (!step) return undefined;
    const text = step.text ?? value.slice(index, index + step.units);
    if (text === raw.slice(at, at + step.length)) writer.copy(at, at + step.length);
    else writer.put(text, at, at + step.length);
    at += step.length;
    index += step.units;
  }
  return writer.take();
}

function stepAt(raw: string, at: number, end: number, value: string, index: number, quote: Quote): Step | undefined {
  if (at >= end) return undefined;
  if (quote === '"' && raw[at] === '\\') return escapeAt(raw, at);
  if (quote === "'" && raw.startsWith("''", at)) return { length: 2, units: 1 };
  const blanks = runOf(raw, at, end);
  if (!/[\r\n]/.test(raw.slice(at, at + blanks))) return raw[at] === value[index] ? { length: 1, units: 1 } : undefined;
  const units = runOf(value, index, value.length);
  const breaks = value.slice(index, index + units).split('\n').length - 1;
  return units > 0 ? { length: blanks, units, text: '\n'.repeat(Math.min(breaks, 2)) || ' ' } : undefined;
}

// A line break that is escaped goes without a trace, with the indentation behind it.
function escapeAt(raw: string, at: number): Step {
  const lineBreak = /\\[ \t]*(?:\r\n?|\n)[ \t]*/y;
  lineBreak.lastIndex = at;
  const folded = lineBreak.exec(raw)?.[0].length;
  if (folded !== undefined) return { length: folded, units: 0, text: '' };
  const digits = ESCAPES[raw[at + 1] ?? ''] ?? 0;
  const code = digits > 0 ? Number.parseInt(raw.slice(at + 2, at + 2 + digits), 16) : 0;
  return { length: 2 + digits, units: code > 0xffff ? 2 : 1 };
}

// The number of blanks and line breaks in a row.
function runOf(text: string, at: number, end: number): number {
  let last = at;
  while (last < end && /[ \t\r\n]/.test(text[last] ?? '')) last += 1;
  return last - at;
}
