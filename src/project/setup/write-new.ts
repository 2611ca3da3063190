import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Writes a file where there is none. @returns false where there is one, which stays as it is */
export async function writeNew(folder: string, path: string, text: string): Promise<boolean> {
  const place = resolve(folder, path);
  await mkdir(dirname(place), { recursive: true });
  try {
    await writeFile(place, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
