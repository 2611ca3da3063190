import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { RULES, ruleFile, sandbox } from './sandbox.js';

// A rule that does something where its word stands.
const rule = (word: string, does: string) => ruleFile(word, word, 'minor', '').replace('yield', `${does} yield`);

const TREE = {
  ...RULES,
  'house/test/throws.mjs': rule('throw', 'throw 7;'),
  'text/a.txt': 'We recieve it.\n',
  'text/b.txt': 'We throw it, and recieve teh rest.\n',
  'text/c.txt': 'a\0b',
  'text/d.md': '# Teh\n\nWe recieve teh rest.\n',
  'text/e.txt': 'All well.\n',
};

const JSON_REPORT = ['--format', 'json', 'text', 'nowhere'];
const CACHE = ['--cache', '--cache-location', 'kept'];

const entriesIn = (folder: string) =>
  readdirSync(join(folder, 'kept'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, 'kept', name))
    .filter((path) => /[\da-f]{62}$/.test(path) && statSync(path).isFile());

describe('one file’s failure', () => {
  it('hides no other file’s flags and ends in 2, with threads, with a cache cold, warm or spoilt', async () => {
    const { folder, mtlint } = sandbox(TREE);
    const plain = await mtlint(JSON_REPORT);
    const [cold, threads] = await Promise.all([
      mtlint([...JSON_REPORT, ...CACHE]),
      mtlint([...JSON_REPORT, ...CACHE, '--concurrency', '2']),
    ]);
    const entries = entriesIn(folder);
    const warm = await mtlint([...JSON_REPORT, ...CACHE]);
    for (const [at, entry] of entries.entries()) truncateSync(entry, at * 20);
    const spoilt = await mtlint([...JSON_REPORT, ...CACHE, '--concurrency', '2']);
    expect(entries).toHaveLength(3);
    for (const run of [cold, threads, warm, spoilt]) expect(run).toEqual(plain);
    expect(plain.code).toBe(2);
    expect(
      (JSON.parse(plain.stdout) as { filePath: string; messages: unknown[] }[]).map((file) => [
        file.filePath,
        file.messages.length,
      ]),
    ).toEqual([
      ['nowhere', 1],
      ['text/a.txt', 1],
      ['text/b.txt', 3],
      ['text/c.txt', 1],
      ['text/d.md', 2],
      ['text/e.txt', 0],
    ]);
  });

  it('costs its file an error where it kills its thread, and 2 where it would end the program as if all were well', async () => {
    const { mtlint } = sandbox({
      ...TREE,
      'house/test/ends.mjs': rule('end', 'process.exit(0);'),
      'text/f.txt': 'We end it.\n',
    });
    const threads = await mtlint(['--format', 'compact', 'text', '--concurrency', '2']);
    expect(threads.code).toBe(2);
    expect(threads.stdout).toContain(
      'text/f.txt: line 1, col 1, Error - could not be linted, as the thread that linted it died',
    );
    expect(threads.stdout).toContain('text/d.md: line 3, col 4, Error - “recieve” is no word. (test/recieve)');
    const alone = await mtlint(['--format', 'compact', 'text', '--concurrency', 'off']);
    expect(alone).toEqual({
      code: 2,
      stdout: '',
      stderr: 'mtlint: it was ended before it was done, by a plugin perhaps; see which with --no-config\n',
    });
  });
});

describe('a cache', () => {
  it('is not used where a plugin reaches out of its folder, which is said', async () => {
    const { folder, mtlint } = sandbox({ ...TREE, 'house/test/_words.mjs': "import 'node:fs';\n" });
    const run = await mtlint(['text/e.txt', ...CACHE]);
    expect(run).toMatchObject({
      code: 0,
      stderr:
        'the cache is not used: house/test/_words.mjs imports “node:fs”, so that nobody can tell when its flags change\n',
    });
    expect(existsSync(join(folder, 'kept'))).toBe(false);
  });

  it('knows a plugin by its code, and a file by its text', async () => {
    const { folder, mtlint } = sandbox(TREE);
    const count = async (...args: readonly string[]) => {
      const before = existsSync(join(folder, 'kept')) ? entriesIn(folder).length : 0;
      await mtlint(['text/a.txt', 'text/e.txt', ...CACHE, ...args]);
      return entriesIn(folder).length - before;
    };
    expect(await count()).toBe(2);
    expect(await count()).toBe(0);
    expect(await count('--rule', 'test/teh: error')).toBe(2);
    truncateSync(join(folder, 'house/test/throws.mjs'), 0);
    expect(await count()).toBe(2);
  });
});

// A folder in which nothing can be kept: a disk without room, where we may make one, or one that may not be written to.
const mounts: string[] = [];
afterAll(() => {
  for (const mount of mounts) spawnSync('umount', [mount]);
});
function withoutRoom(folder: string): string {
  const place = join(folder, 'full');
  mkdirSync(place);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', place]).status === 0) mounts.push(place);
  else chmodSync(place, 0o500);
  return place;
}

describe('a full disk', () => {
  it('costs the cache, and nothing that was found', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`text/g${at}.txt`, `We recieve it ${at}.\n`]),
    );
    const { folder, mtlint } = sandbox({ ...RULES, ...many });
    const place = withoutRoom(folder);
    const plain = await mtlint(['--format', 'json', 'text']);
    const full = await mtlint(['--format', 'json', 'text', '--cache', '--cache-location', place]);
    expect({ ...full, stderr: '' }).toEqual(plain);
    expect(full.stderr).toMatch(
      /^\S+full: could not be written \((?:ENOSPC|EACCES)\); what was linted will be linted again/,
    );
    expect(full.stderr.trimEnd()).not.toContain('\n');
  });

  it('ends in 2 where decisions have no room, shows what was found, and leaves nothing that others would wait for', async () => {
    const { folder, mtlint } = sandbox(TREE);
    const place = withoutRoom(folder);
    spawnSync('sh', ['-c', 'cat /dev/zero > full/zeros'], { cwd: folder });
    const before = readdirSync(place);
    const run = await mtlint(['--format', 'compact', 'text/a.txt', '--update-baseline', '--baseline', 'full/d.jsonl']);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^full\/d\.jsonl: (?:there is no room left on the disk; make some|.*permission.*)\n$/u);
    expect(run.stdout.split('\n').filter((line) => line.startsWith('text/'))).toEqual([
      'text/a.txt: line 1, col 4, Error - “recieve” is no word. (test/recieve)',
    ]);
    expect(readdirSync(place)).toEqual(before);
  });

  it('ends in 2 where a report has no room, in a file or on standard output', async () => {
    const { folder, mtlint } = sandbox(TREE);
    expect(await mtlint(['text/a.txt', '-o', '/dev/full'])).toEqual({
      code: 2,
      stdout: '',
      stderr: '/dev/full: the report could not be written: there is no room left on the disk; make some\n',
    });
    const child = spawn(process.execPath, [inject('program'), 'text/a.txt'], {
      cwd: folder,
      stdio: ['ignore', openSync('/dev/full', 'w'), 'ignore'],
    });
    expect(await once(child, 'close')).toEqual([2, null]);
  });
});

describe('a disk on which a part has room', () => {
  // What a process may write is limited to two kilobytes a file: of more, the system writes that much and says so.
  const cramped = async (folder: string, args: readonly string[]) => {
    const command = `trap '' XFSZ; ulimit -f 4; exec '${process.execPath}' '${inject('program')}' ${args.join(' ')}`;
    const child = spawn('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const said: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => said.push(chunk));
    const [code] = (await once(child, 'close')) as [number];
    return { code, stderr: said.join('') };
  };
  const long = (word: string) => `We know ${word} way.\n\n`.repeat(200);

  it('leaves a file whole that does not fit once it is repaired, and repairs the others', async () => {
    const { folder } = sandbox({ ...RULES, 'text/long.md': long('teh'), 'text/short.md': 'We know teh way.\n' });
    const { code, stderr } = await cramped(folder, ['text', '--fix']);
    expect([code, stderr]).toEqual([
      2,
      'text/long.md: was not repaired: cannot be written (EFBIG); check the disk and the permissions\n',
    ]);
    expect(readdirSync(join(folder, 'text')).map((name) => readFileSync(join(folder, 'text', name), 'utf8'))).toEqual([
      long('teh'),
      'We know the way.\n',
    ]);
  });

  it('leaves an older report as it was, and none where there was none', async () => {
    const { folder } = sandbox({ ...RULES, 'text/long.md': long('recieve'), 'old.json': 'old' });
    const asked = ['text', '-f', 'json=old.json', '-f', 'jsonl=made/new.jsonl'];
    const { code, stderr } = await cramped(folder, asked);
    const why = 'the report could not be written: cannot be written (EFBIG); check the disk and the permissions';
    expect([code, stderr]).toEqual([2, `old.json: ${why}\nmade/new.jsonl: ${why}\n`]);
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['house', 'made', 'mtlint.config.json', 'old.json', 'text']);
    expect(readdirSync(join(folder, 'made'))).toEqual([]);
  });
});

// What the program does to the files of a folder, call by call, and how it is killed right before one of these calls.
function faultAt(folder: string, fault: Readonly<{ at: number; what?: 'kill' }>) {
  const { folder: notes } = sandbox({});
  const log = join(notes, 'calls');
  const env = {
    NODE_OPTIONS: `--import ${new URL('../../scripts/reliability/faults/hook.mjs', import.meta.url).href}`,
    MTLINT_FAULT: JSON.stringify({ ...fault, log, below: `${folder}/` }),
  };
  return { env, calls: () => readFileSync(log, 'utf8').trimEnd().split('\n') };
}

const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('a kill, whenever it comes', () => {
  it.each([
    ['repairs', ['text', '--fix']],
    ['accepts', ['text', '--update-baseline']],
    ['reports', ['text', '-o', 'report.txt']],
  ])('leaves each file as it was or as it was to be, and the next run goes on: %s', async (_, args) => {
    const files = {
      ...RULES,
      'text/a.txt': 'We know teh way.\n',
      'text/b.md': 'Teh teh end.\n',
      'report.txt': 'An old one.\n',
    };
    const calm = sandbox(files);
    const before = contentsOf(calm.folder);
    const watched = faultAt(calm.folder, { at: 0 });
    await calm.mtlint(args, { env: watched.env });
    const after = contentsOf(calm.folder);
    const placing = watched.calls().findIndex((call) => call === 'rename' || call === 'link');
    const { folder, mtlint } = sandbox(files);
    const codes: (number | null)[] = [];
    // Right before what stands beside is put into its place, and right after it: the second one finds what the first has left.
    for (const at of [placing + 1, placing + 3]) {
      codes.push((await mtlint(args, { env: faultAt(folder, { at, what: 'kill' }).env })).code);
      const left = contentsOf(folder);
      expect(Object.keys(after).filter((name) => ![before[name], after[name]].includes(left[name]))).toEqual([]);
    }
    await mtlint(args);
    expect([codes, contentsOf(folder)]).toEqual([[null, null], after]);
  });
});

describe('a closed pipe', () => {
  it.each(['stdout', 'stderr'] as const)('makes nothing good that was found: %s', async (stream) => {
    const { folder } = sandbox({ ...TREE, 'text/more.txt': 'We recieve it.\n\n'.repeat(500) });
    const child = spawn(process.execPath, [inject('program'), 'text/a.txt', 'text/more.txt'], { cwd: folder });
    child.stdout.resume();
    child.stderr.resume();
    child[stream].destroy();
    expect(await once(child, 'close')).toEqual([1, null]);
  });
});

describe('an interrupt', () => {
  it.each(['off', '2'])('ends it at once, though a rule would never end (--concurrency %s)', async (threads) => {
    const { folder } = sandbox({
      ...TREE,
      'house/test/hangs.mjs': `import { writeFileSync } from 'node:fs';\n${rule('hang', "writeFileSync('begun', ''); for (;;);")}`,
      'text/f.txt': 'We hang.\n',
    });
    const child = spawn(process.execPath, [inject('program'), 'text', '--concurrency', threads], { cwd: folder });
    child.stdout.resume();
    child.stderr.resume();
    while (!existsSync(join(folder, 'begun'))) await later(20);
    child.kill('SIGINT');
    const [code, signal] = (await once(child, 'close')) as [number | null, keyof typeof constants.signals | null];
    // As a shell counts it.
    expect(signal === null ? code : 128 + constants.signals[signal]).toBe(130);
  });
});
