import type { Demand, Glance } from '../rule/rule.js';
import { wordKey } from '../text/words.js';
import { type Companies, enterCompany, keepsCompany, mayBeOf, noCompanies } from './company.js';
import type { ActiveRule, Running } from './ruleset.js';

type AtWords = Running<'word'> | Running<'text'> | Running<'document'>;

/** What a word can start of a rule, where it stands as `word`. */
export type Starter = Readonly<{
  active: ActiveRule;
  check: AtWords['check'];
  word: string;
  promising: Glance | undefined;
}>;

/** What words start. It grows: most words are never met, so what a word starts is made out when it is. */
export type WordIndex = Readonly<{
  filed: ReadonlyMap<number, readonly Filed[]>;
  known: Map<number, Started>;
  /** The first question of all: is it a word that starts anything? The others belong to the starters, in their order. */
  companies: Companies;
  starters: (Starter | undefined)[];
}>;

type Filed = Readonly<{ one: AtWords; word: string }>;

/** The starters `first` to `end` (half-open): for each demand of a rule one. */
export type Started = Readonly<{ first: number; end: number }>;

/** Files by their words what words can start. */
export function indexWords(running: readonly AtWords[]): WordIndex {
  const filed = new Map<number, Filed[]>();
  const words = new Set<string>();
  for (const one of running)
    for (const word of one.check.words ?? []) {
      words.add(word);
      const known = filed.get(wordKey(word));
      if (known) known.push({ one, word });
      else filed.set(wordKey(word), [{ one, word }]);
    }
  const companies = noCompanies();
  enterCompany(companies, { words, from: 0, to: 0 });
  return { filed, known: new Map(), companies, starters: [undefined] };
}

/** What the word at `at` of a block's words starts, or undefined. */
export function startedAt(index: WordIndex, keys: readonly number[], at: number): Started | undefined {
  const key = keys[at] ?? 0;
  return mayBeOf(index.companies, 0, key) ? (index.known.get(key) ?? enter(index, key)) : undefined;
}

function enter({ filed, known, companies, starters }: WordIndex, key: number): Started | undefined {
  const here = filed.get(key);
  if (!here) return undefined;
  const first = starters.length;
  for (const { one, word } of here)
    for (const { company, promising } of demandsOf(one, word)) {
      enterCompany(companies, company);
      starters.push({ active: one.active, check: one.check, word, promising });
    }
  const started = { first, end: starters.length };
  known.set(key, started);
  return started;
}

function demandsOf({ check }: AtWords, word: string): readonly Demand[] {
  if (check.starts === 'document') return [{}];
  try {
    return check.demandsAt?.(word) ?? [];
  } catch (error) {
    // The rule fails where it is asked.
    return [{ promising: () => thrown(error) }];
  }
}

function thrown(error: unknown): never {
  throw error;
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
