import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Decision } from '../../engine/decisions.js';
import type { Flag } from '../../engine/flag.js';
import type { FileResult } from '../../engine/result.js';
import { settleDecisions } from '../../engine/settle-decisions.js';
import type { DecisionsFile } from '../../project/decisions-file.js';

type Index = Readonly<{
  all: readonly Decision[];
  byPath: ReadonlyMap<string, readonly Decision[]>;
  other: readonly Decision[];
}>;

/**
 * Gives the flags of a file that nobody has decided on, by the decisions as they are at the time. A file is asked about alone: of
 * decisions on other files those count that reach beyond theirs, and those whose file is gone. `pathOf` is what decisions call a
 * path, from `root`.
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
  let index: Index = { all: [], byPath: new Map(), other: [] };
  return (result) => {
    const all = decisions.all();
    if (all !== index.all) index = indexOf(all, exists);
    const relevant = [...(index.byPath.get(pathOf(result.path)) ?? []), ...index.other];
    const settled = settleDecisions([result], relevant, { pathOf, exists, isActive: () => true });
    return settled.results[0]?.verdict?.flags ?? [];
  };
}

function indexOf(all: readonly Decision[], exists: (path: string) => boolean): Index {
  const byPath = new Map<string, Decision[]>();
  const other: Decision[] = [];
  for (const decision of all) {
    const { path, reach } = decision;
    if (reach === 'words' || reach === 'project' || !exists(path)) other.push(decision);
    else {
      const own = byPath.get(path);
      if (own) own.push(decision);
      else byPath.set(path, [decision]);
    }
  }
  return { all, byPath, other };
}
