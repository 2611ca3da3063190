import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

// Whoever holds a lock reads and writes one file, which takes less than a second. A lock that is older has lost its holder, on
// another machine or before this one was started again.
const LONGEST = 10_000;

const PAUSE = 5;

/** Does something alone: of all processes that ask for the lock file at `path`, one at a time. Throws what the work throws. */
export async function withLock<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  const mine = `${process.pid} ${hostname()} ${randomUUID()}`;
  while (!(await take(path, mine))) {
    const holder = await holderOf(path);
    if (holder && isGone(holder)) await breakLock(path, holder.name);
    else await sleep(PAUSE * (1 + Math.random()));
  }
  try {
    return await work();
  } finally {
    if ((await holderOf(path))?.name === mine) await rm(path, { force: true });
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
    const name = await readFile(path, 'utf8');
    return { name, age: Date.now() - (await stat(path)).mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isGone({ name, age }: Holder): boolean {
  const [pid, host] = name.split(' ');
  return age > LONGEST || (host === hostname() && !isAlive(Number(pid)));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

// Two may find the same holder gone, and the slower one must not take the lock that the quicker one has made since: what it took
// aside and did not mean, it puts back.
async function breakLock(path: string, name: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    const taken = await readFile(aside, 'utf8');
    if (taken !== name) await take(path, taken);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
