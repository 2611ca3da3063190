import type { Block, Document, Edge } from '../document/document.js';
import type { Check } from '../rule/rule.js';

// A check that says with a glance where it has to be asked.
type Glancing = Pick<Extract<Check, { starts: 'text' | 'document' }>, 'promising' | 'words'>;

/** A document, and the edges of markup in all of its blocks. */
export type Scene = Readonly<{ doc: Document; edges: readonly Edge[] }>;

/** True where something in a text can concern a check, and of a check that takes no glance. */
export const isPromising = ({ promising }: Glancing, text: string, edges: readonly Edge[]): boolean =>
  promising?.(text, edges) ?? true;

/**
 * True where something in a document can concern a check. What is promising in a block is so in the whole, so one look spares most
 * blocks theirs; of a document of one block nothing would be spared.
 */
export const isPromisingInAll = ({ doc, edges }: Scene, check: Glancing): boolean =>
  doc.blocks.length < 2 || isPromising(check, doc.prose, edges);

/** The blocks with which a check of documents is asked; `waiting` are those that have one of its words. */
export function promisingBlocks(
  scene: Scene,
  blocks: readonly Block[],
  check: Glancing,
  waiting?: ReadonlySet<Block>,
): readonly Block[] {
  if (!check.promising && !check.words) return blocks;
  const isPromised = check.promising !== undefined && isPromisingInAll(scene, check);
  if (!isPromised && !waiting) return blocks.filter(isForeign);
  return blocks.filter(
    (block) => isForeign(block) || waiting?.has(block) || (isPromised && isPromising(check, block.text, block.edges)),
  );
}

// A block in another language has had none of its words looked up.
const isForeign = ({ language }: Block): boolean => language !== undefined;
