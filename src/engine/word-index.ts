import { lazily } from '../rule/lazily.js';
import type { Demand, Glance } from '../rule/rule.js';
import { wordKey } from '../text/words.js';
import { type Companies, enterCompany, keepsCompany, mayBeOf, noCompanies } from './company.js';
import type { ActiveRule, Running } from './ruleset.js';

/** A rule, or a pattern of one, that a word can start. */
export type Starter = Readonly<{
  active: ActiveRule;
  check: (Running<'word'> | Running<'text'>)['check'];
  word: string;
  promising: Glance | undefined;
}>;

/** What words can start. */
export type Startable = Readonly<{
  rules: readonly Running<'word'>[];
  texts: readonly Running<'text'>[];
  documents: readonly Running<'document'>[];
}>;

/** What words start. It grows: most words are never met, so what a word starts is made out when it is. */
export type WordIndex = Readonly<{
  /** By the key of the word. */
  byKey: ReadonlyMap<number, () => Started>;
  /** The first question of all: is it a word that starts anything? The others belong to the starters, in their order. */
  companies: Companies;
  starters: (Starter | undefined)[];
}>;

/** The starters `first` to `end` (half-open), for each demand of a rule one; and the rules of documents, by their place in the list. */
export type Started = Readonly<{ first: number; end: number; documents: readonly number[] }>;

type Named<Starts extends 'word' | 'text'> = readonly [one: Running<Starts>, word: string];
type Filed = Readonly<{ rules: Named<'word'>[]; texts: Named<'text'>[]; documents: number[] }>;

/** Files what words can start. */
export function indexWords({ rules, texts, documents }: Startable): WordIndex {
  const filed = new Map<number, Filed>();
  const words = new Set<string>();
  const at = (word: string): Filed => {
    words.add(word);
    const one = filed.get(wordKey(word)) ?? { rules: [], texts: [], documents: [] };
    filed.set(wordKey(word), one);
    return one;
  };
  for (const one of rules) for (const word of one.check.words) at(word).rules.push([one, word]);
  for (const one of texts) for (const word of one.check.words ?? []) at(word).texts.push([one, word]);
  documents.forEach(({ check }, place) => {
    for (const word of check.words ?? []) at(word).documents.push(place);
  });
  const companies = noCompanies();
  const starters: (Starter | undefined)[] = [undefined];
  enterCompany(companies, { words, from: 0, to: 0 });
  const byKey = new Map(Array.from(filed, ([key, one]) => [key, lazily(() => enter(one, companies, starters))]));
  return { byKey, companies, starters };
}

function enter({ rules, texts, documents }: Filed, companies: Companies, starters: WordIndex['starters']): Started {
  const first = starters.length;
  const add = ([{ active, check }, word]: Named<'word'> | Named<'text'>, { company, promising }: Demand) => {
    enterCompany(companies, company);
    // All are made here, of one shape: the machine looks at them at every second word.
    starters.push({ active, check, word, promising });
  };
  for (const named of rules) for (const demand of named[0].check.demandsAt(named[1])) add(named, demand);
  for (const named of texts) for (const demand of named[0].check.demandsAt?.(named[1]) ?? []) add(named, demand);
  return { first, end: starters.length, documents };
}

/** What the word at `at` of a block's words starts, or undefined. */
export function startedAt({ byKey, companies }: WordIndex, keys: readonly number[], at: number): Started | undefined {
  const key = keys[at] ?? 0;
  return mayBeOf(companies, 0, key) ? byKey.get(key)?.() : undefined;
}

/** The starter of a number, if the word at `at` keeps the company that it demands. */
export function starterAt(
  { companies, starters }: WordIndex,
  number: number,
  keys: readonly number[],
  at: number,
): Starter | undefined {
  return keepsCompany(companies, number, keys, at) ? starters[number] : undefined;
}
