import { proseWriter, type Written } from '../../text/prose-writer.js';

const ESCAPES: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Finds the decoded value of a YAML scalar again in its raw spelling, character by character: line breaks may have become spaces,
 * escapes characters. Undefined where the two do not agree, so that no position is ever guessed. Offsets are raw.
 */
export function alignScalar(raw: string, start: number, end: number, value: string): Written | undefined {
  const writer = proseWriter(raw);
  const quote = raw[start] === '"' || raw[start] === "'" ? raw[start] : '';
  let at = quote ? start + 1 : start;
  for (let index = 0; index < value.length; ) {
    const character = value[index] ?? '';
    const step = stepAt(raw, at, end, character, quote);
    if (!step) return undefined;
    if (step.length === 1 && raw[at] === character) writer.copy(at, at + 1);
    else writer.put(value.slice(index, index + step.units), at, at + step.length);
    at += step.length;
    index += step.units;
  }
  return writer.take();
}

type Step = Readonly<{ length: number; units: number }>;

function stepAt(raw: string, at: number, end: number, character: string, quote: string | undefined): Step | undefined {
  if (at >= end) return undefined;
  if (quote === '"' && raw[at] === '\\') {
    const digits = ESCAPES[raw[at + 1] ?? ''] ?? 0;
    const code = digits > 0 ? Number.parseInt(raw.slice(at + 2, at + 2 + digits), 16) : 0;
    return { length: 2 + digits, units: code > 0xffff ? 2 : 1 };
  }
  if (quote === "'" && raw.startsWith("''", at) && character === "'") return { length: 2, units: 1 };
  if (/\s/.test(character) && /\s/.test(raw[at] ?? '')) return { length: blanks(raw, at, end, character), units: 1 };
  return raw[at] === character ? { length: 1, units: 1 } : undefined;
}

// A folded line break takes the indentation behind it along; a blank inside a line is itself.
function blanks(raw: string, at: number, end: number, character: string): number {
  let last = at;
  while (last < end && /[ \t]/.test(raw[last] ?? '')) last += 1;
  if (!/[\r\n]/.test(raw[last] ?? '') && raw[at] === character) return 1;
  while (last < end && /\s/.test(raw[last] ?? '')) last += 1;
  return Math.max(1, last - at);
}
