// Usage: node scripts/reliability/mutation.mjs [--report] [room…]
// Changes the code of each room in many small ways, one at a time, and sees whether its tests notice. Runs the rooms that are named,
// or all; then writes the figures of all into docs/reliability.md and tells what survived. Reports stay in .cache/mutation/; `--report` runs none, and writes
// down what they say.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { globbySync } from 'globby';
import { EQUIVALENT } from './mutation-equivalents.mjs';
import { ROOMS } from './mutation-rooms.mjs';
import { markdownTable, writeSection } from './section.mjs';

const fileOf = (room) => `.cache/mutation/${room}.json`;

async function run(room) {
  const { mutate, tests } = ROOMS[room];
  process.env.MUTATION_TESTS = tests.join(',');
  const incrementalFile = `.cache/mutation/${room}.known.json`;
  if (existsSync(fileOf(room))) writeFileSync(incrementalFile, JSON.stringify(noticedIn(reportOf(room))));
  await new Stryker({ mutate, incrementalFile, jsonReporter: { fileName: fileOf(room) } }).runMutationTest();
}

const reportOf = (room) => JSON.parse(readFileSync(fileOf(room), 'utf8'));

// What a test has failed on is not run again until one of the two changes; whatever survived or took too long is.
function noticedIn(report) {
  const files = Object.entries(report.files).map(([file, { mutants, ...one }]) => [
    file,
    { ...one, mutants: mutants.filter(({ status }) => status === 'Killed') },
  ]);
  return { ...report, files: Object.fromEntries(files) };
}

// What the last run of a room says of its files as they are now, and those that have changed, or come, since.
function judged(room) {
  const report = existsSync(fileOf(room)) ? reportOf(room) : { files: {} };
  const files = globbySync(ROOMS[room].mutate).filter(holdsCode).sort();
  const known = files.filter((file) => report.files[file]?.source === readFileSync(file, 'utf8'));
  const mutants = known.flatMap((file) => {
    const { source, mutants: all } = report.files[file];
    return all.map((mutant) => ({ ...mutant, file, code: codeAt(source, mutant.location) }));
  });
  return { room, files, mutants, unknown: files.filter((file) => !known.includes(file)) };
}

// Types alone leave nothing to change.
const holdsCode = (file) => /^(?:export )?(?:async )?(?:const|let|function)\b/mu.test(readFileSync(file, 'utf8'));

function codeAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  return [lines[0].slice(start.column - 1), ...lines.slice(1)].join('\n');
}

const isLeft = ({ status }) => status === 'Survived' || status === 'NoCoverage';

const explanationOf = ({ file, code, replacement }) =>
  EQUIVALENT.find((one) => one.file === file && one.code === code && one.mutants.includes(replacement));

function rowOf({ room, files, mutants, unknown }) {
  const count = (status) => mutants.filter((one) => one.status === status).length;
  const counts = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count);
  const all = counts.reduce((sum, one) => sum + one, 0);
  const score = all > 0 ? `${((100 * (counts[0] + counts[1])) / all).toFixed(1)} %` : '';
  const explained = mutants.filter((one) => isLeft(one) && explanationOf(one)).length;
  return [room, `${files.length - unknown.length} of ${files.length}`, all, ...counts, explained, score];
}

const nameOf = (file) => `\`${file}\``;

// Files are named that the figures do not speak of.
function notesOn(rooms) {
  const unknown = rooms.flatMap((one) => one.unknown);
  return unknown.length > 0 ? `\n\nChanged since they were last run: ${unknown.map(nameOf).join(', ')}.` : '';
}

const only = process.argv.includes('--report');
const wanted = process.argv.slice(2).filter((word) => word !== '--report');
const unknown = wanted.find((room) => !(room in ROOMS));
if (unknown !== undefined) throw new Error(`there is no room “${unknown}”, only ${Object.keys(ROOMS).join(', ')}`);
if (!only) for (const room of wanted.length > 0 ? wanted : Object.keys(ROOMS)) await run(room);

const rooms = Object.keys(ROOMS).map(judged);
const left = rooms.flatMap(({ mutants }) => mutants.filter(isLeft));
for (const one of left.filter((mutant) => !explanationOf(mutant)))
  console.log(`${one.file}:${one.location.start.line} ${one.status}: ${one.code} → ${one.replacement}`);
const seen = new Set(rooms.flatMap(({ mutants }) => mutants.map(({ file }) => file)));
for (const one of EQUIVALENT.filter(({ file }) => seen.has(file)))
  if (!left.some((mutant) => explanationOf(mutant) === one))
    console.log(`${one.file}: nothing survives that “${one.code}” is explained for`);
writeSection(
  'mutation',
  markdownTable([
    ['room', 'files', 'mutants', 'killed', 'timed out', 'survived', 'not covered', 'of both explained', 'score'],
    ...rooms.map(rowOf),
  ]) + notesOn(rooms),
);
