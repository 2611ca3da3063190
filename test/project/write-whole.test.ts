import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asideOf, forestall, sweep } from '../../src/project/asides.js';
import { createFile, replaceFile } from '../../src/project/write-whole.js';
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

  it('does nothing where the last look does not like what it sees', async () => {
    const { folder } = sandbox({ 'a.md': 'old' });
    const seen: string[] = [];
    const look = () => {
      seen.push(readFileSync(join(folder, 'a.md'), 'utf8'));
      throw new Error('no');
    };
    await expect(replaceFile(join(folder, 'a.md'), 'new', look)).rejects.toThrow('no');
    expect([seen, filesIn(folder)]).toEqual([['old'], { 'a.md': 'old' }]);
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
    const takeAway = () => {
      for (const name of readdirSync(folder)) if (name !== 'a.md') rmSync(join(folder, name));
    };
    await expect(replaceFile(join(folder, 'a.md'), 'new', takeAway)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(filesIn(folder)).toEqual({ 'a.md': 'old' });
  });
});
