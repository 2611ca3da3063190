import type { State } from './state.js';

// What the list and the menus do not have of the screen: title, counters, keys, and the row that a terminal keeps.
const FRAME = 6;

/** How many rows a list shows at once. */
export const pageOf = ({ size }: Pick<State, 'size'>): number => Math.max(1, size.rows - FRAME);
