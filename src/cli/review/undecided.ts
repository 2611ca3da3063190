import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Decision } from '../../engine/decisions.js';
import { decisionsByFile } from '../../engine/decisions-by-file.js';
import type { Flag } from '../../engine/flag.js';
import type { FileResult } from '../../engine/result.js';
import { settleDecisions } from '../../engine/settle-decisions.js';
import type { DecisionsFile } from '../../project/decisions-file.js';

/**
 * Gives the flags of a file that nobody has decided on, by the decisions as they are at the time. A file is asked about alone.
 * `pathOf` is what decisions call a path, from `root`.
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
  let all: readonly Decision[] = [];
  let relevant = decisionsByFile(all, exists);
  return (result) => {
    if (decisions.all() !== all) {
      all = decisions.all();
      relevant = decisionsByFile(all, exists);
    }
    const settling = { pathOf, exists, isActive: () => true, isInSight: () => false };
    const settled = settleDecisions([result], relevant(pathOf(result.path)), settling);
    return settled.results[0]?.verdict?.flags ?? [];
  };
}
