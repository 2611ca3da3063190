import { mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { sweep } from './asides.js';
import { refuseLinks } from './refuse-links.js';
import { repositoryRoot } from './repository.js';
import { replaceFile } from './write-whole.js';

/**
 * Writes what a user has asked for into the file that they named, in folders that are made for it: whole, so that what cannot be
 * written leaves an older one as it was, and none where there was none. A pipe or a device is written into. Throws what the system
 * refuses, and where the name is that of a link out of the tree.
 */
export async function writeOut(path: string, text: string, cwd = process.cwd()): Promise<void> {
  const place = resolve(cwd, path);
  await refuseLinks(place, repositoryRoot(cwd) ?? cwd);
  await mkdir(dirname(place), { recursive: true });
  const file = await realpath(place).catch(() => place);
  const old = await stat(file).catch(() => undefined);
  if (old && !old.isFile()) return writeFile(file, text);
  try {
    sweep(dirname(file));
    await replaceFile(file, text);
  } catch (error) {
    if (!old || !FIXED.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await writeFile(file, text);
  }
}

// A file that may be written and not be replaced: one that is mounted, or whose folder belongs to somebody else.
const FIXED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'EROFS']);
