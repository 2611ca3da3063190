import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type FileHandle, lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './is-alive.js';

// Whoever holds a lock reads and writes one file, which takes less than a second. A lock that is older has lost its holder, on
// another machine or before this one was started again.
const LONGEST = 10_000;

const PAUSE = 5;

/** What whoever holds a lock knows of it. */
export type Lock = Readonly<{
  /** False where it was held for so long that another one has taken it. */
  isMine: () => boolean;
}>;

/** Does something alone: of all processes that ask for the lock file at `path`, one at a time. Throws what the work throws. */
export async function withLock<Value>(path: string, work: (lock: Lock) => Promise<Value>): Promise<Value> {
  const mine = `${process.pid} ${hostname()} ${randomUUID()}`;
  const watched = watch();
  while (!(await take(path, mine))) {
    const holder = await holderOf(path);
    if (holder && (isGone(holder) || watched(holder.name) > LONGEST)) await breakLock(path, holder.name);
    else await sleep(PAUSE * (1 + Math.random()));
  }
  try {
    return await work({ isMine: () => nameNow(path) === mine });
  } finally {
    if ((await holderOf(path))?.name === mine) await rm(path, { force: true });
  }
}

// For how long one has had the lock, by a clock that nobody sets.
function watch(): (name: string) => number {
  let seen: Readonly<{ name: string; since: number }> | undefined;
  return (name) => {
    if (seen?.name !== name) seen = { name, since: performance.now() };
    return performance.now() - seen.since;
  };
}

function nameNow(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function take(path: string, name: string): Promise<boolean> {
  const file = await opened(path);
  if (!file) return false;
  try {
    await file.writeFile(name);
    return true;
  } catch (error) {
    // On a full disk there is a lock without a name, for which others would wait.
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function opened(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}

type Holder = Readonly<{ name: string; age: number }>;

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const stats = await lstat(path);
    // A link or a pipe that somebody has put here is no lock of ours, and reading it might never end.
    if (!stats.isFile() && !stats.isDirectory()) return { name: '', age: Number.POSITIVE_INFINITY };
    return { name: await readFile(path, 'utf8'), age: Date.now() - stats.mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isGone({ name, age }: Holder): boolean {
  const [pid, host] = name.split(' ');
  return age > LONGEST || (host === hostname() && !isAlive(Number(pid)));
}

// Two may find the same holder gone, and the slower one must not take the lock that the quicker one has made since: what it took
// aside and did not mean, it puts back.
async function breakLock(path: string, name: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    const taken = await holderOf(aside);
    if (taken && taken.name !== name) await take(path, taken.name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
