// The parser calls itself at each element, and near the end of the stack the machine gives up as a whole, not with an error.
const DEEPEST = 500;

const PASSED_OVER = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' } as const;

// The rest of a tag, in which an attribute may hold the sign that ends it.
const REST = /(?:[^"'<>]|"[^"<]*"|'[^'<]*')*>/uy;

/** True of XML in which more elements are open at once than the parser survives in all weathers. Broken XML counts as far as it is read. */
export function isDeepXml(raw: string): boolean {
  let depth = 0;
  for (let at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', at)) {
    const passed = Object.entries(PASSED_OVER).find(([open]) => raw.startsWith(open, at));
    REST.lastIndex = at + 1;
    const end = passed ? endOf(raw, at + passed[0].length, passed[1]) : REST.test(raw) ? REST.lastIndex : undefined;
    if (end === undefined) return false;
    if (raw[at + 1] === '/') depth -= 1;
    else if (!passed && raw[at + 1] !== '!' && raw[end - 2] !== '/') depth += 1;
    if (depth > DEEPEST) return true;
    at = end;
  }
  return false;
}

function endOf(raw: string, from: number, closing: string): number | undefined {
  const found = raw.indexOf(closing, from);
  return found < 0 ? undefined : found + closing.length;
}
