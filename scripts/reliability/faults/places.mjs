import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DECIDED } from './commands.mjs';
import { run } from './program.mjs';
import { tally } from './tally.mjs';
import { copyOf, drop, judge, makeWorld, snapshot } from './world.mjs';

const did = (command, ...args) => spawnSync(command, args).status === 0;
const ALONE = ['--concurrency', 'off'];

/** Disks, files and folders as they are at times: full, and not to be written. */
export async function places() {
  return [...(await fullDisks()), ...(await readOnly())];
}

// A disk of a given size in the place of a folder of the project, which keeps its files. @returns how to take it away, if it can be
function mounted(folder, size) {
  const kept = `${folder}-kept`;
  mkdirSync(folder, { recursive: true });
  cpSync(folder, kept, { recursive: true });
  const isMounted = did('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder);
  if (isMounted) cpSync(kept, folder, { recursive: true });
  rmSync(kept, { recursive: true });
  return isMounted ? () => did('umount', folder) : undefined;
}

const PAGE = 4096;

const ON_A_FULL_DISK = [
  ['check --fix', 'text', ['--fix', ...ALONE]],
  ['check -o', 'out', ['-f', 'json=out/report.json', ...ALONE]],
  ['check --update-baseline', '.mtlint', ['--update-baseline', ...ALONE]],
  ['check --cache', 'kept', ['--cache', '--cache-location', 'kept', ...ALONE]],
  ['new-rule', 'rules', ['new-rule', 'grammar/odd']],
];

async function fullDisks() {
  const rows = [];
  for (const [name, folder, args] of ON_A_FULL_DISK) {
    const { add, row } = tally('a small disk (tmpfs) with room for 0 to 6 pages', name);
    const calm = worldFor(folder);
    await run(calm, args);
    const after = snapshot(calm);
    for (let pages = 0; pages <= 6; pages += 1) {
      const base = worldFor(folder);
      const place = join(base, 'project', folder);
      const umount = mounted(place, '64k');
      if (!umount) return [{ ...row(), fault: 'a small disk (not tried: nothing may be mounted here)' }];
      fill(place, pages);
      const before = snapshot(base);
      const { end } = await run(base, args);
      add({ end, report: judge(snapshot(base), [before, withFilling(after, before)]), moment: `${pages} pages` });
      umount();
      drop(base);
    }
    rows.push(row());
  }
  return rows;
}

function worldFor(folder) {
  if (folder === 'out') return makeWorld({ 'project/out/report.json': 'an older report\n' });
  return makeWorld(folder === '.mtlint' ? { 'project/.mtlint/decisions.jsonl': DECIDED } : {});
}

// The state after a run that had room, together with what fills the disk.
function withFilling(after, before) {
  return new Map([...after, ...[...before].filter(([path]) => path.endsWith('/filling'))]);
}

function fill(place, pages) {
  const file = join(place, 'filling');
  spawnSync('sh', ['-c', 'cat /dev/zero > "$0"', file]);
  truncateSync(file, Math.max(0, lstatSync(file).size - pages * PAGE));
}

async function readOnly() {
  const rows = [];
  for (const [fault, what] of [
    ['a read-only file', 'project/text/a.md'],
    ['a read-only folder', 'project/text'],
  ]) {
    const { add, row } = tally(`${fault} (mounted so)`, 'check --fix');
    const base = makeWorld();
    const place = join(base, what);
    const isBound = did('mount', '--bind', place, place) && did('mount', '-o', 'remount,ro,bind', place);
    const before = snapshot(base);
    const free = copyOf(makeWorld());
    await run(free, ['--fix', ...ALONE]);
    const { end } = await run(base, ['--fix', ...ALONE]);
    const now = snapshot(base);
    did('umount', place);
    if (isBound) add({ end, report: judge(now, [before, snapshot(free)]) });
    rows.push(isBound ? row() : { ...row(), fault: `${fault} (not tried: nothing may be mounted here)` });
  }
  return rows;
}
