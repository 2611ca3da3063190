import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, ruleFile, sandbox } from './sandbox.js';

type Report = readonly Readonly<{
  filePath: string;
  messages: readonly Readonly<{ ruleId: string; confidence: number }>[];
}>[];

const seenIn = (stdout: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    (JSON.parse(stdout) as Report).map(({ filePath, messages }) => [
      filePath,
      messages.map(({ ruleId, confidence }) => `${ruleId} ${confidence}`),
    ]),
  );

describe('what applies to a file', () => {
  const { mtlint } = sandbox({
    ...RULES,
    'house/test/fuer.mjs': ruleFile('fuer', 'for', 'minor', '').replace('origins: []', "origins: ['de']"),
    'mtlint.config.yaml': `plugins: [house]
rules: { test/recieve: off }
from: [de]
vocabulary: { files: [words.txt] }
overrides:
- { files: [blog/], rules: { test/recieve: error }, from: [fr] }
- { files: [blog/old.*], minConfidence: 0.7, vocabulary: { words: [recieve] } }
`,
    'words.txt': 'Teh # of Teh & Sons\n',
    'a.txt': 'Teh, teh, fuer, recieve.',
    'blog/new.txt': 'Teh, teh, fuer, recieve.',
    'blog/old.txt': 'Teh, teh, fuer, recieve.',
  });
  const json = ['-f', 'json', '-c', 'mtlint.config.yaml', 'a.txt', 'blog'];

  it('is what the config says of all, then of some, the later before the earlier', async () => {
    const { code, stdout, stderr } = await mtlint(json);
    expect({ code, stderr, seen: seenIn(stdout) }).toEqual({
      code: 1,
      stderr: '',
      seen: {
        'a.txt': ['test/teh 0.75', 'test/fuer 0.86'],
        'blog/new.txt': ['test/teh 0.75', 'test/fuer 0.6', 'test/recieve 0.75'],
        'blog/old.txt': ['test/teh 0.75'],
      },
    });
  });

  it('is what the command line says, whatever the config says', async () => {
    const options = ['--from', 'fr,es', '--rule', 'test/teh: off', '--min-confidence', '0.5', '--fail-on', 'never'];
    const { code, stdout, stderr } = await mtlint([...json, ...options]);
    expect({ code, stderr, seen: seenIn(stdout) }).toEqual({
      code: 0,
      stderr: '',
      seen: {
        'a.txt': ['test/fuer 0.6'],
        'blog/new.txt': ['test/fuer 0.6', 'test/recieve 0.75'],
        'blog/old.txt': ['test/fuer 0.6'],
      },
    });
  });

  it('cannot name rules and folders of rules that do not exist: the config is to be mended', async () => {
    const { folder } = sandbox({
      'mtlint.config.yaml': 'plugins: [house, lost]\nrules: { test/tech: off }\n',
      'house/test/teh.mjs': String(RULES['house/test/teh.mjs']),
      'a.txt': 'The end.',
    });
    const { code, stderr } = await mtlint(['-c', join(folder, 'mtlint.config.yaml'), join(folder, 'a.txt')]);
    expect({ code, stderr: stderr.replaceAll(`${folder}/`, '').replaceAll(/\.\.\/[\w-]+\//gu, '') }).toEqual({
      code: 2,
      stderr: `mtlint.config.yaml:1:18: the folder of rules lost does not exist; check the spelling and the working directory
mtlint.config.yaml:2:10: there is no rule test/tech (did you mean “test/teh”?); mtlint explain lists all
`,
    });
  });

  it('cannot be said of languages that no rule knows', async () => {
    const { code, stdout, stderr } = await mtlint(['--from', 'fr,german', 'a.txt']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "mtlint: --from takes ar, de, es, fr, it, ja, ko, pl, pt, ru, tr, uk, zh, not 'german' (did you mean 'de'?)\n",
    });
  });

  it('is printed with who said so', async () => {
    const args = ['-c', 'mtlint.config.yaml', '--print-config', 'blog/old.txt', '--rule', 'test/teh: off'];
    const { code, stdout, stderr } = await mtlint([...args, '--fail-on', 'warn']);
    const { rules, ...told } = JSON.parse(stdout) as Readonly<{ rules: Readonly<Record<string, unknown>> }>;
    expect({ code, stderr, told }).toEqual({
      code: 0,
      stderr: '',
      told: {
        file: 'blog/old.txt',
        format: 'plain',
        ignored: false,
        config: 'mtlint.config.yaml',
        failOn: { value: 'warn', source: '--fail-on' },
        minConfidence: { value: 0.7, source: 'mtlint.config.yaml:7:26 overrides.1.minConfidence' },
        from: { value: ['fr'], source: 'mtlint.config.yaml:6:53 overrides.0.from' },
        inlineConfig: { value: true, source: 'default' },
        vocabulary: [
          { value: ['Teh'], source: 'mtlint.config.yaml:4:1 vocabulary' },
          { value: ['recieve'], source: 'mtlint.config.yaml:7:46 overrides.1.vocabulary' },
        ],
      },
    });
    expect([rules['test/teh'], rules['test/recieve'], rules['test/fuer']]).toEqual([
      { value: 'off', source: '--rule' },
      { value: 'error', source: 'mtlint.config.yaml:6:30 overrides.0.rules.test/recieve' },
      { value: 'warn', source: 'default' },
    ]);
  });
});
