import { createHash } from 'node:crypto';
import type { RuleId } from '../engine/flag.js';
import type { LintOptions } from '../engine/lint.js';
import { createRuleSet, type NamedRule, type RuleSetting } from '../engine/ruleset.js';
import { createVocabulary } from '../engine/vocabulary.js';
import type { LanguageCode } from '../rule/catalogue.js';

/**
 * All that decides how a file is linted but the rules' own code, as plain data: a worker can be sent it. Files with equal
 * settings have the same `key`, in this run and in the next.
 */
export type FileSettings = Readonly<{
  key: string;
  /** What was said of rules; a rule that is not named runs at its default. */
  rules: Readonly<Record<RuleId, RuleSetting>>;
  /** False where comments and `[sic]` in the file must not silence anything. */
  inlineConfig: boolean;
  /** Absent where nobody said. */
  minConfidence?: number;
  /** The languages that the text may have been translated from. Where nobody said, its marks may tell. */
  from?: readonly LanguageCode[];
  /** The house's own names and terms. */
  vocabulary: readonly string[];
}>;

/** What one place says of settings. */
export type Settings = Partial<Omit<FileSettings, 'key'>>;

/**
 * Settings, the files that they are for (all where none are named; paths are absolute), and where one of them was said: a place
 * in a config, or an option.
 */
export type SettingsLayer = Readonly<{
  settings: Settings;
  holdsFor?: (path: string) => boolean;
  source: (keys: readonly string[]) => string;
}>;

/**
 * Gives what applies to a file, by its absolute path: the layers that hold for it, the later before the earlier; of rules each is
 * set apart, and vocabularies add up. Files with the same settings share one value.
 */
export function settingsBy(
  layers: readonly Pick<SettingsLayer, 'settings' | 'holdsFor'>[],
): (path: string) => FileSettings {
  const made = new Map<string, FileSettings>();
  return (path) => {
    const holding = layers.map(({ holdsFor }) => holdsFor?.(path) ?? true);
    const which = holding.join();
    const settings = made.get(which) ?? merged(layers.filter((_, at) => holding[at]).map((layer) => layer.settings));
    made.set(which, settings);
    return settings;
  };
}

function merged(sayings: readonly Settings[]): FileSettings {
  const { inlineConfig = true, minConfidence, from }: Settings = Object.assign({}, ...sayings);
  const rules: FileSettings['rules'] = Object.assign({}, ...sayings.map((saying) => saying.rules));
  const vocabulary = sayings.flatMap((saying) => saying.vocabulary ?? []);
  // In an order of its own, so that who spoke first makes no difference to the key.
  const settings = {
    rules: Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))),
    inlineConfig,
    ...(minConfidence !== undefined && { minConfidence }),
    ...(from && { from: [...new Set(from)].sort() }),
    vocabulary: [...new Set(vocabulary)].sort(),
  };
  return { key: createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16), ...settings };
}

/** What the settings of a file mean to the engine, given all the rules that there are. */
export function lintOptionsOf(settings: FileSettings, known: readonly NamedRule[]): LintOptions {
  const { inlineConfig, minConfidence, from, vocabulary } = settings;
  return {
    rules: createRuleSet(known, new Map(Object.entries(settings.rules))),
    inlineConfig,
    ...(minConfidence !== undefined && { minConfidence }),
    ...(from && { from }),
    ...(vocabulary.length > 0 && { vocabulary: createVocabulary(vocabulary) }),
  };
}
