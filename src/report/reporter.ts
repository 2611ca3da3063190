import type { FileResult } from '../engine/result.js';
import type { Paint } from './paint.js';

/** Where a report will be read: its colours and its width in columns. */
export type ReportContext = Readonly<{ paint: Paint; width: number }>;

/** Turns results into the text of a report, final line break included. Pure. */
export type Reporter = (results: readonly FileResult[], context: ReportContext) => string;
