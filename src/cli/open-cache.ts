import { lstatSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type LintCache, openCache } from '../project/lint-cache.js';
import { pluginCode } from '../project/plugin-code.js';
import { projectRoot } from '../project/project-root.js';
import { refuseLinks } from '../project/refuse-links.js';
import { writeMessage } from '../project/write-fixed.js';
import { programCode } from './about.js';
import type { Project } from './open-project.js';
import { complain } from './terminal.js';

/** What was said about the cache. */
export type CacheOptions = Readonly<{ cache?: boolean; cacheLocation?: string }>;

/** Opens the cache, where one was asked for and can be trusted. */
export async function cacheFor(
  { cwd, config }: Project,
  { cache, cacheLocation }: CacheOptions,
): Promise<LintCache | undefined> {
  if (cache !== true) return undefined;
  const code = await pluginCode(config.plugins.map((one) => resolve(config.folder, one)));
  if ('unseen' in code) {
    const { path, what } = code.unseen;
    complain(`the cache is not used: ${relative(cwd, path)} ${what}, so that nobody can tell when its flags change`);
    return undefined;
  }
  const root = projectRoot(cwd, config);
  const folder = cacheLocation ?? folderIn(root);
  const stray = await refuseLinks(resolve(cwd, folder, 'entries'), root).then(() => undefined, writeMessage);
  if (stray === undefined) return openCache(folder, `${programCode()}\n${code.hash}`);
  complain(`the cache is not used: ${relative(cwd, folder) || folder} ${stray}`);
  return undefined;
}

/** Says where results could not be kept. They are right all the same, so that it decides nothing. */
export function complainOfCache(cache: LintCache | undefined): void {
  const failure = cache?.failure();
  if (failure) complain(`${failure}; what was linted will be linted again; see --cache-location`);
}

// Where other tools keep theirs, too; a repository without packages gets a folder that git leaves alone.
function folderIn(root: string): string {
  const packages = resolve(root, 'node_modules');
  const isOwn = lstatSync(packages, { throwIfNoEntry: false })?.isDirectory() === true;
  return isOwn ? resolve(packages, '.cache/mtlint') : resolve(root, '.mtlintcache');
}
