import { identityOf } from '../engine/fingerprint.js';
import { type Item, newItem, OPEN, type PlacedFlag } from './item.js';
import { withFile } from './look.js';
import { itemsIn, type State } from './state.js';

/**
 * The state with the items of a file brought in line with its present flags. A flag that is still there keeps its item, one that
 * is not there any more is gone (and comes back should it stand there again), a new one gets an item of its own. What is decided
 * stays as it is.
 */
export function reconcile(state: State, path: string, flags: readonly PlacedFlag[]): State {
  const known = itemsIn(state, path);
  const waiting = known.filter((item) => !isDecided(item));
  const owners = match(flags, waiting);
  let free = state.items.length;
  const present = flags.map((placed) => {
    const owner = owners.get(placed);
    if (!owner) return newItem(free++, path, placed);
    return { ...newItem(owner.id, path, placed), fate: owner.fate.is === 'gone' ? OPEN : owner.fate };
  });
  const kept = new Set([...owners.values()].map(({ id }) => id));
  const gone = waiting.filter(({ id }) => !kept.has(id)).map((item): Item => ({ ...item, fate: { is: 'gone' } }));
  const changed = [...gone, ...present];
  const all = [...known.filter(isDecided), ...changed];
  const ids = all.sort((a, b) => a.flag.range.start - b.flag.range.start || a.id - b.id).map(({ id }) => id);
  return ids.length === 0 ? state : withFile(state, path, ids, changed);
}

const isDecided = ({ fate }: Item): boolean => fate.is === 'repaired' || fate.is === 'dismissed';

// First those with the same surroundings, then those with the same words, in their order.
function match(flags: readonly PlacedFlag[], waiting: readonly Item[]): ReadonlyMap<PlacedFlag, Item> {
  const owners = new Map<PlacedFlag, Item>();
  const taken = new Set<Item>();
  if (waiting.length === 0) return owners;
  const keys = [({ flag }: PlacedFlag) => identityOf(flag), ({ flag }: PlacedFlag) => `${flag.ruleId} ${flag.words}`];
  for (const keyOf of keys) {
    const free = waiting.filter((item) => !taken.has(item)).reverse();
    const pool = groupedBy(free, keyOf);
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
