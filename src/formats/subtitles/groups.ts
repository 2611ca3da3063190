import type { Span } from '../../text/span.js';
import type { TextLine } from '../lines.js';

/** Lines that stand together: empty lines part them, and so does a line that `begins` something else, whatever is open. */
export function groupsOf<Line extends TextLine>(
  lines: readonly Line[],
  begins: (at: number, open: readonly Line[]) => boolean,
): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.text === '' || begins(at, open)) open = [];
    if (line.text === '') continue;
    if (open.length === 0) groups.push(open);
    open.push(line);
  }
  return groups;
}

/** The raw place of lines, from the first to the last; undefined where there are none. */
export function placeOf(lines: readonly TextLine[]): Span | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last && { start: first.start, end: last.end };
}
