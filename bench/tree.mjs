// What a large tree costs: wall time and peak memory of `check` over 1,000 and 10,000 files, in one thread and in two, with a cold
// and with a warm cache, as ratios to one thread without a cache. `npm run bench:tree [-- 1000 10000]`.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, table } from './figures.mjs';
import { mtlint } from './program.mjs';
import { sample } from './sample.mjs';

const ENDINGS = { markdown: 'md', plain: 'txt', html: 'html' };

// No two alike, so that the cache knows none by another.
function plant(folder, count) {
  const documents = sample(60_000);
  for (let at = 0; at < count; at += 1) {
    const { raw, format } = documents[at % documents.length];
    const place = join(folder, `${at % 100}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${at}.${ENDINGS[format]}`), `${raw}\n\nThis is page ${at}.\n`);
  }
}

async function measure(folder, rounds) {
  const tree = join(folder, 'tree');
  const kept = join(folder, 'kept');
  const check = (...args) => mtlint(['check', '--no-config', '--no-baseline', '-f', 'json', tree, ...args]);
  const cases = {
    'one thread': () => check('--concurrency', 'off'),
    'two threads': () => check('--concurrency', '2'),
    'as it decides': () => check(),
    'cache, cold': () => {
      rmSync(kept, { recursive: true, force: true });
      return check('--cache', '--cache-location', kept);
    },
    'cache, warm': () => check('--cache', '--cache-location', kept),
  };
  const runs = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of Object.entries(cases)) runs[name].push(await run());
  return runs;
}

const counts = process.argv.slice(2).map(Number);
const rows = [['check', 'wall', 'to one thread', 'peak memory', 'to the smaller tree']];
const small = {};
for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-tree-'));
  try {
    plant(join(folder, 'tree'), count);
    const runs = await measure(folder, count > 2000 ? 1 : 3);
    const alone = median(runs['one thread'].map(({ wall }) => wall));
    for (const [name, figures] of Object.entries(runs)) {
      const wall = median(figures.map((one) => one.wall));
      const peak = median(figures.map((one) => one.peak));
      small[name] ??= peak;
      const ratio = (peak / small[name]).toFixed(2);
      rows.push([
        `${count.toLocaleString('en-US')} files, ${name}`,
        `${wall.toFixed(1)} s`,
        `${(wall / alone).toFixed(2)} ×`,
        `${peak} MB`,
        `${ratio} ×`,
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
console.log(table(rows));
