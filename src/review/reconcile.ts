import { identityOf } from '../engine/fingerprint.js';
import { type Item, itemOf, OPEN, type PlacedFlag } from './item.js';

/** Items after their file was linted again; `nextId` is free for whatever comes next. */
export type Reconciled = Readonly<{ items: readonly Item[]; nextId: number }>;

/**
 * The items of all files, with those of `path` brought in line with its present flags. A flag that is still there keeps its item,
 * one that is not there any more is gone (and comes back should it stand there again), a new one gets an item of its own. What
 * is decided stays as it is.
 */
export function reconcile(
  items: readonly Item[],
  path: string,
  flags: readonly PlacedFlag[],
  nextId: number,
): Reconciled {
  const known = items.filter((item) => item.path === path);
  const decided = known.filter(isDecided);
  const waiting = known.filter((item) => !isDecided(item));
  const owners = match(flags, waiting);
  let free = nextId;
  const present = flags.map((placed) => {
    const owner = owners.get(placed);
    if (!owner) return itemOf(free++, path, placed);
    return { ...itemOf(owner.id, path, placed), fate: owner.fate.is === 'gone' ? OPEN : owner.fate };
  });
  const kept = new Set([...owners.values()]);
  const gone = waiting.filter((item) => !kept.has(item)).map((item): Item => ({ ...item, fate: { is: 'gone' } }));
  const mine = [...decided, ...gone, ...present].sort((a, b) => a.flag.range.start - b.flag.range.start || a.id - b.id);
  return { items: inPlaceOf(items, path, mine), nextId: free };
}

const isDecided = ({ fate }: Item): boolean => fate.is === 'repaired' || fate.is === 'dismissed';

// First those with the same surroundings, then those with the same words, in their order.
function match(flags: readonly PlacedFlag[], waiting: readonly Item[]): ReadonlyMap<PlacedFlag, Item> {
  const owners = new Map<PlacedFlag, Item>();
  const taken = new Set<Item>();
  const keys = [({ flag }: PlacedFlag) => identityOf(flag), ({ flag }: PlacedFlag) => `${flag.ruleId} ${flag.words}`];
  for (const keyOf of keys) {
    const pool = groupedBy(waiting.filter((item) => !taken.has(item)).reverse(), keyOf);
    for (const placed of flags) {
      const owner = owners.has(placed) ? undefined : pool.get(keyOf(placed))?.pop();
      if (!owner) continue;
      owners.set(placed, owner);
      taken.add(owner);
    }
  }
  return owners;
}

function groupedBy(items: readonly Item[], keyOf: (placed: PlacedFlag) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function inPlaceOf(items: readonly Item[], path: string, mine: readonly Item[]): readonly Item[] {
  const first = items.findIndex((item) => item.path === path);
  if (first < 0) return [...items, ...mine];
  const others = items.filter((item) => item.path !== path);
  return [...others.slice(0, first), ...mine, ...others.slice(first)];
}
