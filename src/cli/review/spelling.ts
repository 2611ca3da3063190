import type { Flag } from '../../engine/flag.js';
import { planFix } from '../../engine/plan-fix.js';
import { formatOf, reader } from '../../formats/registry.js';
import { toRaw } from '../../text/source-map.js';

/**
 * How words that a person typed are spelt in the place of flagged ones, in the raw text of the file at `path`: with the escapes of
 * its format, and with the markup between the words kept.
 * @returns undefined where that is not possible
 */
export async function spellingOf(path: string, raw: string, flag: Flag, words: string): Promise<string | undefined> {
  const format = formatOf(path) ?? 'plain';
  const { blocks } = (await reader(format))(raw);
  const { prose, span } = flag.context;
  const block = blocks.find((one) => {
    if (one.prose !== prose) return false;
    const range = toRaw(one.map, span);
    return range.start === flag.range.start && range.end === flag.range.end;
  });
  const fix = block && planFix(raw, block, span, words);
  return fix && fix.range.start === flag.range.start && fix.range.end === flag.range.end ? fix.text : undefined;
}
