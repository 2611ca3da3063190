import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, sandbox } from './sandbox.js';

// Built from a text, as a control character in a pattern is mostly a mistake.
const COLOR = new RegExp(`${String.fromCharCode(27)}\\[\\d{1,2}m`, 'gu');

const NOTHING = 'Nothing found in 1 file (2 words).\n';

describe('exit codes', () => {
  const { mtlint } = sandbox({ ...RULES, 'warn.txt': 'Teh teh.\n', 'error.txt': 'We recieve.\n' });

  const CASES: readonly (readonly [args: string, code: number, stderr: string])[] = [
    ['warn.txt', 0, ''],
    ['error.txt', 1, ''],
    ['warn.txt --max-warnings 0 --quiet', 1, 'too many warnings: 1, where --max-warnings allows 0\n'],
    ['error.txt warn.txt --min-confidence 0.99 --fail-on warn', 0, ''],
    ['images error.txt --no-error-on-unmatched-pattern --rule=test/recieve:off --fail-on warn', 0, ''],
    [
      'warn.txt --rule=test/the:off',
      2,
      'mtlint: there is no rule test/the (did you mean “test/teh”?); mtlint explain lists all\n',
    ],
    ['warn.txt --formt json', 2, "mtlint: unknown option '--formt' (did you mean --format?)\n"],
    [
      'warn.txt --max-warnings=-1',
      2,
      "mtlint: option '--max-warnings <n>' argument '-1' is invalid. It must be a whole number from 0 up.\n",
    ],
    ['--stdin --fix', 2, 'mtlint: --fix has no file to write with --stdin; use --fix-dry-run --format json\n'],
    [
      'explan',
      2,
      'explan: does not exist; check the spelling and the working directory (did you mean the command “explain”?)\n',
    ],
  ];

  it.each(CASES)('%s', async (args, code, stderr) => {
    const run = await mtlint(args.split(' '));
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code, stderr });
  });
});

describe('standard input', () => {
  const { mtlint } = sandbox(RULES);

  it('is plain text, or what its name says; its name is in the report', async () => {
    const [plain, named] = await Promise.all([
      mtlint(['--stdin', '--format', 'json'], { input: 'Teh `teh`.' }),
      mtlint(['-', '--stdin-filename', 'docs/a.txt', '--fix-dry-run', '--format', 'json'], {
        input: '\ufeffWe teh,\r\nteh.',
      }),
    ]);
    expect([plain.code, plain.stderr, named.code, named.stderr]).toEqual([0, '', 0, '']);
    expect(JSON.parse(plain.stdout)).toMatchObject([{ filePath: '<stdin>', warningCount: 1 }]);
    expect(JSON.parse(named.stdout)).toMatchObject([
      { filePath: 'docs/a.txt', warningCount: 0, output: '\ufeffWe the,\r\nthe.' },
    ]);
  });

  it('that is no text costs one line and exit code 2', async () => {
    expect(await mtlint(['--stdin'], { input: Buffer.from([0x61, 0xff]) })).toEqual({
      code: 2,
      stdout: 'Nothing found in 0 files (0 words). 1 file could not be read.\n',
      stderr: '<stdin>:1:2: byte 0xFF at offset 1 is not UTF-8; save the file as UTF-8\n',
    });
  });
});

describe('--fix', () => {
  it('keeps mode, line ends and byte order mark, leaves nothing behind, and has nothing to do the second time', async () => {
    const text = '\ufeffTeh man saw teh dog.\r\n\r\nAnd teh cat,\rwe recieve. 😀 teh end\n';
    const { folder, mtlint } = sandbox({ ...RULES, 'a.txt': text, 'b.txt': 'All well.\n' });
    chmodSync(join(folder, 'a.txt'), 0o640);
    const before = statSync(join(folder, 'b.txt'));
    const first = await mtlint(['--fix', 'a.txt', 'b.txt']);
    const fixed = readFileSync(join(folder, 'a.txt'), 'utf8');
    const second = await mtlint(['--fix', 'a.txt', 'b.txt']);
    expect(fixed).toBe(text.replaceAll('teh', 'the'));
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(fixed);
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640);
    expect(statSync(join(folder, 'b.txt'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'house', 'mtlint.config.json']);
    expect(first.stdout).toContain('3 repairs made.');
    expect(second.stdout).not.toContain('made');
    expect([first.code, second.code]).toEqual([1, 1]);
  });

  it('does not write on a dry run', async () => {
    const { folder, mtlint } = sandbox({ ...RULES, 'a.txt': 'We teh.\n' });
    const { stdout } = await mtlint(['--fix-dry-run', 'a.txt']);
    expect(stdout).toBe('Nothing found in 1 file (2 words).\n1 repair would be made by --fix.\n');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('We teh.\n');
  });

  it('never writes through a link that leads out of the given paths', async () => {
    const { folder, mtlint } = sandbox({ ...RULES, 'out/secret.txt': 'We teh.\n', 'in/a.txt': 'We teh.\n' });
    symlinkSync('../out/secret.txt', join(folder, 'in/link.txt'));
    symlinkSync('a.txt', join(folder, 'in/near.txt'));
    symlinkSync('out', join(folder, 'way'));
    const run = await mtlint(['--fix', 'in', 'way/secret.txt', '--quiet']);
    const refused = `lies behind a link, at ${join(folder, 'out/secret.txt')}; give that path to repair it`;
    expect(run.stderr.replaceAll(/at \S+out/gu, `at ${folder}/out`)).toBe(
      `in/link.txt: was not repaired: it ${refused}\nway/secret.txt: was not repaired: it ${refused}\n`,
    );
    expect(run.code).toBe(2);
    expect(readFileSync(join(folder, 'out/secret.txt'), 'utf8')).toBe('We teh.\n');
    expect(readFileSync(join(folder, 'in/a.txt'), 'utf8')).toBe('We the.\n');
  });
});

describe('the report', () => {
  it('goes into --output-file without colour, in a folder that is made', async () => {
    const { folder, mtlint } = sandbox({ ...RULES, 'a.txt': 'All well.\n' });
    expect(await mtlint(['a.txt', '--color', '-o', 'new/report.txt'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'new/report.txt'), 'utf8')).toBe(NOTHING);
    mkdirSync(join(folder, 'taken'));
    expect(await mtlint(['a.txt', '-o', 'taken'])).toMatchObject({
      code: 2,
      stderr: 'taken: the report could not be written: is a folder; give a file, or rename the folder\n',
    });
  });

  it('has colour only where it is wanted', async () => {
    const { mtlint } = sandbox({ ...RULES, 'a.txt': 'All well.\n' });
    const colored = `\u001b[1m${NOTHING.trimEnd()}\u001b[22m\n`;
    const runs = await Promise.all([
      mtlint(['a.txt', '--color'], { env: { NO_COLOR: '1' } }),
      mtlint(['a.txt'], { env: { FORCE_COLOR: '1' } }),
    ]);
    expect(runs.map(({ stdout }) => stdout)).toEqual([colored, colored]);
  });

  it('cannot send an escape sequence, from text, file names, rules, config or arguments', async () => {
    const evil = '\u001b]0;pwned\u0007\u009b31m\u202e';
    const { folder, mtlint } = sandbox({ ...RULES, 'a.txt': `We ${evil}recieve${evil} it\u001b[2J.\n` });
    writeFileSync(join(folder, 'e\u001b[31mvil\n.txt'), 'We recieve.\n');
    writeFileSync(join(folder, 'e\u001b[31mpty.txt'), '');
    const runs = await Promise.all([
      mtlint(['.', '--color']),
      mtlint([`lost${evil}`, `--rule=test/teh:off`]),
      mtlint([`--rule=${evil}:off`]),
      mtlint([`--${evil}`]),
      mtlint(['explain', evil]),
      mtlint(['new-rule', evil]),
      mtlint(['a.txt', '--config', `${evil}.json`]),
    ]);
    // What is left once our own colours are taken out must be text.
    const shown = runs.map(({ stdout, stderr }) => (stdout + stderr).replaceAll(COLOR, ''));
    expect(shown.filter((text) => /[^\P{Cc}\n]|\p{Bidi_Control}/u.test(text))).toEqual([]);
    expect(shown[0]).toContain('We ␛]0;pwned␇\\u{9b}31m\\u{202e}recieve␛]0;pwned␇\\u{9b}31m\\u{202e} it␛[2J.');
    expect(shown[0]).toContain('e␛[31mvil␊.txt\n');
    expect(runs[0]?.stderr).toBe('e␛[31mpty.txt:1:1: the file is empty; write its text, or take it off the list\n');
  });

  it('speaks of comments that silence nothing when asked', async () => {
    const { mtlint } = sandbox({
      ...RULES,
      'a.html': '<!-- mtlint-disable-next-line test/teh -- why -->\n<p>All well.</p>\n',
    });
    const [unasked, asked] = await Promise.all([mtlint(['a.html']), mtlint(['a.html', '--report-unused-directives'])]);
    expect(unasked).toEqual({ code: 0, stdout: NOTHING, stderr: '' });
    expect(asked).toEqual({
      code: 1,
      stderr: '',
      stdout: `a.html

  1:1  error  unused directive
    “mtlint-disable-next-line test/teh” does not silence test/teh here; remove
    it.

1 flag in one file: 1 error, 0 warnings.
`,
    });
  });
});
