import type { Flag } from '../../engine/flag.js';
import type { PlacedFlag } from '../../review/item.js';
import { indexLines, positionAt } from '../../text/lines.js';
import { slice } from '../../text/span.js';

/** Flags with what a person and an edit need to find them: line and column, and the raw words at their range of `text`. */
export function placed(flags: readonly Flag[], text: string): readonly PlacedFlag[] {
  if (flags.length === 0) return [];
  const lines = indexLines(text);
  return flags.map((flag) => ({ flag, was: slice(text, flag.range), ...positionAt(lines, flag.range.start) }));
}
