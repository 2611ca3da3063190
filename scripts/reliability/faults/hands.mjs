import { run } from './program.mjs';
import { HANDS } from './swaps.mjs';
import { each, tally } from './tally.mjs';
import { copyOf, drop, judge, makeWorld, snapshot } from './world.mjs';

// The rest of the project would only make more calls.
const ARGS = ['--fix', '--concurrency', 'off', 'text/a.md', 'text/deep'];

/**
 * Lets somebody else change a file that is being repaired, at each call that mtlint makes to the file system. What they do right before
 * the call that replaces the file cannot be seen any more; that is counted by itself.
 */
export async function hands({ every = 1 }) {
  const template = makeWorld();
  const before = snapshot(template);
  const fixed = copyOf(template);
  const after = await snapshotAfter(fixed);
  const { calls } = await run(copyOf(template), ARGS, { fault: { at: 0, only: 'all' } });
  const rows = [];
  for (const [hand, change] of Object.entries(HANDS)) {
    const rest = tally(`between lint and edit, ${hand}`, 'check --fix');
    const last = tally(`between the last look and the edit, ${hand}`, 'check --fix');
    const theirs = copyOf(template);
    change(theirs);
    const changed = snapshot(theirs);
    const repaired = await snapshotAfter(theirs);
    const late = copyOf(fixed);
    change(late);
    const states = { before, after, changed: [changed, repaired, snapshot(late)] };
    const isLast = (at) => calls[at - 1] === 'rename';
    const moments = calls.map((_, at) => at + 1).filter((at) => at % every === 1 % every || isLast(at));
    await each(moments, async (at) => {
      const base = copyOf(template);
      const { end, fired } = await run(base, ARGS, { fault: { at, only: 'all', what: 'hand', hand } });
      const now = snapshot(base);
      const result = { end, report: judged(now, states), moment: `${at}:${calls[at - 1]}` };
      if (fired) (isLast(at) ? last : rest).add(result);
      drop(base);
    });
    rows.push(rest.row(), { ...last.row(), isKnown: true });
  }
  return rows;
}

async function snapshotAfter(base) {
  await run(base, ARGS);
  return snapshot(base);
}

// What the other one has touched may be as they left it, before or after it was repaired, or that repaired; the rest as it was, or
// repaired.
function judged(now, { before, after, changed }) {
  const [first] = changed;
  const touched = new Set([...before.keys(), ...first.keys()].filter((name) => before.get(name) !== first.get(name)));
  const part = (state, isMeant) => new Map([...state].filter(([name]) => isMeant(name)));
  const others = (name) => ![...touched].some((one) => name === one || name.startsWith(`${one}/`));
  const [mine, rest] = [
    judge(
      part(now, (name) => !others(name)),
      changed.map((state) => part(state, (name) => !others(name))),
    ),
    judge(
      part(now, others),
      [before, after].map((state) => part(state, others)),
    ),
  ];
  return Object.fromEntries(Object.keys(mine).map((key) => [key, [...mine[key], ...rest[key]]]));
}
