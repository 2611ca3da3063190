import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES, ruleFile, sandbox } from './sandbox.js';

const { folder, mtlint } = sandbox({
  ...RULES,
  'text/good.md': 'We recieve it.\n',
  'text/last.txt': 'They recieve it.\n',
  'text/binary.md': Buffer.from([0x4d, 0x5a, 0x0a, 0x90, 0x00, 0x03]),
  'text/latin.md': Buffer.from('Good.\nA caf\u00e9 here.\n', 'latin1'),
  'text/cut.md': Buffer.from([0x61, 0xc3]),
  'text/wide.md': Buffer.from('\ufeffGood.', 'utf16le'),
  'text/empty.md': '',
  'text/blank.md': ' \n\n',
  'text/long.md': 'word '.repeat(1_000_000),
  'text/long-later.txt': `Good.\n${'x'.repeat(2_000_001)}\n`,
  'images/photo.png': 'x',
  'notes.rst': 'Good.\n',
});

beforeAll(() => {
  symlinkSync('..', join(folder, 'text/loop'));
  symlinkSync('nowhere.md', join(folder, 'text/lost.md'));
  symlinkSync('round.md', join(folder, 'text/round.md'));
  mkdirSync(join(folder, 'text/folder.md'));
});

const ERRORS = `\
missing.md: does not exist; check the spelling and the working directory
images: holds no file that mtlint reads (Markdown, MDX, HTML, plain text, PO, XLIFF, SRT, WebVTT, and JSON or YAML of messages); check the path
text/loop: is a link back to a folder that it lies in; remove it, or ignore it
text/lost.md: is a link that leads nowhere; remove it, or mend it
text/round.md: is a link that leads back to itself; remove it
notes.rst: is of no format that mtlint reads; give Markdown, MDX, HTML, plain text, PO, XLIFF, SRT, WebVTT, and JSON or YAML of messages, or rename it
text/binary.md:2:2: binary file (a NUL byte at offset 4); give text, or ignore the file
text/blank.md:1:1: the file is empty; write its text, or take it off the list
text/cut.md:1:2: byte 0xC3 at offset 1 is not UTF-8; save the file as UTF-8
text/empty.md:1:1: the file is empty; write its text, or take it off the list
text/latin.md:2:6: byte 0xE9 at offset 11 is not UTF-8; save the file as UTF-8
text/long-later.txt:2:2000001: the line is longer than 2,000,000 characters; break it into paragraphs
text/long.md:1:2000001: the line is longer than 2,000,000 characters; break it into paragraphs
text/wide.md:1:1: the file is UTF-16; save it as UTF-8
`;

const PATHS = ['missing.md', 'images', 'notes.rst', 'text'];

describe('each broken input costs one line and exit code 2, and all other files are linted', () => {
  it('in the report for people', async () => {
    expect(await mtlint(PATHS)).toEqual({
      code: 2,
      stderr: ERRORS,
      stdout: `text/good.md

  1:4  error  test/recieve  75 %
    We recieve it.
       ~~~~~~~
    “recieve” is no word.
    seen
    → receive

text/last.txt

  1:6  error  test/recieve  75 %
    They recieve it.
         ~~~~~~~
    “recieve” is no word.
    seen
    → receive

2 flags in 2 of 2 files: 2 errors, 0 warnings. 9 files could not be read.
2 flags come with a repair.
Next: mtlint explain test/recieve says why this is a mark, and how to silence
it.
`,
    });
  });

  it('in JSON, where whatever was not linted has a fatal message', async () => {
    const { code, stderr, stdout } = await mtlint(['--format', 'json', ...PATHS]);
    const files = JSON.parse(stdout) as {
      filePath: string;
      messages: { ruleId: string | null; line: number; column: number }[];
    }[];
    expect({ code, stderr }).toEqual({ code: 2, stderr: ERRORS });
    expect(
      files.map(({ filePath, messages }) => [filePath, ...messages.map((m) => [m.ruleId, m.line, m.column])]),
    ).toEqual([
      ['images', [null, 1, 1]],
      ['missing.md', [null, 1, 1]],
      ['notes.rst', [null, 1, 1]],
      ['text/binary.md', [null, 2, 2]],
      ['text/blank.md', [null, 1, 1]],
      ['text/cut.md', [null, 1, 2]],
      ['text/empty.md', [null, 1, 1]],
      ['text/good.md', ['test/recieve', 1, 4]],
      ['text/last.txt', ['test/recieve', 1, 6]],
      ['text/latin.md', [null, 2, 6]],
      ['text/long-later.txt', [null, 2, 2_000_001]],
      ['text/long.md', [null, 1, 2_000_001]],
      ['text/loop', [null, 1, 1]],
      ['text/lost.md', [null, 1, 1]],
      ['text/round.md', [null, 1, 1]],
      ['text/wide.md', [null, 1, 1]],
    ]);
    expect(files.find(({ filePath }) => filePath === 'text/cut.md')?.messages).toEqual([
      {
        ruleId: null,
        fatal: true,
        severity: 2,
        message: 'byte 0xC3 at offset 1 is not UTF-8; save the file as UTF-8',
        line: 1,
        column: 2,
      },
    ]);
  });
});

describe('unclosed markup', () => {
  const broken = sandbox({
    ...RULES,
    'a.mdx': 'Good.\n\n<Note>\nWe recieve it.\n',
    'b.html': '<p>Good.</p>\n<p>We <em recieve it.\n',
    'c.md': '---\ntitle: [\n---\nWe recieve it.\n',
    'd.txt': 'We recieve it.\n',
  });

  it.each(['stylish', 'json'])('costs one line a file and exit code 2 (%s)', async (format) => {
    const { code, stderr, stdout } = await broken.mtlint(['--format', format]);
    expect(code).toBe(2);
    expect(stderr.split('\n').map((line) => /^[^:]+:\d+:\d+: /u.exec(line)?.[0])).toMatchObject([
      expect.stringMatching(/^a\.mdx:/),
      expect.stringMatching(/^b\.html:/),
      expect.stringMatching(/^c\.md:/),
      undefined,
    ]);
    expect(stdout).toContain('d.txt');
  });
});

describe('a broken config', () => {
  it('costs one line, and the files are linted without it; --no-config and --config choose', async () => {
    const { mtlint: run } = sandbox({
      'mtlint.config.json': '{\n  "rules": { "convention/spacin": "off" },\n  "failOn": "eror"\n}',
      'other.yaml': 'rules:\n  convention/spacin: off\n',
      'a.txt': 'Good.\n',
    });
    const stdout = 'Nothing found in 1 file (1 word).\n';
    expect(await run(['a.txt'])).toEqual({
      code: 2,
      stdout,
      stderr: 'mtlint.config.json:3:3: “failOn” must be error, warn or never (did you mean “error”?)\n',
    });
    expect(await run(['a.txt', '--config', 'other.yaml'])).toEqual({
      code: 2,
      stdout,
      stderr:
        'other.yaml:2:3: there is no rule convention/spacin (did you mean “convention/spacing”?); mtlint explain lists all\n',
    });
    expect(await run(['a.txt', '--no-config'])).toEqual({ code: 0, stdout, stderr: '' });
  });
});

describe('broken rule files', () => {
  const GOOD = ruleFile('teh', 'the', 'minor', '');
  const { mtlint: run } = sandbox({
    'mtlint.config.json': '{"plugins": ["house", "lost", "hollow"], "files": ["text"]}',
    'text/a.txt': 'We teh it.\n',
    'text/b.txt': 'We teh it.\n',
    'hollow/README': 'x',
    'house/_shared.mjs': 'throw 1;',
    'house/test/_shared.mjs': 'throw 1;',
    'house/test/good.mjs': GOOD,
    'house/test/throws.mjs': 'const a = 1;\n  undefined.x;\n',
    'house/test/unread.mjs': 'export default {',
    'house/test/none.mjs': 'export const rule = 1;',
    'house/test/shape.mjs': GOOD.replace("impact: 'minor'", "impact: 'mild'"),
    'house/test/flagless.mjs': GOOD.replace('/gu,', '/u,'),
    'house/test/late.mjs': GOOD.replace('yield', 'null.x; yield'),
    'house/Test/Name.mjs': GOOD,
    'house/convention/spacing.mjs': GOOD,
  });

  it('cost one line each and exit code 2; every file is linted by the rules that are left', async () => {
    expect(await run(['--format', 'stylish'])).toEqual({
      code: 2,
      stderr: `\
house/Test/Name.mjs: “Test/Name” is no rule id; use small letters, and hyphens in the second part
house/test/flagless.mjs: is no rule: “check.pattern” must be a regular expression with the flags g and u
house/test/none.mjs: has no default export; export what defineRule returns
house/test/shape.mjs: is no rule: “impact” must be minor, major or critical
house/test/throws.mjs:2:13: cannot be loaded (TypeError: Cannot read properties of undefined (reading 'x')); mend the file
house/test/unread.mjs:1: cannot be loaded (SyntaxError: Unexpected end of input); mend the file
house/convention/spacing.mjs: there is a rule convention/spacing already; give the file another name
mtlint.config.json:1:23: the folder of rules lost does not exist; check the spelling and the working directory
mtlint.config.json:1:31: the folder of rules hollow holds no rule; a rule is <family>/<symptom>.js in it
text/a.txt: the rule test/late failed (Cannot read properties of null (reading 'x')); mend it, or switch it off with --rule 'test/late: off' (and so in 1 more)
`,
      stdout: `text/a.txt

  1:4  warning  test/good  75 %
    We teh it.
       ~~~
    “teh” is no word.
    seen
    → the

text/b.txt

  1:4  warning  test/good  75 %
    We teh it.
       ~~~
    “teh” is no word.
    seen
    → the

2 flags in 2 of 2 files: 0 errors, 2 warnings.
2 flags come with a repair.
Next: mtlint explain test/good says why this is a mark, and how to silence it.
`,
    });
  });
});
