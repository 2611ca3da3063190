import type { Written } from '../text/prose-writer.js';
import { hideBare } from './bare.js';
import type { BlockKind, Problem, ProseBlock, Reading } from './block.js';

/** The block that a written text makes; none where it is empty or holds placeholders only. */
export function compose(written: Written, kind: BlockKind, spell: ProseBlock['escape']): readonly ProseBlock[] {
  if (!holdsWords(written)) return [];
  const bare = hideBare(written);
  if (bare !== written && !holdsWords(bare)) return [];
  const { prose, map, opaque, edges } = bare;
  const block = { kind, prose, map, opaque, escape: spell };
  return [edges.length > 0 ? { ...block, edges } : block];
}

function holdsWords({ prose, opaque }: Pick<Written, 'prose' | 'opaque'>): boolean {
  let from = 0;
  for (const hidden of opaque) {
    if (/\S/.test(prose.slice(from, hidden.start))) return true;
    from = hidden.end;
  }
  return /\S/.test(prose.slice(from));
}

// A label may stand between the pieces of the block around it.
function inFileOrder(blocks: readonly ProseBlock[]): readonly ProseBlock[] {
  return blocks.toSorted((a, b) => (a.map[0]?.raw.start ?? 0) - (b.map[0]?.raw.start ?? 0));
}

// What its parts found, in the order of the file.
function settle(reading: Reading): Reading {
  const byOffset = (a: Problem, b: Problem) => a.offset - b.offset;
  return {
    ...reading,
    blocks: inFileOrder(reading.blocks),
    comments: reading.comments.toSorted((a, b) => a.range.start - b.range.start),
    problems: reading.problems.toSorted(byOffset),
  };
}

/** A body and what stands at its head as one reading. */
export function withHead(body: Reading, head: Pick<Reading, 'blocks' | 'problems'> | undefined): Reading {
  if (!head) return settle(body);
  const { blocks, comments, problems } = body;
  return settle({ blocks: [...head.blocks, ...blocks], comments, problems: [...head.problems, ...problems] });
}
