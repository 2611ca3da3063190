import { realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';

/** A service that runs checks, where it has a form of report of its own. */
export type CiService = 'github' | 'gitlab';

type Environment = Readonly<Record<string, string | undefined>>;

/** The service that we run in. */
export function ciService(env: Environment): CiService | undefined {
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  return env['GITLAB_CI'] === 'true' ? 'gitlab' : undefined;
}

/** The root of the repository as the service tells it, where the working directory lies in it; else the working directory. */
export function rootOf(cwd: string, env: Environment): string {
  const told = { github: env['GITHUB_WORKSPACE'], gitlab: env['CI_PROJECT_DIR'] }[ciService(env) ?? 'github'];
  if (ciService(env) === undefined || !told) return cwd;
  const root = realOr(told);
  const way = relative(root, cwd);
  return way.startsWith('..') || isAbsolute(way) ? cwd : root;
}

function realOr(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
