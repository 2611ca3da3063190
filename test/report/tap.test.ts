import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { tap } from '../../src/report/tap.js';
import { result, terminal } from './result.js';
import { SAMPLE } from './sample.js';

it('has a test for each file, with what was found as YAML', () => {
  const report = tap(SAMPLE, terminal());
  const [, first = '', , second = ''] = report.split(/^ {2}(?:---|\.\.\.)\n/mu);
  expect(report.replace(first, 'A\n').replace(second, 'B\n')).toBe(`\
TAP version 13
1..3
not ok 1 - content/a.md
  ---
A
  ...
ok 2 - clean.txt
not ok 3 - lost.md
  ---
B
  ...
`);
  expect([parse(first), parse(second)]).toEqual([
    {
      flags: [
        {
          message: '“Rahmane” was cut off the name “Rami Abdel”.',
          severity: 'error',
          rule: 'displacement/split-name',
          line: 3,
          column: 12,
          more: ['“Rami Abdel Rahmane” stands in line 9', '→ Rami Abdel Rahmane told AFP.'],
        },
        { message: 'never closes; close it', severity: 'error', rule: 'mtlint/file-error', line: 3, column: 40 },
        {
          message: 'A space stands before the comma in “her ,own”.',
          severity: 'warning',
          rule: 'convention/spacing',
          line: 3,
          column: 46,
          more: ['→ her, own', '→ Close the gap'],
        },
        {
          message: '“mtlint-disable a/b” does not silence a/b here; remove it.',
          severity: 'error',
          rule: 'mtlint/unused-directive',
          line: 4,
          column: 1,
        },
      ],
    },
    { flags: [{ message: 'may not be read; see', severity: 'error', rule: 'mtlint/file-error', line: 1, column: 1 }] },
  ]);
});

it('lets no file name skip its test', () => {
  expect(tap([result({ path: 'a\\b # SKIP it' })], terminal())).toBe(
    'TAP version 13\n1..1\nok 1 - a\\\\b \\# SKIP it\n',
  );
});
