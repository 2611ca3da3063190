import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withLock } from '../../src/project/file-lock.js';

const folder = mkdtempSync(join(tmpdir(), 'mtlint-lock-'));
const lock = join(folder, 'lock');
const counter = join(folder, 'counter');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => writeFileSync(counter, '0'));
afterEach(() => vi.restoreAllMocks());

// Reads, waits and writes, so that two at once would lose a count.
async function count(): Promise<void> {
  const before = Number(readFileSync(counter, 'utf8'));
  await sleep(1);
  writeFileSync(counter, String(before + 1));
}

const DEAD = spawnSync(process.execPath, ['-e', '']).pid;

it('lets one in at a time', async () => {
  await Promise.all(Array.from({ length: 12 }, () => withLock(lock, count)));
  expect(readFileSync(counter, 'utf8')).toBe('12');
  expect(readdirSync(folder)).toEqual(['counter']);
});

it.each([
  ['a process that is dead', `${DEAD} ${hostname()} x`, 0],
  ['a machine that has not been heard of for long', '1 elsewhere.example x', 60],
  ['a process that has its number from one before the last start', `${process.pid} ${hostname()} x`, 60],
  ['nobody, as its holder was killed before it could say', '', 60],
])('is taken by all who wait, one after the other, from %s', async (_, name, seconds) => {
  writeFileSync(lock, name);
  const then = Date.now() / 1000 - seconds;
  utimesSync(lock, then, then);
  await Promise.all(Array.from({ length: 12 }, () => withLock(lock, count)));
  expect(readFileSync(counter, 'utf8')).toBe('12');
  expect(readdirSync(folder)).toEqual(['counter']);
});

it.each([
  ['to nowhere', 'nowhere'],
  ['to what never ends', '/dev/zero'],
])('is no lock where it is a link %s', async (_, target) => {
  symlinkSync(target, lock);
  await withLock(lock, count);
  expect(readdirSync(folder)).toEqual(['counter']);
});

it('tells its holder once another one has it', async () => {
  const told = await withLock(lock, async ({ isMine }) => {
    const before = isMine();
    expect(readFileSync(lock, 'utf8').split(' ').slice(0, 2)).toEqual([String(process.pid), hostname()]);
    writeFileSync(lock, `${process.pid} ${hostname()} another`);
    return [before, isMine()];
  });
  expect(told).toEqual([true, false]);
  expect(readFileSync(lock, 'utf8')).toBe(`${process.pid} ${hostname()} another`);
  rmSync(lock);
});

it('is free again where the work failed', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(lock, async () => 1)).toBe(1);
});

it.each([
  ['a process that is alive', `${process.pid} ${hostname()} x`],
  ['a machine of which nobody knows whether it is', `${DEAD} elsewhere.example x`],
])('waits for %s', async (_, name) => {
  writeFileSync(lock, name);
  let isIn = false;
  const entered = withLock(lock, async () => {
    isIn = true;
  });
  await sleep(50);
  expect([isIn, readFileSync(lock, 'utf8')]).toEqual([false, name]);
  rmSync(lock);
  await entered;
  expect([isIn, readdirSync(folder)]).toEqual([true, ['counter']]);
});

it('ends with the error where there can be no lock', async () => {
  await expect(withLock(join(folder, 'nowhere/lock'), count)).rejects.toThrow('ENOENT');
  mkdirSync(lock);
  await expect(withLock(lock, count)).rejects.toThrow('EISDIR');
  rmSync(lock, { recursive: true });
  expect(readFileSync(counter, 'utf8')).toBe('0');
});

it('is nobody’s where it was taken away', async () => {
  const isMine = await withLock(lock, async (mine) => {
    rmSync(lock);
    return mine.isMine();
  });
  expect([isMine, readdirSync(folder)]).toEqual([false, ['counter']]);
});

// A clock that somebody has set back since makes a lock look new for as long.
const setAhead = () => utimesSync(lock, Date.now() / 1000 + 3600, Date.now() / 1000 + 3600);

it('is taken from a process that is dead, whatever the clock says', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(1);
  writeFileSync(lock, `${DEAD} ${hostname()} x`);
  setAhead();
  await withLock(lock, count);
  expect(readFileSync(counter, 'utf8')).toBe('1');
});

it('is taken from who has had it for long while somebody waited, but not once another one has it', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const have = (name: string) => {
    writeFileSync(lock, `1 elsewhere.example ${name}`);
    setAhead();
  };
  // Who waits looks at the clock each time.
  const looked = async () => {
    const before = clock.mock.calls.length;
    while (clock.mock.calls.length < before + 10) await sleep(1);
  };
  have('first');
  const entered = withLock(lock, count);
  await looked();
  clock.mockReturnValue(9_000);
  have('second');
  await looked();
  clock.mockReturnValue(19_000);
  await looked();
  expect([readFileSync(counter, 'utf8'), readFileSync(lock, 'utf8')]).toEqual(['0', '1 elsewhere.example second']);
  clock.mockReturnValue(19_001);
  await entered;
  expect([readFileSync(counter, 'utf8'), readdirSync(folder)]).toEqual(['1', ['counter']]);
});

it('is anybody’s once it is older than the longest work, by the clock of the disk, and not before', async () => {
  const then = 1_700_000_000_000;
  const clock = vi.spyOn(Date, 'now').mockReturnValue(then + 10_000);
  writeFileSync(lock, '1 elsewhere.example x');
  utimesSync(lock, then / 1000, then / 1000);
  const entered = withLock(lock, count);
  await sleep(30);
  expect([readFileSync(counter, 'utf8'), readFileSync(lock, 'utf8')]).toEqual(['0', '1 elsewhere.example x']);
  clock.mockReturnValue(then + 10_001);
  await entered;
  expect([readFileSync(counter, 'utf8'), readdirSync(folder)]).toEqual(['1', ['counter']]);
});

// While one is found dead, somebody else does something with its lock.
function whileFoundDead(happens: () => void): void {
  vi.spyOn(process, 'kill').mockImplementationOnce(() => {
    happens();
    throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH' });
  });
}

it('stays with the quicker one of two that find its holder dead', async () => {
  const quick = '1 elsewhere.example quick';
  writeFileSync(lock, `${DEAD} ${hostname()} x`);
  const found = new Promise<void>((resolve) => {
    whileFoundDead(() => {
      writeFileSync(lock, quick);
      resolve();
    });
  });
  const entered = withLock(lock, count);
  await found;
  await vi.waitFor(() =>
    expect([readdirSync(folder), readFileSync(lock, 'utf8')]).toEqual([['counter', 'lock'], quick]),
  );
  expect(readFileSync(counter, 'utf8')).toBe('0');
  rmSync(lock);
  await entered;
  expect(readdirSync(folder)).toEqual(['counter']);
});

it('is free where it was given back just then', async () => {
  writeFileSync(lock, `${DEAD} ${hostname()} x`);
  whileFoundDead(() => rmSync(lock));
  await withLock(lock, count);
  expect([readFileSync(counter, 'utf8'), readdirSync(folder)]).toEqual(['1', ['counter']]);
});

it.each([
  ['is left', () => {}],
  ['is gone', () => rmSync(lock)],
])('is nobody’s where a full disk has no room for the name, and no file stays open: %s', async (_, happens) => {
  const handle = await open(counter);
  const prototype: FileHandle = Object.getPrototypeOf(handle);
  await handle.close();
  const full = new Error('ENOSPC: no space left on device, write');
  const written = vi.spyOn(prototype, 'writeFile').mockImplementationOnce(async () => {
    happens();
    throw full;
  });
  await expect(withLock(lock, count)).rejects.toBe(full);
  expect(written.mock.contexts).toEqual([expect.objectContaining({ fd: -1 })]);
  expect([readFileSync(counter, 'utf8'), readdirSync(folder)]).toEqual(['0', ['counter']]);
});
