import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pruneCache } from '../../src/project/prune-cache.js';
import { sandbox } from '../cli/sandbox.js';

const DAY = 24 * 60 * 60 * 1000;

it('removes entries older than thirty days, once a day, and nothing that is no entry', () => {
  const now = Date.UTC(2024, 5, 1);
  const { folder } = sandbox({ '0a/old': '', '0a/young': '', 'ff/old': '', 'notes/old': '', 'CACHEDIR.TAG': '' });
  const list = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const age = (name: string, days: number) => {
    const then = new Date(now - days * DAY);
    utimesSync(join(folder, name), then, then);
  };
  for (const name of ['0a/old', 'ff/old', 'notes/old', 'CACHEDIR.TAG']) age(name, 31);
  age('0a/young', 29);
  pruneCache(folder, now);
  const left = ['0a', '0a/young', 'CACHEDIR.TAG', 'ff', 'notes', 'notes/old', 'pruned'];
  expect(list()).toEqual(left);
  age('0a/young', 31);
  pruneCache(folder, now + DAY / 2);
  expect(list()).toEqual(left);
  pruneCache(folder, now + 2 * DAY);
  expect(list()).toEqual(left.filter((name) => name !== '0a/young'));
});

it('takes what is dated in the future for old, and the day of the last time, too', () => {
  const now = Date.UTC(2024, 5, 1);
  const { folder } = sandbox({ '0a/ahead': '', '0a/slightly-ahead': '', pruned: '' });
  const date = (name: string, days: number) => {
    const then = new Date(now + days * DAY);
    utimesSync(join(folder, name), then, then);
  };
  date('0a/ahead', 400);
  date('0a/slightly-ahead', 0.5);
  date('pruned', 400);
  pruneCache(folder, now);
  expect(readdirSync(join(folder, '0a'))).toEqual(['slightly-ahead']);
});

it('leaves be what is no folder', () => {
  const { folder } = sandbox({ file: '' });
  pruneCache(join(folder, 'file'), Date.now());
  pruneCache(join(folder, 'nowhere'), Date.now());
  expect(readdirSync(folder)).toEqual(['file']);
});
