import type { Check, Rule } from '../rule/rule.js';
import { wordKey } from '../text/words.js';
import type { RuleId, Severity } from './flag.js';

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

/** What a word starts: rules at the word, patterns that are tried there, and rules of documents by their place in the list. */
export type Started = Readonly<{
  rules: readonly (Running<'word'> & Readonly<{ word: string }>)[];
  texts: readonly Running<'text'>[];
  documents: readonly number[];
}>;

/** The active rules, indexed by what can start them, so that a word costs one look-up however many rules there are. */
export type RuleSet = Readonly<{
  rules: readonly ActiveRule[];
  /** By the key of the word. */
  byWord: ReadonlyMap<number, Started>;
  /** Patterns that are searched for. */
  byText: readonly Running<'text'>[];
  /** Patterns that are tried at words that stand again. */
  byEcho: readonly Running<'text'>[];
  byDocument: readonly Running<'document'>[];
  byPair: readonly Running<'pair'>[];
  byForeign: readonly Running<'foreign'>[];
}>;

/** Indexes the rules that are not switched off. Rules without a setting run at their default severity. */
export function createRuleSet(
  rules: readonly NamedRule[],
  settings: ReadonlyMap<RuleId, RuleSetting> = new Map(),
): RuleSet {
  const index: Index = {
    rules: [],
    byWord: new Map(),
    byText: [],
    byEcho: [],
    byDocument: [],
    byPair: [],
    byForeign: [],
  };
  for (const named of rules) {
    const setting = settings.get(named.id) ?? 'default';
    if (setting !== 'off') addRule(index, { ...named, setting });
  }
  return index;
}

type Index = Readonly<{
  rules: ActiveRule[];
  byWord: Map<number, Started>;
  byText: Running<'text'>[];
  byEcho: Running<'text'>[];
  byDocument: Running<'document'>[];
  byPair: Running<'pair'>[];
  byForeign: Running<'foreign'>[];
}>;

function addRule({ rules, byWord, byText, byEcho, byDocument, byPair, byForeign }: Index, active: ActiveRule): void {
  const { check } = active.rule;
  rules.push(active);
  const atWords = (words: Iterable<string>, add: (started: Started, word: string) => Started) => {
    for (const word of words) {
      const key = wordKey(word);
      byWord.set(key, add(byWord.get(key) ?? NOTHING, word));
    }
  };
  if (check.starts === 'word')
    atWords(check.words, (one, word) => ({ ...one, rules: [...one.rules, { active, check, word }] }));
  else if (check.starts === 'foreign') byForeign.push({ active, check });
  else if (check.starts === 'pair') byPair.push({ active, check });
  else if (check.starts === 'document') {
    const at = byDocument.push({ active, check }) - 1;
    atWords(check.words ?? [], (one) => ({ ...one, documents: [...one.documents, at] }));
  } else if (check.words) atWords(check.words, (one) => ({ ...one, texts: [...one.texts, { active, check }] }));
  else (check.reach === undefined ? byText : byEcho).push({ active, check });
}

const NOTHING: Started = { rules: [], texts: [], documents: [] };
