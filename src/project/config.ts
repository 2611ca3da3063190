import { dirname, relative } from 'node:path';
import type { FileError } from '../engine/result.js';
import type { RuleSetting } from '../engine/ruleset.js';
import { type RawConfig, readConfig, searchConfig } from './config-file.js';
import type { Place } from './placed-yaml.js';
import { ioMessage } from './read-source.js';

/** From which severity on a flag fails the run. */
export type FailLevel = 'error' | 'warning' | 'never';

/** What the user's config says; paths and patterns in it speak of `folder`. */
export type Config = Readonly<{
  folder: string;
  /** The config file, for errors; absent where there is none. */
  path?: string;
  files?: readonly string[];
  ignore: readonly string[];
  rules: Readonly<Record<string, RuleSetting>>;
  failOn?: FailLevel;
  minConfidence?: number;
  plugins: readonly string[];
  locate: (keys: readonly string[]) => Place;
}>;

/** A config, and what was wrong with it. A broken one counts as none. */
export type LoadedConfig = Readonly<{ config: Config; errors: readonly FileError[] }>;

/** Which config to load: the named file, none, or the nearest one from the working directory up. */
export type ConfigChoice = Readonly<{ cwd: string; file?: string; none?: boolean }>;

const KEYS = ['files', 'ignore', 'rules', 'failOn', 'minConfidence', 'plugins'];

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
  return { folder, ignore: [], rules: {}, plugins: [], locate: () => ({}) };
}

async function check({ path, value, locate }: RawConfig, folder: string, cwd: string): Promise<LoadedConfig> {
  const { CONFIG, complaintsOf } = await import('./config-schema.js');
  const outcome = CONFIG.safeParse(value, { reportInput: true });
  if (!outcome.success) {
    const errors = complaintsOf(outcome, KEYS).map(({ keys, message }) => ({ path, message, ...locate(keys) }));
    return { config: noConfig(cwd), errors };
  }
  const { files, ignore = [], rules = {}, failOn, minConfidence, plugins = [] } = outcome.data;
  const settings = Object.entries(rules).map(([id, level]) => [id, settingOf(level)] as const);
  const config: Config = {
    folder,
    path,
    ignore,
    plugins,
    locate,
    rules: Object.fromEntries(settings),
    ...(files && { files }),
    ...(failOn && { failOn: failOn === 'warn' ? 'warning' : failOn }),
    ...(minConfidence !== undefined && { minConfidence }),
  };
  return { config, errors: [] };
}

/** The words that a user writes for a setting. */
export const LEVELS = ['off', 'warn', 'error'] as const;

/** What a user's word for a setting means to the engine. */
export function settingOf(level: (typeof LEVELS)[number]): RuleSetting {
  return level === 'warn' ? 'warning' : level;
}
