import type { Check, Rule } from '../rule/rule.js';
import { wordKey } from '../text/words.js';
import type { RuleId, Severity } from './flag.js';

/** What a user may say of a rule; `default` leaves the severity to impact and confidence. */
export type RuleSetting = 'off' | Severity | 'default';

/** A rule under its id, as loaded from its file. */
export type NamedRule = Readonly<{ id: RuleId; rule: Rule }>;

/** A rule that will run, with its index by what can start it. */
export type ActiveRule = NamedRule & Readonly<{ setting: Exclude<RuleSetting, 'off'> }>;

type Running<Starts extends Check['starts']> = Readonly<{
  active: ActiveRule;
  check: Extract<Check, { starts: Starts }>;
}>;

/** What a word starts: rules at the word itself, and those of a whole document (by their place in `byDocument`). */
type Started = Readonly<{
  rules: readonly (Running<'word'> & Readonly<{ word: string }>)[];
  documents: readonly number[];
}>;

/** The active rules, indexed by what can start them, so that a word costs one look-up however many rules there are. */
export type RuleSet = Readonly<{
  rules: readonly ActiveRule[];
  /** By the key of the word. */
  byWord: ReadonlyMap<number, Started>;
  byText: readonly Running<'text'>[];
  byDocument: readonly Running<'document'>[];
}>;

/** Indexes the rules that are not switched off. Rules without a setting run at their default severity. */
export function createRuleSet(
  rules: readonly NamedRule[],
  settings: ReadonlyMap<RuleId, RuleSetting> = new Map(),
): RuleSet {
  const active: ActiveRule[] = [];
  const byWord = new Map<number, Started>();
  const byText: Running<'text'>[] = [];
  const byDocument: Running<'document'>[] = [];
  for (const named of rules) {
    const setting = settings.get(named.id) ?? 'default';
    if (setting === 'off') continue;
    const one = { ...named, setting };
    const { check } = named.rule;
    active.push(one);
    if (check.starts === 'text') byText.push({ active: one, check });
    else if (check.starts === 'word') for (const word of check.words) addWord(byWord, word, { active: one, check });
    else {
      for (const word of check.words ?? []) addWord(byWord, word, byDocument.length);
      byDocument.push({ active: one, check });
    }
  }
  return { rules: active, byWord, byText, byDocument };
}

function addWord(byWord: Map<number, Started>, word: string, starts: Running<'word'> | number): void {
  const key = wordKey(word);
  const { rules, documents } = byWord.get(key) ?? { rules: [], documents: [] };
  if (typeof starts === 'number') byWord.set(key, { rules, documents: [...documents, starts] });
  else byWord.set(key, { rules: [...rules, { ...starts, word }], documents });
}
