/** A label as links refer to it: case and the amount of white space do not count. */
export const labelOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

const DEFINITION = /^(?:[ \t>]|[-+*]|\d{1,9}[.)])*\[((?:[^[\]\\]|\\[^\r\n]){1,999})\]:/gm;
// The innermost brackets, where no address or second label stands behind them. Boxes of tasks and notes are left alone.
const BRACKETS = /\[(?<!(?:\\|CDATA)\[)(?!\^|[ xX]?\])((?:[^[\]\\]|\\[^\r\n])*)\](?![([:])/g;
const DEEPEST = 8;

const NO_LABELS: ReadonlySet<string> = new Set();

const labelsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(DEFINITION), (found) => labelOf(found[1] ?? '')));

/**
 * Puts other punctuation, which has no meaning, in the place of square brackets that no definition explains: “[sic]”, “[…]”,
 * “[his]”. The parser takes them for links, and for the reason why the brackets around them are none.
 */
export function maskBrackets(text: string): string {
  if (!text.includes('[')) return text;
  const labels = text.includes(']:') ? labelsIn(text) : NO_LABELS;
  let masked = text;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const before = masked;
    masked = before.replace(BRACKETS, (found, inner: string) => (labels.has(labelOf(inner)) ? found : `‹${inner}›`));
    if (masked === before) break;
  }
  return masked;
}
