import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/project/config.js';

const root = mkdtempSync(join(tmpdir(), 'mtlint-config-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;

function folder(files: Readonly<Record<string, string>>): string {
  count += 1;
  const place = join(root, String(count));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), content);
  }
  return place;
}

const SETTINGS = {
  files: ['docs'],
  ignore: ['drafts/'],
  rules: { 'a/b': 'warn' },
  overrides: [{ files: ['blog/'], rules: { 'a/b': 'off' } }],
  from: ['fr'],
  failOn: 'warn',
  minConfidence: 0.5,
  plugins: ['house'],
};

const JSON_TEXT = JSON.stringify(SETTINGS, null, 2);

const YAML_TEXT = `files: [docs] # the content
ignore: [drafts/]
rules: { a/b: warn }
overrides: [{ files: [blog/], rules: { a/b: off } }]
failOn: warn
from: [fr]
minConfidence: 0.5
plugins: [house]
`;

const TOML_TEXT = `files = ["docs"]
ignore = ["drafts/"]
failOn = "warn"
from = ["fr"]
minConfidence = 0.5
plugins = ["house"]
rules."a/b" = "warn"
[[overrides]]
files = ["blog/"]
[overrides.rules]
"a/b" = "off"
`;

const PLACES: readonly (readonly [name: string, content: string])[] = [
  ['mtlint.config.js', `module.exports = ${JSON_TEXT}`],
  ['mtlint.config.mjs', `export default ${JSON_TEXT}`],
  [
    'mtlint.config.ts',
    `import type { Lost } from './lost.js';\nexport default ${JSON_TEXT} as const satisfies object;`,
  ],
  ['mtlint.config.json', `\uFEFF${JSON_TEXT}`],
  ['mtlint.config.jsonc', JSON_TEXT.replace('{', '{ // ours').replace(/\}$/u, ',}')],
  ['mtlint.config.yaml', YAML_TEXT],
  ['mtlint.config.yml', YAML_TEXT],
  ['mtlint.config.toml', TOML_TEXT],
  ['.mtlintrc', `/* ours */ ${JSON_TEXT}`],
  ['.mtlintrc', YAML_TEXT],
  ['.mtlintrc.json', JSON.stringify({ $schema: 'x', ...SETTINGS })],
  ['.mtlintrc.jsonc', JSON_TEXT],
  ['.mtlintrc.yaml', YAML_TEXT],
  ['.mtlintrc.yml', YAML_TEXT],
  ['.mtlintrc.toml', TOML_TEXT],
  ['package.json', JSON.stringify({ name: 'site', mtlint: SETTINGS })],
];

describe('a config', () => {
  it.each(PLACES)('is found in %s of a folder above', async (name, content) => {
    const place = folder({
      [name]: content,
      'package.json': '{}',
      'a/b/c.md': '',
      ...(name === 'package.json' && { [name]: content }),
    });
    const { config, errors } = await loadConfig({ cwd: join(place, 'a/b') });
    const { locate: _, ...rest } = config;
    expect({ ...rest, errors }).toEqual({
      folder: place,
      path: `../../${name}`,
      files: ['docs'],
      ignore: ['drafts/'],
      settings: { rules: { 'a/b': 'warning' }, minConfidence: 0.5, from: ['fr'] },
      overrides: [{ files: ['blog/'], settings: { rules: { 'a/b': 'off' } } }],
      failOn: 'warning',
      plugins: ['house'],
      errors: [],
    });
  });

  it('that is empty sets nothing, and hides those of the folders above', async () => {
    const place = folder({ 'mtlint.config.json': JSON_TEXT, 'docs/mtlint.config.yaml': '\n' });
    const { config, errors } = await loadConfig({ cwd: join(place, 'docs') });
    expect([config.path, config.settings, errors]).toEqual(['mtlint.config.yaml', {}, []]);
  });

  it.each([
    ['yaml', 'files: [a]\nrules:\n  x/y: off\noverrides:\n- files: [b]\n  rules: { z/z: off }\n'],
    ['json', '{ "files": ["a"],\n"rules": {\n  "x/y": "off" },\n"overrides": [\n{ "files": ["b"],\n  "rules": {}}]}'],
    ['toml', 'files = ["a"]\n[rules]\n  "x/y" = "off"\n\n[[overrides]]\n  rules = {}\nfiles = ["b"]\n'],
  ])('in %s knows where its keys stand, or their parents', async (ending, text) => {
    const { config } = await loadConfig({ cwd: folder({ [`mtlint.config.${ending}`]: text }) });
    const lineOf = (...keys: readonly string[]) => config.locate(keys).line;
    expect([
      config.locate(['rules', 'x/y']),
      lineOf('rules', 'lost'),
      lineOf('overrides', '0', 'rules'),
      lineOf('overrides', '0', 'rules', 'z/z'),
      config.locate(['lost']),
    ]).toEqual([{ line: 3, column: 3 }, 2, 6, 6, { line: 1, column: 1 }]);
  });
});

const BROKEN: readonly (readonly [name: string, content: string, error: Readonly<Record<string, unknown>>])[] = [
  [
    'mtlint.config.json',
    '{\n  "files": ["."\n',
    { line: 3, column: 1, message: 'not valid JSON (close bracket expected); mend the file' },
  ],
  [
    'mtlint.config.json',
    '{\n  "fils": ["."]\n}',
    {
      line: 2,
      column: 3,
      message:
        'unknown key “fils” (did you mean “files”?); known are files, ignore, rules, minConfidence, from, vocabulary, overrides, failOn, plugins',
    },
  ],
  [
    'mtlint.config.yaml',
    'failOn: error\nrules:\n  convention/spacing: of\n',
    { line: 3, column: 3, message: '“rules.convention/spacing” must be off, warn or error (did you mean “off”?)' },
  ],
  [
    'package.json',
    '{\n  "mtlint": {\n    "minConfidence": 7\n  }\n}',
    { line: 3, column: 5, message: '“minConfidence” must be a number from 0 to 1' },
  ],
  ['.mtlintrc.yaml', 'ignore: [1]\n', { line: 1, column: 10, message: '“ignore.0” must be a text' }],
  [
    '.mtlintrc.yaml',
    "ignore: ['!a']\n",
    { line: 1, column: 10, message: '“ignore.0” must be a pattern that does not begin with “!”' },
  ],
  [
    'mtlint.config.yaml',
    'overrides:\n  - files: [a]\n    rules:\n      x/y: wrn\n',
    { line: 4, column: 7, message: '“overrides.0.rules.x/y” must be off, warn or error (did you mean “warn”?)' },
  ],
  [
    'mtlint.config.json',
    '{\n  "files": ["."], // ours\n  "rules": {}\n}',
    { line: 2, column: 19, message: 'not valid JSON (comments are for .jsonc); mend the file' },
  ],
  [
    'mtlint.config.jsonc',
    '{ "rules": {},\n  "rules": {} }',
    { line: 2, column: 3, message: 'not valid JSON (the key “rules” stands twice); mend the file' },
  ],
  ['.mtlintrc.jsonc', '// nothing', { line: 1, column: 11, message: 'not valid JSON (value expected); mend the file' }],
  ['.mtlintrc', '{ "files": "docs" }', { line: 1, column: 3, message: '“files” must be a list of texts' }],
  [
    'mtlint.config.toml',
    'files = ["."]\nrules = [\n',
    { line: 3, column: 1, message: expect.stringMatching(/^not valid TOML \([^\n]+\); mend the file$/u) },
  ],
  [
    'mtlint.config.toml',
    'failOn = "error"\n\n[[overrides]]\nfiles = ["a"]\n[[overrides]]\nfiles = ["b"]\n[overrides.rules]\n"x/y" = "loud"\n',
    { line: 8, column: 1, message: '“overrides.1.rules.x/y” must be off, warn or error' },
  ],
  [
    'mtlint.config.ts',
    'export default {\n  files: ["."],\n  rules: ,\n};\n',
    { line: 3, column: 10, message: 'cannot be loaded (SyntaxError: Unexpected token); mend the file' },
  ],
  [
    'mtlint.config.ts',
    'type Fine = string;\nthrow new Error("no such host" as Fine);\n',
    { line: 2, column: 7, message: 'cannot be loaded (Error: no such host); mend the file' },
  ],
  [
    'mtlint.config.ts',
    'export default { ignor: [] };\n',
    { message: expect.stringMatching(/^unknown key “ignor” \(did/u) },
  ],
  [
    '.mtlintrc.yaml',
    'overrides:\n  - files: [a]\n    rule: {}\n',
    {
      line: 3,
      column: 5,
      message:
        'unknown key “overrides.0.rule” (did you mean “rules”?); known are files, rules, minConfidence, from, vocabulary',
    },
  ],
  [
    '.mtlintrc.yaml',
    'vocabulary: { word: [a] }\n',
    { line: 1, column: 15, message: 'unknown key “vocabulary.word” (did you mean “words”?); known are words, files' },
  ],
  ['.mtlintrc.yaml', 'vocabulary: [a]\n', { line: 1, message: '“vocabulary” must be an object with words or files' }],
  [
    '.mtlintrc.yaml',
    'vocabulary: { words: [a, "…"] }\n',
    { line: 1, message: '“vocabulary.words.1” must be a name or term, with a letter or figure in it' },
  ],
  [
    '.mtlintrc.yaml',
    'from: [fr, jp]\n',
    {
      line: 1,
      column: 12,
      message:
        '“from.1” must be a source language that rules know of (ar, de, es, fr, it, ja, ko, pl, pt, ru, tr, uk, zh) (did you mean “ja”?)',
    },
  ],
  ['mtlint.config.json', '[]', { line: 1, column: 1, message: 'it must be an object of settings' }],
  ['mtlint.config.yml', 'a: &a [*a, *b]\n', { message: expect.stringMatching(/^not valid YAML \(/) }],
];

describe('a vocabulary', () => {
  it('is made of words and of files of words, without comments, for all files or some', async () => {
    const cwd = folder({
      'mtlint.config.yaml':
        'vocabulary: { words: [eBay], files: [house/names.txt] }\noverrides:\n- files: [a]\n  vocabulary: { words: [Ur] }\n',
      'house/names.txt': '\uFEFF# our names\r\nBao Da\r\n\r\n  C# # no comment before it\r\n.NET#1\n',
    });
    const { config, errors } = await loadConfig({ cwd });
    expect([config.settings, config.overrides, errors]).toEqual([
      { vocabulary: ['eBay', 'Bao Da', 'C#', '.NET#1'] },
      [{ files: ['a'], settings: { vocabulary: ['Ur'] } }],
      [],
    ]);
  });

  it('costs an error where a file of words is not there, or a line of it is no term; the rest counts', async () => {
    const cwd = folder({
      'mtlint.config.yaml': 'vocabulary:\n  files:\n    - names.txt\n    - lost.txt\n',
      'names.txt': 'Bao Da\n---\n',
    });
    const { config, errors } = await loadConfig({ cwd });
    expect([config.settings, errors]).toEqual([
      { vocabulary: ['Bao Da'] },
      [
        { path: 'names.txt', line: 2, message: 'is no term, as it has no letter or figure; take the line out' },
        {
          path: 'mtlint.config.yaml',
          line: 4,
          column: 7,
          message: 'the file of words lost.txt does not exist; check the spelling and the working directory',
        },
      ],
    ]);
  });
});

describe('a broken config', () => {
  it.each(BROKEN)('%s %j is told of with its place, and counts as none', async (name, content, error) => {
    const cwd = folder({ [name]: content });
    const { config, errors } = await loadConfig({ cwd });
    expect({ settings: config.settings, files: config.files, errors }).toEqual({
      settings: {},
      files: undefined,
      errors: [expect.objectContaining({ path: name, ...error })],
    });
  });

  it('that is named and does not exist is told of by its name', async () => {
    const { errors } = await loadConfig({ cwd: root, file: 'lost.json' });
    expect(errors).toEqual([
      { path: 'lost.json', message: 'does not exist; check the spelling and the working directory' },
    ]);
  });

  it('that is named and of no known kind is told of', async () => {
    const cwd = folder({ 'settings.ini': '[files]' });
    const { errors } = await loadConfig({ cwd, file: join(cwd, 'settings.ini') });
    expect(errors).toEqual([
      {
        path: join(cwd, 'settings.ini'),
        message: 'is of no kind that a config can be; give one of json, jsonc, yaml, yml, toml, js, mjs or ts',
      },
    ]);
  });
});
