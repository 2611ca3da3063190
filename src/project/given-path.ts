/** A path or glob as a user gives it: the folder that it begins with, and the glob below it. */
export type Glob = Readonly<{ folder: string; pattern: string }>;

/** The pattern of a folder that was given as it is: whatever is below it. */
export const EVERYTHING = '**/*';

const SPECIAL = /[*?{}[\]()!]/u;

/** Takes a glob apart; undefined where a path stands for itself alone. */
export function globIn(path: string): Glob | undefined {
  const special = path.search(SPECIAL);
  if (special < 0) return undefined;
  const slash = path.lastIndexOf('/', special);
  if (slash < 0) return { folder: '.', pattern: path };
  return { folder: path.slice(0, slash) || '/', pattern: path.slice(slash + 1) };
}
