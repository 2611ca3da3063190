// Draws `mtlint review` on articles of the corpus, as a real terminal shows it, for the README: `npm run picture:review`.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { svgOf, terminalOf } from './drawing.mjs';

const SIZE = { columns: 88, rows: 20 };
const PATIENCE = 30_000;

const root = fileURLToPath(new URL('..', import.meta.url));

// A copy, since a review writes.
const folder = mkdtempSync(join(tmpdir(), 'mtlint-picture-'));
cpSync(join(root, 'corpus/fr'), join(folder, 'content'), { recursive: true });

const { CI: _ci, NO_COLOR: _plain, ...env } = process.env;
const terminal = terminalOf(SIZE.columns, SIZE.rows);
const program = spawn(process.execPath, [join(root, 'dist/mtlint.js'), 'review', 'content', '--color'], {
  name: 'xterm-256color',
  cols: SIZE.columns,
  rows: SIZE.rows,
  cwd: folder,
  env,
});
program.onData((data) => terminal.write(data));

const screen = () =>
  Array.from({ length: SIZE.rows }, (_, row) => terminal.buffer.active.getLine(row).translateToString(true)).join('\n');

/** Presses keys until the screen shows something. */
async function until(pattern, keys = '') {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (pattern.test(screen())) return;
    program.write(keys);
  }
  throw new Error(`the screen never showed ${pattern}:\n${screen()}`);
}

try {
  await until(/left \d+ · skipped 0 +1 of/u);
  program.write('1');
  await until(/done 1/u);
  program.write('ds');
  await until(/done 2 .* skipped 1/u);
  await until(/displacement\/split-name/u, 'n');
  writeFileSync(join(root, 'docs/pictures/review.svg'), svgOf(terminal));
} finally {
  program.kill('SIGKILL');
  rmSync(folder, { recursive: true });
}
