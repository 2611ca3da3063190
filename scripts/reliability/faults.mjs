// Lets go wrong whatever can, at every moment at which it can, and counts what that costs: `npm run faults`. Options: `--every N`
// tries each N-th moment only; `--only PATTERN` some of the parts, which are then printed and not written down.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { crashes } from './faults/crashes.mjs';
import { hands } from './faults/hands.mjs';
import { pairs } from './faults/pairs.mjs';
import { places } from './faults/places.mjs';
import { spoilt } from './faults/spoilt.mjs';
import { terminals } from './faults/terminals.mjs';
import { markdownTable, writeSection } from './section.mjs';

const PARTS = { crashes, terminals, hands, places, spoilt, pairs };

// Side by side, as most of the time goes by in waiting for disks and for one another; but for those that say who comes first.
const ROUNDS = [['crashes', 'terminals', 'hands'], ['places', 'spoilt'], ['pairs']];

const { values } = parseArgs({ options: { every: { type: 'string', default: '1' }, only: { type: 'string' } } });
const every = Number(values.every);
const began = Date.now();
const rows = [];
const isAsked = (name) => values.only === undefined || new RegExp(values.only).test(name);
for (const names of ROUNDS) {
  const asked = names.filter(isAsked);
  process.stderr.write(`${asked.join(', ')} …\n`);
  const found = asked.map((name) => PARTS[name]({ every, rounds: Math.max(2, Math.round(6 / every)) }));
  rows.push(...(await Promise.all(found)).flat());
}

const wrong = rows
  .filter(({ isKnown }) => !isKnown)
  .flatMap(({ fault, where, lost, elsewhere, stays, hung }) =>
    [...lost, ...elsewhere, ...stays, ...hung].map((what) => `${where}: ${fault}: ${what}`),
  );
for (const line of wrong) process.stderr.write(`${line}\n`);
const table = markdownTable([
  ['What happens', 'to', 'Tried', 'Lost', 'Written elsewhere', 'Left behind', 'Left after the next run', 'Ended with'],
  ...rows.map(({ fault, where, tried, lost, elsewhere, left, stays, again, ends }) => [
    fault,
    where,
    tried,
    lost.length,
    elsewhere.length,
    left.length,
    again ? stays.length : '',
    ends,
  ]),
]);
const node = process.version;
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const moments = every === 1 ? 'every moment' : `one moment in ${every}`;
const minutes = Math.round((Date.now() - began) / 60_000);
const sum = (some, sizeOf) => some.reduce((total, row) => total + sizeOf(row), 0);
const told = (some) =>
  `${sum(some, ({ tried }) => tried)} tries, ${sum(some, ({ lost }) => lost.length)} files or decisions lost, ` +
  `${sum(some, ({ elsewhere }) => elsewhere.length)} written elsewhere`;
const summary =
  `At ${moments} (${node}, ${commit}, ${minutes} minutes): ${told(rows.filter(({ isKnown }) => !isKnown))}. ` +
  `What no call can see, as said above: ${told(rows.filter(({ isKnown }) => isKnown))}.`;
if (values.only === undefined) writeSection('faults', `\n${summary}\n\n${table}\n`);
else process.stdout.write(`${table}\n\n${summary}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
