/**
 * A line of the raw file: its text without the white space around it, and `width`, the columns it takes up from the left
 * margin on.
 */
export type TextLine = Readonly<{ start: number; end: number; text: string; indent: number; width: number }>;

/** The lines of a file, whatever ends them: LF, CRLF or a lone CR. A line of white space has an empty text. */
export function splitLines(raw: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  for (const end of raw.matchAll(/\r\n|\r|\n/g)) {
    lines.push(lineAt(raw, from, end.index));
    from = end.index + end[0].length;
  }
  lines.push(lineAt(raw, from, raw.length));
  return lines;
}

function lineAt(raw: string, from: number, to: number): TextLine {
  const whole = raw.slice(from, to);
  const text = whole.trim();
  const indent = text === '' ? 0 : whole.length - whole.trimStart().length;
  const start = from + indent;
  return { start, end: start + text.length, text, indent, width: indent + columns(text) };
}

// Marks and joiners take no column; an astral character is counted once.
function columns(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the fast path
  if (/^[\x00-\x7f]*$/.test(text)) return text.length;
  return text.length - (text.match(/[\p{M}\p{Cf}]|[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
}
