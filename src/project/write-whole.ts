import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { access, constants, type FileHandle, lstat, open } from 'node:fs/promises';
import { asideOf } from './asides.js';

/**
 * Replaces the file at `path`, or makes it, in one step: whatever happens meanwhile, there is the old content or the new one, and
 * all of it. Mode and owner stay. A link at `path` is replaced itself. `lastLook` is called with nothing between it and that step,
 * and stops it by throwing. Throws what the system refuses; the old content is there then.
 */
export async function replaceFile(path: string, data: string | Uint8Array, lastLook = () => {}): Promise<void> {
  // Whoever may write the folder could replace what may not be written.
  if (await lstat(path).catch(() => undefined)) await access(path, constants.W_OK);
  await writtenAside(path, data, (aside) => {
    lastLook();
    renameSync(aside, path);
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

// Two names for one file are the one way to make it whole, and only where there is none. Some disks know no second names.
function name(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    writeFileSync(path, '', { flag: 'wx' });
    renameSync(aside, path);
  }
}

const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

async function writtenAside(path: string, data: string | Uint8Array, place: (aside: string) => void): Promise<void> {
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
    place(aside);
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
