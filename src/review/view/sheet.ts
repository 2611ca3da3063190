import type { Row } from './row.js';

/** What a screen shows: rows that stay at the top, rows that take what is left, and rows at the bottom. */
export type Sheet = Readonly<{ head: readonly Row[]; body: readonly Row[]; foot: readonly Row[] }>;
