import type { Flag } from '../../engine/flag.js';
import { planFix } from '../../engine/plan-fix.js';
import type { ProseBlock } from '../../formats/block.js';
import { formatOf, reader } from '../../formats/registry.js';
import { toRaw } from '../../text/source-map.js';
import type { Span } from '../../text/span.js';

/**
 * How words that a person typed are spelt in the place of flagged ones, in the raw text of the file at `path`: with the escapes of
 * its format, and with the markup between the words kept. They are read back, since with what stands beside them they may turn
 * into markup.
 * @returns undefined where that is not possible
 */
export async function spellingOf(
  path: string,
  raw: string,
  flag: Pick<Flag, 'words' | 'range'>,
  words: string,
): Promise<string | undefined> {
  const read = await reader(formatOf(path) ?? 'plain');
  const { blocks, problems } = read(raw);
  for (const [at, block] of blocks.entries()) {
    const span = placeIn(block, flag);
    const fix = span && planFix(raw, block, span, words);
    if (!fix) continue;
    const after = read(raw.slice(0, fix.range.start) + fix.text + raw.slice(fix.range.end));
    const prose = block.prose.slice(0, span.start) + words + block.prose.slice(span.end);
    const isRead = lettersOf(after.blocks) === lettersOf(blocks.with(at, { ...block, prose }));
    return isRead && after.problems.length <= problems.length ? fix.text : undefined;
  }
  return undefined;
}

// All that is said. Other words may well move the places where lines are wrapped, and make a dash that of a speaker.
const lettersOf = (blocks: readonly ProseBlock[]): string =>
  blocks.map(({ prose }) => prose.replace(/[\s\p{Pd}]/gu, '')).join('');

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
