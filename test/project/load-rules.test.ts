import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { loadRules } from '../../src/project/load-rules.js';

const root = mkdtempSync(join(tmpdir(), 'mtlint-rules-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

// What `mtlint/rule` is to who has installed it.
const API = pathToFileURL(resolve('src/rule/rule.ts')).href;

const text = (check: string, more = ''): string => `import * as rule from '${API}';
export default rule.defineRule({
  summary: 'A rule for tests.', why: 'It flags a pattern.', detects: 'garbled', mqm: 'style/unidiomatic', impact: 'minor',
  origins: ['fr'], examples: { bad: ['[x -> y]'], good: ['y'] }, check: rule.${check}, ${more}
});
`;

const FILES: Readonly<Record<string, string>> = {
  'good/a/word.ts': text("onWords(['x'], () => [])"),
  'good/a/text.ts': text('onText(/x/gu, () => [])'),
  'good/a/text-at.ts': text("onTextAt(['x'], /x/u, () => [])"),
  'good/b/echo.ts': text('onEcho(3, /x/v, () => [])'),
  'good/b/document.ts': text('onDocument(() => [])'),
  'good/b/_shared.ts': 'export const shared = 1;\n',
  'good/b/types.d.ts': 'export type Shared = 1;\n',
  'good/README.md': 'Our rules.\n',
  'bad/a/flags.ts': text('onText(/x/g, () => [])'),
  'bad/a/impact.ts': text('onDocument(() => [])', "impact: 'huge'"),
  'bad/a/origin.ts': text('onDocument(() => [])', "origins: ['jp']"),
  'bad/a/Name.ts': text('onDocument(() => [])'),
  'bad/a/nothing.mjs': 'const rule = 1;\n',
  'bad/a/thrown.ts': '\nthrow new Error("no");\n',
  'empty/README.md': 'Rules to come.\n',
};

for (const [name, content] of Object.entries(FILES)) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

const load = async (...folders: readonly string[]) => {
  const { rules, paths, errors } = await loadRules([], folders, { cwd: root, folder: root });
  return { ids: rules.map(({ id }) => id), paths: Object.fromEntries(paths), errors };
};

it('loads rules of every kind, each under its path', async () => {
  expect(await load('good')).toEqual({
    ids: ['a/text-at', 'a/text', 'a/word', 'b/document', 'b/echo'],
    paths: {
      'a/text-at': 'good/a/text-at.ts',
      'a/text': 'good/a/text.ts',
      'a/word': 'good/a/word.ts',
      'b/document': 'good/b/document.ts',
      'b/echo': 'good/b/echo.ts',
    },
    errors: [],
  });
});

it('tells what is wrong with each file that is no rule, and loads the rest', async () => {
  const { ids, errors } = await load('bad', 'good', 'empty', 'lost');
  expect(ids).toHaveLength(5);
  expect(errors).toEqual([
    { path: 'bad/a/Name.ts', message: '“a/Name” is no rule id; use small letters, and hyphens in the second part' },
    {
      path: 'bad/a/flags.ts',
      message: 'is no rule: “check.pattern” must be a regular expression with the flags g and u',
    },
    {
      path: 'bad/a/impact.ts',
      message: 'is no rule: “impact” must be minor, major or critical',
    },
    { path: 'bad/a/nothing.mjs', message: 'has no default export; export what defineRule returns' },
    {
      path: 'bad/a/origin.ts',
      message:
        'is no rule: “origins.0” must be a source language (ar, de, es, fr, it, ja, ko, pl, pt, ru, tr, uk, zh) (did you mean “ja”?)',
    },
    { path: 'bad/a/thrown.ts', line: 2, column: 7, message: 'cannot be loaded (Error: no); mend the file' },
    { path: 'empty', message: 'holds no rule; a rule is <family>/<symptom>.js in it' },
    { path: 'lost', message: 'does not exist; check the spelling and the working directory' },
  ]);
});
