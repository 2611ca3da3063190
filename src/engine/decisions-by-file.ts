import type { Decision } from './decisions.js';

/**
 * Gives the decisions that can be about flags in a file, by what decisions call it: those on it, those that reach beyond their own
 * file, and those whose file is gone. For whoever settles files one by one.
 */
export function decisionsByFile(
  decisions: readonly Decision[],
  exists: (path: string) => boolean,
): (path: string) => readonly Decision[] {
  const there = new Map<string, boolean>();
  const byPath = new Map<string, Decision[]>();
  const anywhere: Decision[] = [];
  for (const decision of decisions) {
    const { path, reach } = decision;
    if (!there.has(path)) there.set(path, exists(path));
    if (reach === 'words' || reach === 'project' || !there.get(path)) anywhere.push(decision);
    else {
      const own = byPath.get(path);
      if (own) own.push(decision);
      else byPath.set(path, [decision]);
    }
  }
  return (path) => [...(byPath.get(path) ?? []), ...anywhere];
}
