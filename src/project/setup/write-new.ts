import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { sweep } from '../asides.js';
import { refuseLinks } from '../refuse-links.js';
import { createFile } from '../write-whole.js';

/**
 * Writes a file below a folder where there is none, whole or not at all. @returns false where there is one, which stays as it is.
 * Throws what the system refuses, and where a link leads out of the folder.
 */
export async function writeNew(folder: string, path: string, text: string): Promise<boolean> {
  const place = resolve(folder, path);
  await refuseLinks(place, folder);
  await mkdir(dirname(place), { recursive: true });
  sweep(dirname(place));
  return createFile(place, text);
}
