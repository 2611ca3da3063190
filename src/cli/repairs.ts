import { dirname, resolve } from 'node:path';
import type { FileResult } from '../engine/result.js';
import { sweep } from '../project/asides.js';
import { oneByOne } from '../project/one-by-one.js';
import { writeFixed } from '../project/write-fixed.js';

/** Writes what was repaired, file by file: `bytes` are what the file held when it was linted. */
export type Repairs = Readonly<{
  write: (result: FileResult, bytes: Uint8Array) => Promise<FileResult>;
  /** Clears away what an earlier run has left beside the files, should it have been killed while it wrote. */
  tidy: () => void;
}>;

/** Repairs below the paths that the user gave. */
export function repairsBelow(paths: readonly string[], cwd: string): Repairs {
  const folders = new Set<string>();
  const write = async (result: FileResult, bytes: Uint8Array): Promise<FileResult> => {
    const { path, errors, fixes } = result;
    if (!fixes) return result;
    const error = await writeFixed({ path, bytes, text: fixes.output }, { cwd, paths });
    if (error) return { ...result, errors: [...errors, error] };
    folders.add(dirname(resolve(cwd, path)));
    return { ...result, fixes: { ...fixes, written: true } };
  };
  // One at a time, so that there is one file at most for which a kill comes in between.
  const inTurn = oneByOne(([result, bytes]: readonly [FileResult, Uint8Array]) => write(result, bytes));
  return {
    write: (result, bytes) => inTurn([result, bytes]),
    tidy: () => {
      for (const folder of folders) sweep(folder);
    },
  };
}
