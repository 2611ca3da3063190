import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { changesSince, stagedChanges } from '../../src/project/git-changes.js';
import { programFile } from '../../src/project/program-file.js';
import { type Repository, repository } from './git-repository.js';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mtlint-trap-'));
  made.push(path);
  return path;
}

type Trap = Readonly<{ program: string; sprung: () => readonly string[]; reset: () => void }>;

/** A program that leaves its first argument in a file and fails, as programs do that are not what was expected. */
function trap(): Trap {
  const at = folder();
  const [program, marks] = [join(at, 'trap'), join(at, 'marks')];
  writeProgram(program, `echo "$1" >> '${marks}'\nexit 1`);
  const reset = () => writeFileSync(marks, '');
  reset();
  const sprung = () => [...new Set(readFileSync(marks, 'utf8').split('\n'))].filter((mark) => mark !== '').sort();
  return { program, sprung, reset };
}

function writeProgram(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** A repository with a file that has changed, and with every setting that names a program. */
function trapped(program: string): Repository {
  const root = folder();
  const repo = repository(root);
  repo.commit({ 'a.md': 'One.\n', 'c.md': 'One.\n', 'p.md': 'One.\n', 'd.md': 'One.\n' });
  repo.git('checkout', '--quiet', '-b', 'work');
  repo.commit({ 'a.md': 'One.\nTwo.\n' });
  repo.write({
    '.gitattributes': 'a.md diff=driver\nc.md filter=one\np.md filter=two=three\nd.md diff=words\n',
    ...Object.fromEntries(['a.md', 'c.md', 'p.md', 'd.md'].map((name) => [name, 'One.\nTwo.\nThree.\n'])),
  });
  const settings = {
    'core.fsmonitor': `${program} fsmonitor`,
    'diff.external': `${program} external`,
    'diff.driver.command': `${program} command`,
    'diff.words.textconv': `${program} textconv`,
    'filter.one.clean': `${program} clean`,
    'filter.one.required': 'true',
    'filter.two=three.process': `${program} process`,
    'core.pager': `${program} pager`,
    'pager.diff': `${program} pager`,
    'alias.diff': `!${program} alias`,
    'gpg.program': program,
    'log.showSignature': 'true',
    'core.sshCommand': `${program} ssh`,
    'credential.helper': `!${program} credential`,
  };
  for (const [name, value] of Object.entries(settings)) repo.git('config', name, value);
  for (const name of ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-auto-gc'])
    writeProgram(join(root, '.git/hooks', name), `${program} hook`);
  return repo;
}

/** What has changed in a repository, as it is told here and where git is asked for what is staged. */
const namesOf = (root: string, changes: Awaited<ReturnType<typeof changesSince>>) =>
  'problem' in changes ? changes.problem : [...changes.lines.keys()].map((path) => relative(root, path)).sort();

/** Asks git in the plain way, whatever comes of it. */
function plainly({ git }: Repository, ...args: readonly string[]): void {
  try {
    git(...args);
  } catch {
    // The traps fail, and git with them.
  }
}

const FILTERS_MAY_FAIL = ['-c', 'filter.one.required=false'];

describe('what a repository names as programs', () => {
  it('is run by git in the plain way, so that these traps are traps', () => {
    const { program, sprung } = trap();
    const repo = trapped(program);
    for (const name of ['a.md', 'c.md', 'p.md']) plainly(repo, ...FILTERS_MAY_FAIL, 'diff', 'main', '--', name);
    plainly(repo, 'diff', '--no-ext-diff', 'main', '--', 'd.md');
    plainly(repo, 'add', 'a.md');
    expect(sprung()).toEqual(['clean', 'command', 'external', 'fsmonitor', 'hook', 'process', 'textconv']);
  });

  it('is not run here, and what has changed is told all the same', async () => {
    const { program, sprung } = trap();
    const { root } = trapped(program);
    const told = [await changesSince(root, 'main', {}), await stagedChanges(root)];
    expect(sprung()).toEqual([]);
    expect(told.map((changes) => namesOf(root, changes))).toEqual([
      ['.gitattributes', 'a.md', 'c.md', 'd.md', 'p.md'],
      [],
    ]);
  });

  it('is not run in a submodule either', async () => {
    const { program, sprung, reset } = trap();
    const inner = trapped(program);
    const outer = repository(folder());
    cpSync(inner.root, join(outer.root, 'inner'), { recursive: true });
    outer.commit({ 'a.md': 'One.\n' });
    reset();
    plainly(outer, 'diff', 'main');
    expect(sprung()).toContain('fsmonitor');
    reset();
    outer.write({ 'a.md': 'One.\nTwo.\n' });
    expect(namesOf(outer.root, await changesSince(outer.root, 'main', {}))).toEqual(['a.md']);
    expect(sprung()).toEqual([]);
  });

  it('is not run to fetch what a partial clone leaves out; what is missing is said', async () => {
    const { program, sprung, reset } = trap();
    const repo = repository(folder());
    repo.commit({ 'a.md': 'One.\n' });
    const head = repo.git('rev-parse', 'HEAD').trim();
    const blob = repo.git('rev-parse', 'HEAD:a.md').trim();
    repo.write({ 'a.md': 'Two.\n' });
    rmSync(join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    repo.git('config', 'core.repositoryFormatVersion', '1');
    repo.git('config', 'extensions.partialClone', 'origin');
    repo.git('config', 'remote.origin.promisor', 'true');
    repo.git('config', 'protocol.ext.allow', 'always');
    for (const url of [`ext::${program} fetch`, 'ssh://example.org/a']) {
      repo.git('config', 'remote.origin.url', url);
      repo.git('config', 'core.sshCommand', `${program} ssh`);
      plainly(repo, 'diff', 'main');
      expect(sprung()).not.toEqual([]);
      reset();
      expect(await changesSince(repo.root, 'main', {})).toEqual({
        problem: `could not ask git: the clone is partial and lacks what to compare with; git diff --stat ${head} fetches it`,
      });
      expect(sprung()).toEqual([]);
    }
  });

  it('is not run in a bare repository that lies among the files', async () => {
    const { program, sprung, reset } = trap();
    const inner = trapped(program);
    const outer = repository(folder());
    cpSync(join(inner.root, '.git'), join(outer.root, 'inner'), { recursive: true });
    inner.git('config', '--file', join(outer.root, 'inner/config'), 'core.worktree', inner.root);
    inner.git('config', '--file', join(outer.root, 'inner/config'), 'core.bare', 'false');
    plainly({ ...outer, git: (...args) => outer.git('-C', 'inner', ...args) }, 'diff', 'main');
    expect(sprung()).toContain('fsmonitor');
    reset();
    const bare = join(outer.root, 'inner');
    expect(await changesSince(bare, 'main', {})).toEqual({
      problem: `could not ask git: cannot use bare repository '${bare}' (safe.bareRepository is 'explicit')`,
    });
    expect(sprung()).toEqual([]);
  });
});

describe('programFile', () => {
  it('finds a program in the folders that are named in full, and in no other', () => {
    const at = folder();
    writeProgram(join(at, 'tool'), 'true');
    writeFileSync(join(at, 'text'), '');
    mkdirSync(join(at, 'folder'));
    vi.stubEnv('PATH', ['', '.', relative('.', at), '/nowhere', at].join(delimiter));
    expect(['tool', 'text', 'folder', 'none'].map(programFile)).toEqual([
      join(at, 'tool'),
      undefined,
      undefined,
      undefined,
    ]);
    vi.stubEnv('PATH', ['', '.', relative('.', at)].join(delimiter));
    expect(programFile('tool')).toBeUndefined();
  });
});
