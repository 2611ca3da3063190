import { relative, sep } from 'node:path';
import ignore from 'ignore';

/** Tells of an absolute path, of a folder or a file, whether it is meant. */
export type PathTest = (path: string, isFolder?: boolean) => boolean;

/**
 * Tests whether one of the patterns names a path, spelt as in a `.gitignore` file that stands in `folder`: a folder stands for all
 * that is in it. `./` in front means the same as `/`. What lies outside of the folder is never named.
 */
export function pathMatcher(patterns: readonly string[], folder: string): PathTest {
  const named = ignore(EXACT).add(patterns.map((pattern) => pattern.replace(/^\.\//u, '/')));
  return (path, isFolder = false) => {
    const way = wayTo(folder, path);
    return ignore.isPathValid(way) && named.ignores(isFolder ? `${way}/` : way);
  };
}

/** Capitals tell names apart, as on the machines that builds run on. */
export const EXACT: ignore.Options = { ignorecase: false };

/** The way from a folder to a path, with slashes. */
export const wayTo = (folder: string, path: string): string => relative(folder, path).replaceAll(sep, '/');
