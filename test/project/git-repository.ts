import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository for tests, which knows nothing of the settings of whoever runs them. */
export type Repository = Readonly<{
  root: string;
  git: (...args: readonly string[]) => string;
  write: (files: Readonly<Record<string, string | Buffer>>) => void;
  /** Writes files and commits all there is. */
  commit: (files?: Readonly<Record<string, string | Buffer>>) => void;
}>;

const APART = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
};

/** Makes a folder a repository whose branch is `main`; without one, a new folder, which whoever made it removes. */
export function repository(folder = mkdtempSync(join(tmpdir(), 'mtlint-git-'))): Repository {
  const root = realpathSync(folder);
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, env: APART, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const write: Repository['write'] = (files) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
  };
  git('init', '--quiet', '--initial-branch=main');
  const commit = (files: Readonly<Record<string, string | Buffer>> = {}) => {
    write(files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message=A change');
  };
  return { root, git, write, commit };
}
