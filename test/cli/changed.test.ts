import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DECISIONS } from '../../src/project/decisions-file.js';
import { repository } from '../project/git-repository.js';
import { RULES, sandbox } from './sandbox.js';

const OLD = 'They recieve teh mail.\n\nAll well.\n\nAnd teh end.\n';

/** A repository with a branch `work` that has left `main`, where files had old flags. */
function branch(files: Readonly<Record<string, string>> = { 'a.txt': OLD, 'b.txt': OLD }) {
  const here = sandbox({ ...RULES, ...files });
  const repo = repository(here.folder);
  repo.commit();
  repo.git('checkout', '--quiet', '-b', 'work');
  return { ...here, ...repo };
}

const compact = (...lines: readonly string[]): string =>
  lines.map((line) => `${line}\n`).join('') +
  (lines.length > 0 ? `\n${lines.length} problem${lines.length > 1 ? 's' : ''}\n` : '');

const RECIEVE = 'Error - “recieve” is no word. (test/recieve)';
const TEH = 'Warning - “teh” is no word. (test/teh)';

describe('--changed', () => {
  it('reports what stands in changed lines, in the same way however it is spelt', async () => {
    const { mtlint, write, git } = branch();
    write({ 'a.txt': OLD.replace('All well', 'We recieve it'), 'new.txt': 'Teh teh.\n' });
    git('branch', 'release', 'main');
    const spelt = [
      ['--changed'],
      ['--changed', '.'],
      ['--changed', 'new.txt', 'a.txt'],
      ['--changed=main'],
      ['--changed', 'release'],
      ['--changed=release', 'a.txt', 'new.txt', 'b.txt'],
    ];
    const runs = await Promise.all(spelt.map((args) => mtlint([...args, '--format', 'compact'])));
    const expected = compact(`a.txt: line 3, col 4, ${RECIEVE}`, `new.txt: line 1, col 5, ${TEH}`);
    // Paths that are given come in the order in which they are given.
    const sorted = ({ stdout, ...run }: (typeof runs)[number]) => ({ ...run, lines: stdout.split('\n').sort() });
    const main = git('rev-parse', '--short=8', 'main').trim();
    const guessed = `compared with main (${main}), where this work stands, so that only what is not committed counts\n`;
    const stderr = ([option = '', value]: readonly string[]) =>
      option.includes('=') || value === 'release' ? '' : guessed;
    const lines = expected.split('\n').sort();
    expect(runs.map(sorted)).toEqual(spelt.map((args) => ({ code: 1, stderr: stderr(args), lines })));
  });

  it('says that there is nothing to lint, and what keeps it from telling', async () => {
    const { mtlint, git, commit } = branch();
    const main = git('rev-parse', '--short=8', 'main').trim();
    const here = `main (${main}), where this work stands, so that only what is not committed counts`;
    expect(await mtlint(['--changed'])).toEqual({
      code: 0,
      stdout: '',
      stderr: `nothing to lint: no file here has changed since ${here}; --changed=<commit> names another\n`,
    });
    commit({ 'picture.svg': '<svg/>' });
    const [idle, wrong, both, update] = await Promise.all([
      mtlint(['--changed']),
      mtlint(['--changed=mian']),
      mtlint(['--changed', '--staged']),
      mtlint(['--changed', '--update-baseline']),
    ]);
    const nothing = `nothing to lint: no file here has changed since main (${main})\n`;
    expect(idle).toEqual({ code: 0, stdout: '', stderr: nothing });
    const usage = (message: string) => ({ code: 2, stdout: '', stderr: `mtlint: ${message}\n` });
    expect(wrong).toEqual(
      usage('--changed knows no mian here; check the spelling, or fetch it: git fetch origin mian'),
    );
    expect(both).toEqual(usage('give one of --changed and --staged'));
    expect(update).toEqual(usage('--update-baseline needs whole files; leave out --changed'));
  });

  it('with --fix repairs what stands in changed lines, and leaves what was dismissed', async () => {
    const dismissed =
      '{"path":"a.txt","rule":"test/teh","words":"teh","before":"we like","after":"brand",' +
      '"decision":"dismissed","category":"style/unidiomatic","impact":"minor"}\n';
    const { mtlint, write, folder } = branch({ 'a.txt': OLD, [DECISIONS]: dismissed });
    const text = (words: string) =>
      `First ${words} line.\nAnd ${words}.\n\n${OLD}\nWe like teh brand, not ${words} other.\n`;
    write({ 'a.txt': text('teh') });
    const run = await mtlint(['--changed', '--fix', '--fail-on', 'warning', '--format', 'compact']);
    expect([run.code, run.stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(text('the'));
  });
});

describe('--diff', () => {
  it('reports what a diff changes, from a file or from standard input', async () => {
    const { mtlint, write, git } = branch();
    write({ 'a.txt': OLD.replace('All well', 'We recieve it') });
    const diff = git('diff', '--unified=9');
    write({ 'a.diff': diff, 'none.diff': 'no diff\n', 'other.diff': diff.replaceAll('a.txt', 'lost.txt') });
    const [file, input, none, other, lost] = await Promise.all([
      mtlint(['--diff', 'a.diff', '--format', 'compact']),
      mtlint(['--diff', '-', '--format', 'compact'], { input: diff }),
      mtlint(['--diff', 'none.diff']),
      mtlint(['--diff', 'other.diff']),
      mtlint(['--diff', 'lost.diff']),
    ]);
    const found = { code: 1, stdout: compact(`a.txt: line 3, col 4, ${RECIEVE}`), stderr: '' };
    expect([file, input]).toEqual([found, found]);
    expect([none, other, lost].map(({ code, stderr }) => [code, stderr])).toEqual([
      [2, "mtlint: --diff takes a unified diff, and 'none.diff' is none; git diff writes one\n"],
      [2, "mtlint: --diff speaks of 'lost.txt', which is not here; run mtlint where the names of the diff begin\n"],
      [2, 'mtlint: --diff lost.diff: does not exist; check the spelling and the working directory\n'],
    ]);
  });
});

describe('--diff without prefixes', () => {
  it('takes folders for folders, whatever they are called', async () => {
    const { mtlint, write, git } = branch({ 'b/a.txt': OLD, 'a.txt': OLD, 'a/a.txt': OLD });
    write({ 'b/a.txt': OLD.replace('All well', 'We recieve it'), 'a/new.txt': 'Teh teh.\n' });
    git('add', '--intent-to-add', 'a/new.txt');
    const diff = git('diff', '--no-prefix');
    expect(await mtlint(['--diff', '-', '--format', 'compact'], { input: diff })).toEqual({
      code: 1,
      stdout: compact(`a/new.txt: line 1, col 5, ${TEH}`, `b/a.txt: line 3, col 4, ${RECIEVE}`),
      stderr: '',
    });
  });
});

describe('--staged', () => {
  it('judges the text that is staged, and repairs only where it is the one on disk', async () => {
    const { mtlint, write, git, folder } = branch();
    write({ 'a.txt': OLD.replace('All well', 'We recieve teh mail'), 'b.txt': OLD.replace('All well', 'Teh teh') });
    git('add', 'a.txt', 'b.txt');
    const onDisk = `More.\n\n${OLD}`;
    write({ 'a.txt': onDisk, 'c.txt': 'Teh teh.\n' });
    const run = await mtlint(['--staged', '--fix', '--format', 'compact']);
    expect(run).toEqual({
      code: 1,
      stdout: compact(`a.txt: line 3, col 4, ${RECIEVE}`, `a.txt: line 3, col 12, ${TEH}`),
      stderr: '',
    });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(onDisk);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(OLD.replace('All well', 'Teh the'));
  });

  it('names what was staged and then removed from the disk, but for what is not asked about', async () => {
    const { mtlint, write, git, folder } = branch();
    const gone = ['text/a.txt', 'text/ignored.txt', 'code.c', 'other/b.txt'];
    write(Object.fromEntries(gone.map((path) => [path, 'Teh teh.\n'])));
    git('add', ...gone);
    for (const path of gone) rmSync(join(folder, path));
    write({ 'text/kept.txt': 'All well.\n' });
    const run = await mtlint(['--staged', 'text', '--ignore-pattern', 'ignored.txt', '--format', 'compact']);
    expect(run.code).toBe(2);
    expect(run.stderr.split('\n')).toEqual([
      'text/a.txt: is staged but not on disk, so that it was not linted; restore it, or take it out with git rm --cached',
      '',
    ]);
  });
});
