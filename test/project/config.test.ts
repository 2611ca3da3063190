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
  failOn: 'warn',
  minConfidence: 0.5,
  plugins: ['house'],
};

const PLACES: readonly (readonly [name: string, content: string])[] = [
  ['mtlint.config.json', JSON.stringify(SETTINGS)],
  [
    'mtlint.config.yaml',
    `files: [docs]\nignore: [drafts/]\nrules: { a/b: warn }\noverrides: [{ files: [blog/], rules: { a/b: off } }]\nfailOn: warn\nminConfidence: 0.5\nplugins: [house]\n`,
  ],
  ['mtlint.config.yml', JSON.stringify(SETTINGS, null, '\t')],
  ['mtlint.config.mjs', `export default ${JSON.stringify(SETTINGS)}`],
  ['.mtlintrc.json', JSON.stringify({ $schema: 'x', ...SETTINGS })],
  ['.mtlintrc.yaml', JSON.stringify(SETTINGS)],
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
      settings: { rules: { 'a/b': 'warning' }, minConfidence: 0.5 },
      overrides: [{ files: ['blog/'], settings: { rules: { 'a/b': 'off' } } }],
      failOn: 'warning',
      plugins: ['house'],
      errors: [],
    });
  });

  it('knows where its keys stand', async () => {
    const { config } = await loadConfig({ cwd: folder({ 'mtlint.config.yaml': 'files: [a]\nrules:\n  x/y: off\n' }) });
    expect([config.locate(['rules', 'x/y']), config.locate(['rules', 'lost']), config.locate(['lost'])]).toEqual([
      { line: 3, column: 3 },
      { line: 3, column: 3 },
      { line: 1, column: 1 },
    ]);
  });
});

const BROKEN: readonly (readonly [name: string, content: string, error: Readonly<Record<string, unknown>>])[] = [
  [
    'mtlint.config.json',
    '{\n  "files": ["."\n',
    { line: 3, column: 1, message: expect.stringMatching(/^not valid YAML or JSON \(.+\); mend the file$/) },
  ],
  [
    'mtlint.config.json',
    '{\n  "fils": ["."]\n}',
    {
      line: 2,
      column: 3,
      message:
        'unknown key “fils” (did you mean “files”?); known are files, ignore, rules, overrides, failOn, minConfidence, plugins',
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
  ['mtlint.config.json', '[]', { line: 1, column: 1, message: 'it must be an object of settings' }],
  ['mtlint.config.yml', 'a: &a [*a, *b]\n', { message: expect.stringMatching(/^not valid YAML or JSON/) }],
];

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
});
