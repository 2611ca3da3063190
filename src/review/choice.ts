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

/** Tells whether an item is one of those that the choice speaks of. */
export function fitting({ search, rule, severity, path, which }: Choice): (item: Item) => boolean {
  const wanted = search.toLowerCase();
  return (item) =>
    (which === 'left' ? isLeft(item) : item.fate.is !== 'gone') &&
    (rule === '' || item.flag.ruleId === rule) &&
    (severity === '' || item.flag.severity === severity) &&
    (path === '' || item.path === path) &&
    (wanted === '' || item.haystack.includes(wanted));
}

/** What the items of a list are headed by. */
export const groupOf = ({ path, flag }: Item, { group }: Pick<Choice, 'group'>): string =>
  group === 'file' ? path : flag.ruleId;

/** True where the order of a choice is the order of the places: then a file keeps its flags together. */
export const isByPlace = ({ group, sort }: Choice): boolean => group === 'file' && sort === 'place';

/** The items of a choice, in its order. Those given come in the order of their places. */
export function chosen(items: readonly Item[], choice: Choice): readonly Item[] {
  const kept = items.filter(fitting(choice));
  if (isByPlace(choice)) return kept;
  const grouped = gathered(kept, (item) => groupOf(item, choice));
  return choice.sort === 'place' ? grouped : gathered(grouped, ({ flag }) => flag.severity, ['error']);
}

// Items with the same key together, keys in the order in which they first appear, or as given. No comparing, as lists are long.
function gathered(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  keys: readonly string[] = [],
): readonly Item[] {
  const groups = new Map<string, Item[]>(keys.map((key) => [key, []]));
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  const all: Item[] = [];
  for (const group of groups.values()) for (const item of group) all.push(item);
  return all;
}
