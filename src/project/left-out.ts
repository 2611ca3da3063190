import { sep } from 'node:path';
import { ignoreFiles } from './ignore-files.js';
import { type PathTest, wayTo } from './path-matcher.js';
import { repositoryRoot } from './repository.js';

// Others' files, and not prose.
const NEVER: readonly string[] = ['node_modules', '.git'];

/** Where the search begins that is to leave out something, and what the user wants left out. */
export type Exclusions = Readonly<{ cwd: string; ignored: PathTest }>;

/** Tests what a search from `start` passes over: others' files, what ignore files name, and what the user leaves out. */
export function leftOut(start: string, { cwd, ignored }: Exclusions): PathTest {
  const base = baseFor(start, cwd);
  const inIgnoreFile = ignoreFiles(base);
  return (path, isFolder) =>
    wayTo(base, path)
      .split('/')
      .some((name) => NEVER.includes(name)) ||
    ignored(path, isFolder) ||
    inIgnoreFile(path, isFolder);
}

/** The folder that ignore files count from: the root of the repository, or the working directory where there is none. */
export function baseFor(start: string, cwd: string): string {
  const inside = start === cwd || start.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep);
  const from = inside ? cwd : start;
  return repositoryRoot(from) ?? from;
}
