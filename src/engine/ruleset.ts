import type { Check, Rule } from '../rule/rule.js';
import type { RuleId, Severity } from './flag.js';
import { indexWords, type WordIndex } from './word-index.js';

/** What a user may say of a rule; `default` leaves the severity to impact and confidence. */
export type RuleSetting = 'off' | Severity | 'default';

/** A rule under its id, as loaded from its file. */
export type NamedRule = Readonly<{ id: RuleId; rule: Rule }>;

/** A rule that will run, with its index by what can start it. */
export type ActiveRule = NamedRule & Readonly<{ setting: Exclude<RuleSetting, 'off'> }>;

/** An active rule that can be started in a certain way. */
export type Running<Starts extends Check['starts']> = Readonly<{
  active: ActiveRule;
  check: Extract<Check, { starts: Starts }>;
}>;

/** The active rules, indexed by what can start them, so that a word costs one look-up however many rules there are. */
export type RuleSet = Readonly<{
  rules: readonly ActiveRule[];
  words: WordIndex;
  /** Patterns that are searched for. */
  byText: readonly Running<'text'>[];
  /** Patterns that are tried at words that stand again right behind themselves. */
  byEcho: readonly Running<'text'>[];
  /** How many words further on they have to stand again at most. */
  reach: number;
  byDocument: readonly Running<'document'>[];
  byPair: readonly Running<'pair'>[];
  byForeign: readonly Running<'foreign'>[];
}>;

/** Indexes the rules that are not switched off. Rules without a setting run at their default severity. */
export function createRuleSet(
  rules: readonly NamedRule[],
  settings: ReadonlyMap<RuleId, RuleSetting> = new Map(),
): RuleSet {
  const active = rules.flatMap((named): readonly ActiveRule[] => {
    const setting = settings.get(named.id) ?? 'default';
    return setting === 'off' ? [] : [{ ...named, setting }];
  });
  const texts = running('text', active);
  const searched = texts.filter(({ check }) => !check.words);
  const byDocument = running('document', active);
  return {
    rules: active,
    words: indexWords([...running('word', active), ...texts, ...byDocument]),
    byText: searched.filter(({ check }) => check.reach === undefined),
    byEcho: searched.filter(({ check }) => check.reach !== undefined),
    reach: Math.max(0, ...searched.map(({ check }) => check.reach ?? 0)),
    byDocument,
    byPair: running('pair', active),
    byForeign: running('foreign', active),
  };
}

function running<Starts extends Check['starts']>(
  starts: Starts,
  rules: readonly ActiveRule[],
): readonly Running<Starts>[] {
  const isSuch = (check: Check): check is Extract<Check, { starts: Starts }> => check.starts === starts;
  return rules.flatMap((active) => (isSuch(active.rule.check) ? [{ active, check: active.rule.check }] : []));
}
