import { expect, it } from 'vitest';
import { sandbox } from './sandbox.js';

const TRANSLATED = 'In May the head of the department said that the construction of the bridge was also completed. ';
const NATIVE = "They don't give up because it's about time somebody tried, and she'd gone out when he turned away. ";

const { mtlint } = sandbox({
  'mt/a.txt': TRANSLATED.repeat(20),
  'mt/short.txt': TRANSLATED,
  'native/b.txt': NATIVE.repeat(20),
  'native/c.md': NATIVE.repeat(20),
});

it('judges mtScore on folders of known kinds', async () => {
  expect(await mtlint(['eval', '--mt', 'mt', '--not-mt', 'native'])).toEqual({
    code: 0,
    stderr: '',
    stdout: `\
machine translation against  mt  not mt   AUC       95 %
native                        1       2  1.00  1.00–1.00
Too short for a score, and not counted: 1.
`,
  });
});

it('puts the figures among the others for programs', async () => {
  const { stdout } = await mtlint(['eval', '--format', 'json', '--mt', 'mt', '--not-mt', 'native']);
  expect(JSON.parse(stdout)).toMatchObject({
    documents: 0,
    separations: {
      tooShort: 1,
      rows: [{ against: 'native', mt: 1, notMt: 2, auc: { area: 1, low: 1, high: 1 } }],
    },
  });
});

it.each([
  [['eval'], 'mtlint: name a corpus, or folders with --mt and --not-mt\n'],
  [['eval', '--mt', 'mt'], 'mtlint: --mt and --not-mt need each other\n'],
])('refuses what cannot be judged: %j', async (args, stderr) => {
  expect(await mtlint(args)).toEqual({ code: 2, stdout: '', stderr });
});
