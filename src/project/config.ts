import { dirname, relative } from 'node:path';
import type { FileError } from '../engine/result.js';
import { type RawConfig, readConfig, searchConfig } from './config-file.js';
import type { Place } from './placed.js';
import { readSettings } from './read-settings.js';
import { ioMessage } from './read-source.js';
import type { Settings } from './settings-for.js';

/** From which severity on a flag fails the run. */
export type FailLevel = 'error' | 'warning' | 'never';

/** What the user's config says; paths and patterns in it speak of `folder`. */
export type Config = Readonly<{
  folder: string;
  /** The config file, for errors; absent where there is none. */
  path?: string;
  files?: readonly string[];
  ignore: readonly string[];
  /** What holds for every file. */
  settings: Settings;
  /** What holds for some files, spelt as `ignore` is; the later wins. */
  overrides: readonly Override[];
  failOn?: FailLevel;
  plugins: readonly string[];
  locate: (keys: readonly string[]) => Place;
}>;

/** What the config says of some files. */
export type Override = Readonly<{ files: readonly string[]; settings: Settings }>;

/** A config, and what was wrong with it. A broken one counts as none. */
export type LoadedConfig = Readonly<{ config: Config; errors: readonly FileError[] }>;

/** Which config to load: the named file, none, or the nearest one from the working directory up. */
export type ConfigChoice = Readonly<{ cwd: string; file?: string; none?: boolean }>;

/** Loads and checks the config. Never throws: a config that cannot be used costs its errors, and the defaults hold. */
export async function loadConfig({ cwd, file, none = false }: ConfigChoice): Promise<LoadedConfig> {
  if (none) return { config: noConfig(cwd), errors: [] };
  try {
    const read = file === undefined ? await searchConfig(cwd) : await readConfig(file);
    if (!read) return { config: noConfig(cwd), errors: [] };
    const path = file ?? (relative(cwd, read.path) || read.path);
    if ('value' in read) return await check({ ...read, path }, dirname(read.path), cwd);
    return { config: noConfig(cwd), errors: [{ ...read, path }] };
  } catch (error) {
    return { config: noConfig(cwd), errors: [{ path: file ?? cwd, message: ioMessage(error) }] };
  }
}

// The config of a project that has none.
function noConfig(folder: string): Config {
  return { folder, ignore: [], settings: {}, overrides: [], plugins: [], locate: () => ({}) };
}

async function check({ path, value, locate }: RawConfig, folder: string, cwd: string): Promise<LoadedConfig> {
  const { CONFIG, keysAt } = await import('./config-schema.js');
  const outcome = CONFIG.safeParse(value, { reportInput: true });
  if (!outcome.success) {
    const { complaintsOf } = await import('./complaints.js');
    const errors = complaintsOf(outcome, keysAt).map(({ keys, message }) => ({ path, message, ...locate(keys) }));
    return { config: noConfig(cwd), errors };
  }
  const { files, ignore = [], overrides = [], failOn, plugins = [], ...rest } = outcome.data;
  const read = await readSettings(rest, { folder, cwd, path, locate });
  const others = await Promise.all(
    overrides.map((override, nth) =>
      readSettings(override, { folder, cwd, path, locate: (keys) => locate(['overrides', String(nth), ...keys]) }),
    ),
  );
  const config: Config = {
    folder,
    path,
    ignore,
    plugins,
    locate,
    settings: read.settings,
    overrides: overrides.map((override, nth) => ({ files: override.files, settings: others[nth]?.settings ?? {} })),
    ...(files && { files }),
    ...(failOn && { failOn: failOn === 'warn' ? 'warning' : failOn }),
  };
  return { config, errors: [read, ...others].flatMap(({ errors }) => errors) };
}
