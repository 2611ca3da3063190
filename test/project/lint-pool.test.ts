import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { RULES } from '../../src/index.js';
import { openPool, type PoolOptions } from '../../src/project/lint-pool.js';
import { createLinter, type Linter } from '../../src/project/linter.js';
import { loadRules } from '../../src/project/load-rules.js';
import { settingsBy } from '../../src/project/settings-for.js';
import { RULES as HOUSE, ruleFile, sandbox } from '../cli/sandbox.js';

const settings = settingsBy([])('');

// Rules that do harm where their word stands.
const harmful = (word: string, harm: string) => ruleFile(word, word, 'minor', '').replace('yield', `${harm} yield`);

const { folder } = sandbox({
  ...HOUSE,
  'house/harm/dies.mjs': harmful('die', 'process.exit(3);'),
  'house/harm/hangs.mjs': harmful('hang', 'for (;;);'),
  'house/harm/hoards.mjs': harmful('hoard', 'for (const all = []; ; ) all.push([...all, 1]);'),
  'house/harm/throws.mjs': harmful('throw', 'throw () => {};'),
});

const opened: Linter[] = [];
afterAll(() => Promise.all(opened.map((linter) => linter.close())));

function pool(options: Partial<PoolOptions> = {}): Linter {
  const worker = new URL('lint-worker.js', pathToFileURL(inject('program')));
  const project = { plugins: ['house'], folder, cwd: folder };
  const made = openPool({ worker, threads: 1, project, ...options });
  opened.push(made);
  return made;
}

const linted = (linter: Linter, texts: readonly string[]) =>
  Promise.all(texts.map((text, at) => linter.lint({ path: `${at}.txt`, text, settings })));

describe('a pool', () => {
  it('gives for each text what linting it in this thread gives, with one thread or two', async () => {
    const texts = ['We teh it.', 'All well.', 'A teh [sic], we \u{1f98a} recieve teh \ud800.', 'We throw it.'];
    const { rules } = await loadRules(RULES, ['house'], { cwd: folder, folder });
    const here = createLinter(rules);
    const expected = await linted(here, texts);
    expect(expected.map(({ verdict }) => verdict?.flags.length)).toEqual([1, 0, 2, 0]);
    expect(await linted(pool(), texts)).toEqual(expected);
    expect(await linted(pool({ threads: 2 }), texts)).toEqual(expected);
  });

  it('reads the file where it is given no text', async () => {
    const path = join(folder, 'there.txt');
    writeFileSync(path, 'We teh it.');
    const [there, nowhere] = await Promise.all([
      pool().lint({ path, settings }),
      pool().lint({ path: join(folder, 'nowhere.txt'), settings }),
    ]);
    expect(there).toMatchObject({ path, verdict: { flags: [{ words: 'teh' }] }, errors: [] });
    expect(nowhere).toMatchObject({
      verdict: undefined,
      errors: [{ message: expect.stringMatching(/^does not exist/) }],
    });
  });

  it.each([
    [
      'We die.',
      'could not be linted, as the thread that linted it died (worker exited with code: 3); please report it with the file',
    ],
    ['We hang.', 'was given up after 3 seconds; leave it out, and please report it with the file'],
    ['We hoard.', 'takes more memory than there is; split the file'],
  ])('loses nothing but the text that a thread was lost over: %s', async (text, message) => {
    const linter = pool({ patience: () => 3000, memory: 128 });
    const [before, lost, after, last] = await linted(linter, ['We teh it.', text, 'We teh it.', 'All well.']);
    expect(lost).toEqual({
      path: '1.txt',
      verdict: undefined,
      landmarks: { bom: false, at: [] },
      errors: [{ path: '1.txt', message }],
    });
    expect(before).toMatchObject({ verdict: { flags: [{ words: 'teh' }] }, errors: [] });
    expect(after).toMatchObject({ verdict: { flags: [{ words: 'teh' }] }, errors: [] });
    expect(last).toMatchObject({ verdict: { flags: [] }, errors: [] });
  });

  it('says of what was still to be done when it was closed that it was not', async () => {
    const linter = pool();
    const under = linted(linter, ['We hang.', 'All well.']);
    await linter.close();
    const message = 'was not linted, as mtlint was stopped; run it again';
    expect((await under).map(({ errors }) => errors)).toEqual([
      [{ path: '0.txt', message }],
      [{ path: '1.txt', message }],
    ]);
  });
});
