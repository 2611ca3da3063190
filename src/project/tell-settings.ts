import { DEFAULT_MIN_CONFIDENCE } from '../engine/lint.js';
import type { NamedRule } from '../engine/ruleset.js';
import type { Impact } from '../rule/catalogue.js';
import { type Settings, type SettingsLayer, settingsBy } from './settings-for.js';

/** A value, and who said so: the place in a config, or an option. */
export type Told<Value> = Readonly<{ value: Value; source: string }>;

/** What applies to a file and who said so; `rules` are all that there are. */
export type ToldSettings = Readonly<{
  minConfidence: Told<number>;
  /** Nobody said where the marks of the text are to tell. */
  from: Told<readonly string[] | 'detected'>;
  inlineConfig: Told<boolean>;
  vocabulary: readonly Told<readonly string[]>[];
  rules: Readonly<Record<string, Told<string>>>;
}>;

/** Tells what applies to a file, by its absolute path, and who said so. */
export function tellSettings(
  layers: readonly SettingsLayer[],
  path: string,
  rules: readonly NamedRule[],
): ToldSettings {
  const settings = settingsBy(layers)(path);
  const holding = layers.filter(({ holdsFor }) => holdsFor?.(path) ?? true);
  const by = (says: (said: Settings) => boolean, ...keys: readonly string[]): string =>
    holding.findLast((layer) => says(layer.settings))?.source(keys) ?? 'default';
  return {
    minConfidence: {
      value: settings.minConfidence ?? DEFAULT_MIN_CONFIDENCE,
      source: by((said) => said.minConfidence !== undefined, 'minConfidence'),
    },
    from: { value: settings.from ?? 'detected', source: by((said) => said.from !== undefined, 'from') },
    inlineConfig: {
      value: settings.inlineConfig,
      source: by((said) => said.inlineConfig !== undefined, 'inlineConfig'),
    },
    vocabulary: holding.flatMap(({ settings: { vocabulary }, source }) =>
      vocabulary ? [{ value: vocabulary, source: source(['vocabulary']) }] : [],
    ),
    rules: Object.fromEntries(
      rules.map(({ id, rule }) => {
        const said = settings.rules[id] ?? 'default';
        const value = said === 'default' ? BY_IMPACT[rule.impact] : said === 'warning' ? 'warn' : said;
        return [id, { value, source: by((one) => one.rules?.[id] !== undefined, 'rules', id) }];
      }),
    ),
  };
}

const BY_IMPACT: Readonly<Record<Impact, string>> = {
  critical: 'error',
  major: 'error where sure, else warn',
  minor: 'warn',
};
