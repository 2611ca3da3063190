import { spellingOf } from '../../src/cli/review/spelling.js';
import type { FormatName } from '../../src/formats/registry.js';
import { toRaw } from '../../src/text/source-map.js';
import { type Span, slice } from '../../src/text/span.js';
import type { Read, Wish } from './edit-faults.js';
import { parts } from './reading-faults.js';
import { spread } from './spread.js';

/** Words that a person types in a review, where they can be written there. */
export async function correctionsOf(
  { raw, reading }: Read,
  { format, typed, most }: Readonly<{ format: FormatName; typed: readonly string[]; most: number }>,
): Promise<readonly Wish[]> {
  const wishes: Wish[] = [];
  for (const [at, index] of spread([...reading.blocks.keys()], most).entries()) {
    const block = reading.blocks[index];
    const words = typed[at % typed.length];
    const span = block && wordIn(block.prose, (at * 7919 + raw.length) % block.prose.length);
    if (!span || words === undefined) continue;
    const range = toRaw(block.map, span);
    const text = await spellingOf(`a.${ENDINGS[format]}`, raw, { words: slice(block.prose, span), range }, words);
    if (text !== undefined) wishes.push({ index, span, words, fix: { range, text } });
  }
  return wishes;
}

const ENDINGS: Readonly<Record<FormatName, string>> = {
  markdown: 'md',
  mdx: 'mdx',
  html: 'html',
  plain: 'txt',
  po: 'po',
  xliff: 'xlf',
  json: 'json',
  yaml: 'yaml',
  srt: 'srt',
  vtt: 'vtt',
};

// A word or two, from an offset on.
function wordIn(prose: string, from: number): Span | undefined {
  const pattern = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?: [\p{L}\p{M}\p{N}]+)?/gu;
  pattern.lastIndex = parts(prose, from) ? from + 1 : from;
  const match = pattern.exec(prose);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
