import { closeSync, openSync } from 'node:fs';
import { review, run } from './program.mjs';
import { each, tally } from './tally.mjs';
import { copyOf, drop, judge, makeWorld, snapshot } from './world.mjs';

// A repair, a dismissal, a dismissal of all equal ones.
const KEYS = ['1', 'd', 'D'];

const REFUSED = /^(?:Not done|Nothing was written|\S+ was not repaired): /mu;

/** Reviews in a terminal: killed at each call that changes something, their terminal closed, and what is printed has nowhere to go. */
export async function terminals({ every = 1 }) {
  const template = makeWorld();
  const states = [];
  const { calls } = await reviewed(copyOf(template), {
    fault: { at: 0 },
    onAnswer: (base) => states.push(snapshot(base)),
  });
  const rows = [];
  for (const [what, fault, again] of [
    ['kill', '`kill -9` before a call', true],
    ['tear', '`kill -9` halfway through a write', true],
    ['SIGTERM', 'SIGTERM', false],
    ['SIGHUP', 'SIGHUP', false],
    ['full', 'the disk is full from a call on', false],
  ]) {
    const { add, row } = tally(fault, 'review');
    const moments = calls
      .map((call, at) => ({ call, at: at + 1 }))
      .filter(({ call }) => what !== 'tear' || /^write/u.test(call))
      .filter((_, at) => at % every === 0);
    await each(moments, async ({ call, at }) =>
      add(await tried(template, states, { at, what }, { again, moment: `${what}@${at}:${call}` })),
    );
    rows.push(row());
  }
  rows.push(await closed(template, states), ...(await pipes(template)));
  return rows;
}

async function reviewed(base, { fault, onAnswer = () => {}, until = KEYS.length }) {
  const pty = review(base, { fault });
  if (await pty.until((text) => /left 6, skipped 0/u.test(text))) {
    onAnswer(base);
    for (const [at, key] of KEYS.slice(0, until).entries()) {
      const before = pty.text().length;
      pty.type(key);
      const isAnswered = await pty.until((text) => {
        const answer = text.slice(before);
        return /skipped \d+\.[\s\S]*> $/u.test(answer) && (pty.done() > at || REFUSED.test(answer));
      });
      if (!isAnswered) break;
      onAnswer(base);
    }
  }
  return { pty, calls: [], ...(until === KEYS.length ? await left(pty) : {}) };
}

async function left(pty) {
  pty.type('q');
  const timer = setTimeout(() => pty.child.kill('SIGKILL'), 30_000);
  const ended = await pty.ended;
  clearTimeout(timer);
  return ended;
}

async function tried(template, states, fault, { again, moment }) {
  const base = copyOf(template);
  const { pty, end } = await reviewed(base, { fault });
  // What was told as done is on disk; what was not may be.
  const report = judge(snapshot(base), states.slice(Math.min(pty.done(), states.length - 1)));
  const isOpen = !again || (await opens(base));
  drop(base);
  return { end: isOpen ? end : 'the next one did not open', report, moment };
}

async function opens(base) {
  const pty = review(base);
  const isOpen = await pty.until((text) => /left \d+, skipped 0\.[\s\S]*> $/u.test(text));
  pty.type('q');
  await pty.ended;
  return isOpen;
}

async function closed(template, states) {
  const { add, row } = tally('the terminal is closed', 'review');
  for (let count = 0; count <= KEYS.length; count += 1) {
    const base = copyOf(template);
    const { pty } = await reviewed(base, { until: count === KEYS.length ? count - 1 : count });
    if (count === KEYS.length) pty.type(KEYS[count - 1]);
    pty.child.destroy();
    const { end } = await pty.ended;
    add({ end, report: judge(snapshot(base), states.slice(pty.done())), moment: `after ${count}` });
    drop(base);
  }
  return row();
}

async function pipes(template) {
  const after = copyOf(template);
  await run(after, ['--fix']);
  const repaired = snapshot(after);
  const pipe = tally('the reader of a pipe leaves (`| head -1`)', 'check --fix');
  const full = tally('standard output is full (/dev/full)', 'check --fix');
  for (let round = 0; round < 5; round += 1) {
    const base = copyOf(template);
    const { end } = await run(base, ['--fix', '-f', 'jsonl'], {
      onStart: (child) => child.stdout.once('data', () => child.stdout.destroy()),
    });
    pipe.add({ end, report: judge(snapshot(base), [repaired]) });
    drop(base);
    const other = copyOf(template);
    const device = openSync('/dev/full', 'w');
    full.add({
      end: (await run(other, ['--fix'], { stdout: device })).end,
      report: judge(snapshot(other), [repaired]),
    });
    closeSync(device);
    drop(other);
  }
  return [pipe.row(), full.row()];
}
