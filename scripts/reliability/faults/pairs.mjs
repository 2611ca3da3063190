import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { rehearsed } from './commands.mjs';
import { review, run } from './program.mjs';
import { each, tally } from './tally.mjs';
import { copyOf, drop, judge, snapshot } from './world.mjs';

const FIX = ['--fix', '--concurrency', 'off'];
const ACCEPT = ['--update-baseline', '--concurrency', 'off'];
const CACHE = ['--cache', '--cache-location', 'kept', '--concurrency', 'off'];

const PAIRS = [
  ['two `--fix`', FIX, FIX],
  ['two `--update-baseline`', ACCEPT, ACCEPT],
  ['two runs with one cache', CACHE, CACHE],
  ['two reports into one file', ['-o', 'all.txt'], ['-o', 'all.txt']],
  ['two `init`', ['init', '--yes', '--github'], ['init', '--yes', '--github']],
];

/** Two of them at once, over and over. What is there then is what one of them alone would have left. */
export async function pairs({ rounds = 10 }) {
  const rows = [];
  for (const [name, ...both] of PAIRS) {
    const { add, row } = tally('two at once', name);
    const command = await rehearsed({ name, args: both[0] });
    for (let round = 0; round < rounds; round += 1) {
      const base = copyOf(command.template);
      const ends = await Promise.all(
        both.map(async (args, at) => {
          await later(at * round * 7);
          return (await run(base, args)).end;
        }),
      );
      add({ end: ends.sort().join('+'), report: judge(snapshot(base), [command.after]), moment: `round ${round}` });
      drop(base);
    }
    rows.push(row());
  }
  return [
    ...rows,
    await together('review and `check --fix`', rounds),
    await together('two reviews', rounds),
    await sleepers(),
  ];
}

const KEYS = ['1', '1', '1'];

// A review, and beside it a repair of everything or a second review. Each deed that a review says is done has its line.
async function together(name, rounds) {
  const { add, row } = tally('two at once', name);
  const command = await rehearsed({ name, args: FIX });
  for (let round = 0; round < rounds; round += 1) {
    const base = copyOf(command.template);
    const reviews = [typed(base), ...(name === 'two reviews' ? [typed(base)] : [])];
    const other = name === 'two reviews' ? undefined : later(round * 150).then(() => run(base, FIX));
    const done = await Promise.all(reviews);
    const ends = [...done.map(({ end }) => end), ...(other ? [(await other).end] : [])];
    const report = judge(inText(await repairedOf(base)), [inText(command.after)]);
    const lines = decisionsIn(base);
    const told = done.reduce((sum, { count }) => sum + count, 0);
    if (lines < told) report.lost.push(`${told - lines} decisions`);
    add({ end: ends.join('+'), report, moment: `round ${round}` });
    drop(base);
  }
  return row();
}

async function typed(base) {
  const pty = review(base, { args: ['review', '--rule', 'test/recieve: off'] });
  await pty.until((text) => /left \d, skipped 0/u.test(text));
  for (const key of KEYS) {
    const before = pty.text().length;
    pty.type(key);
    await pty.until((text) => /skipped \d+\.[\s\S]*> $/u.test(text.slice(before)));
  }
  pty.type('q');
  return { ...(await pty.ended), count: pty.done() };
}

const inText = (state) =>
  new Map([...state].filter(([name]) => name.startsWith('project/text/') || name.startsWith('outside')));

// Whatever part of the repairs was made, the rest can be made, and gives what all of them give.
async function repairedOf(base) {
  const copy = copyOf(base);
  await run(copy, FIX);
  const after = snapshot(copy);
  drop(copy);
  return after;
}

function decisionsIn(base) {
  const file = join(base, 'project/.mtlint/decisions.jsonl');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).length : 0;
}

// One is stopped at a call while it writes decisions, for so long that the other takes its lock, and then goes on.
async function sleepers() {
  const { add, row } = tally('stopped for so long that another took its lock', 'two `--update-baseline`');
  const command = await rehearsed({ name: 'sleepers', args: [...ACCEPT, 'text/a.md', 'text/b.txt'] });
  const alone = copyOf(command.template);
  const { calls } = await run(alone, [...ACCEPT, 'text/a.md'], { fault: { at: 0 } });
  await each(
    calls.map((_, at) => at + 1),
    async (at) => {
      const base = copyOf(command.template);
      let stopped;
      const first = run(base, [...ACCEPT, 'text/a.md'], {
        fault: { at, what: 'stop' },
        onStart: (child) => (stopped = child),
      });
      await later(4000);
      const { end } = await run(base, [...ACCEPT, 'text/b.txt']);
      stopped.kill('SIGCONT');
      const ends = [end, (await first).end];
      add({
        end: ends.join('+'),
        report: judge(snapshot(base), [command.after]),
        moment: `stop@${at}:${calls[at - 1]}`,
      });
      drop(base);
    },
    6,
  );
  return row();
}
