import { COMMANDS, rehearsed } from './commands.mjs';
import { run } from './program.mjs';
import { each, tally } from './tally.mjs';
import { copyOf, drop, judge, snapshot } from './world.mjs';

// What happens at a call, what it is called, at every how manieth call it is tried, and whether the command is run again after it.
const FAULTS = [
  ['kill', '`kill -9` before a call', 1, true],
  ['tear', '`kill -9` halfway through a write', 1, true],
  ['SIGTERM', 'SIGTERM', 1, false],
  ['SIGHUP', 'SIGHUP', 1, false],
  ['SIGINT', 'SIGINT (at every sixth call)', 6, false],
  ['full', 'the disk is full from a call on', 1, false],
  ['EIO', 'one call fails (EIO; every third one)', 3, false],
  ['EACCES', 'one call is refused (EACCES; every fourth one)', 4, false],
];

const isOfData = (call) => /^(?:write|append)/u.test(call);

/** Lets each fault happen at each call to the file system that changes something, of each command that writes. */
export async function crashes({ every = 1 }) {
  const tallies = FAULTS.map(([, fault]) => tally(fault, COMMANDS.map(({ name }) => name).join(', ')));
  for (const given of COMMANDS) {
    const command = await rehearsed(given);
    const { calls } = await rehearse(command);
    for (const [nth, [what, , step, again]] of FAULTS.entries()) {
      const moments = calls
        .map((call, at) => ({ call, at: at + 1 }))
        .filter(({ call }) => what !== 'tear' || isOfData(call))
        .filter((_, at) => at % (step * every) === 0)
        .map(({ at }) => at);
      await each(moments, async (at) => tallies[nth]?.add(await tried(command, { at, what }, again)));
    }
  }
  return tallies.map(({ row }) => row());
}

async function rehearse({ template, args }) {
  const base = copyOf(template);
  const result = await run(base, args, { fault: { at: 0 } });
  drop(base);
  return result;
}

async function tried({ name, template, args, before, after }, fault, again) {
  const base = copyOf(template);
  const { end, calls } = await run(base, args, { fault });
  const report = judge(snapshot(base), [before, after]);
  const moment = `${name}: ${fault.what}@${fault.at}:${calls[fault.at - 1]}`;
  if (!again) {
    drop(base);
    return { end, report, moment };
  }
  await run(base, args);
  const next = judge(snapshot(base), [after]);
  drop(base);
  return { end, report, after: next, moment };
}
