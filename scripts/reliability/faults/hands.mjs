import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECIDED } from './commands.mjs';
import { run } from './program.mjs';
import { DECISIONS, OF_DECISIONS, OF_FILES, UNTOLD } from './swaps.mjs';
import { each, tally } from './tally.mjs';
import { copyOf, drop, judge, makeWorld, snapshot } from './world.mjs';

const ALONE = ['--concurrency', 'off'];

/**
 * Lets somebody else change what is being written, at each call that mtlint makes to the file system about it. What they do right before
 * the call that replaces it is counted by itself: some of that no call could tell from nothing.
 */
export async function hands({ every = 1 }) {
  const rows = [];
  for (const [hand, change] of Object.entries(OF_FILES)) {
    // One file, so that there is one call that replaces it.
    const args = ['--fix', ...ALONE, hand.includes('folder’s') ? 'text/deep' : 'text/a.md'];
    const template = makeWorld();
    const states = await statesOf(template, change, args);
    const judgedBy = (base) => judged(snapshot(base), states);
    rows.push(
      ...(await atEachCall({
        when: 'between lint and edit',
        folder: 'text',
        hand,
        args,
        template,
        every,
        judged: judgedBy,
      })),
    );
  }
  for (const [hand, change] of Object.entries(OF_DECISIONS)) {
    const args = ['--update-baseline', ...ALONE, 'text/b.txt'];
    const template = makeWorld({ [DECISIONS]: DECIDED });
    const lines = await linesOf(template, change, args);
    const judgedBy = (base, end) => keeping(base, end, lines);
    rows.push(
      ...(await atEachCall({
        when: 'while we write',
        folder: '.mtlint',
        hand,
        args,
        template,
        every,
        judged: judgedBy,
      })),
    );
  }
  return rows;
}

async function atEachCall({ when, folder, hand, args, template, every, judged }) {
  const where = `check ${args[0]}`;
  const rest = tally(`${when}, ${hand}`, where);
  const last = tally(`right before the call that replaces it, ${hand}`, where);
  const tryAt = (base, at, more) =>
    run(base, args, { fault: { at, only: 'all', among: join(base, 'project', folder), ...more } });
  const { calls } = await tryAt(copyOf(template), 0);
  const isLast = (at) => calls[at - 1] === 'rename';
  const moments = calls.map((_, at) => at + 1).filter((at) => at % every === 1 % every || isLast(at));
  await each(moments, async (at) => {
    const base = copyOf(template);
    const { end, fired } = await tryAt(base, at, { what: 'hand', hand });
    if (fired) (isLast(at) ? last : rest).add({ end, report: judged(base, end), moment: `${at}:${calls[at - 1]}` });
    drop(base);
  });
  return [rest.row(), { ...last.row(), isKnown: UNTOLD.has(hand) }];
}

async function snapshotAfter(base, args) {
  await run(base, args);
  return snapshot(base);
}

// Before a repair and after it, and what the other one makes of either.
async function statesOf(template, change, args) {
  const [fixed, theirs] = [copyOf(template), copyOf(template)];
  const states = { before: snapshot(template), after: await snapshotAfter(fixed, args) };
  change(theirs);
  change(fixed);
  return { ...states, changed: [snapshot(theirs), await snapshotAfter(theirs, args), snapshot(fixed)] };
}

// What the other one has touched may be as they left it, before or after it was repaired, or that repaired; the rest as it was, or
// repaired.
function judged(now, { before, after, changed }) {
  const [first] = changed;
  const touched = [...before.keys(), ...first.keys()].filter((name) => before.get(name) !== first.get(name));
  const isTheirs = (name) => touched.some((one) => name === one || name.startsWith(`${one}/`));
  const part = (state, isMeant) => new Map([...state].filter(([name]) => isMeant(name)));
  const judgedPart = (states, isMeant) =>
    judge(
      part(now, isMeant),
      states.map((state) => part(state, isMeant)),
    );
  const theirs = judgedPart(changed, isTheirs);
  const others = judgedPart([before, after], (name) => !isTheirs(name));
  return {
    // What comes back that they have removed is their change lost.
    lost: [...theirs.lost, ...theirs.elsewhere, ...others.lost],
    elsewhere: others.elsewhere,
    left: [...theirs.left, ...others.left],
  };
}

const decisionsIn = (base) => readFileSync(join(base, DECISIONS), 'utf8').split('\n').filter(Boolean);

// The lines that the other one leaves, before ours were written and after it, and ours.
async function linesOf(template, change, args) {
  const [written, theirs] = [copyOf(template), copyOf(template)];
  await run(written, args);
  const ours = decisionsIn(written).filter((line) => !DECIDED.includes(line));
  change(theirs);
  change(written);
  return { ours, before: decisionsIn(theirs), after: decisionsIn(written) };
}

// Each line that the other one left is there, and ours, too, where they came before it and we said that all is well.
function keeping(base, end, { ours, before, after }) {
  const now = new Set(decisionsIn(base));
  const missing = (lines) => lines.filter((line) => !now.has(line));
  const lost = missing([...before, ...(end === 0 ? ours : [])]);
  const isWell = lost.length === 0 || missing(after).length === 0;
  const { left, elsewhere } = judge(snapshot(base), [snapshot(base)]);
  return { lost: isWell ? [] : lost, elsewhere, left };
}
