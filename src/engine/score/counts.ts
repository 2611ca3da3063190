import type { Block } from '../../document/document.js';
import { HABITS, type Habit } from './habits.js';
import { SIGNS } from './signs.js';

/** What the running prose counts. `distinct` is the number of different words among the first `VARIETY_WINDOW`. */
export type Counts = Readonly<{ words: number; distinct: number; habits: Readonly<Record<Habit, number>> }>;

/** Variety of words falls with length, so it is taken over the same length everywhere. */
export const VARIETY_WINDOW = 150;

/** Of a block, what counting needs. */
export type Counted = Pick<Block, 'kind' | 'text' | 'words'>;

/** Counts the habits in running prose: paragraphs and list items. Headings, cells and labels have a grammar of their own. */
export function countsOf(blocks: readonly Counted[]): Counts {
  const habits = Object.fromEntries(HABITS.map((habit) => [habit, 0])) as Record<Habit, number>;
  const running = blocks.filter(isRunning);
  for (const block of running) tally(block, habits);
  return { words: runningWords(running), distinct: distinctIn(running), habits };
}

const isRunning = ({ kind }: Counted): boolean => kind === 'paragraph' || kind === 'item';

/** How many words of running prose there are. */
export const runningWords = (blocks: readonly Counted[]): number =>
  blocks.reduce((sum, block) => (isRunning(block) ? sum + block.words.counted : sum), 0);

function tally(block: Counted, habits: Record<Habit, number>): void {
  const { keys } = block.words;
  for (let at = 0; at < keys.length; at += 1) {
    const signs = SIGNS.get(keys[at] ?? 0);
    if (signs) for (const { habit, holds } of signs) if (!holds || holds(block, at)) habits[habit] += 1;
  }
}

function distinctIn(blocks: readonly Counted[]): number {
  const seen = new Set<number>();
  let left = VARIETY_WINDOW;
  for (const { words } of blocks) {
    const end = Math.min(left, words.keys.length);
    for (let at = 0; at < end; at += 1) seen.add(words.keys[at] ?? 0);
    left -= end;
    if (left === 0) break;
  }
  return seen.size;
}
