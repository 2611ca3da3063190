import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, inject, it } from 'vitest';
import { configFile, githubWorkflow, gitlabJob, preCommitHook } from '../../../src/project/setup/files.js';
import { repository } from '../../project/git-repository.js';
import { sandbox } from '../sandbox.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const FILES = { 'content/a.md': 'One.', 'content/b.mdx': 'Two.', 'notes/c.txt': 'Three.', '.gitignore': 'notes/\n' };

const NEXT = `
Next:
  npx mtlint                      what it finds
  npx mtlint --update-baseline    accept what is there, so that only what is new fails
  npx mtlint review               go through it, flag by flag
  npx mtlint explain              all rules, and why each is one
`;

describe('init', () => {
  it('takes the defaults where there is no terminal, and says so', async () => {
    const { folder, mtlint } = sandbox(FILES);
    expect(await mtlint(['init'])).toEqual({
      code: 0,
      stderr: 'This is no terminal, so the defaults are taken.\n',
      stdout: `Found files in content: 1 of Markdown, 1 of MDX.\nWrote mtlint.config.json.\n${NEXT}`,
    });
    expect(readFileSync(join(folder, 'mtlint.config.json'), 'utf8')).toBe(
      configFile(['content'], [], { inPackage: false }).text,
    );
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'content', 'mtlint.config.json', 'notes']);
    expect(await mtlint([])).toEqual({ code: 0, stdout: 'Nothing found in 2 files (2 words).\n', stderr: '' });
  });

  it('sets up what has no texts yet, so that every command ends well', async () => {
    const { folder, mtlint } = sandbox({ 'README.adoc': 'One.' });
    repository(folder).commit();
    const kinds = 'Markdown, MDX, HTML, plain text, PO, XLIFF, SRT, WebVTT, and JSON or YAML of messages';
    expect(await mtlint(['init', '--yes'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `There is nothing to lint here yet; mtlint reads ${kinds}.\nWrote mtlint.config.json.\n${NEXT}`,
    });
    const nothing = `nothing to lint yet: here is no file that mtlint reads (${kinds}), or all are ignored\n`;
    const runs = await Promise.all([mtlint([]), mtlint(['--update-baseline']), mtlint(['--changed', '-f', 'json'])]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect([runs[0]?.stdout, runs[0]?.stderr]).toEqual(['', nothing]);
    expect(runs[2]?.stdout).toBe('[]\n');
    // What somebody named is a mistake all the same.
    expect(await mtlint(['.'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('writes what is asked for, beside a package as a part of it', async () => {
    const { folder, mtlint } = sandbox({ ...FILES, 'package.json': '{}' });
    const { code, stdout, stderr } = await mtlint(['init', '--yes', '--github', '--gitlab', '--pre-commit']);
    expect({ code, stderr, wrote: stdout.match(/(?<=^Wrote ).+(?=\.$)/gmu) }).toEqual({
      code: 0,
      stderr: '',
      wrote: ['mtlint.config.json', '.github/workflows/mtlint.yml', '.gitlab-ci.yml', '.pre-commit-config.yaml'],
    });
    expect(stdout).toMatch(/^ {2}npm install --save-dev mtlint/mu);
    for (const file of [
      configFile(['content'], [], { inPackage: true }),
      githubWorkflow(version),
      gitlabJob(version),
      preCommitHook(version),
    ])
      expect(readFileSync(join(folder, file.path), 'utf8')).toBe(file.text);
  });

  it('overwrites nothing, and says what to add by hand', async () => {
    const mine = {
      '.mtlintrc': 'files: [notes]\n',
      '.gitlab-ci.yml': 'mine: {}\n',
      '.pre-commit-config.yaml': 'repos: []\n',
    };
    const { folder, mtlint } = sandbox({ ...FILES, ...mine });
    expect(await mtlint(['init', '--yes', '--gitlab', '--pre-commit'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `Found files in content: 1 of Markdown, 1 of MDX.
.mtlintrc is there already and stays as it is.
.gitlab-ci.yml is there already and stays as it is. Add to it:

${gitlabJob(version).part}
.pre-commit-config.yaml is there already and stays as it is. Add to it:

${preCommitHook(version).part}
${NEXT}`,
    });
    for (const [name, text] of Object.entries(mine)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    expect(existsSync(join(folder, 'mtlint.config.json'))).toBe(false);
  });

  it('says what could not be written, writes the rest and ends with 2', async () => {
    const { folder, mtlint } = sandbox({ ...FILES, '.github/workflows': 'no folder' });
    const { code, stderr } = await mtlint(['init', '--yes', '--github', '--gitlab']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '.github/workflows/mtlint.yml: a file stands where a folder must be; move it\n',
    });
    expect(existsSync(join(folder, '.gitlab-ci.yml'))).toBe(true);
  });
});

// Runs init on a terminal and answers what it asks. `\u0003` is Ctrl-C.
function onTerminal(folder: string, answers: readonly string[]): Promise<Readonly<{ code: number; screen: string }>> {
  const terminal = spawn(process.execPath, [inject('program'), 'init'], { cwd: folder, cols: 100, rows: 30 });
  const left = [...answers];
  let screen = '';
  terminal.onData((data) => {
    const before = screen.split('? ').length;
    screen += data;
    if (screen.split('? ').length > before || /\] $/u.test(data)) terminal.write(left.shift() ?? '\r');
  });
  return new Promise((resolve) => terminal.onExit(({ exitCode }) => resolve({ code: exitCode, screen })));
}

describe('init on a terminal', () => {
  it('asks, and writes what is answered', async () => {
    const { folder } = sandbox(FILES);
    mkdirSync(join(folder, '.github'));
    const { code } = await onTerminal(folder, ['content notes\r', 'fr\r', '\r', '\r', 'y\r']);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'mtlint.config.json'), 'utf8'))).toEqual({
      files: ['content', 'notes'],
      from: ['fr'],
    });
    expect(readdirSync(folder).sort()).toEqual([
      '.github',
      '.gitignore',
      '.pre-commit-config.yaml',
      'content',
      'mtlint.config.json',
      'notes',
    ]);
    expect(readdirSync(join(folder, '.github'), { recursive: true })).toEqual(['workflows', 'workflows/mtlint.yml']);
  });

  it('writes nothing where it is interrupted', async () => {
    const { folder } = sandbox(FILES);
    const { code, screen } = await onTerminal(folder, ['content\r', '\u0003']);
    expect(code).toBe(130);
    expect(screen).toContain('mtlint: nothing was written');
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'content', 'notes']);
  });
});
