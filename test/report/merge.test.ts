import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileResult, failedResult } from '../../src/engine/result.js';
import { json } from '../../src/report/json.js';
import { jsonl } from '../../src/report/jsonl.js';
import { mergeJson, mergeJsonl } from '../../src/report/merge-json.js';
import { mergeSarif } from '../../src/report/merge-sarif.js';
import { sarif } from '../../src/report/sarif.js';
import { compareTexts } from '../../src/text/compare-texts.js';
import { hostile } from './hostile.js';
import { terminal } from './result.js';
import { SAMPLE } from './sample.js';

const CONTEXT = { ...terminal(), fromRoot: (path: string) => path };

const placeOf = (path: string) => resolve('/root', path);

const inPlaces = (results: readonly FileResult[]) =>
  [...results].sort((a, b) => compareTexts(placeOf(a.path), placeOf(b.path)));

// Paths as files have them: no two alike, and none that is another spelt otherwise.
const distinct = fc.array(hostile, { maxLength: 8 }).map((results) =>
  results.map((one, at): FileResult => {
    const path = `${at % 2 ? 'a/b' : 'a-b'}/${at}${one.path.replace(/[/\\.\0]|\p{Cs}/gu, '')}`;
    return { ...one, path, errors: one.errors.map((error) => ({ ...error, path })) };
  }),
);

describe.each([
  { format: 'json', reporter: json, merger: mergeJson },
  { format: 'jsonl', reporter: jsonl, merger: mergeJsonl },
  { format: 'sarif', reporter: sarif, merger: mergeSarif },
])('merging $format', ({ reporter, merger }) => {
  const report = (results: readonly FileResult[]) => reporter(inPlaces(results), CONTEXT);

  it('gives the report of a single run, however the files were shared out', () => {
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat({ max: 2 })), (results, draws) => {
        // What belongs to no file, every shard says.
        const stray = failedResult('nowhere', [{ path: 'nowhere', message: 'does not exist' }]);
        const shares: FileResult[][] = [[stray], [stray], [stray]];
        for (const one of results) shares[draws.next().value ?? 0]?.push(one);
        const whole = report([...results, stray]);
        const texts = shares.map((share, at) => reporter(inPlaces(share), { ...CONTEXT, shard: `${at + 1}/3` }));
        expect(texts.every(merger.accepts)).toBe(true);
        const merged = merger.merge(texts, placeOf);
        expect(merged.text).toBe(whole);
        expect(merged.shares).toEqual([1, 2, 3].map((at) => ({ shard: `${at}/3`, isEmpty: false })));
      }),
      { numRuns: 40 },
    );
  });

  it('counts what decides how a run ends, silenced flags left out', () => {
    const [first, ...rest] = SAMPLE;
    const texts = [report(first ? [first] : []), report(rest)];
    expect(merger.merge(texts, placeOf).tally).toEqual({ error: 2, warning: 1, failed: 2 });
    const clean = report(rest.slice(0, 1));
    expect(merger.merge([clean], placeOf).tally).toEqual({ error: 0, warning: 0, failed: 0 });
  });

  it('accepts no part of a report, and nothing else', () => {
    const text = report(SAMPLE);
    for (const cut of [1, 40, text.length >> 1, text.length - 3])
      expect(merger.accepts(text.slice(0, cut))).toBe(false);
    const strangers = ['', ' ', 'x', 'null', '7', '{}', '[{}]', '[{"filePath":"a","messages":[{}]}]', '{"runs":[]}'];
    expect(strangers.filter(merger.accepts)).toEqual([]);
  });
});

it('takes no other program’s SARIF, nor a log of several runs', () => {
  const text = sarif(SAMPLE, CONTEXT);
  const log = JSON.parse(text) as { runs: unknown[] };
  expect(mergeSarif.accepts(text)).toBe(true);
  expect(mergeSarif.accepts(text.replace('"name": "mtlint"', '"name": "other"'))).toBe(false);
  expect(mergeSarif.accepts(JSON.stringify({ ...log, runs: [...log.runs, ...log.runs] }))).toBe(false);
  expect(mergeSarif.accepts(text.replaceAll('"uri": "lost.md"', '"uri": "%E0%A4%A"'))).toBe(false);
});
