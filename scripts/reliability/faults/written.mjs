import { execFileSync } from 'node:child_process';
import { markdownTable, writeSection } from '../section.mjs';

const HEAD = [
  'What happens',
  'to',
  'Tried',
  'Lost',
  'Written elsewhere',
  'Left behind',
  'Left after the next run',
  'Ended with',
];

/** Writes what came of one part of the faults into its section of the page. */
export function writePart(name, rows, { every, minutes }) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const moments = every === 1 ? 'every moment' : `one moment in ${every}`;
  const known = rows.filter(({ isKnown }) => isKnown);
  const summary =
    `At ${moments} (Node ${process.version}, ${commit}, ${minutes} minutes): ${told(rows.filter(({ isKnown }) => !isKnown))}.` +
    (known.length > 0 ? ` What no call can see, as said above: ${told(known)}.` : '');
  writeSection(`faults: ${name}`, `\n${summary}\n\n${markdownTable([HEAD, ...rows.map(cellsOf)])}\n`);
}

const cellsOf = ({ fault, where, tried, lost, elsewhere, left, stays, again, ends }) => [
  fault,
  where,
  tried,
  lost.length,
  elsewhere.length,
  left.length,
  again ? stays.length : '',
  ends,
];

const told = (rows) =>
  `${sum(rows, ({ tried }) => tried)} tries, ${sum(rows, ({ lost }) => lost.length)} files or decisions lost, ` +
  `${sum(rows, ({ elsewhere }) => elsewhere.length)} written elsewhere`;

const sum = (rows, sizeOf) => rows.reduce((total, row) => total + sizeOf(row), 0);

/** What must not be, by the line. */
export const wrongIn = (rows) =>
  rows
    .filter(({ isKnown }) => !isKnown)
    .flatMap(({ fault, where, lost, elsewhere, stays, hung }) =>
      [...lost, ...elsewhere, ...stays, ...hung].map((what) => `${where}: ${fault}: ${what}`),
    );
