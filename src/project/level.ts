import type { RuleSetting } from '../engine/ruleset.js';

/** What a user writes for the level of a rule. */
export const LEVELS = ['off', 'warn', 'error'] as const;

/** What a user's word for a level means to the engine. */
export function settingOf(level: (typeof LEVELS)[number]): RuleSetting {
  return level === 'warn' ? 'warning' : level;
}
