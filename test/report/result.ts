import type { Verdict } from '../../src/engine/lint.js';
import { type FileResult, failedResult, resultOf } from '../../src/engine/result.js';
import { createPaint } from '../../src/report/paint.js';
import type { ReportContext } from '../../src/report/reporter.js';

/** A verdict for tests: what a test does not care about is filled in. */
export function verdict(given: Partial<Verdict>): Verdict {
  return {
    flags: [],
    suppressed: [],
    unused: [],
    problems: [],
    failures: [],
    words: 100,
    score: null,
    from: [],
    ...given,
  };
}

// A text of its own is of no account where a test does not look at positions.
type Given = Partial<Omit<FileResult, 'landmarks'>> & Readonly<{ source?: string }>;

/** A result for tests. */
export function result({ source: text = '', ...given }: Given): FileResult {
  const { path = 'a.md', errors = [], fixes } = given;
  const judged = 'verdict' in given ? given.verdict : verdict({});
  const made = judged ? resultOf({ path, text, verdict: judged, errors }) : failedResult(path, errors);
  return fixes ? { ...made, fixes } : made;
}

/** A terminal for tests. */
export function terminal({ colored = false, width = 80 } = {}): ReportContext {
  return {
    paint: createPaint(colored),
    width,
    version: '1.2.3',
    rules: [],
    compared: false,
    home: 'https://example.org/mtlint',
    pageOf: (id) => (id === 'displacement/split-name' ? `https://example.org/rules/${id}` : undefined),
    fromRoot: (path) => `docs/${path}`,
  };
}
