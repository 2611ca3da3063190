import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DECIDED } from './commands.mjs';
import { run } from './program.mjs';
import { tally } from './tally.mjs';
import { copyOf, drop, judge, makeWorld, snapshot } from './world.mjs';

const ALONE = ['--concurrency', 'off'];

/** What mtlint keeps for itself, as others have left it; and a clock that cannot be relied on. */
export async function spoilt() {
  return [...(await spoiltDecisions()), ...(await spoiltCaches()), ...(await strangeLocks()), await clocks()];
}

const SPOILINGS = {
  'cut in half': (file) => truncateSync(file, 150),
  'edited by hand': (file) =>
    writeFileSync(file, `\ufeff${DECIDED.replaceAll('":', '" : ').replaceAll('\n', '\r\n')}\n// a remark\n`),
  'with conflict markers': (file) => writeFileSync(file, `<<<<<<< ours\n${DECIDED}=======\n${DECIDED}>>>>>>> theirs\n`),
  'in Latin-1': (file) =>
    writeFileSync(file, Buffer.concat([Buffer.from(DECIDED), Buffer.from('caf\u00e9\n', 'latin1')])),
  'that is a link out of the tree': (file) => {
    rmSync(file);
    symlinkSync('../../outside/decisions.jsonl', file);
  },
  'that is a folder': (file) => {
    rmSync(file);
    mkdirSync(file);
  },
  'that is a pipe': (file) => {
    rmSync(file);
    spawnSync('mkfifo', [file]);
  },
};

// All bytes of what was there must be there still: each line, whether it could be read or not.
async function spoiltDecisions() {
  const rows = [];
  for (const [how, spoil] of Object.entries(SPOILINGS)) {
    const { add, row } = tally(`a decisions file ${how}`, 'check --update-baseline');
    const base = makeWorld({
      'project/.mtlint/decisions.jsonl': DECIDED,
      'outside/decisions.jsonl': DECIDED,
      'project/text/old.md': 'x\n',
    });
    const file = join(base, 'project/.mtlint/decisions.jsonl');
    spoil(file);
    const lines = linesOf(file);
    const before = snapshot(base);
    const { end } = await run(base, ['--update-baseline', 'text/clean.md', 'text/b.txt', ...ALONE]);
    const now = linesOf(file);
    const report = judge(without(snapshot(base), 'decisions.jsonl'), [without(before, 'decisions.jsonl')]);
    report.lost.push(...lines.filter((line) => !now.includes(line)));
    if (linesOf(join(base, 'outside/decisions.jsonl')).join('\n') !== DECIDED.trimEnd())
      report.elsewhere.push('outside/decisions.jsonl');
    add({ end, report });
    drop(base);
    rows.push(row());
  }
  return rows;
}

const without = (state, name) =>
  new Map([...state].filter(([path]) => !path.endsWith(`.mtlint/${name}`) && !path.endsWith(`outside/${name}`)));

function linesOf(file) {
  if (!lstatSync(file).isFile()) return [];
  return readFileSync(file, 'latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);
}

const entriesOf = (cache) =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[\da-f]{2}\/[\da-f]{62}$/u.test(name))
    .map((name) => join(cache, name));

const CACHES = {
  torn: (cache) => {
    for (const [at, entry] of entriesOf(cache).entries()) truncateSync(entry, at * 20);
  },
  'from the future': (cache) => {
    const then = Date.now() / 1000 + 400 * 86_400;
    for (const path of [...entriesOf(cache), join(cache, 'pruned')]) utimesSync(path, then, then);
  },
  'of another version': (cache) => {
    for (const entry of entriesOf(cache)) writeFileSync(entry, `${'0'.repeat(64)}\n{"version":99,"verdict":null}`);
  },
  'with folders in its entries’ places': (cache) => {
    for (const entry of entriesOf(cache)) {
      rmSync(entry);
      mkdirSync(entry);
    }
  },
  'with links to what never ends': (cache) => {
    for (const entry of entriesOf(cache)) {
      rmSync(entry);
      symlinkSync('/dev/zero', entry);
    }
  },
  'with links out of the tree': (cache) => {
    for (const name of ['.gitignore', 'CACHEDIR.TAG', 'pruned']) {
      rmSync(join(cache, name));
      symlinkSync('../../outside/a.md', join(cache, name));
    }
    const [entry] = entriesOf(cache);
    rmSync(join(entry, '..'), { recursive: true });
    symlinkSync('../../outside/sub', join(entry, '..'));
  },
  'that is a link out of the tree': (cache) => {
    rmSync(cache, { recursive: true });
    symlinkSync('../outside', cache);
  },
  'that is a file': (cache) => {
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'a file');
  },
};

// What is found is what is found without a cache, and nothing is written but in the cache.
async function spoiltCaches() {
  const rows = [];
  const template = makeWorld();
  const asked = ['-f', 'json', ...ALONE];
  const cached = ['--cache', '--cache-location', 'kept', ...asked];
  const { out } = await run(template, asked);
  await run(template, cached);
  for (const [how, spoil] of Object.entries(CACHES)) {
    const { add, row } = tally(`a cache ${how}`, 'check --cache');
    const base = copyOf(template);
    spoil(join(base, 'project/kept'));
    for (const old of ['outside/sub/c.html', 'outside/a.md']) utimesSync(join(base, old), 1, 1);
    const before = snapshot(base);
    const now = await run(base, cached);
    const isOutside = ([name]) => !name.startsWith('project/kept');
    const report = judge(new Map([...snapshot(base)].filter(isOutside)), [new Map([...before].filter(isOutside))]);
    if (now.out !== out) report.lost.push('what was found');
    add({ end: now.end, report });
    drop(base);
    rows.push(row());
  }
  return rows;
}

const DEAD = String(spawnSync(process.execPath, ['-e', '']).pid);

const LOCKS = {
  'of a process that is dead': (lock, host) => writeFileSync(lock, `${DEAD} ${host} x`),
  'without a name': (lock) => writeFileSync(lock, ''),
  'of another machine, from the future': (lock) => {
    writeFileSync(lock, '1 elsewhere.example x');
    utimesSync(lock, Date.now() / 1000 + 86_400, Date.now() / 1000 + 86_400);
  },
  'that is a link to nowhere': (lock) => symlinkSync('nowhere', lock),
  'that is a pipe': (lock) => spawnSync('mkfifo', [lock]),
};

async function strangeLocks() {
  const rows = [];
  const plain = makeWorld();
  await run(plain, ['--update-baseline', ...ALONE]);
  for (const [how, make] of Object.entries(LOCKS)) {
    const { add, row } = tally(`a lock ${how}`, 'check --update-baseline');
    const base = makeWorld();
    mkdirSync(join(base, 'project/.mtlint'));
    make(join(base, 'project/.mtlint/decisions.jsonl.lock'), hostname());
    const { end } = await run(base, ['--update-baseline', ...ALONE]);
    add({ end, report: judge(snapshot(base), [snapshot(plain)]) });
    drop(base);
    rows.push(row());
  }
  return rows;
}

async function clocks() {
  const { add, row } = tally(
    'a clock that goes backwards, an hour each time it is asked',
    'check --fix, --update-baseline, --cache',
  );
  for (const args of [['--fix'], ['--update-baseline'], ['--cache', '--cache-location', 'kept']]) {
    const [plain, base] = [makeWorld(), makeWorld()];
    await run(plain, [...args, ...ALONE]);
    const { end } = await run(base, [...args, ...ALONE], { fault: { at: 0, what: 'clock' } });
    add({ end, report: judge(snapshot(base), [snapshot(plain)]), moment: args[0] });
    for (const world of [plain, base]) drop(world);
  }
  return row();
}
