import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileResult } from '../../src/engine/result.js';
import { openCache } from '../../src/project/lint-cache.js';
import { type FileRun, lintFiles } from '../../src/project/lint-files.js';
import type { Linter, LintJob } from '../../src/project/linter.js';
import { settingsBy } from '../../src/project/settings-for.js';
import { sandbox } from '../cli/sandbox.js';
import { result, verdict } from '../report/result.js';

const settings = settingsBy([])('');

// A linter that counts the letters of what it is given, and answers the later the more there are.
function counting() {
  const linted: string[] = [];
  const hired: Readonly<{ files: number; bytes: number }>[] = [];
  let closed = 0;
  const lint = async ({ path, text }: LintJob): Promise<FileResult> => {
    linted.push(path);
    const words = (text ?? readFileSync(path, 'utf8')).length;
    await new Promise((resolve) => setTimeout(resolve, words));
    return result({ path, verdict: verdict({ words }) });
  };
  const linter: Linter = {
    lint,
    close: async () => {
      closed += 1;
    },
  };
  const ticks: number[] = [];
  const run: FileRun = {
    hire: async (load) => {
      hired.push(load);
      return linter;
    },
    onDone: (done) => ticks.push(done),
  };
  return { run, linted, hired, ticks, closed: () => closed };
}

function tree(files: Readonly<Record<string, string>>) {
  const { folder } = sandbox(files);
  const jobs = Object.keys(files).map((name) => ({ path: join(folder, name), settings }));
  return { folder, jobs, summary: (results: readonly FileResult[]) => results.map(({ verdict: one }) => one?.words) };
}

describe('lintFiles', () => {
  it('gives results in the order of the jobs, whichever is done first, and says how many are done', async () => {
    const { jobs, summary } = tree({ 'a.txt': 'a'.repeat(40), 'b.txt': 'b', 'c.txt': 'c'.repeat(20) });
    const { run, hired, ticks, closed } = counting();
    expect(summary(await lintFiles(jobs, run))).toEqual([40, 1, 20]);
    expect({ hired, ticks, closed: closed() }).toEqual({
      hired: [{ files: 3, bytes: 61 }],
      ticks: [1, 2, 3],
      closed: 1,
    });
  });

  it('takes for the text of a file what it is told', async () => {
    const { jobs, summary } = tree({ 'a.txt': 'a', 'b.txt': 'b' });
    const read: FileRun['read'] = async (path) =>
      path.endsWith('a.txt')
        ? { text: 'staged', bytes: Buffer.from('staged') }
        : { error: { path, message: 'is no text' } };
    const { run } = counting();
    const results = await lintFiles(jobs, { ...run, read });
    expect(summary(results)).toEqual([6, undefined]);
    expect(results[1]?.errors).toEqual([{ path: jobs[1]?.path, message: 'is no text' }]);
  });

  it('lints with a cache only what has changed, and hires nobody where nothing has', async () => {
    const { jobs, folder, summary } = tree({ 'a.txt': 'aa', 'b.txt': 'b', 'c.txt': 'ccc', 'd.txt': 'b' });
    const lintAll = async () => {
      const { run, linted, hired } = counting();
      const results = await lintFiles(jobs, { ...run, cache: openCache(join(folder, 'cache'), '') });
      return { words: summary(results), linted: linted.map((path) => path.slice(-5)), hired };
    };
    expect(await lintAll()).toMatchObject({ words: [2, 1, 3, 1], hired: [{ files: 4, bytes: 7 }] });
    writeFileSync(join(folder, 'b.txt'), 'bbbb');
    expect(await lintAll()).toEqual({ words: [2, 4, 3, 1], linted: ['b.txt'], hired: [{ files: 1, bytes: 4 }] });
    expect(await lintAll()).toEqual({ words: [2, 4, 3, 1], linted: [], hired: [] });
  });

  it('has a file that cannot be read cost itself, with a cache or without', async () => {
    const { jobs, folder, summary } = tree({ 'a.txt': 'a', 'b.txt': 'b\0', 'c.txt': 'c' });
    const cache = openCache(join(folder, 'cache'), '');
    const write: FileRun['write'] = async (one) => one;
    for (const how of [{ cache }, { write }]) {
      const { run, linted } = counting();
      const results = await lintFiles(jobs, { ...run, ...how });
      expect(summary(results)).toEqual([1, undefined, 1]);
      expect(results[1]?.errors).toMatchObject([{ path: join(folder, 'b.txt'), line: 1, column: 2 }]);
      expect(linted).not.toContain(join(folder, 'b.txt'));
    }
  });

  it('hands what was repaired to whoever writes, with the bytes that were repaired', async () => {
    const { jobs } = tree({ 'a.txt': '\ufeffaé' });
    const { run } = counting();
    const seen: string[] = [];
    const write: FileRun['write'] = async (one, bytes) => {
      seen.push(Buffer.from(bytes).toString());
      return { ...one, errors: [{ path: one.path, message: 'changed meanwhile' }] };
    };
    const [one] = await lintFiles(jobs, { ...run, write });
    expect(seen).toEqual(['\ufeffaé']);
    expect(one?.errors).toMatchObject([{ message: 'changed meanwhile' }]);
  });
});
