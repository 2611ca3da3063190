import { spawnSync } from 'node:child_process';
import fs, {
  appendFileSync,
  chmodSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asideOf, forestall, sweep } from '../../src/project/asides.js';
import { createFile, exchangeFile, replaceFile } from '../../src/project/write-whole.js';
import { sandbox } from '../cli/sandbox.js';

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('replacing a file', () => {
  it('keeps its mode, makes it where there is none, and leaves nothing beside it', async () => {
    const { folder } = sandbox({ 'a.md': 'old' });
    chmodSync(join(folder, 'a.md'), 0o640);
    await replaceFile(join(folder, 'a.md'), 'new');
    await replaceFile(join(folder, 'b.md'), Buffer.from([0xe9, 0x0a]));
    expect(filesIn(folder)).toEqual({ 'a.md': 'new', 'b.md': '\u{fffd}\n' });
    expect(statSync(join(folder, 'a.md')).mode & 0o7777).toBe(0o640);
  });

  it('manages names as long as a disk takes', async () => {
    const { folder } = sandbox({});
    const name = `${'n'.repeat(252)}.md`;
    await replaceFile(join(folder, name), 'new');
    expect(filesIn(folder)).toEqual({ [name]: 'new' });
  });

  it('replaces a link, and not what it leads to', async () => {
    const { folder } = sandbox({ 'there.md': 'there' });
    symlinkSync('there.md', join(folder, 'a.md'));
    await replaceFile(join(folder, 'a.md'), 'new');
    expect(filesIn(folder)).toEqual({ 'a.md': 'new', 'there.md': 'there' });
  });
});

// Lets things happen right before the first calls of a kind to the file system, one before each.
function beforeCall(call: 'linkSync' | 'renameSync' | 'readFileSync', ...happen: readonly (() => void)[]): void {
  const hands = [...happen];
  const original = fs[call] as (...args: readonly unknown[]) => unknown;
  const put = (as: typeof original): void => {
    Object.assign(fs, { [call]: as });
    syncBuiltinESMExports();
  };
  put((...args) => {
    hands.shift()?.();
    return original(...args);
  });
  onTestFinished(() => put(original));
}

describe('exchanging a file', () => {
  const was = Buffer.from('old');
  const replaced = (path: string) => {
    rmSync(path);
    writeFileSync(path, 'theirs');
  };
  const exchange = (folder: string, mayStill = () => true) =>
    exchangeFile(join(folder, 'a.md'), { was, data: 'new', mayStill });

  it('is done where it holds what is known of it, and nobody objects', async () => {
    const { folder } = sandbox({ 'a.md': 'old' });
    expect([await exchange(folder, () => false), filesIn(folder)]).toEqual([false, { 'a.md': 'old' }]);
    expect([await exchange(folder), filesIn(folder)]).toEqual([true, { 'a.md': 'new' }]);
    expect([await exchange(folder), filesIn(folder)]).toEqual([false, { 'a.md': 'new' }]);
    rmSync(join(folder, 'a.md'));
    await expect(exchange(folder)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(filesIn(folder)).toEqual({});
  });

  it.each([
    ['linkSync', 'saves', (path: string) => writeFileSync(path, 'theirs'), { 'a.md': 'theirs' }],
    ['linkSync', 'replaces', replaced, { 'a.md': 'theirs' }],
    ['readFileSync', 'replaces', replaced, { 'a.md': 'theirs' }],
    ['renameSync', 'saves', (path: string) => writeFileSync(path, 'theirs'), { 'a.md': 'theirs' }],
    ['renameSync', 'saves as much', (path: string) => writeFileSync(path, 'odd'), { 'a.md': 'odd' }],
    ['renameSync', 'cuts', (path: string) => truncateSync(path), { 'a.md': '' }],
    ['renameSync', 'adds to', (path: string) => appendFileSync(path, 'er'), { 'a.md': 'older' }],
  ] as const)('is not done where, before %s, somebody %s it', async (call, _, change, left) => {
    const { folder } = sandbox({ 'a.md': 'old' });
    beforeCall(call, () => change(join(folder, 'a.md')));
    expect([await exchange(folder), filesIn(folder)]).toEqual([false, left]);
  });

  it('gives back the very file, for who goes on saving into it', async () => {
    const { folder } = sandbox({ 'a.md': 'old' });
    const file = join(folder, 'a.md');
    let editor = 0;
    beforeCall('renameSync', () => {
      editor = openSync(file, 'w');
    });
    expect(await exchange(folder)).toBe(false);
    writeSync(editor, 'theirs');
    closeSync(editor);
    expect(filesIn(folder)).toEqual({ 'a.md': 'theirs' });
  });

  it('keeps what somebody has put in the place of ours before theirs could be given back', async () => {
    const { folder } = sandbox({ 'a.md': 'old' });
    const file = join(folder, 'a.md');
    beforeCall('renameSync', () => writeFileSync(file, 'theirs'));
    const nothing = () => {};
    beforeCall('readFileSync', nothing, () => {
      rmSync(file);
      writeFileSync(file, 'later');
    });
    expect([await exchange(folder), filesIn(folder)]).toEqual([false, { 'a.md': 'later' }]);
  });

  it('is done where somebody takes away what was kept of it', async () => {
    const { folder } = sandbox({ 'a.md': 'old' });
    const nothing = () => {};
    beforeCall('readFileSync', nothing, () => forestall(join(folder, 'a.md')));
    expect([await exchange(folder), filesIn(folder)]).toEqual([true, { 'a.md': 'new' }]);
  });

  it('is done on a disk without second names, too', async () => {
    const { folder } = sandbox({ 'a.md': 'old' });
    beforeCall('linkSync', () => {
      throw Object.assign(new Error('no links here'), { code: 'EPERM' });
    });
    expect([await exchange(folder), filesIn(folder)]).toEqual([true, { 'a.md': 'new' }]);
  });
});

describe('making a file', () => {
  it('leaves one that is there as it is, and a link to nowhere, too', async () => {
    const { folder } = sandbox({ 'a.md': 'old' });
    symlinkSync('nowhere', join(folder, 'link'));
    expect(await createFile(join(folder, 'a.md'), 'new')).toBe(false);
    expect(await createFile(join(folder, 'link'), 'new')).toBe(false);
    expect(await createFile(join(folder, 'b.md'), 'new')).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md', 'link']);
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('new');
  });

  it('is done by one of many who try', async () => {
    const { folder } = sandbox({});
    const tries = ['a', 'b', 'c', 'd', 'e'].map((text) => createFile(join(folder, 'a.md'), text));
    const won = await Promise.all(tries);
    expect(won.filter(Boolean)).toEqual([true]);
    expect(filesIn(folder)).toEqual({ 'a.md': 'abcde'[won.indexOf(true)] });
  });
});

describe('what a killed process left', () => {
  const DEAD = String(spawnSync(process.execPath, ['-e', '']).pid);
  const leftBy = (pid: string, path: string) => asideOf(path).replace(`-${process.pid}-`, `-${pid}-`);

  it('is swept away, but for what belongs to the living, to other machines and to others', async () => {
    const { folder } = sandbox({ 'a.md': '' });
    const [dead, alive] = [leftBy(DEAD, join(folder, 'a.md')), asideOf(join(folder, 'a.md'))];
    const elsewhere = dead.replace(/-[\da-f]{8}-(?=\d+-[\da-f]{8}$)/u, '-00000000-');
    for (const path of [dead, alive, elsewhere]) writeFileSync(path, '');
    writeFileSync(join(folder, '.mtlint-notes'), '');
    sweep(folder);
    sweep(join(folder, 'nowhere'));
    expect(readdirSync(folder).sort()).toEqual([basename(alive), basename(elsewhere), '.mtlint-notes', 'a.md'].sort());
  });

  it('or is still writing is forestalled, for one file', async () => {
    const { folder } = sandbox({ 'a.md': 'old' });
    for (const [pid, name] of [
      [DEAD, 'a.md'],
      [String(process.pid), 'a.md'],
      [DEAD, 'b.md'],
    ] as const)
      writeFileSync(leftBy(pid, join(folder, name)), name);
    forestall(join(folder, 'a.md'));
    expect(Object.values(filesIn(folder))).toEqual(['b.md', 'old']);
  });

  it('keeps the file as it was where it is taken away from the one that writes', async () => {
    const { folder } = sandbox({ 'a.md': 'old' });
    const isTaken = () => {
      forestall(join(folder, 'a.md'));
      return true;
    };
    const exchange = { was: Buffer.from('old'), data: 'new', mayStill: isTaken };
    expect(await exchangeFile(join(folder, 'a.md'), exchange)).toBe(false);
    expect(filesIn(folder)).toEqual({ 'a.md': 'old' });
  });
});
