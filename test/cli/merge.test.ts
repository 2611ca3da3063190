import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, sandbox } from './sandbox.js';

const REPORT = (severity: number, path: string) =>
  `${JSON.stringify([{ filePath: path, messages: [{ severity, message: 'It is wrong.', line: 1, column: 1 }] }], null, 2)}\n`;

describe('merge', () => {
  it('writes the report of a single run, letter by letter, and ends as it does', async () => {
    const { folder, mtlint } = sandbox({
      ...RULES,
      ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`text/a${at}/ü b.txt`, 'We teh it, and recieve.\n'])),
      'text/a-b.txt': 'We teh it.\n',
      'text/broken.txt': 'a\0b',
    });
    const args = ['text', 'nowhere', join('text', 'a1')];
    const [whole, ...shards] = await Promise.all([
      mtlint([...args, '-f', 'sarif']),
      ...[1, 2, 3].map((at) => mtlint([...args, '-f', `sarif=out/${at}`, '--shard', `${at}/3`])),
    ]);
    expect(shards.map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(await mtlint(['merge', 'out/3', 'out/1', 'out/2', '-o', 'all/report'])).toEqual({
      code: 2,
      stdout: '',
      stderr: '2 files or paths could not be linted; see the report\n',
    });
    expect(readFileSync(join(folder, 'all/report'), 'utf8')).toBe(whole.stdout);
  });

  it('fails at the level of the command line, or else of the config', async () => {
    const { folder, mtlint } = sandbox({ a: REPORT(1, 'a.md'), b: REPORT(2, 'b.md') });
    const codeOf = async (args: string) => (await mtlint(['merge', ...args.split(' ')])).code;
    expect(await codeOf('a b')).toBe(1);
    expect(await codeOf('a')).toBe(0);
    writeFileSync(join(folder, 'mtlint.config.json'), '{ "failOn": "never" }');
    const cases = ['a b', 'a b --no-config', 'a --fail-on warn', 'a --max-warnings 0'];
    expect(await Promise.all(cases.map(codeOf))).toEqual([0, 1, 1, 1]);
    writeFileSync(join(folder, 'mtlint.config.json'), '{');
    expect(await codeOf('a')).toBe(2);
  });

  it('says of each report that is missing or broken that it is, and merges the others', async () => {
    const { mtlint } = sandbox({ whole: REPORT(1, 'a.md'), cut: REPORT(2, 'b.md').slice(0, -9), empty: '', log: '{}' });
    expect(await mtlint(['merge', 'gone', 'cut', 'whole', 'empty', 'log'])).toEqual({
      code: 2,
      stdout: REPORT(1, 'a.md'),
      stderr: `\
gone: does not exist; check the spelling and the working directory
cut: is no whole report of mtlint as json, jsonl or sarif; let its shard write it again
empty: is empty, as if its shard had died; let it write the report again
log: is no whole report of mtlint as json, jsonl or sarif; let its shard write it again
`,
    });
    expect(await mtlint(['merge', 'gone'])).toMatchObject({ code: 2, stdout: '' });
  });

  it.each(['json', 'jsonl', 'sarif'])('misses a shard that nobody named, and says so of %s', async (format) => {
    const texts = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`text/${at}.txt`, 'We teh it.\n']));
    const { mtlint } = sandbox({ ...RULES, ...texts });
    await Promise.all([1, 2, 3].map((at) => mtlint(['text', '-f', `${format}=out/${at}`, '--shard', `${at}/3`])));
    const [two, one, gone, all] = await Promise.all([
      mtlint(['merge', 'out/3', 'out/1']),
      mtlint(['merge', 'out/2', 'out/2']),
      mtlint(['merge', 'out/1', 'out/2', 'out/gone']),
      mtlint(['merge', 'out/1', 'out/2', 'out/3']),
    ]);
    const remedy = 'let it lint its share, and merge its report, too';
    expect([two, one, gone, all].map(({ code, stderr }) => [code, stderr])).toEqual([
      [2, `shard 2 of 3 is missing; ${remedy}\n`],
      [2, `shards 1, 3 of 3 are missing; ${remedy}\n`],
      [2, 'out/gone: does not exist; check the spelling and the working directory\n'],
      [0, ''],
    ]);
    expect(two.stdout).not.toBe('');
  });

  it('takes a report without files for any one shard, and merges no shards of two runs', async () => {
    const of = (shard: string, path: string) => JSON.stringify([{ filePath: path, messages: [], shard }]);
    const { mtlint } = sandbox({
      a: of('1/3', 'a.md'),
      b: of('2/4', 'b.md'),
      c: '[]',
      d: '[]',
      old: REPORT(1, 'd.md'),
    });
    const [enough, few, mixed, before] = await Promise.all([
      mtlint(['merge', 'a', 'c', 'd']),
      mtlint(['merge', 'a', 'c']),
      mtlint(['merge', 'a', 'b']),
      mtlint(['merge', 'a', 'old']),
    ]);
    expect([enough, few, mixed, before].map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [2, '1 of the shards 2, 3 of 3 is missing; let it lint its share, and merge its report, too\n'],
      [2, 'mtlint: shard 1/3 and shard 2/4 are not of one run; merge those that are\n'],
      [0, ''],
    ]);
    expect([few.stdout === '', mixed.stdout === '']).toEqual([false, true]);
  });

  it('does not mix formats', async () => {
    const { mtlint } = sandbox({ a: REPORT(1, 'a.md'), b: '{"filePath":"b.md","messages":[]}\n' });
    expect(await mtlint(['merge', 'a', 'b', '-o', 'all'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'mtlint: a is json and b is jsonl; merge one format at a time\n',
    });
  });
});

describe('--shard', () => {
  it('lints each file in one shard, and says nothing of a share without files', async () => {
    const { mtlint } = sandbox({ ...RULES, 'a.txt': 'We recieve it.\n', 'b.txt': 'All well.\n' });
    const shards = await Promise.all([1, 2, 3, 4].map((at) => mtlint(['-f', 'json', '--shard', `${at}/4`])));
    const paths = shards.map(({ stdout }) =>
      (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath),
    );
    expect(paths.flat().sort()).toEqual(['a.txt', 'b.txt']);
    expect(shards.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      paths.map((share) => ({ code: share.includes('a.txt') ? 1 : 0, stderr: '' })),
    );
  });

  it('auto takes the word of the service that runs it, and says where there is none', async () => {
    const { mtlint } = sandbox({ ...RULES, 'a.txt': 'We recieve it.\n', 'b.txt': 'All well.\n' });
    const auto = ['-f', 'json', '--shard', 'auto'];
    const [asked, told] = await Promise.all([
      mtlint(['-f', 'json', '--shard', '2/2']),
      mtlint(auto, { env: { SLURM_ARRAY_TASK_ID: '1', SLURM_ARRAY_TASK_COUNT: '2', SLURM_ARRAY_TASK_MIN: '0' } }),
    ]);
    expect(told).toEqual(asked);
    const alone = await mtlint(auto);
    expect(alone).toMatchObject({ code: 2, stdout: '' });
    expect(alone.stderr).toMatch(
      /^mtlint: option '--shard <i\/n>' argument 'auto' is invalid\. None of these says which/,
    );
    expect(await mtlint(['--shard', '5/4'])).toMatchObject({ code: 2, stdout: '' });
    expect(await mtlint(['--shard', '1/2', '--update-baseline'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'mtlint: --update-baseline needs all files at once; run it without --shard\n',
    });
  });
});
