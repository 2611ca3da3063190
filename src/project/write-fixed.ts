import { access, constants, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { FileError } from '../engine/result.js';
import { globIn } from './given-path.js';
import { ioMessage } from './read-source.js';

/** A file to write: the bytes that its repairs were made for, and the text with them. */
export type Fixed = Readonly<{ path: string; bytes: Uint8Array; text: string }>;

/**
 * Replaces a file by its repaired text in one step; mode and owner stay. Refuses where the file has changed since it was read,
 * and where a link would lead out of the paths that the user gave.
 */
export async function writeFixed(
  { path, bytes, text }: Fixed,
  { cwd, paths }: Readonly<{ cwd: string; paths: readonly string[] }>,
): Promise<FileError | undefined> {
  const refuse = (message: string): FileError => ({ path, message });
  try {
    const file = await realpath(resolve(cwd, path));
    const allowed = await Promise.all(paths.map((given) => placeOf(given, cwd)));
    if (!allowed.some((root) => file === root || file.startsWith(root.endsWith(sep) ? root : root + sep)))
      return refuse(`was not repaired: it lies behind a link, at ${file}; give that path to repair it`);
    await access(file, constants.W_OK);
    if (!(await readFile(file)).equals(bytes))
      return refuse('was not repaired: it changed while it was being read; run mtlint again');
    await writeFileAtomic(file, text);
    return undefined;
  } catch (error) {
    return refuse(`was not repaired: ${writeMessage(error)}`);
  }
}

// A link that was itself given (by a shell's `*`, say) does not count as leave to write where it leads.
async function placeOf(given: string, cwd: string): Promise<string> {
  const glob = globIn(given);
  if (glob) return placeOf(glob.folder, cwd);
  if (!isAbsolute(given)) return resolve(await realpath(cwd), given);
  const folder = dirname(given);
  return folder === given ? given : join(await realpath(folder), basename(given));
}

/** What a refused attempt to write means to a user, and what to do. */
export function writeMessage(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'it may not be written; give yourself write permission';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'there is no room left on the disk; make some';
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a file stands where a folder must be; move it';
  return ioMessage(error);
}
