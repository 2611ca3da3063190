import type { Severity } from '../engine/flag.js';
import { type Item, isLeft } from './item.js';

/** Which items are looked at, and in what order. Empty means all. */
export type Choice = Readonly<{
  search: string;
  rule: string;
  severity: Severity | '';
  path: string;
  /** Whether what is done stays in sight. */
  which: 'left' | 'all';
  sort: 'place' | 'severity';
  group: 'file' | 'rule';
}>;

export const EVERYTHING: Choice = {
  search: '',
  rule: '',
  severity: '',
  path: '',
  which: 'left',
  sort: 'place',
  group: 'file',
};

/** True where something narrows the choice. */
export const isNarrowed = ({ search, rule, severity, path }: Choice): boolean =>
  search !== '' || rule !== '' || severity !== '' || path !== '';

/** True where an item is one of those that the choice speaks of. */
export function fits(item: Item, choice: Choice): boolean {
  if (item.fate.is === 'gone' || (choice.which === 'left' && !isLeft(item))) return false;
  if (choice.rule !== '' && item.flag.ruleId !== choice.rule) return false;
  if (choice.severity !== '' && item.flag.severity !== choice.severity) return false;
  if (choice.path !== '' && item.path !== choice.path) return false;
  return choice.search === '' || item.haystack.includes(choice.search.toLowerCase());
}

/** The items of a choice, in its order. `items` come in the order of their places. */
export function chosen(items: readonly Item[], choice: Choice): readonly Item[] {
  const kept = items.filter((item) => fits(item, choice));
  const { group, sort } = choice;
  if (group === 'file' && sort === 'place') return kept;
  const groupOf = ({ path, flag }: Item) => (group === 'file' ? path : flag.ruleId);
  // Groups in the order in which they first appear; a file that is linted again stays where it was.
  const rank = new Map<string, number>();
  for (const item of kept) if (!rank.has(groupOf(item))) rank.set(groupOf(item), rank.size);
  const rankOf = (item: Item) => rank.get(groupOf(item)) ?? 0;
  const harm = ({ flag }: Item) => (sort === 'severity' ? HARM[flag.severity] : 0);
  return kept.sort((a, b) => harm(a) - harm(b) || rankOf(a) - rankOf(b));
}

const HARM: Readonly<Record<Severity, number>> = { error: 0, warning: 1 };
