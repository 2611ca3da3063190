import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planReports } from '../../src/cli/plan-reports.js';
import { RULES, sandbox } from './sandbox.js';

const FILES = { ...RULES, 'docs/a.txt': 'We recieve it.\n' };

const LINE = 'docs/a.txt: line 1, col 4, Error - “recieve” is no word. (test/recieve)';

const annotation = (file: string) =>
  `::error file=${file},line=1,endLine=1,col=4,endColumn=11,title=mtlint test/recieve::“recieve” is no word.%0Aseen%0A→ receive\n`;

describe('several reports', () => {
  it('go each to its own place', async () => {
    const { folder, mtlint } = sandbox(FILES);
    const args = ['-f', 'gitlab=out/q=1.json', '-f', 'compact', '-f', 'junit=out/j.xml', 'docs'];
    expect(await mtlint(args)).toEqual({ code: 1, stderr: '', stdout: `${LINE}\n\n1 problem\n` });
    expect(JSON.parse(readFileSync(join(folder, 'out/q=1.json'), 'utf8'))).toMatchObject([
      { check_name: 'test/recieve', location: { path: 'docs/a.txt' } },
    ]);
    expect(readFileSync(join(folder, 'out/j.xml'), 'utf8')).toContain('<testsuites name="mtlint" tests="1"');
  });

  it('are written though one cannot be', async () => {
    const { folder, mtlint } = sandbox(FILES);
    mkdirSync(join(folder, 'taken'));
    expect(await mtlint(['-f', 'sarif=taken', '-f', 'tap=t.tap', '-f', 'compact', 'docs'])).toMatchObject({
      code: 2,
      stderr: 'taken: the report could not be written: is a folder; give a file, or rename the folder\n',
      stdout: `${LINE}\n\n1 problem\n`,
    });
    expect(readFileSync(join(folder, 't.tap'), 'utf8')).toContain('not ok 1 - docs/a.txt');
  });

  it.each([
    ['-f sarf', 'There is no such format (did you mean “sarif”?); choose stylish, compact, json,'],
    ['-f sarif=', 'A file must follow the equals sign.'],
    ['-f sarif -f json', 'standard output takes one of sarif, json; give the others a file: -f name=file'],
    ['-f github -f github', 'standard output takes one of github, github; give the others a file'],
    ['-f json=x -f tap=./x', "two reports would go into './x'; give each a file of its own"],
    ['-f json=x -o y', '--output-file is for one format without a file of its own; write -f name=file for each'],
  ])('are refused where they would run into each other: %s', async (args, message) => {
    const { mtlint } = sandbox(FILES);
    const run = await mtlint([...args.split(' '), 'docs']);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(run.stderr.trimEnd()).not.toContain('\n');
  });

  it('may stand beside each other on standard output where each is lines', () => {
    expect(planReports({ format: [{ format: 'stylish' }, { format: 'github' }] })).toEqual([
      { format: 'stylish' },
      { format: 'github' },
    ]);
    expect(planReports({ format: [{ format: 'sarif' }, { format: 'tap', file: 't' }], outputFile: 's' })).toEqual([
      { format: 'sarif', file: 's' },
      { format: 'tap', file: 't' },
    ]);
    expect(planReports({ outputFile: 's' }, 'github')).toEqual([
      { format: 'stylish', file: 's' },
      { format: 'github' },
    ]);
  });
});

describe('on GitHub Actions', () => {
  it('annotations and a step summary come by themselves, with paths from the root of the repository', async () => {
    const { folder, mtlint } = sandbox({ 'text/x': '', 'summary.md': 'Before.\n', ...FILES });
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: join(folder, '..'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    };
    const run = await mtlint(['docs', 'lost.md'], { env });
    const name = folder.split(/[/\\]/u).at(-1) ?? '';
    expect(run.code).toBe(2);
    expect(run.stdout).toMatch(/^docs\/a\.txt\n\n {2}1:4 {2}error /u);
    expect(run.stdout.split('\n::').slice(1).join('\n::')).toBe(
      `error file=${name}/lost.md,line=1,col=1,title=mtlint/file-error::does not exist; check the spelling and the working directory\n${annotation(`${name}/docs/a.txt`)}`,
    );
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(
      /^Before\.\n## mtlint\n\n1 flag in one file: 1 error, 0 warnings\. 1 file could not be read\.\n/u,
    );
  });

  it('a format that was asked for is the only one', async () => {
    const { mtlint } = sandbox(FILES);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/nowhere/at/all' };
    const [compact, github] = await Promise.all([
      mtlint(['-f', 'compact', 'docs'], { env }),
      mtlint(['-f', 'github', 'docs'], { env }),
    ]);
    expect([compact.stdout, github.stdout]).toEqual([`${LINE}\n\n1 problem\n`, annotation('docs/a.txt')]);
  });

  it('a summary that cannot be written costs a line and exit code 2', async () => {
    const { folder, mtlint } = sandbox(FILES);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: folder };
    expect(await mtlint(['docs'], { env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the step summary could not be written: is a folder'),
    });
  });

  it('keeps a summary within what GitHub takes for a step', async () => {
    const { folder, mtlint } = sandbox(FILES);
    const file = join(folder, 'summary.md');
    writeFileSync(file, 'x'.repeat(1024 * 1024 - 100));
    await mtlint(['docs'], { env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file } });
    expect(readFileSync(file)).toHaveLength(1024 * 1024 - 100);
  });

  it('no text, file name or argument makes a command', async () => {
    const { folder, mtlint } = sandbox({ ...RULES, 'a.txt': '::error::recieve\n\n##[add-mask]recieve\n' });
    writeFileSync(join(folder, '::error::b.txt'), 'We recieve it.\n');
    const { stdout, stderr } = await mtlint(['.', '::warning::lost.md'], { env: { GITHUB_ACTIONS: 'true' } });
    const commands = (stdout + stderr).split('\n').filter((line) => /^\s*::|##\[/u.test(line));
    expect(commands.map((line) => line.slice(0, 13))).toEqual(Array(4).fill('::error file='));
    expect(stderr).toBe('\\u{3a}:warning::lost.md: does not exist; check the spelling and the working directory\n');
  });
});

describe('on GitLab', () => {
  it('says how to get the report for the merge request', async () => {
    const { mtlint } = sandbox(FILES);
    const env = { GITLAB_CI: 'true' };
    const [unasked, asked] = await Promise.all([
      mtlint(['docs'], { env }),
      mtlint(['docs', '-f', 'compact', '-f', 'gitlab=q.json'], { env }),
    ]);
    expect(unasked.stdout).toMatch(/^docs\/a\.txt\n/u);
    expect(unasked.stderr).toContain('-f gitlab=gl-code-quality-report.json');
    expect(asked.stderr).toBe('');
  });
});
