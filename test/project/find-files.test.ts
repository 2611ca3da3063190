import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Found, findFiles } from '../../src/project/find-files.js';
import { pathMatcher } from '../../src/project/path-matcher.js';

const root = mkdtempSync(join(tmpdir(), 'mtlint-find-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILES = [
  'a.txt',
  'docs/[id].txt',
  'docs/b.txt',
  'docs/c d.txt',
  'docs/data.csv',
  'docs/deep/drafts/e.txt',
  'docs/deep/f.txt',
  'docs/.hidden.txt',
  'docs/built/g.txt',
  'docs/old/h.txt',
  'docs/node_modules/i.txt',
  'docs/deep/.git/j.txt',
  'other/k.txt',
];

beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'x');
  }
  mkdirSync(join(root, '.git'));
  writeFileSync(join(root, '.gitignore'), 'built/\n');
  writeFileSync(join(root, '.mtlintignore'), '/docs/old\n');
  symlinkSync('../other', join(root, 'docs/away'));
  symlinkSync('../other/k.txt', join(root, 'docs/link.txt'));
  symlinkSync('b.txt', join(root, 'docs/same.txt'));
});

const find = (paths: readonly string[], ignore: readonly string[] = [], cwd = root): Promise<Found> =>
  findFiles(paths, { cwd, ignored: pathMatcher(ignore, root), errorOnUnmatched: true });

const DOCS = [
  'docs/[id].txt',
  'docs/b.txt',
  'docs/c d.txt',
  'docs/deep/drafts/e.txt',
  'docs/deep/f.txt',
  'docs/link.txt',
];

// The link leads to a file that is found by its own name where both are looked through.
it('goes through folders in order, past what is ignored, hidden, no prose, or behind a link to a folder', async () => {
  expect(await find(['docs'])).toEqual({ files: DOCS, errors: [] });
  expect(await find(['./docs/'])).toEqual({ files: DOCS, errors: [] });
  expect(await find(['.'])).toEqual({ files: ['a.txt', ...DOCS.slice(0, -1), 'other/k.txt'], errors: [] });
});

it('finds names that a glob could not tell', async () => {
  const strange = mkdtempSync(join(tmpdir(), 'mtlint-strange-'));
  const files = ['a\\b.txt', 'c\nd/e.txt', 'f\u2028/g.txt', '[h]/*.txt'];
  for (const file of files) {
    mkdirSync(dirname(join(strange, file)), { recursive: true });
    writeFileSync(join(strange, file), 'x');
  }
  const found = await findFiles(['.'], { cwd: strange, ignored: () => false, errorOnUnmatched: true });
  rmSync(strange, { recursive: true });
  expect(found).toEqual({ files: ['[h]/*.txt', ...files.slice(0, 3)], errors: [] });
});

it('names files as they were given, in the order of their places', async () => {
  expect(await find([join(root, 'other'), './a.txt', 'docs/[id].txt'])).toEqual({
    files: ['./a.txt', 'docs/[id].txt', join(root, 'other/k.txt')],
    errors: [],
  });
  expect(await find(['../other'], [], join(root, 'docs'))).toEqual({ files: ['../other/k.txt'], errors: [] });
});

it('takes a named file whatever is ignored, and each file once', async () => {
  expect(await find(['docs/built/g.txt', 'docs/data.csv', 'other', 'other/k.txt', 'o*/*.txt'], ['other/'])).toEqual({
    files: ['docs/built/g.txt', 'docs/data.csv', 'other/k.txt'],
    errors: [
      {
        path: 'other',
        message:
          'holds no file that mtlint reads (Markdown, MDX, HTML, plain text, PO, XLIFF, SRT, WebVTT, and JSON or YAML of messages); check the path',
      },
      {
        path: 'o*/*.txt',
        message:
          'holds no file that mtlint reads (Markdown, MDX, HTML, plain text, PO, XLIFF, SRT, WebVTT, and JSON or YAML of messages); check the path',
      },
    ],
  });
});

it('passes over named files, too, where it is told to', async () => {
  const options = { cwd: root, ignored: pathMatcher(['other/'], root), errorOnUnmatched: true, forceExclude: true };
  const named = [
    'docs/built/g.txt',
    'docs/data.csv',
    'other/k.txt',
    'docs/old/h.txt',
    'docs/node_modules/i.txt',
    'docs/b.txt',
  ];
  expect(await findFiles(named, options)).toEqual({ files: ['docs/b.txt'], errors: [] });
});

it.each([
  [['drafts'], ['docs/deep/drafts/e.txt']],
  [['drafts/'], ['docs/deep/drafts/e.txt']],
  [['/deep'], []],
  [['docs/*.txt'], ['docs/[id].txt', 'docs/b.txt', 'docs/c d.txt', 'docs/link.txt']],
  [['*.txt'], DOCS],
])('leaves out what the patterns %j name', async (ignore, gone) => {
  const { files } = await find(['docs'], ignore);
  expect(files).toEqual(DOCS.filter((file) => !gone.includes(file)));
});

it('knows the ignore files above the folder that it goes through', async () => {
  expect(await find(['.'], [], join(root, 'docs'))).toEqual({
    files: DOCS.map((file) => file.slice('docs/'.length)),
    errors: [],
  });
  expect((await find(['docs/old'])).files).toEqual([]);
});
