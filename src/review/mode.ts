import type { Line } from './line.js';

/** Where the keys go when a question is answered. */
export type Base = 'flag' | 'list';

/** What a typed line is for. */
export type Purpose = 'correct' | 'reason' | 'search';

/** A choice of a menu. `value` is what is taken; the kind of menu says what it means. */
export type Choosable = Readonly<{ label: string; value: string; count?: number }>;

/** What the screen shows, and so what the keys mean. */
export type Mode =
  | Readonly<{ on: 'flag' }>
  | Readonly<{ on: 'list' }>
  | Readonly<{ on: 'line'; purpose: Purpose; line: Line; back: Base }>
  | Readonly<{ on: 'menu'; of: 'filter' | 'rule'; choices: readonly Choosable[]; at: number; back: Base }>
  | Readonly<{ on: 'help'; back: Base }>
  | Readonly<{ on: 'over' }>;
