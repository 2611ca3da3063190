// Draws what `mtlint check` prints for one article of the corpus as an SVG for the README: `npm run picture`.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shown, svgOf } from './drawing.mjs';

const COLUMNS = 96;

const root = fileURLToPath(new URL('..', import.meta.url));

const command = ['check', '--color', ...process.argv.slice(2)];
const { stdout } = spawnSync(process.execPath, ['dist/mtlint.js', ...command], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, COLUMNS: String(COLUMNS) },
});
mkdirSync(`${root}docs/pictures`, { recursive: true });
const terminal = await shown(stdout, COLUMNS, stdout.split('\n').length);
writeFileSync(`${root}docs/pictures/check.svg`, svgOf(terminal));
