import type { Flag } from '../../src/engine/flag.js';
import type { Verdict } from '../../src/engine/lint.js';
import { flag } from '../engine/make-flag.js';

/** Flags every word in capitals: a repair makes it small, with or without brackets. */
export function capitalsIn(text: string): readonly Flag[] {
  return [...text.matchAll(/\b[A-Z]+\b/g)].map((found) => {
    const range = { start: found.index, end: found.index + found[0].length };
    const [words] = found;
    return flag({
      words,
      ruleId: words.length > 1 ? 'test/capitals' : 'test/capital',
      range,
      context: { prose: text, span: range },
      suggestions: [words.toLowerCase(), `(${words.toLowerCase()})`].map((repair) => ({
        desc: 'Make it small',
        words: repair,
        safe: false,
        fix: { range, text: repair },
      })),
    });
  });
}

/** The verdict of a linter that knows nothing else. */
export const capitals = (text: string): Verdict => ({
  flags: capitalsIn(text),
  suppressed: [],
  unused: [],
  problems: [],
  failures: [],
  words: 0,
  score: null,
  from: [],
});
