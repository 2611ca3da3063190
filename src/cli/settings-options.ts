import type { RuleSetting } from '../engine/ruleset.js';
import { languageOf, nearestLanguage } from '../project/language.js';
import { LEVELS, settingOf } from '../project/level.js';
import { didYouMean } from '../project/nearest.js';
import { noSuchRule } from '../project/no-such-rule.js';
import type { Settings } from '../project/settings-for.js';
import { LANGUAGE_CODES, type LanguageCode } from '../rule/catalogue.js';
import { usageError } from './usage.js';

/** The options that say how every file is linted, whatever the config says. */
export type SettingsOptions = Readonly<{
  rule?: readonly string[];
  from?: readonly string[];
  inlineConfig?: boolean;
  minConfidence?: number;
}>;

/** What was said on the command line, `known` being the ids of all rules. Throws where a rule or language does not exist. */
export function settingsOf(options: SettingsOptions, known: readonly string[]): Settings {
  const { rule = [], from, inlineConfig, minConfidence } = options;
  return {
    rules: Object.fromEntries(rule.map((text) => settingIn(text, known))),
    ...(from && { from: languagesIn(from) }),
    ...(inlineConfig === false && { inlineConfig }),
    ...(minConfidence !== undefined && { minConfidence }),
  };
}

/** The option that says what stands under these keys of the settings. */
export const optionFor = ([key = '']: readonly string[]): string => OPTIONS[key] ?? 'the command line';

const OPTIONS: Readonly<Record<string, string>> = {
  rules: '--rule',
  from: '--from',
  inlineConfig: '--no-inline-config',
  minConfidence: '--min-confidence',
};

function settingIn(text: string, known: readonly string[]): [string, RuleSetting] {
  const [, id = '', word = ''] = /^\s*([^\s:]+)\s*:\s*(\S+)\s*$/u.exec(text) ?? [];
  if (id === '') throw usageError(`--rule takes 'family/symptom: level', not '${text}'`);
  if (!known.includes(id)) throw usageError(noSuchRule(id, known));
  const level = LEVELS.find((one) => one === word);
  if (!level) throw usageError(`--rule takes the level ${LEVELS.join(', ')}, not '${word}'${didYouMean(word, LEVELS)}`);
  return [id, settingOf(level)];
}

// `--from fr,es`, once or more often.
function languagesIn(lists: readonly string[]): readonly LanguageCode[] {
  return lists
    .flatMap((list) => list.split(','))
    .map((one) => {
      const word = one.trim();
      const guess = nearestLanguage(word);
      const language = languageOf(word);
      if (language) return language;
      const hint = guess === undefined ? '' : ` (did you mean '${guess}'?)`;
      throw usageError(`--from takes ${LANGUAGE_CODES.join(', ')}, not '${word}'${hint}`);
    });
}
