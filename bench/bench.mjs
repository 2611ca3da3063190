// Start-up, throughput and memory, as ratios to what cannot be avoided: an empty Node process, and bare wink-nlp with the same
// pipe over the same prose. Figures are medians of runs that take turns, since machines are noisy. `npm run bench`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurns, table } from './figures.mjs';
import { EXTENSIONS, sample } from './sample.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

function node(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: at('..') });
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

const timed = (args) => () => {
  const start = performance.now();
  node(args);
  return performance.now() - start;
};

function startUp(file) {
  const cases = {
    'node -e 0': ['-e', '0'],
    'loading wink-nlp and its model': ['-e', "require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])"],
    'mtlint --version': [at('../dist/mtlint.js'), '--version'],
    'mtlint check, one small file': [at('../dist/mtlint.js'), 'check', file],
  };
  const times = inTurns(9, ...Object.values(cases).map(timed));
  const rows = Object.keys(cases).map((name, index) => [
    name,
    `${times[index].toFixed(0)} ms`,
    `${(times[index] / times[0]).toFixed(2)} ×`,
  ]);
  return table([['start-up', 'median', 'to bare node'], ...rows]);
}

function throughput(samples) {
  const rows = samples.map(([size, kind]) => {
    const measure = (what) => JSON.parse(node([at('throughput.mjs'), what, `${size}`, kind]));
    const { wink, check, characters } = measure('both');
    const alone = measure('check');
    const bare = measure('wink');
    return [
      `${(size / 1e6).toFixed(1)} MB, ${kind}`,
      `${(characters / check).toFixed(0)} kB/s`,
      `${(wink / check).toFixed(2)} ×`,
      `${((check / characters) * 1e3).toFixed(2)} ms`,
      `${alone.memory} MB`,
      `${bare.memory} MB`,
    ];
  });
  return table([
    ['check on one core', 'prose', 'speed to bare wink', 'per 1,000 characters', 'peak memory', 'of bare wink'],
    ...rows,
  ]);
}

const folder = mkdtempSync(join(tmpdir(), 'mtlint-bench-'));
try {
  const [{ raw, format }] = sample(3_000);
  const file = join(folder, `small${EXTENSIONS[format]}`); // as another format its markup would be prose
  writeFileSync(file, raw);
  console.log(startUp(file));
  console.log();
  // Clean prose is what a repository is made of. The damaged documents have a flag in every line or two, and each repair is
  // linted before it is offered: the price of the worst text.
  const clean = [100_000, 1_000_000, 10_000_000].map((size) => [size, 'clean']);
  console.log(throughput([...clean, [100_000, 'damaged']]));
} finally {
  rmSync(folder, { recursive: true });
}
