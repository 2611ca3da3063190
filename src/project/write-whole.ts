import { linkSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { access, constants, type FileHandle, lstat, open } from 'node:fs/promises';
import { asideOf } from './asides.js';
import { bytesNow } from './read-source.js';

/**
 * Replaces the file at `path`, or makes it, in one step: whatever happens meanwhile, there is the old content or the new one, and
 * all of it. Mode and owner stay. A link at `path` is replaced itself. Throws what the system refuses; the old content is there then.
 */
export async function replaceFile(path: string, data: string | Uint8Array): Promise<void> {
  // Whoever may write the folder could replace what may not be written.
  if (await lstat(path).catch(() => undefined)) await access(path, constants.W_OK);
  await writtenAside(path, data, (aside) => renameSync(aside, path));
}

/**
 * Replaces a file in the same way as long as it holds `was`, and `mayStill` says so, which is asked right before. Who saves in place
 * between that look and the step gets the file back that they saved into. Throws as `replaceFile`, and where there is no file.
 * @returns false where the file holds something else; it is left as it is
 */
export async function exchangeFile(
  path: string,
  {
    was,
    data,
    mayStill = () => true,
  }: Readonly<{ was: Uint8Array; data: string | Uint8Array; mayStill?: () => boolean }>,
): Promise<boolean> {
  await access(path, constants.W_OK);
  return writtenAside(path, data, (aside) => {
    const kept = asideOf(path);
    linked(path, kept);
    try {
      const seen = stampOf(path);
      if (!mayStill() || !bytesNow(path).equals(was) || stampOf(path) !== seen) return false;
      renameSync(aside, path);
      const theirs = bytesIn(kept);
      if (!theirs || theirs.equals(was)) return true;
      if (bytesIn(path)?.equals(Buffer.from(data))) renameSync(kept, path);
      return false;
    } finally {
      rmSync(kept, { force: true });
    }
  });
}

/** Makes a file where there is none, in one step as well. @returns false where there is one, which stays as it is */
export async function createFile(path: string, data: string | Uint8Array): Promise<boolean> {
  try {
    await writtenAside(path, data, (aside) => name(aside, path));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

// Another one as soon as somebody replaces the file, or writes into it: what was read is what is there.
function stampOf(path: string): string {
  const { dev, ino, size, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

function bytesIn(path: string): Buffer | undefined {
  try {
    return bytesNow(path);
  } catch {
    return undefined;
  }
}

// Two names for one file are the one way to make it whole, and only where there is none.
function name(aside: string, path: string): void {
  if (linked(aside, path)) return;
  writeFileSync(path, '', { flag: 'wx' });
  renameSync(aside, path);
}

// Gives a file a second name. @returns false on a disk that knows none
function linked(path: string, second: string): boolean {
  try {
    linkSync(path, second);
    return true;
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return false;
  }
}

const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

async function writtenAside<Value>(
  path: string,
  data: string | Uint8Array,
  place: (aside: string) => Value,
): Promise<Value> {
  const aside = asideOf(path);
  const forget = removedOnExit(aside);
  try {
    const file = await open(aside, 'wx');
    try {
      // Writes on until all is written: on a disk that is nearly full, one write may write less than it was given.
      await file.writeFile(data);
      await likeness(file, path);
      await file.sync();
    } finally {
      await file.close();
    }
    return place(aside);
  } finally {
    rmSync(aside, { force: true });
    forget();
  }
}

async function likeness(file: FileHandle, path: string): Promise<void> {
  const old = await lstat(path).catch(() => undefined);
  if (!old?.isFile()) return;
  const fresh = await file.stat();
  // Who may write a file of somebody else may not give it away; then it is theirs.
  if (old.uid !== fresh.uid || old.gid !== fresh.gid) await file.chown(old.uid, old.gid).catch(() => {});
  await file.chmod(old.mode & 0o7777);
}

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

// However the process ends, but for `kill -9`, it leaves nothing behind. @returns how to forget about it
function removedOnExit(aside: string): () => void {
  const remove = (): void => rmSync(aside, { force: true });
  const forgets = SIGNALS.map((signal) => {
    const quit = (): void => {
      remove();
      process.off(signal, quit);
      // Whoever else listens decides what comes of it.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    process.on(signal, quit);
    return () => process.off(signal, quit);
  });
  process.on('exit', remove);
  // A signal that has come by now is told of when the loop has gone round once.
  return () => {
    process.off('exit', remove);
    setImmediate(() =>
      setImmediate(() => {
        for (const forget of forgets) forget();
      }),
    );
  };
}
