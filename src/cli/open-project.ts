import { RULES } from 'mtlint:rules';
import type { FileError } from '../engine/result.js';
import type { NamedRule, RuleSetting } from '../engine/ruleset.js';
import { type Config, LEVELS, loadConfig, settingOf } from '../project/config.js';
import { loadRules } from '../project/load-rules.js';
import { didYouMean } from '../project/nearest.js';
import { usageError } from './usage.js';

/** What commands need to know of the project that they run in. */
export type Project = Readonly<{
  cwd: string;
  config: Config;
  rules: readonly NamedRule[];
  settings: ReadonlyMap<string, RuleSetting>;
  errors: readonly FileError[];
}>;

/** The options that choose config and rules. `config` is false for `--no-config`. */
export type ProjectOptions = Readonly<{ config?: string | boolean; rule?: readonly string[] }>;

/** Loads the config and the rules. What is broken in them costs errors; a wrong `--rule` is thrown. */
export async function openProject(options: ProjectOptions): Promise<Project> {
  const cwd = process.cwd();
  const { config: file } = options;
  const { config, errors } = await loadConfig({ cwd, none: file === false, ...(typeof file === 'string' && { file }) });
  const loaded = await loadRules(RULES, config.plugins, { cwd, folder: config.folder });
  const known = loaded.rules.map(({ id }) => id);
  const settings = new Map(Object.entries(config.rules));
  const strangers = Object.keys(config.rules).filter((id) => !known.includes(id));
  for (const text of options.rule ?? []) settings.set(...settingIn(text, known));
  return {
    cwd,
    config,
    rules: loaded.rules,
    settings,
    errors: [...errors, ...loaded.errors, ...strangers.map((id) => strangerIn(config, id, known))],
  };
}

const noSuchRule = (id: string, known: readonly string[]): string =>
  `there is no rule ${id}${didYouMean(id, known)}; mtlint explain lists all`;

function strangerIn({ path = '', locate }: Config, id: string, known: readonly string[]): FileError {
  return { path, ...locate(['rules', id]), message: noSuchRule(id, known) };
}

/** The rule of an id. Throws where there is none. */
export function ruleNamed(id: string, rules: readonly NamedRule[]): NamedRule {
  const found = rules.find((named) => named.id === id);
  if (found) return found;
  const known = rules.map((named) => named.id);
  throw usageError(noSuchRule(id, known));
}

function settingIn(text: string, known: readonly string[]): [string, RuleSetting] {
  const [, id = '', word = ''] = /^\s*([^\s:]+)\s*:\s*(\S+)\s*$/u.exec(text) ?? [];
  if (id === '') throw usageError(`--rule takes 'family/symptom: level', not '${text}'`);
  if (!known.includes(id)) throw usageError(noSuchRule(id, known));
  const level = LEVELS.find((one) => one === word);
  if (!level) throw usageError(`--rule takes the level ${LEVELS.join(', ')}, not '${word}'${didYouMean(word, LEVELS)}`);
  return [id, settingOf(level)];
}
