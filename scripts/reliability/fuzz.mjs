// Fuzzes every reader and the whole pipeline: `npm run fuzz -- --minutes 10 --seed 1 --seeds FOLDER --out FOLDER`. Each document has
// a number, and --seed is the number of the first: the one that failed, given as --seed, comes first again. What fails is cut
// until nothing can be cut any more, and written to --out. --no-write leaves docs/reliability.md as it is.

import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fromSource } from '../from-source.mjs';
import { patientStudy } from './fuzz/patient.mjs';
import { newSums, sectionOf } from './fuzz/sums.mjs';
import { writeSection } from './section.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', multiple: true, default: ['1'] },
    seeds: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: join(tmpdir(), 'mtlint-fuzz') },
    'no-write': { type: 'boolean', default: false },
  },
});

const SHRINKING = 400;
const MOST_REPAIRS = 6;

const engine = await fromSource('fuzz', `export * from '${root}test/fuzz/campaign.js';`);
const { caseOf, seedsIn, shrunk } = await import(engine);
const seeds = await seedsIn([join(root, 'corpus'), ...values.seeds]);
const { study, close } = patientStudy(engine);
const sums = newSums();
const known = new Set();

// The shortest text that breaks the same promise, and where it was written.
async function keep(document, number, { kind }) {
  const breaks = async (raw) => {
    const { faults } = await study({ ...document, raw });
    return faults.some((fault) => fault.kind === kind);
  };
  const raw = await shrunk(document.raw, breaks, kind === 'hangs' ? 12 : SHRINKING);
  const { faults } = await study({ ...document, raw });
  const told = faults.find((fault) => fault.kind === kind)?.told;
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, `${number}-${known.size}.json`);
  writeFileSync(file, `${JSON.stringify({ seed: number, kind, told, ...document, raw }, undefined, 2)}\n`);
  console.log(`${kind}\n  ${document.format}, --seed ${number}, ${file}\n  ${JSON.stringify(raw)}\n  ${told}`);
}

async function run(number) {
  const { mutations, ...given } = caseOf(number, seeds);
  const document = { ...given, most: MOST_REPAIRS };
  const { faults, tally } = await study(document);
  sums.add({ format: document.format, mutations, bytes: Buffer.byteLength(document.raw), tally, faults });
  for (const fault of faults) {
    const key = `${document.format} ${fault.kind}`;
    if (known.has(key)) continue;
    known.add(key);
    await keep(document, number, fault);
  }
}

const told = (text) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`);

const each = (Number(values.minutes) * 60_000) / values.seed.length;
for (const seed of values.seed.map(Number)) {
  const end = performance.now() + each;
  for (let number = seed; performance.now() < end; number += 1) {
    await run(number);
    told(`${sums.documents()} documents, ${known.size} found; at ${number}`);
  }
}
told('');
await close();
const documents = [...seeds.documents.values()].reduce((sum, { length }) => sum + length, 0);
const section = sectionOf(sums, { ...values, documents, texts: seeds.texts.length });
console.log(section);
if (!values['no-write']) writeSection('fuzz', section);
process.exitCode = known.size === 0 ? 0 : 1;
