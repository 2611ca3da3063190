import { RULES } from 'mtlint:rules';
import { resolve } from 'node:path';
import type { FileError } from '../engine/result.js';
import type { NamedRule } from '../engine/ruleset.js';
import { type Config, type ConfigChoice, loadConfig } from '../project/config.js';
import { layersOf, pluginError, strangersIn } from '../project/layers.js';
import { loadRules } from '../project/load-rules.js';
import { noSuchRule } from '../project/no-such-rule.js';
import { type PathTest, pathMatcher } from '../project/path-matcher.js';
import { type FileSettings, type SettingsLayer, settingsBy } from '../project/settings-for.js';
import { optionFor, type SettingsOptions, settingsOf } from './settings-options.js';
import { usageError } from './usage.js';

/** What commands need to know of the project that they run in. */
export type Project = Readonly<{
  cwd: string;
  config: Config;
  rules: readonly NamedRule[];
  /** What config and command line say of files, in the order in which it counts. */
  layers: readonly SettingsLayer[];
  /** What config and command line leave out. */
  ignored: PathTest;
  /** What applies to a file, by its path as the user gave it or found it. */
  settingsFor: (path: string) => FileSettings;
  errors: readonly FileError[];
}>;

/** The option that chooses the config; false for `--no-config`. */
export type ConfigOptions = Readonly<{ config?: string | boolean }>;

/** Which config the user wants. */
export const configChoice = (cwd: string, { config }: ConfigOptions): ConfigChoice => ({
  cwd,
  none: config === false,
  ...(typeof config === 'string' && { file: config }),
});

/** The options that choose config and rules. */
export type ProjectOptions = SettingsOptions & ConfigOptions & Readonly<{ ignorePattern?: readonly string[] }>;

/** Loads the config and the rules. What is broken in them costs errors; a wrong `--rule` or `--from` is thrown. */
export async function openProject(options: ProjectOptions): Promise<Project> {
  const cwd = process.cwd();
  const { ignorePattern = [] } = options;
  const { config, errors } = await loadConfig(configChoice(cwd, options));
  const loaded = await loadRules(RULES, config.plugins, { cwd, folder: config.folder });
  const known = loaded.rules.map(({ id }) => id);
  const layers = [...layersOf(config), { settings: settingsOf(options, known), source: optionFor }];
  const settingsFor = settingsBy(layers);
  const tests = [pathMatcher(config.ignore, config.folder), pathMatcher(ignorePattern, cwd)];
  return {
    cwd,
    config,
    rules: loaded.rules,
    layers,
    ignored: (path, isFolder) => tests.some((test) => test(path, isFolder)),
    settingsFor: (path) => settingsFor(resolve(cwd, path)),
    errors: [
      ...errors,
      ...loaded.errors.map((error) => pluginError(config, cwd, error)),
      ...strangersIn(config, known),
    ],
  };
}

/** The rule of an id. Throws where there is none. */
export function ruleNamed(id: string, rules: readonly NamedRule[]): NamedRule {
  const found = rules.find((named) => named.id === id);
  if (found) return found;
  const known = rules.map((named) => named.id);
  throw usageError(noSuchRule(id, known));
}
