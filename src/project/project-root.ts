import { isAbsolute, relative, resolve, sep } from 'node:path';
import { repositoryRoot } from './repository.js';

/**
 * The folder whose decisions count: the root of the git repository, so that it makes no difference from where in it mtlint is run
 * and with which config; outside of one, the folder of the config, which is the working directory where there is none.
 */
export function projectRoot(cwd: string, { folder }: Readonly<{ folder: string }>): string {
  return repositoryRoot(cwd) ?? folder;
}

/** A path as the user gave it in `cwd`, seen from the root of the project, with `/` between its parts. */
export function pathFromRoot(root: string, cwd: string, path: string): string {
  const way = relative(root, resolve(cwd, path));
  return (isAbsolute(way) ? resolve(cwd, path) : way).replaceAll(sep, '/');
}
