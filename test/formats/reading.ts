import { expect, it } from 'vitest';
import type { Code, ProseBlock, Reader } from '../../src/formats/block.js';
import { toRaw } from '../../src/text/source-map.js';

/** A block as a test writes it down: its kind and its prose, with the raw characters of what is hidden between ‹ and ›. */
export function told(raw: string, { kind, prose, map, opaque }: ProseBlock): string {
  let text = '';
  let cursor = 0;
  for (const hidden of opaque) {
    const { start, end } = toRaw(map, hidden);
    text += `${prose.slice(cursor, hidden.start)}‹${raw.slice(start, end)}›`;
    cursor = hidden.end;
  }
  return `${kind}: ${text}${prose.slice(cursor)}`;
}

/** A code as it is read, which is mostly spelt as it is compared. */
export const code = (text: string, start: number, end: number, spelling = text): Code => ({
  text,
  spelling,
  span: { start, end },
});

/** A test that a text is read as these blocks, without comments and problems. */
export function tests(read: Reader): (name: string, raw: string, blocks: readonly string[]) => void {
  return (name, raw, blocks) => {
    it(name, () => {
      const { blocks: found, comments, problems } = read(raw);
      expect({ blocks: found.map((block) => told(raw, block)), comments, problems }).toEqual({
        blocks,
        comments: [],
        problems: [],
      });
    });
  };
}
