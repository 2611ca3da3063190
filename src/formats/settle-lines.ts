import { joinWritten, sliceWritten, standIn, trimWritten, type Written } from '../text/prose-writer.js';
import { toRaw } from '../text/source-map.js';
import { splitLines } from './lines.js';
import { passagesOf } from './plain/passages.js';

/**
 * A value of several lines as one block: lines that were wrapped by width run on, others are parted by one hard break each, and the
 * marks of lists and rules are left out.
 */
export function settleLines(written: Written): Written {
  const { prose, map } = written;
  if (!/[\r\n]/.test(prose)) return trimWritten(written);
  const parts: Written[] = [];
  let end: number | undefined;
  for (const { lines } of passagesOf(splitLines(prose)))
    for (const [at, line] of lines.entries()) {
      const gap = end === undefined ? '' : (/^\s+/.exec(prose.slice(end, line.start))?.[0] ?? '');
      if (end !== undefined)
        parts.push(standIn(toRaw(map, { start: end, end: end + gap.length }), at === 0 ? '\n' : ' '));
      parts.push(sliceWritten(written, line));
      end = line.end;
    }
  return trimWritten(joinWritten(parts));
}
