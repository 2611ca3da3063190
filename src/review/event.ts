import type { FileError } from '../engine/result.js';
import type { Deed } from './deed.js';
import type { PlacedFlag } from './item.js';

/** A key as a terminal sends it: `name` for keys that write nothing (`left`, `return`), `text` for those that do. */
export type Key = Readonly<{ name?: string; text?: string; ctrl?: boolean; meta?: boolean; shift?: boolean }>;

/** Everything that can happen to a review: what a person does, what the linter brings, and how an effect ended. */
export type Event =
  | Readonly<{ is: 'key'; key: Key }>
  | Readonly<{ is: 'pasted'; text: string }>
  | Readonly<{ is: 'resized'; columns: number; rows: number }>
  /** The flags of a file that nobody has decided on yet: all of them, whether the file is new or was linted again. */
  | Readonly<{ is: 'linted'; path: string; flags: readonly PlacedFlag[] }>
  | Readonly<{ is: 'failed'; error: FileError }>
  | Readonly<{ is: 'scanning'; done: number; total: number }>
  | Readonly<{ is: 'scanned' }>
  /** An effect is carried out and on disk. */
  | Readonly<{ is: 'done'; deed: Deed }>
  | Readonly<{ is: 'undone'; deed: Deed }>
  | Readonly<{ is: 'redone'; deed: Deed }>
  /** An effect was not carried out; nothing was written. */
  | Readonly<{ is: 'refused'; message: string }>;
