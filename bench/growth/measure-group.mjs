import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { FARTHER, isSuspect } from './verdicts.mjs';

const MEASURE = fileURLToPath(new URL('measure.mjs', import.meta.url));

// Seconds that one measurement may take.
const LIMIT = 120;

// The least of several runs is what the work takes; the rest is the machine. What seems to grow too fast is looked at again.
const ROUNDS = 3;

/**
 * Measures each case of a group at each size: the least milliseconds of CPU, for each of its parts as well, or a failure. Sizes come
 * one after the other, so that the peak of the memory at a size is known. What failed is not asked again at a greater size.
 */
export async function measureGroup(folder, { name: group, cases, sizes }) {
  const { ask, dismiss } = asker(folder, group);
  const rows = Object.keys(cases).map((name) => ({
    name,
    group,
    runs: sizes.map(() => undefined),
    failure: undefined,
  }));
  const memory = sizes.map(() => 0);
  const run = async (row, nth) => {
    const size = sizes[nth] ?? sizes[2] * FARTHER;
    const answer = await ask({ name: row.name, size });
    if (answer.failure !== undefined) row.failure = `${answer.failure} at ${size.toLocaleString('en-US')} characters`;
    else {
      row.runs[nth] = row.runs[nth] ? smaller(row.runs[nth], answer) : answer;
      if (nth in memory) memory[nth] = Math.max(memory[nth], answer.memory);
    }
  };
  for (const nth of sizes.keys())
    for (const row of rows)
      for (let round = 0; round < (nth === sizes.length - 1 ? 1 : ROUNDS) && !row.failure; round += 1)
        await run(row, nth);
  for (const row of rows)
    for (let round = 1; round < ROUNDS && !row.failure && isSuspect(row); round += 1)
      for (const nth of [1, 2, 3]) await run(row, nth);
  await dismiss();
  return { group, sizes, rows, memory };
}

// Asks a process, and another one where that takes too long.
function asker(folder, group) {
  let child;
  const ask = async (question) => {
    child ??= await hire(folder, group);
    child.send(question);
    const timer = AbortSignal.timeout(LIMIT * 1000);
    try {
      const [answer] = await once(child, 'message', { signal: timer });
      return answer;
    } catch {
      child.kill('SIGKILL');
      child = undefined;
      return { failure: `over ${LIMIT} s` };
    }
  };
  const dismiss = async () => {
    child?.disconnect();
    if (child) await once(child, 'exit');
  };
  return { ask, dismiss };
}

async function hire(folder, group) {
  const child = fork(MEASURE, [folder, group]);
  await once(child, 'message');
  return child;
}

const smaller = (a, b) => ({
  time: Math.min(a.time, b.time),
  parts: Object.fromEntries(
    Object.entries(a.parts).map(([name, time]) => [name, Math.min(time, b.parts[name] ?? time)]),
  ),
});
