import type { Flag } from '../../engine/flag.js';
import { planFix } from '../../engine/plan-fix.js';
import type { ProseBlock } from '../../formats/block.js';
import { formatOf, reader } from '../../formats/registry.js';
import { toRaw } from '../../text/source-map.js';
import type { Span } from '../../text/span.js';

/**
 * How words that a person typed are spelt in the place of flagged ones, in the raw text of the file at `path`: with the escapes of
 * its format, and with the markup between the words kept.
 * @returns undefined where that is not possible
 */
export async function spellingOf(
  path: string,
  raw: string,
  flag: Pick<Flag, 'words' | 'range'>,
  words: string,
): Promise<string | undefined> {
  const format = formatOf(path) ?? 'plain';
  const { blocks } = (await reader(format))(raw);
  for (const block of blocks) {
    const span = placeIn(block, flag);
    const fix = span && planFix(raw, block, span, words);
    if (fix) return fix.text;
  }
  return undefined;
}

// Where the flagged words stand in the prose of a block: of all equal ones, those that come from the flagged range.
function placeIn({ prose, map }: ProseBlock, { words, range }: Pick<Flag, 'words' | 'range'>): Span | undefined {
  const first = map[0]?.raw.start ?? Number.POSITIVE_INFINITY;
  const last = map.at(-1)?.raw.end ?? 0;
  if (range.start < first || last < range.end) return undefined;
  for (let start = prose.indexOf(words); start >= 0; start = prose.indexOf(words, start + 1)) {
    const span = { start, end: start + words.length };
    const raw = toRaw(map, span);
    if (raw.start === range.start && raw.end === range.end) return span;
  }
  return undefined;
}
