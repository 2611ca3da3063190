import { run } from './program.mjs';
import { HANDS } from './swaps.mjs';
import { each, tally } from './tally.mjs';
import { copyOf, drop, judge, makeWorld, snapshot } from './world.mjs';

// One file, so that there is one call that replaces it.
const argsFor = (hand) => ['--fix', '--concurrency', 'off', hand.includes('folder’s') ? 'text/deep' : 'text/a.md'];

/**
 * Lets somebody else change a file that is being repaired, at each call that mtlint makes to the file system. What they do right before
 * the call that replaces the file cannot be seen any more; that is counted by itself.
 */
export async function hands({ every = 1 }) {
  const rows = [];
  for (const [hand, change] of Object.entries(HANDS)) {
    const args = argsFor(hand);
    const template = makeWorld();
    const { calls } = await run(copyOf(template), args, { fault: { at: 0, only: 'all' } });
    const states = await statesOf(template, change, args);
    const unseen = tally(`between the last look and the edit, ${hand}`, 'check --fix');
    const rest = tally(`between lint and edit, ${hand}`, 'check --fix');
    const isUnseen = (at) => calls[at - 1] === 'rename';
    const moments = calls.map((_, at) => at + 1).filter((at) => at % every === 1 % every || isUnseen(at));
    await each(moments, async (at) => {
      const base = copyOf(template);
      const { end, fired } = await run(base, args, { fault: { at, only: 'all', what: 'hand', hand } });
      const report = judged(snapshot(base), states);
      if (fired) (isUnseen(at) ? unseen : rest).add({ end, report, moment: `${at}:${calls[at - 1]}` });
      drop(base);
    });
    rows.push(rest.row(), { ...unseen.row(), isKnown: true });
  }
  return rows;
}

// Before a repair and after it, and what the other one makes of either.
async function statesOf(template, change, args) {
  const repaired = async (base) => {
    await run(base, args);
    return snapshot(base);
  };
  const [fixed, theirs] = [copyOf(template), copyOf(template)];
  const states = { before: snapshot(template), after: await repaired(fixed) };
  change(theirs);
  change(fixed);
  return { ...states, changed: [snapshot(theirs), await repaired(theirs), snapshot(fixed)] };
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
