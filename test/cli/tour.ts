import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { REPORT_FORMATS } from '../../src/cli/report-formats.js';
import { openPty } from '../review/pty.js';
import { openClient } from './lsp/client.js';
import type { RunOptions, Sandbox } from './sandbox.js';

/** What a tour is to be taken with. `also` are options of the commands that load a project. */
export type TourOptions = RunOptions & Readonly<{ also?: readonly string[] }>;

/** What files a tour wants to find, besides whatever else there is: two texts with something to flag. */
export const SIGHTS = {
  'content/a.md': 'She made a photo of the bridge.\n\nAll well.\n',
  'content/b.txt': 'The firm lost 5 % of it.\n',
  'corpus/c.md': 'She made a photo of the bridge.\n',
  'corpus/c.gold.jsonl':
    '{"start":4,"end":8,"exact":"made","category":"calque","severity":"minor","fix":"took","required":true}\n',
};

const DIFF = '--- a/content/a.md\n+++ b/content/a.md\n@@ -1 +1 @@\n-One.\n+She made a photo of the bridge.\n';

/** Runs every command of the program in a folder. @returns the exit code of each, by what was run */
export async function tour(box: Sandbox, options: TourOptions): Promise<Readonly<Record<string, number | null>>> {
  const { also = [] } = options;
  const codes: Record<string, number | null> = {};
  const run = async (args: readonly string[], more: RunOptions = {}): Promise<void> => {
    const { code } = await box.mtlint(args, { ...options, ...more });
    codes[args.join(' ')] = code;
  };
  const project = (...args: readonly string[]) => run([...args, ...also]);
  // Two at a time, as most machines that test have two cores.
  await project('check', ...REPORT_FORMATS.flatMap((name) => ['-f', `${name}=out/${name}`]));
  await Promise.all([
    (async () => {
      await project('content', '--concurrency', '2', '--cache', '--cache-location', 'out/cache', '--debug', 'timing');
      await project('check', '--changed=main');
      await project('check', '--staged');
      await run(['check', '--diff', '-', ...also], { input: DIFF });
      await project('check', '--fix-dry-run', '--shard', '1/2', '-o', 'out/shard');
      await project('check', '--print-config', 'content/a.md');
      await run(['check', '--stdin', '--stdin-filename', 'content/new.md', ...also], { input: 'One.\n' });
    })(),
    (async () => {
      await run(['stream', '--concurrency', '2', ...also], {
        input: '{"id":1,"text":"One."}\n{"id":2,"text":"Two."}\n',
      });
      await project('merge', 'out/json');
      await project('explain', 'calque/light-verb');
      await project('test-rules');
      await project('review', '--export', 'out/decisions.csv');
      await run(['eval', 'corpus', '--misses']);
      await run(['new-rule', 'test/new-rule']);
    })(),
  ]);
  await run(['init', '--yes', '--github', '--gitlab', '--pre-commit']);
  codes['lsp'] = await edited(box, options);
  codes['review'] = await reviewed(box, options);
  await project('check', '--update-baseline', '--fix');
  return codes;
}

async function edited({ folder }: Sandbox, options: TourOptions): Promise<number | null> {
  const client = await openClient(folder, options);
  const text = readFileSync(join(folder, 'content/a.md'), 'utf8');
  await client.open('content/a.md', text);
  const [first] = await client.diagnosed('content/a.md', 1);
  if (first) await client.actions('content/a.md', first.range);
  await client.hover('content/a.md', 0, 5);
  return client.leave();
}

// Once all is linted, one flag is repaired, and opened in an editor before, which nobody has set.
async function reviewed({ folder }: Sandbox, { env = {}, through = [], also = [] }: TourOptions): Promise<number> {
  const [file = '', ...rest] = [...through, process.execPath, inject('program'), 'review', ...also];
  const given = Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  const pty = openPty(file, rest, { cwd: folder, env: Object.fromEntries(given) });
  await pty.waitFor(/skipped 0 +(?:\d+ problems? · )?1 of [\s\S]*1 repair/u);
  pty.press('o');
  await pty.waitFor(/No editor is known/u);
  pty.press('1q');
  return (await pty.ended).code;
}
