import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createConductor } from '../../src/review/conductor.js';
import type { Effect } from '../../src/review/deed.js';
import type { Event } from '../../src/review/event.js';
import { EMPTY, type State } from '../../src/review/state.js';
import { dismissal, FILES, START } from './five-flags.js';

const key = (text: string): Event => ({ is: 'key', key: { text } });

// A review of the five flags in which an effect is carried out when `finish` is called for it.
function staged() {
  const asked: string[] = [];
  const seen: State[] = [];
  const finishes: (() => void)[] = [];
  const carryOut = async (effect: Effect, happen: (event: Event) => void): Promise<void> => {
    asked.push(effect.do);
    await new Promise<void>((finish) => {
      finishes.push(finish);
    });
    if (effect.do === 'dismiss') happen({ is: 'done', deed: dismissal(...effect.items) });
  };
  const conductor = createConductor({ carryOut, onChange: (state) => seen.push(state) }, START);
  const finish = async (): Promise<void> => {
    finishes.shift()?.();
    await turn();
  };
  return { conductor, asked, seen, finish };
}

it('begins with a review that has not seen anything, and shows each new state, but no old one', () => {
  const seen: State[] = [];
  const { happen, state } = createConductor({ carryOut: async () => {}, onChange: (next) => seen.push(next) });
  expect(state()).toBe(EMPTY);
  happen({ is: 'linted', path: 'none.md', flags: [] });
  happen({ is: 'scanned' });
  expect(seen).toEqual([{ ...EMPTY, scan: { done: 0, total: 0, over: true } }]);
  expect(state()).toBe(seen[0]);
});

it('lets keys wait until what they follow is carried out, in their order', async () => {
  const { conductor, asked, finish } = staged();
  for (const text of ['d', 'n', 'd', 'd']) conductor.happen(key(text));
  expect([asked, conductor.state().cursor]).toEqual([['dismiss'], 0]);
  await finish();
  expect([asked, conductor.state().cursor]).toEqual([['dismiss', 'dismiss'], 2]);
  await finish();
  await finish();
  expect(conductor.state().done.map(({ items }) => items)).toEqual([[0], [2], [3]]);
  conductor.happen(key('p'));
  expect(conductor.state().cursor).toBe(1);
});

it('lets pasted text wait as keys do, but nothing that the linter brings', async () => {
  const { conductor, asked, finish } = staged();
  conductor.happen(key('o'));
  conductor.happen(key('/'));
  conductor.happen({ is: 'pasted', text: 'last' });
  conductor.happen({ is: 'linted', path: 'a.md', flags: FILES['a.md'].slice(0, 1) });
  const { mode, view } = conductor.state();
  expect([asked, mode.on, view]).toEqual([['edit'], 'flag', [0, 3, 4]]);
  await finish();
  expect([conductor.state().mode.on, conductor.state().view]).toEqual(['line', [4]]);
});

it('is quiet when all is carried out, what came meanwhile too', async () => {
  const { conductor, asked, finish } = staged();
  await conductor.quiet();
  conductor.happen(key('d'));
  conductor.happen(key('q'));
  let isQuiet = false;
  const quiet = conductor.quiet().then(() => {
    isQuiet = true;
  });
  await finish();
  expect([asked, isQuiet]).toEqual([['dismiss', 'leave'], false]);
  await finish();
  await quiet;
  expect(conductor.state().mode).toEqual({ on: 'over' });
});

it('says what an effect has thrown to whoever waits for quiet', async () => {
  const broken = new Error('broken');
  const { happen, quiet } = createConductor({ carryOut: () => Promise.reject(broken), onChange: () => {} }, START);
  happen(key('d'));
  await expect(quiet()).rejects.toBe(broken);
});
