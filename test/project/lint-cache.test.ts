import {
  copyFileSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/index.js';
import { openCache } from '../../src/project/lint-cache.js';
import { createLinter, type LintJob } from '../../src/project/linter.js';
import { settingsBy } from '../../src/project/settings-for.js';
import { sandbox } from '../cli/sandbox.js';
import { decision } from '../engine/make-decision.js';

const job: LintJob = { path: 'a.md', settings: settingsBy([])('') };
const text = '“I was there” , he said. said the man.\n';
const bytes = Buffer.from(text);
const { lint } = createLinter(RULES);
const result = await lint({ ...job, text });

const entriesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /[\da-f]{62}$/.test(path) && statSync(path).isFile());

// A cache that holds the one result, and the file that it lies in.
function filled() {
  const { folder } = sandbox({});
  openCache(folder, 'code').keep(job, bytes, result);
  const [entry = ''] = entriesIn(folder);
  return { folder, entry, found: () => openCache(folder, 'code').find(job, bytes) };
}

describe('a cache', () => {
  it('gives a later run the result of an earlier one, under the name that the file has now', () => {
    const { folder } = filled();
    expect(result.verdict?.flags.length).toBeGreaterThan(0);
    expect(openCache(folder, 'code').find(job, bytes)).toEqual(result);
    expect(openCache(folder, 'code').find({ ...job, path: 'b/c.md' }, bytes)).toEqual({ ...result, path: 'b/c.md' });
  });

  it.each<readonly [what: string, code: string, job: LintJob, bytes: Buffer]>([
    ['text', 'code', job, Buffer.from(`${text} `)],
    ['format', 'code', { ...job, path: 'a.txt' }, bytes],
    ['format of text without a name', 'code', { ...job, format: 'html' }, bytes],
    ['settings', 'code', { ...job, settings: settingsBy([{ settings: { inlineConfig: false } }])('') }, bytes],
    ['rules or program', 'other code', job, bytes],
    ['task', 'code', { ...job, fix: true }, bytes],
    ['lines that count', 'code', { ...job, lines: [{ start: 1, end: 2 }] }, bytes],
    ['decision on it', 'code', { ...job, dismissed: { path: 'a.md', decisions: [decision()] } }, bytes],
  ])('gives nothing for another %s', (_what, code, other, others) => {
    expect(openCache(filled().folder, code).find(other, others)).toBeUndefined();
  });

  it('keeps no result with errors, nor one whose file was repaired', () => {
    const { folder } = sandbox({});
    const cache = openCache(folder, 'code');
    cache.keep(job, bytes, { ...result, errors: [{ path: 'a.md', message: 'is odd' }] });
    cache.keep(job, bytes, { ...result, fixes: { count: 1, output: '', written: true } });
    expect(entriesIn(folder)).toEqual([]);
  });

  it.each<readonly [what: string, spoil: (entry: string) => void]>([
    ['cut short', (entry) => truncateSync(entry, statSync(entry).size - 1)],
    ['empty', (entry) => truncateSync(entry, 0)],
    ['overwritten', (entry) => writeFileSync(entry, Buffer.from([0xff, 0x00, 0x0a, 0x7b]))],
    ['changed in one place', (entry) => writeFileSync(entry, readFileSync(entry, 'utf8').replace('said', 'Said'))],
    ['JSON of another shape', (entry) => writeFileSync(entry, '{"results":[]}')],
  ])('starts cold from an entry that is %s, and mends it', (_what, spoil) => {
    const { folder, entry, found } = filled();
    spoil(entry);
    expect(found()).toBeUndefined();
    openCache(folder, 'code').keep(job, bytes, result);
    expect(found()).toEqual(result);
  });

  it('does not take an entry for what another name stands for', () => {
    const { folder, entry } = filled();
    const other = Buffer.from('All well.\n');
    const cache = openCache(folder, 'code');
    cache.keep(job, other, result);
    const [place = ''] = entriesIn(folder).filter((path) => path !== entry);
    copyFileSync(entry, place);
    expect(cache.find(job, other)).toBeUndefined();
  });

  it('loses nothing but time where its folder cannot be used', () => {
    const { folder } = sandbox({ taken: 'a file' });
    const cache = openCache(join(folder, 'taken'), 'code');
    cache.keep(job, bytes, result);
    expect(cache.find(job, bytes)).toBeUndefined();
    expect(cache.failure()).toBe(`${join(folder, 'taken')}: could not be written (EEXIST)`);
    expect(openCache(folder, 'code').failure()).toBeUndefined();
  });

  it('is a folder where an entry should be: nothing is found, and the reason is told', () => {
    const { entry, folder } = filled();
    const { folder: other } = sandbox({});
    const place = join(other, entry.slice(folder.length));
    mkdirSync(join(place, 'in the way'), { recursive: true });
    const cache = openCache(other, 'code');
    cache.keep(job, bytes, result);
    expect(cache.find(job, bytes)).toBeUndefined();
    expect(readdirSync(dirname(place))).toEqual([entry.slice(-62)]);
    expect(cache.failure()).toBe(`${other}: could not be written (EISDIR)`);
  });

  it('follows no link that somebody has put into its folder', () => {
    const { entry, folder } = filled();
    const shard = entry.slice(folder.length + 1, folder.length + 3);
    const { folder: there } = sandbox({ 'notes.txt': 'mine', 'shard/old': 'mine', 'later.txt': 'mine' });
    const { folder: other } = sandbox({});
    symlinkSync(join(there, 'notes.txt'), join(other, '.gitignore'));
    symlinkSync(join(there, 'nowhere'), join(other, 'CACHEDIR.TAG'));
    symlinkSync(join(there, 'later.txt'), join(other, 'pruned'));
    symlinkSync(join(there, 'shard'), join(other, shard));
    for (const name of ['shard/old', 'later.txt']) utimesSync(join(there, name), 1, 1);
    lutimesSync(join(other, 'pruned'), 1, 1);
    const cache = openCache(other, 'code');
    cache.keep(job, bytes, result);
    expect(cache.failure()).toBe(`${other}: could not be written (${shard} is a link; remove it)`);
    expect(
      readdirSync(there, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((name) => [name, statSync(join(there, name)).isFile() && readFileSync(join(there, name), 'utf8')]),
    ).toEqual([
      ['later.txt', 'mine'],
      ['notes.txt', 'mine'],
      ['shard', false],
      ['shard/old', 'mine'],
    ]);
  });

  it('reads nothing without an end in the place of an entry', () => {
    const { entry, found } = filled();
    rmSync(entry);
    symlinkSync('/dev/zero', entry);
    expect(found()).toBeUndefined();
  });

  it('leaves its folder out of git, and has backups pass it over', () => {
    const { folder } = filled();
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(readFileSync(join(folder, 'CACHEDIR.TAG'), 'utf8')).toMatch(
      /^Signature: 8a477f597d28d172789f06886806bc55\n/,
    );
  });
});
