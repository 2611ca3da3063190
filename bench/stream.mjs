// What a stream costs: peak memory and time of `stream` over 10,000 and 100,000 short documents, and its speed as a ratio to `check`
// over the same texts as files. `npm run bench:stream [-- 10000 100000]`.

import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { table } from './figures.mjs';
import { mtlint } from './program.mjs';
import { sample } from './sample.mjs';

const paragraphs = sample(100_000)
  .flatMap(({ raw }) => raw.split(/\n{2,}/u))
  .filter((text) => /^[A-Z].{80,}$/su.test(text));

function* documents(count) {
  for (let at = 0; at < count; at += 1)
    yield { id: at, text: `${paragraphs[at % paragraphs.length]} This is page ${at}.` };
}

async function write(file, count) {
  const out = createWriteStream(file);
  for (const one of documents(count))
    if (!out.write(`${JSON.stringify(one)}\n`)) await new Promise((resolve) => out.once('drain', resolve));
  out.end();
  await finished(out);
}

function plant(folder, count) {
  for (const { id, text } of documents(count)) {
    const place = join(folder, `${id % 100}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${id}.txt`), text);
  }
}

const [few, many] = process.argv.length > 3 ? process.argv.slice(2).map(Number) : [10_000, 100_000];
const folder = mkdtempSync(join(tmpdir(), 'mtlint-stream-'));
try {
  const lines = join(folder, 'documents.jsonl');
  const stream = async (count) => {
    await write(lines, count);
    return mtlint(['stream', '--no-config'], { input: lines });
  };
  plant(join(folder, 'tree'), few);
  const check = await mtlint([
    'check',
    '--no-config',
    '--no-baseline',
    '-f',
    'jsonl',
    join(folder, 'tree'),
    '--concurrency',
    'off',
  ]);
  const [short, long] = [await stream(few), await stream(many)];
  const row = (name, count, { wall, peak }) => [
    `${name}, ${count.toLocaleString('en-US')} documents`,
    `${wall.toFixed(1)} s`,
    `${(count / wall / (few / check.wall)).toFixed(2)} ×`,
    `${peak} MB`,
    `${(peak / short.peak).toFixed(2)} ×`,
  ];
  const head = ['short documents', 'wall', 'speed to check', 'peak memory', 'to the shorter stream'];
  console.log(table([head, row('check', few, check), row('stream', few, short), row('stream', many, long)]));
} finally {
  rmSync(folder, { recursive: true });
}
