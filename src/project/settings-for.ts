import { createHash } from 'node:crypto';
import type { RuleId } from '../engine/flag.js';
import type { LintOptions } from '../engine/lint.js';
import { createRuleSet, type NamedRule, type RuleSetting } from '../engine/ruleset.js';

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
}>;

/** What one place says of settings. */
export type Settings = Partial<Omit<FileSettings, 'key'>>;

/** Settings and the files that they are for, all where none are named. Paths are absolute. */
export type SettingsLayer = Readonly<{ settings: Settings; holdsFor?: (path: string) => boolean }>;

/**
 * Gives what applies to a file, by its absolute path: the layers that hold for it, the later before the earlier; of rules each is
 * set apart. Files with the same settings share one value.
 */
export function settingsBy(layers: readonly SettingsLayer[]): (path: string) => FileSettings {
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
  const rules: Record<RuleId, RuleSetting> = {};
  for (const saying of sayings) Object.assign(rules, saying.rules);
  const sorted = Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)));
  const said = { inlineConfig: true, ...Object.assign({}, ...sayings), rules: sorted } as Omit<FileSettings, 'key'>;
  return { key: keyOf(said), ...said };
}

// Written out by name, so that the order in which places spoke makes no difference.
function keyOf({ rules, inlineConfig, minConfidence }: Omit<FileSettings, 'key'>): string {
  return createHash('sha256').update(JSON.stringify({ rules, inlineConfig, minConfidence })).digest('hex').slice(0, 16);
}

/** What the settings of a file mean to the engine, given all the rules that there are. */
export function lintOptionsOf(settings: FileSettings, known: readonly NamedRule[]): LintOptions {
  const { inlineConfig, minConfidence } = settings;
  const rules = createRuleSet(known, new Map(Object.entries(settings.rules)));
  return { rules, inlineConfig, ...(minConfidence !== undefined && { minConfidence }) };
}
