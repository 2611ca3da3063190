import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { parse, stringify } from 'yaml';

const root = mkdtempSync(join(tmpdir(), 'mtlint-hook-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

// The hook as it is, but for the way to mtlint: `npm run try-hook` installs it from the repository, which takes minutes.
const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Readonly<Record<string, string>>[];

const FILES: Readonly<Record<string, string>> = {
  '.pre-commit-config.yaml': stringify({
    repos: [
      {
        repo: 'local',
        hooks: [
          {
            ...hook,
            language: 'system',
            entry: hook?.['entry']?.replace(/^mtlint/u, `'${process.execPath}' '${inject('program')}'`),
          },
        ],
      },
    ],
  }),
  'mtlint.config.yaml': 'ignore: [legacy/]\n',
  'docs/bad.md': 'The minister said declared that it was over.\n',
  'docs/good one.md': 'The minister said that it was over.\n',
  'docs/data.json': '{ "text": "The minister said declared that it was over." }\n',
  'legacy/bad.md': 'The minister said declared that it was over.\n',
  LICENSE: 'The minister said declared that it was over.\n',
};

// Colours and runners of CI are not what is tried here.
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:CI|GITHUB_|GITLAB_|GIT_)/u.test(name))),
  PRE_COMMIT_HOME: join(root, 'cache'),
  PRE_COMMIT_COLOR: 'never',
};

const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: join(root, 'site'), env });

function preCommit(...args: readonly string[]): Readonly<{ code: number | null; stdout: string }> {
  const { status, stdout } = spawnSync('pre-commit', args, { cwd: join(root, 'site'), encoding: 'utf8', env });
  return { code: status, stdout };
}

const isInstalled = spawnSync('pre-commit', ['--version']).status === 0;

describe.runIf(isInstalled)('the hook under pre-commit', () => {
  it('flags what is committed, but neither what is ignored nor what is no prose', () => {
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(root, 'site', name)), { recursive: true });
      writeFileSync(join(root, 'site', name), text);
    }
    git('init', '--quiet');
    git('add', '.');
    const { code, stdout } = preCommit('run');
    expect(code).toBe(1);
    expect(stdout.match(/^\S.*\.(?:md|json)$/gmu)).toEqual([join('docs', 'bad.md')]);
    expect(stdout).toContain('1 flag in 1 of 2 files: 1 error, 0 warnings.');
  });

  it('passes where what is committed is repaired', () => {
    writeFileSync(join(root, 'site/docs/bad.md'), 'The minister said that it was over.\n');
    git('add', '.');
    expect(preCommit('run')).toEqual({ code: 0, stdout: expect.stringMatching(/^mtlint\.+Passed\n$/u) });
  });
});
