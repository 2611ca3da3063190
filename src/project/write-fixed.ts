import { realpathSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import type { FileError } from '../engine/result.js';
import { globIn } from './given-path.js';
import { bytesNow, ioMessage } from './read-source.js';
import { exchangeFile } from './write-whole.js';

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
  const refuse = (message: string): FileError => ({ path, message: `was not repaired: ${message}` });
  try {
    const place = resolve(cwd, path);
    const file = await realpath(place);
    const allowed = await Promise.all(paths.map((given) => placeOf(given, cwd)));
    if (!allowed.some((root) => file === root || file.startsWith(root.endsWith(sep) ? root : root + sep)))
      return refuse(`it lies behind a link, at ${file}; give that path to repair it`);
    const mayStill = (): boolean => realpathSync(place) === file;
    if (await exchangeFile(file, { was: bytes, data: text, mayStill })) return undefined;
    // Somebody else may have made the same repairs.
    return mayStill() && bytesNow(file).equals(Buffer.from(text)) ? undefined : refuse(CHANGED);
  } catch (error) {
    return refuse(writeMessage(error));
  }
}

const CHANGED = 'it changed while it was being read; run mtlint again';

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
  return ioMessage(error, 'written');
}
