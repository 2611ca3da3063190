import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDecisions } from '../../src/project/decisions-file.js';
import { decision } from '../engine/make-decision.js';

const folder = mkdtempSync(join(tmpdir(), 'mtlint-processes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  await build({
    input: fileURLToPath(new URL('./decisions-writer.ts', import.meta.url)),
    platform: 'node',
    external: [/^node:/],
    output: { file: join(folder, 'writer.mjs'), format: 'esm' },
  });
});

/** Starts a writer. @returns what it had on disk when it ended, or was killed as soon as it had said so many. */
function writer(root: string, name: string, count: number, killAfter = Infinity): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(folder, 'writer.mjs'), root, name, String(count)]);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  return new Promise((done) => {
    child.on('close', () => done(said.split('\n').slice(0, -1)));
  });
}

it('two processes that add at once lose nothing of each other', async () => {
  const root = mkdtempSync(join(folder, 'p'));
  const said = await Promise.all([writer(root, 'a', 20), writer(root, 'b', 20)]);
  const { all, problems } = await openDecisions(root);
  expect(problems()).toEqual([]);
  expect(said.map((words) => words.length)).toEqual([20, 20]);
  expect(all()).toEqual(
    said
      .flat()
      .sort()
      .map((words) => decision({ words })),
  );
});

it('a process that is killed loses at most what it had not yet said, and keeps nobody waiting', async () => {
  const root = mkdtempSync(join(folder, 'p'));
  const mine = await openDecisions(root);
  const expected: string[] = [];
  for (let round = 0; round < 6; round += 1) {
    expected.push(...(await writer(root, `killed ${round}`, Infinity, 1 + (round % 3))), `mine ${round}`);
    await mine.add(decision({ words: `mine ${round}` }));
  }
  const { all, problems } = await openDecisions(root);
  const found = all().map(({ words }) => words);
  expect(problems()).toEqual([]);
  expect(expected.filter((words) => !found.includes(words))).toEqual([]);
  // Killed between the disk and the saying of it: one of each at most.
  expect(found.length - expected.length).toBeLessThanOrEqual(6);
  expect(readdirSync(join(root, '.mtlint'))).toEqual(['decisions.jsonl']);
});
