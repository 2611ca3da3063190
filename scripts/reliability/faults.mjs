// Lets go wrong whatever can, at every moment at which it can, and counts what that costs: `npm run faults`. Each part has a section of
// its own in `docs/reliability.md`. Options: `--every N` tries each N-th moment only; `--only PATTERN` some of the parts.
import { parseArgs } from 'node:util';
import { crashes } from './faults/crashes.mjs';
import { hands } from './faults/hands.mjs';
import { pairs } from './faults/pairs.mjs';
import { places } from './faults/places.mjs';
import { spoilt } from './faults/spoilt.mjs';
import { terminals } from './faults/terminals.mjs';
import { writePart, wrongIn } from './faults/written.mjs';

const PARTS = { crashes, terminals, hands, places, spoilt, pairs };

// Side by side, as most of the time goes by in waiting for disks and for one another; but for those that say who comes first.
const ROUNDS = [['crashes', 'terminals', 'hands'], ['places', 'spoilt'], ['pairs']];

const { values } = parseArgs({ options: { every: { type: 'string', default: '1' }, only: { type: 'string' } } });
const every = Number(values.every);
const isAsked = (name) => values.only === undefined || new RegExp(values.only).test(name);

async function tryPart(name) {
  const began = performance.now();
  const rows = await PARTS[name]({ every, rounds: Math.max(2, Math.round(6 / every)) });
  const wrong = wrongIn(rows);
  for (const line of wrong) process.stderr.write(`${name}: ${line}\n`);
  writePart(name, rows, { every, minutes: Math.ceil((performance.now() - began) / 60_000) });
  if (wrong.length > 0) process.exitCode = 1;
}

for (const names of ROUNDS) await Promise.all(names.filter(isAsked).map(tryPart));
