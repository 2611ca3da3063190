import { convertPathToPattern } from 'globby';

/** What to leave out, spelt as in a `.gitignore` file, and the folder that the pattern speaks of. */
export type IgnorePattern = Readonly<{ pattern: string; folder: string }>;

/**
 * A pattern as globs: with a slash inside or in front it is anchored in its folder, without one it fits at any depth; a folder
 * stands for all that is in it.
 */
export function globsOf({ pattern, folder }: IgnorePattern): readonly string[] {
  const name = pattern.replace(/^\.?\//u, '').replace(/\/+$/u, '');
  if (name === '') return [];
  const anchored = /^\.?\/|\/(?!$)/u.test(pattern);
  const base = convertPathToPattern(folder).replace(/\/$/u, '');
  const glob = anchored ? `${base}/${name}` : `${base}/**/${name}`;
  return [glob, `${glob}/**`];
}
