// Runs the tests that hold every output against hostile text, and writes what they tried: `npm run injection`.

import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';
import { markdownTable, writeSection } from './section.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const vitest = await startVitest('test', ['test/injection'], { watch: false, reporters: ['dot'] });
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
const outcomes = tests.flatMap((test) => test.meta().outcomes ?? []);
await vitest.close();
if (outcomes.length === 0) throw new Error('the tests tell of nothing that they tried');

const distinct = (values) => [...new Set(values)];
const list = (values) => distinct(values).sort().join(', ');
const combinations = (some) => some.reduce((sum, { tried }) => sum + tried.length, 0);

const rows = distinct(outcomes.map(({ place }) => place)).map((place) => {
  const here = outcomes.filter((one) => one.place === place);
  const through = here.flatMap((one) => one.through.map((what) => `${one.output} ${what}`));
  const kinds = distinct(here.flatMap(({ tried }) => tried)).length;
  return [place, kinds, distinct(here.map(({ output }) => output)).length, combinations(here), through.length];
});

const through = outcomes.flatMap((one) => one.through);
writeSection(
  'injection',
  [
    `${combinations(outcomes)} combinations of ${distinct(outcomes.flatMap(({ tried }) => tried)).length} kinds of hostile text, ${rows.length} places and ${distinct(outcomes.map(({ output }) => output)).length} outputs were tried. What got through: ${through.length === 0 ? 'nothing' : distinct(through).join('; ')}.`,
    '',
    markdownTable([['place', 'kinds', 'outputs', 'combinations', 'got through'], ...rows]),
    '',
    `The kinds: ${list(outcomes.flatMap(({ tried }) => tried))}.`,
    '',
    `The outputs: ${list(outcomes.map(({ output }) => output))}.`,
  ].join('\n'),
);
if (tests.some((test) => test.result().state !== 'passed')) process.exitCode = 1;
