import { relative, resolve } from 'node:path';
import type { FileError } from '../engine/result.js';
import type { WrittenSettings } from './config-schema.js';
import { settingOf } from './level.js';
import type { Place } from './placed.js';
import type { Settings } from './settings-for.js';
import { readWordList } from './word-list.js';

// The config that settings stand in. `locate` takes keys from where they stand.
type Context = Readonly<{ folder: string; cwd: string; path: string; locate: (keys: readonly string[]) => Place }>;

/** Makes settings of what a user wrote: reads the files of words that are named in it. What is wrong with those costs errors. */
export async function readSettings(
  { rules, minConfidence, from, vocabulary }: WrittenSettings,
  context: Context,
): Promise<Readonly<{ settings: Settings; errors: readonly FileError[] }>> {
  const { files = [], words = [] } = vocabulary ?? {};
  const lists = await Promise.all(files.map((file, nth) => readList(file, nth, context)));
  const levels = Object.entries(rules ?? {}).map(([id, level]) => [id, settingOf(level)] as const);
  const settings: Settings = {
    ...(rules && { rules: Object.fromEntries(levels) }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(from && { from }),
    ...(vocabulary && { vocabulary: [...words, ...lists.flatMap((list) => list.words)] }),
  };
  return { settings, errors: lists.flatMap(({ errors }) => errors) };
}

// A file that cannot be read is the config's fault, a line in it that is no term its own.
async function readList(file: string, nth: number, { folder, cwd, path, locate }: Context) {
  const place = resolve(folder, file);
  const { words, errors } = await readWordList(place);
  const shown = relative(cwd, place);
  return {
    words,
    errors: errors.map(({ message, ...where }): FileError => {
      if (where.line !== undefined) return { path: shown, ...where, message };
      return {
        path,
        ...locate(['vocabulary', 'files', String(nth)]),
        message: `the file of words ${shown} ${message}`,
      };
    }),
  };
}
