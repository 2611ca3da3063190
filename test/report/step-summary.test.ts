import { expect, it } from 'vitest';
import { stepSummary } from '../../src/report/step-summary.js';
import { flag } from '../engine/make-flag.js';
import { result, terminal, verdict } from './result.js';
import { SAMPLE } from './sample.js';

it('is a table of every flag', () => {
  expect(stepSummary(SAMPLE, terminal(), 1e6)).toBe(`\
## mtlint

3 flags in 1 of 2 files: 2 errors, 1 warning. 1 file could not be read.

| where | | what | repair |
| --- | --- | --- | --- |
| content/a.md:3:12 | error | “Rahmane” was cut off the name “Rami Abdel”. ([displacement/split-name](https://example.org/rules/displacement/split-name)) | Rami Abdel Rahmane told AFP. |
| content/a.md:3:40 | error | never closes; close it (mtlint/file-error) |  |
| content/a.md:3:46 | warning | A space stands before the comma in “her ,own”. (convention/spacing) | her, own |
| content/a.md:4:1 | error | “mtlint-disable a/b” does not silence a/b here; remove it. (mtlint/unused-directive) |  |
| lost.md:1:1 | error | may not be read; see (mtlint/file-error) |  |
`);
});

it('keeps to its room in bytes, and counts what it leaves out', () => {
  const flags = Array.from({ length: 1000 }, () => flag({ message: '“漢字” is no word of English.' }));
  const results = [result({ verdict: verdict({ flags }) })];
  const sizes = [100, 2000, 20_000, 1e6].map((room) => {
    const page = stepSummary(results, terminal(), room);
    const rows = page.split('\n').filter((line) => line.startsWith('| a.md')).length;
    const left = Number(/^(\d+) more/mu.exec(page)?.[1] ?? 0);
    return { fits: Buffer.byteLength(page) <= room, all: page === '' ? 1000 : rows + left, left };
  });
  expect(sizes).toEqual([
    { fits: true, all: 1000, left: 0 },
    { fits: true, all: 1000, left: 980 },
    { fits: true, all: 1000, left: 757 },
    { fits: true, all: 1000, left: 0 },
  ]);
});

it('says that nothing was found', () => {
  expect(stepSummary([result({})], terminal(), 1e6)).toBe('## mtlint\n\nNothing found in 1 file (100 words).\n');
});
