import type { Company, Demand, Glance } from '../rule/rule.js';
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
  /** The first question of all: is it a word that starts anything? The others belong to the starters, and to what is before them. */
  companies: Companies;
  starters: (Starter | undefined)[];
}>;

type Filed = Readonly<{ one: AtWords; word: string }>;

// The starters of a word by their numbers, for each demand of a rule one. Most ask for a word right behind: `guard` asks for any that
// one of them asks for, and where none of these stands only those are left for which it does not speak.
type Started = Readonly<{ all: readonly number[]; guard: number; unguarded: readonly number[] }>;

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
  return { filed, known: new Map(), companies, starters: [] };
}

/** The numbers of what the word at `at` of a block’s words may start: `starterAt` tells whether it does. */
export function startableAt(index: WordIndex, keys: readonly number[], at: number): readonly number[] {
  const key = keys[at] ?? 0;
  const started = mayBeOf(index.companies, 0, key) ? (index.known.get(key) ?? enter(index, key)) : undefined;
  if (!started) return NOTHING;
  return keepsCompany(index.companies, started.guard, keys, at) ? started.all : started.unguarded;
}

const NOTHING: readonly number[] = [];

function enter({ filed, known, companies, starters }: WordIndex, key: number): Started | undefined {
  const here = filed.get(key);
  if (!here) return undefined;
  const all: number[] = [];
  const unguarded: number[] = [];
  const guarded: Company[] = [];
  for (const { one, word } of here)
    for (const { company, promising } of demandsOf(one, word)) {
      const number = enterCompany(companies, company);
      starters[number] = { active: one.active, check: one.check, word, promising };
      all.push(number);
      if (company?.from === 1 && company.to <= NEAR) guarded.push(company);
      else unguarded.push(number);
    }
  const words = guarded.flatMap((company) => [...company.words]);
  const guard = enterCompany(companies, { words, from: 1, to: Math.max(0, ...guarded.map(({ to }) => to)) });
  const started = { all, guard, unguarded };
  known.set(key, started);
  return started;
}

// Further on, one of so many words nearly always stands.
const NEAR = 2;

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
