import { relative, sep } from 'node:path';
import ignore from 'ignore';

/**
 * Tells of absolute paths whether one of the patterns names them, spelt as in a `.gitignore` file that stands in `folder`: a
 * folder stands for all that is in it, and `!` takes back. What lies outside of the folder is never named.
 */
export function pathMatcher(patterns: readonly string[], folder: string): (path: string) => boolean {
  const named = ignore({ ignorecase: false }).add(patterns);
  return (path) => {
    const way = relative(folder, path).replaceAll(sep, '/');
    return ignore.isPathValid(way) && named.ignores(way);
  };
}
