import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { findFiles } from '../../src/project/find-files.js';

const root = mkdtempSync(join(tmpdir(), 'mtlint-ignore-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'core.excludesFile=/dev/null', ...args], { cwd: root, encoding: 'utf8' });

git('init', '--quiet');

function put(files: Readonly<Record<string, string>>): void {
  for (const name of readdirSync(root)) if (name !== '.git') rmSync(join(root, name), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

const found = async (): Promise<readonly string[]> =>
  (await findFiles(['.'], { cwd: root, ignored: () => false, errorOnUnmatched: false })).files.toSorted();

// Folders and files whose names patterns may take for something else.
const FOLDERS = ['a', 'b', 'foo', 'Foo', '[x]', 'c d', '!e', '#f'];

const folder = fc.constantFrom(...FOLDERS);
const file = folder.map((name) => `${name}.txt`);
const path = fc.tuple(fc.array(folder, { maxLength: 3 }), file).map(([above, name]) => [...above, name].join('/'));

const part = fc.oneof(
  folder,
  file,
  fc.constantFrom(
    '*',
    '**',
    '*.txt',
    'f*',
    '?',
    '[ab]',
    '[!a].txt',
    '\\[x\\]',
    '[x].txt',
    'c\\ d',
    '\\!e',
    '\\#f',
    'f?o',
  ),
);
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '!'),
    fc.constantFrom('', '', '/'),
    fc.array(part, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '/', ' ', '/**', '\\ '),
  )
  .map(([not, slash, parts, end]) => not + slash + parts.join('/') + end);
const line = fc.oneof({ weight: 8, arbitrary: pattern }, fc.constantFrom('# a', '', '   ', '/', '!', '\\'));

const ignoreFile = (name: string) =>
  fc.record({
    name: fc.constantFrom('', 'a/', 'foo/', '[x]/', 'a/b/', '!e/').map((above) => above + name),
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    end: fc.constantFrom('\n', '\r\n'),
  });

it('leaves out what git leaves out, whatever the ignore files say and wherever they stand', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(path, { minLength: 2, maxLength: 8 }),
      fc.uniqueArray(ignoreFile('.gitignore'), { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
      async (paths, ignoreFiles) => {
        put({
          ...Object.fromEntries(paths.map((one) => [one, 'x'])),
          ...Object.fromEntries(ignoreFiles.map(({ name, lines, end }) => [name, lines.join(end) + end])),
        });
        const kept = git('ls-files', '--others', '--exclude-standard', '-z', '--', ':(glob)**/*.txt');
        expect(await found()).toEqual(kept.split('\0').slice(0, -1).toSorted());
      },
    ),
    { numRuns: 100 },
  );
});

it('lets .mtlintignore go on where .gitignore of the same folder ends', async () => {
  put({
    '.gitignore': '*.txt\n!keep.txt\n',
    '.mtlintignore': '!drafts.txt\nkeep.txt\n',
    'a/.mtlintignore': '!keep.txt\n',
    'a/keep.txt': 'x',
    'drafts.txt': 'x',
    'keep.txt': 'x',
    'other.txt': 'x',
  });
  expect(await found()).toEqual(['a/keep.txt', 'drafts.txt']);
});
