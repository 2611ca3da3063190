import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Decision } from '../../engine/decisions.js';
import { decisionsByFile } from '../../engine/decisions-by-file.js';
import type { Flag } from '../../engine/flag.js';
import type { FileResult } from '../../engine/result.js';
import { settleDecisions } from '../../engine/settle-decisions.js';
import { lineOf } from '../../project/decision-line.js';
import type { DecisionsFile } from '../../project/decisions-file.js';

/**
 * Gives the flags of a file that nobody has decided on, by the decisions as they are at the time. A file is asked about alone; so
 * what was decided on a file that is gone is counted for the first file that it fits, and for no other while it does. `pathOf` is
 * what decisions call a path, from `root`.
 */
export function undecidedBy(
  decisions: Pick<DecisionsFile, 'all'>,
  { root, pathOf }: Readonly<{ root: string; pathOf: (path: string) => string }>,
): (result: FileResult) => readonly Flag[] {
  const stands = new Map<string, boolean>();
  const exists = (path: string): boolean => {
    const known = stands.get(path) ?? existsSync(resolve(root, path));
    stands.set(path, known);
    return known;
  };
  const claimed = new Map<string, readonly Decision[]>();
  let all: readonly Decision[] = [];
  let relevant = decisionsByFile(all, exists);
  return (result) => {
    if (decisions.all() !== all) {
      all = decisions.all();
      relevant = decisionsByFile(all, exists);
    }
    const settling = { pathOf, exists, isActive: () => true, isInSight: () => false };
    const path = pathOf(result.path);
    claimed.delete(path);
    const taken = [...claimed.values()].flat();
    const settled = settleDecisions([result], without(relevant(path), taken), settling);
    const claims = settled.moved.map(({ was }) => was).filter((was) => was.path !== path);
    if (claims.length > 0) claimed.set(path, claims);
    return settled.results[0]?.verdict?.flags ?? [];
  };
}

// Equal decisions are as many as there are lines of them.
function without(decisions: readonly Decision[], taken: readonly Decision[]): readonly Decision[] {
  if (taken.length === 0) return decisions;
  const left = new Map<string, number>();
  for (const line of taken.map(lineOf)) left.set(line, (left.get(line) ?? 0) + 1);
  return decisions.filter((decision) => {
    const line = lineOf(decision);
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
