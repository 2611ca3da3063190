import { relative, resolve } from 'node:path';
import type { FileError } from '../engine/result.js';
import type { Config } from './config.js';
import { noSuchRule } from './no-such-rule.js';
import { pathMatcher } from './path-matcher.js';
import type { Settings, SettingsLayer } from './settings-for.js';

/** What a config says of all files, and then of some, in the order in which it counts. */
export function layersOf(config: Config): readonly SettingsLayer[] {
  return sayings(config).map(({ at, files, settings }) => ({
    settings,
    source: (keys) => placeIn(config, [...at, ...keys]),
    ...(files && { holdsFor: pathMatcher(files, config.folder) }),
  }));
}

/** The rules that a config names and that do not exist, `known` being the ids of all that do. */
export function strangersIn(config: Config, known: readonly string[]): readonly FileError[] {
  return sayings(config).flatMap(({ at, settings }) =>
    Object.keys(settings.rules ?? {})
      .filter((id) => !known.includes(id))
      .map((id) => ({
        path: config.path ?? '',
        ...config.locate([...at, 'rules', id]),
        message: noSuchRule(id, known),
      })),
  );
}

/** An error of a folder of rules, where the config names the folder: it is the config that is to be mended. */
export function pluginError(config: Config, cwd: string, error: FileError): FileError {
  const nth = config.plugins.findIndex((folder) => relative(cwd, resolve(config.folder, folder)) === error.path);
  if (nth < 0 || config.path === undefined) return error;
  const message = `the folder of rules ${error.path} ${error.message}`;
  return { path: config.path, ...config.locate(['plugins', String(nth)]), message };
}

type Saying = Readonly<{ at: readonly string[]; files?: readonly string[]; settings: Settings }>;

const sayings = ({ settings, overrides }: Config): readonly Saying[] => [
  { at: [], settings },
  ...overrides.map((override, nth) => ({ at: ['overrides', String(nth)], ...override })),
];

/** Where a key stands in a config, as a person reads it. */
export function placeIn({ path = '', locate }: Config, keys: readonly string[]): string {
  const { line, column } = locate(keys);
  return `${[path, line, column].filter((part) => part !== undefined).join(':')} ${keys.join('.')}`;
}
