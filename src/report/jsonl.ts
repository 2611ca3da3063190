import { jsonLines } from '../text/json-text.js';
import { filesOf } from './json.js';
import type { Reporter } from './reporter.js';

/** JSON Lines: a line for each file, of the same shape as in the JSON report, so that a reader needs to hold one file only. */
export const jsonl: Reporter = (results, context) => jsonLines(filesOf(results, context));
