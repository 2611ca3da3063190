import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeFixed } from '../../src/project/write-fixed.js';

const cwd = mkdtempSync(join(tmpdir(), 'mtlint-write-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const write = (path: string, was: string, paths: readonly string[]) =>
  writeFixed({ path, bytes: Buffer.from(was), text: 'new' }, { cwd, paths });

it('writes only what it has read', async () => {
  writeFileSync(join(cwd, 'a.txt'), 'changed');
  expect(await write('a.txt', 'old', ['.'])).toEqual({
    path: 'a.txt',
    message: 'was not repaired: it changed while it was being read; run mtlint again',
  });
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('changed');
  expect(await write('lost.txt', 'old', ['.'])).toEqual({
    path: 'lost.txt',
    message: 'was not repaired: does not exist; check the spelling and the working directory',
  });
});

it.each([[['.']], [['a.txt']], [['*.txt']], [[cwd]], [[join(cwd, 'a.txt')]], [['lost', './']]])(
  'writes below %j',
  async (paths) => {
    writeFileSync(join(cwd, 'a.txt'), 'old');
    expect(await write('a.txt', 'old', paths)).toBeUndefined();
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('new');
  },
);

it('refuses what lies elsewhere', async () => {
  writeFileSync(join(cwd, 'a.txt'), 'old');
  expect(await write('a.txt', 'old', ['a', 'a.txt.d', 'docs/*'])).toMatchObject({ path: 'a.txt' });
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('old');
});
