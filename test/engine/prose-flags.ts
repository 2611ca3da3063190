import type { Flag } from '../../src/engine/flag.js';
import type { FileResult } from '../../src/engine/result.js';
import { result, verdict } from '../report/result.js';
import { flag } from './make-flag.js';

const WRONG = /\b(?:teh|recieve)\b/gu;

/** A file of these paragraphs as if it had been linted: two words are wrong wherever they stand. */
export function lintedProse(path: string, paragraphs: readonly string[]): FileResult {
  const flags: Flag[] = [];
  let start = 0;
  for (const prose of paragraphs) {
    for (const { 0: words, index } of prose.matchAll(WRONG)) {
      const span = { start: index, end: index + words.length };
      const range = { start: start + span.start, end: start + span.end };
      flags.push(flag({ ruleId: `test/${words}`, words, context: { prose, span }, range }));
    }
    start += prose.length + 2;
  }
  return result({ path, source: paragraphs.join('\n\n'), verdict: verdict({ flags }) });
}
