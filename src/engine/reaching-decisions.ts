import type { Decision } from './decisions.js';
import { normal } from './fingerprint.js';
import type { Flag } from './flag.js';

/**
 * Gives the decision within whose reach a flag in the file at `path` lies: one on its words wherever they stand, then one on its
 * rule in the file, then one on its rule at all. `homes` are the files in which decisions have found the very flag that they were
 * made on: there they speak of that file, whatever it was called.
 */
export function reachesOf(
  decisions: readonly Decision[],
  homes: ReadonlyMap<Decision, string>,
): (flag: Flag, path: string) => Decision | undefined {
  const reaches = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = keyOf(decision, homes);
    if (key !== undefined && !reaches.has(key)) reaches.set(key, decision);
  }
  if (reaches.size === 0) return () => undefined;
  return ({ ruleId, words }, path) =>
    reaches.get(`words ${ruleId} ${normal(words)}`) ??
    reaches.get(`file ${ruleId} ${path}`) ??
    reaches.get(`project ${ruleId}`);
}

function keyOf(decision: Decision, homes: ReadonlyMap<Decision, string>): string | undefined {
  const { reach, rule, words, path } = decision;
  if (reach === 'words') return `words ${rule} ${words}`;
  if (reach === 'file') return `file ${rule} ${homes.get(decision) ?? path}`;
  return reach && `project ${rule}`;
}
