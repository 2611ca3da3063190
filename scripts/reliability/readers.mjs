// Compares the readers of Markdown and HTML with other parsers: `npm run fuzz:readers`. Fails where they agree less than they did;
// --write raises the floor to what they agree on now, --show N prints N documents of each kind with what is read otherwise.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fromSource } from '../from-source.mjs';
import { markdownTable, writeSection } from './section.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FLOOR = `${root}test/differential/floor.json`;
const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, show: { type: 'string', default: '0' } },
});

process.chdir(root);
const modules = ['agreement', 'groups', 'markdown-page'].map(
  (name) => `export * from '${root}test/differential/${name}.ts';`,
);
const { agreementOf, GROUPS, IN_LINES, IN_WORDS } = await import(await fromSource('readers', modules.join('\n')));
const floors = JSON.parse(readFileSync(FLOOR, 'utf8'));

// What the figure is held to has four digits, so that a word in ten thousand may change.
const cut = (agreement) => Math.floor(agreement * 10_000) / 10_000;

const measured = GROUPS.map(({ name, samples, judge }) => {
  const all = samples().map((sample) => ({ ...sample, ...judge(sample.raw) }));
  const words = all.reduce((sum, one) => sum + one.words, 0);
  const exact = all.filter((one) => one.common === one.words).length;
  const agreement = agreementOf(all);
  console.log(`${name}: ${agreement.toFixed(5)} of ${words} words, ${exact} of ${all.length} documents alike`);
  show(all);
  return { name, documents: all.length, exact, words, agreement };
});

function show(all) {
  const worst = all.filter((one) => one.common < one.words).sort((a, b) => b.words - b.common - (a.words - a.common));
  for (const { name, disagreements } of worst.slice(0, Number(values.show))) {
    console.log(`  ${name}`);
    for (const { before, ours, theirs } of disagreements)
      console.log(`    … ${before.join(' ')} | ours: ${ours.join(' ')} | theirs: ${theirs.join(' ')}`);
  }
}

const fallen = measured.filter(({ name, agreement }) => agreement < (floors[name] ?? 0));
for (const { name, agreement } of fallen)
  console.error(`${name}: the readers agree on ${(floors[name] - agreement).toFixed(6)} less than they did`);
if (fallen.length > 0) process.exitCode = 1;

if (values.write) {
  const raised = measured.map(({ name, agreement }) => [name, Math.max(floors[name] ?? 0, cut(agreement))]);
  writeFileSync(FLOOR, `${JSON.stringify(Object.fromEntries(raised), undefined, 2)}\n`);
}

const rows = measured.map(({ name, documents, exact, words, agreement }) => [
  name,
  documents,
  exact,
  words.toLocaleString('en-US'),
  agreement.toFixed(4),
]);
writeSection(
  'differential',
  [
    'Agreement is the share of words in the longest common subsequence of both readings. It is held: a reader that agrees less fails the test.',
    '',
    markdownTable([['documents', 'how many', 'read alike', 'words', 'agreement'], ...rows]),
    '',
    'Read otherwise on purpose, and made alike before comparing:',
    '',
    ...[...IN_LINES, ...IN_WORDS].map(([name]) => `- ${name}`),
  ].join('\n'),
);
