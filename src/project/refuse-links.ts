import { lstat, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { refusal } from './refusal.js';

/**
 * Throws where a file lies below `root` by its name and elsewhere in truth, whether it is there already or not: a tree that comes
 * from others must not make us read or write what lies beside it. What is elsewhere by its name, too, somebody has meant.
 */
export async function refuseLinks(file: string, root: string): Promise<void> {
  if (!file.startsWith(resolve(root) + sep)) return;
  const home = await realpath(root);
  let path = file;
  while (!(await lstat(path).catch(() => undefined))) path = dirname(path);
  const target = await realpath(path).catch(() => 'nowhere');
  if (target === home || target.startsWith(home + sep)) return;
  throw refusal(`lies behind a link that leads out of the project, to ${target}; remove the link`);
}
