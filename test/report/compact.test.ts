import { expect, it } from 'vitest';
import { compact } from '../../src/report/compact.js';
import { result, terminal } from './result.js';
import { SAMPLE } from './sample.js';

// What editors know as `$eslint-compact`.
const MATCHER = /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/u;

it('is what the problem matcher for ESLint reads', () => {
  const [lines, closing] = compact(SAMPLE, terminal()).split('\n\n');
  expect(closing).toBe('5 problems\n');
  expect(lines?.split('\n').map((line) => MATCHER.exec(line)?.slice(1))).toEqual([
    ['content/a.md', '3', '12', 'Error', '“Rahmane” was cut off the name “Rami Abdel”.', 'displacement/split-name'],
    ['content/a.md', '3', '40', 'Error', 'never closes; close it', 'mtlint/file-error'],
    ['content/a.md', '3', '46', 'Warning', 'A space stands before the comma in “her ,own”.', 'convention/spacing'],
    [
      'content/a.md',
      '4',
      '1',
      'Error',
      '“mtlint-disable a/b” does not silence a/b here; remove it.',
      'mtlint/unused-directive',
    ],
    ['lost.md', '1', '1', 'Error', 'may not be read; see', 'mtlint/file-error'],
  ]);
});

it('is empty where nothing was found', () => {
  expect(compact([result({})], terminal())).toBe('');
});
