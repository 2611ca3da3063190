import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Changes, changesSince, stagedChanges, type Untold } from '../../src/project/git-changes.js';
import { type Repository, repository } from './git-repository.js';

const made: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function fresh(): Repository {
  const made_ = repository();
  made.push(made_.root);
  return made_;
}

const ALL = 'all';

// The changed lines of each file, as `first-last`, or `|n` where lines before the n-th went.
function told({ root }: Repository, changes: Changes | Untold): unknown {
  if ('problem' in changes) return changes.problem;
  const spell = ({ start, end }: { start: number; end: number }) =>
    start === end ? `|${start}` : `${start}-${end - 1}`;
  return Object.fromEntries(
    [...changes.lines].map(([path, lines]) => [
      relative(root, path),
      lines.some(({ end }) => end > 1e9) ? ALL : lines.map(spell).join(' '),
    ]),
  );
}

const since = async (repo: Repository, base?: string, env = {}) => told(repo, await changesSince(repo.root, base, env));

const many = (count: number): string => Array.from({ length: count }, (_, at) => `line ${at + 1}\n`).join('');

describe('changes since a branch', () => {
  it('are what was committed, what is not committed, and what git does not know yet', async () => {
    const repo = fresh();
    repo.commit({ 'a.md': many(9), 'b.md': many(9), 'c.md': many(3), 'same.md': many(3), '.gitignore': 'secret\n' });
    repo.git('checkout', '--quiet', '-b', 'work');
    repo.commit({ 'a.md': many(9).replace('line 2', 'LINE 2') });
    repo.write({ 'a.md': many(9).replace('line 2', 'LINE 2').replace('line 7\n', ''), 'b.md': `new\n${many(9)}` });
    repo.git('add', 'b.md');
    repo.write({ 'deep/new.md': 'new\n', secret: 'x\n' });
    rmSync(join(repo.root, 'c.md'));
    expect(await since(repo, 'main')).toEqual({ 'a.md': '2-2 |7', 'b.md': '1-1', 'deep/new.md': ALL });
    expect(told(repo, await changesSince(join(repo.root, 'deep'), 'main', {}))).toEqual(await since(repo, 'main'));
  });

  it('leave out what came into the branch meanwhile, also where it was merged', async () => {
    const repo = fresh();
    repo.commit({ 'a.md': many(9), 'b.md': many(9) });
    repo.git('checkout', '--quiet', '-b', 'work');
    repo.commit({ 'a.md': many(9).replace('line 5', 'mine') });
    repo.git('checkout', '--quiet', 'main');
    repo.commit({ 'b.md': many(9).replace('line 1\n', 'theirs\n') });
    repo.git('checkout', '--quiet', 'work');
    expect(await since(repo, 'main')).toEqual({ 'a.md': '5-5' });
    repo.git('merge', '--quiet', '--no-edit', 'main');
    repo.commit({ 'a.md': many(9).replace('line 5', 'mine').replace('line 9', 'also') });
    expect(await since(repo, 'main')).toEqual({ 'a.md': '5-5 9-9' });
  });

  it('follow a rename, and are told of every name', async () => {
    const repo = fresh();
    const odd = [
      'a b.md',
      'caf\u00e9 😀.md',
      '"quoted".md',
      'tab\there.md',
      'back\\slash.md',
      "it's [1] *.md",
      '-f.md',
      'b/b/a.md',
    ];
    repo.commit({ 'old.md': many(20), ...Object.fromEntries(odd.map((name) => [name, many(3)])) });
    repo.git('checkout', '--quiet', '-b', 'work');
    renameSync(join(repo.root, 'old.md'), join(repo.root, 'new.md'));
    repo.commit({
      'new.md': many(20).replace('line 3\n', 'LINE 3\n'),
      ...Object.fromEntries(odd.map((name) => [name, many(3).replace('line 2', 'LINE 2')])),
    });
    expect(await since(repo, 'main')).toEqual({
      'new.md': '3-3',
      ...Object.fromEntries(odd.map((name) => [name, '2-2'])),
    });
  });

  it('are the same whatever the user has set', async () => {
    const repo = fresh();
    repo.commit({ 'b/a.md': many(9), '.gitattributes': '*.md diff=words\n' });
    const settings = {
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.external': 'false',
      'diff.words.textconv': 'false',
      'diff.interHunkContext': '9',
      'diff.context': '9',
      'color.ui': 'always',
      'diff.relative': 'true',
      'core.pager': 'false',
    };
    for (const [name, value] of Object.entries(settings)) repo.git('config', name, value);
    repo.write({ 'b/a.md': many(9).replace('line 2', 'LINE 2').replace('line 5', 'LINE 5') });
    expect(told(repo, await changesSince(join(repo.root, 'b'), 'main', {}))).toEqual({ 'b/a.md': '2-2 5-5' });
  });

  it('count lines with CRLF as lines, and what git takes for binary as changed all through', async () => {
    const repo = fresh();
    repo.commit({ 'crlf.md': many(4).replaceAll('\n', '\r\n'), 'wide.md': Buffer.from(many(3), 'utf16le') });
    repo.write({
      'crlf.md': many(4).replace('line 3', 'LINE 3').replaceAll('\n', '\r\n'),
      'wide.md': Buffer.from(many(4), 'utf16le'),
    });
    expect(await since(repo, 'main')).toEqual({ 'crlf.md': '3-3', 'wide.md': ALL });
  });

  it('need no branch by name where there is a usual one', async () => {
    const repo = fresh();
    repo.commit({ 'a.md': many(3) });
    repo.git('checkout', '--quiet', '-b', 'work');
    repo.commit({ 'b.md': many(3) });
    repo.git('branch', 'release', 'work');
    expect(await since(repo)).toEqual({ 'b.md': '1-3' });
    const fork = repo.git('rev-parse', 'HEAD').trim();
    expect(await since(repo, undefined, { CI_MERGE_REQUEST_DIFF_BASE_SHA: fork })).toEqual({});
    repo.git('update-ref', 'refs/remotes/origin/release', 'work');
    expect(await since(repo, undefined, { GITHUB_BASE_REF: 'release' })).toEqual({});
    repo.git('branch', '--delete', '--force', 'main');
    expect(await since(repo)).toBe('cannot tell what to compare with; name a branch: --changed=main');
    repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release');
    expect(await since(repo)).toEqual({});
  });
});

const SHALLOW =
  'the clone is shallow: fetch all of it (fetch-depth: 0 with actions/checkout, GIT_DEPTH: 0 on GitLab, or git fetch --unshallow)';

describe('changes cannot be told', () => {
  it('outside of a repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mtlint-none-'));
    made.push(folder);
    const problem = 'needs a git repository, and this folder is in none; --diff needs none';
    expect([await changesSince(folder, 'main', {}), await stagedChanges(folder)]).toEqual([{ problem }, { problem }]);
  });

  it('where git is not there, or does not trust the repository', async () => {
    const repo = fresh();
    repo.commit({ 'a.md': many(1) });
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(await since(repo)).toBe(
      `could not ask git: detected dubious ownership in repository at '${repo.root}'; where you trust it: git config --global --add safe.directory ${repo.root}`,
    );
    vi.stubEnv('PATH', '');
    expect(await since(repo)).toBe('could not ask git: it was not found; install it');
  });

  it('from what does not exist, is no commit, or looks like an option', async () => {
    const repo = fresh();
    repo.commit({ 'a.md': many(1) });
    const remedy = (name: string) => `knows no ${name} here; check the spelling, or fetch it: git fetch origin ${name}`;
    expect(await since(repo, 'mian')).toBe(remedy('mian'));
    expect(await since(repo, 'HEAD:a.md')).toBe(remedy('HEAD:a.md'));
    expect(await since(repo, '--output=x')).toBe(remedy('--output=x'));
  });

  it('in a shallow clone, of which it says so', async () => {
    const repo = fresh();
    repo.commit({ 'a.md': many(1) });
    repo.git('checkout', '--quiet', '-b', 'work');
    repo.commit({ 'a.md': many(2) });
    repo.git('checkout', '--quiet', 'main');
    repo.commit({ 'a.md': many(3) });
    const clone = fresh();
    clone.git('fetch', '--quiet', '--depth=1', `file://${repo.root}`, 'work:work', 'main:refs/remotes/origin/main');
    clone.git('checkout', '--quiet', 'work');
    expect(await since(clone)).toBe(`finds nothing that origin/main and HEAD have in common; ${SHALLOW}`);
    expect(await since(clone, 'release')).toBe(`knows no release here; ${SHALLOW}`);
  });
});

describe('staged changes', () => {
  it('are those in the index, whose text is told where it is not the one on disk', async () => {
    const repo = fresh();
    repo.commit({ 'a.md': many(5), 'b.md': many(5), 'c.md': many(5), 'gone.md': many(5) });
    const half = many(5).replace('line 2', 'LINE 2');
    repo.write({ 'a.md': half, 'b.md': half });
    rmSync(join(repo.root, 'gone.md'));
    repo.git('add', '--all');
    repo.write({ 'a.md': `more\n${half}`, 'c.md': half, 'new.md': 'new\n' });
    const changes = await stagedChanges(repo.root);
    expect(told(repo, changes)).toEqual({ 'a.md': '2-2', 'b.md': '2-2' });
    const staged = 'staged' in changes ? [...changes.staged] : [];
    expect(staged.map(([path, bytes]) => [relative(repo.root, path), Buffer.from(bytes).toString()])).toEqual([
      ['a.md', half],
    ]);
    expect(readFileSync(join(repo.root, 'a.md'), 'utf8')).toBe(`more\n${half}`);
  });

  it('are all that is in the index before the first commit', async () => {
    const repo = fresh();
    repo.write({ 'a.md': many(2), 'b.md': many(2) });
    repo.git('add', 'a.md');
    expect(told(repo, await stagedChanges(repo.root))).toEqual({ 'a.md': '1-2' });
  });
});
