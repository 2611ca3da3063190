import type { Decision } from '../engine/decisions.js';
import type { Span } from '../text/span.js';
import type { Item } from './item.js';

/** An edit of a file that can be taken back: at `range` of the old text stood `was`, and stands `text`. Raw, half-open. */
export type Edit = Readonly<{ path: string; range: Span; was: string; text: string }>;

/** What a decision covers besides the flag that it was made on. */
export type Reach = 'this' | NonNullable<Decision['reach']>;

/** Something that was done, with all that undoing it takes. The first item is the one that it was done on. */
export type Deed =
  | Readonly<{ did: 'repaired'; items: readonly number[]; edit: Edit; words: string; decision: Decision }>
  | Readonly<{ did: 'dismissed'; items: readonly number[]; reach: Reach; decision: Decision }>
  | Readonly<{ did: 'skipped'; items: readonly number[] }>;

/** What the state asks of the world. Each is carried out, and on disk, before the next key is looked at. */
export type Effect =
  /** Put the repair in: `text` in the place of `was`. */
  | Readonly<{ do: 'repair'; item: number; edit: Edit; words: string; decision: Decision }>
  /** Put words in that a person wrote: how they are spelt in the file is for its format to say. */
  | Readonly<{ do: 'correct'; item: Item; words: string; decision: Decision }>
  | Readonly<{ do: 'dismiss'; items: readonly number[]; reach: Reach; decision: Decision }>
  | Readonly<{ do: 'undo'; deed: Deed }>
  | Readonly<{ do: 'redo'; deed: Deed }>
  /** Open the person's own editor there; the file is read again afterwards. Lines and columns count from 1. */
  | Readonly<{ do: 'edit'; path: string; line: number; column: number }>
  /** Stop until the shell lets the review go on. */
  | Readonly<{ do: 'rest' }>
  | Readonly<{ do: 'leave' }>;
