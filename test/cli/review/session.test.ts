import fs, { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/cli/review/session.js';
import { openDecisions } from '../../../src/project/decisions-file.js';
import { createConductor } from '../../../src/review/conductor.js';
import { countsOf, current } from '../../../src/review/state.js';
import { result } from '../../report/result.js';
import { capitals } from '../../review/capitals.js';
import { keysIn } from '../../review/world.js';
import { sandbox } from '../sandbox.js';

/** A session over files on disk; every word in capitals is flagged. */
async function session(files: Readonly<Record<string, string>>, folder = sandbox(files).folder) {
  const decisions = await openDecisions(folder);
  const place = (path: string) => join(folder, path);
  const paths = Object.keys(files).map(place);
  let edit: (path: string) => void = () => {};
  const made = createSession({
    cwd: folder,
    given: [folder],
    decisions,
    lint: async (path, text) => result({ path, source: text, verdict: capitals(text) }),
    undecided: ({ path, verdict }) =>
      verdict?.flags.filter(
        ({ words }) =>
          !decisions
            .all()
            .some(
              (one) => place(one.path) === path && one.words === words.toLowerCase() && one.decision === 'dismissed',
            ),
      ) ?? [],
    fromRoot: (path) => path.slice(folder.length + 1),
    openEditor: async (path) => {
      edit(path);
      return undefined;
    },
    rest: async () => {},
    leave: () => {},
  });
  const conductor = createConductor({ carryOut: made.carryOut, onChange: () => {} });
  await made.scan(paths, new AbortController().signal, conductor.happen);
  return {
    folder,
    decisions,
    press: async (keys: string) => {
      for (const key of keysIn(keys)) conductor.happen({ is: 'key', key });
      await conductor.quiet();
      // What is linted beside the work is told after it.
      await new Promise(setImmediate);
    },
    read: (path: string) => readFileSync(place(path), 'utf8'),
    write: (path: string, text: string) => writeFileSync(place(path), text),
    onEdit: (work: (path: string) => void) => {
      edit = work;
    },
    at: () => current(conductor.state())?.flag.words,
    notice: () => conductor.state().notice?.text,
    counts: () => countsOf(conductor.state()),
  };
}

describe('a decision', () => {
  it('is on disk when the next key is looked at', async () => {
    const one = await session({ 'a.md': 'One TWO three.' });
    await one.press('1');
    expect([one.read('a.md'), one.decisions.all()]).toEqual([
      'One two three.',
      [
        {
          path: 'a.md',
          rule: 'test/capitals',
          words: 'two',
          before: 'one',
          after: 'three',
          decision: 'repaired',
          repair: 'two',
          category: 'linguistic-conventions/unintelligible',
          impact: 'major',
        },
      ],
    ]);
  });

  it('leaves byte order mark, line ends, mode and the lack of a last line end as they are', async () => {
    const one = await session({ 'a.md': '\ufeffOne TWO\r\nthree.\r\n\r\nFOUR' });
    chmodSync(join(one.folder, 'a.md'), 0o640);
    await one.press('12');
    expect([one.read('a.md'), statSync(join(one.folder, 'a.md')).mode & 0o777]).toEqual([
      '\ufeffOne two\r\nthree.\r\n\r\n(four)',
      0o640,
    ]);
  });

  it('of an own correction is spelt as its format wants', async () => {
    const one = await session({ 'a.md': 'One TWO three.' });
    await one.press('e<ctrl-u>2 *x* &amp; y<return>');
    expect(one.read('a.md')).toBe('One 2 \\*x\\* &amp;amp; y three.');
  });

  it('is taken back from the file and from the decisions', async () => {
    const one = await session({ 'a.md': 'One TWO three FOUR.' });
    await one.press('1d');
    expect(one.counts()).toEqual({ repaired: 1, dismissed: 1, left: 0, skipped: 0 });
    await one.press('uu');
    expect([one.read('a.md'), one.decisions.all(), one.at()]).toEqual(['One TWO three FOUR.', [], 'TWO']);
    await one.press('<ctrl-r>');
    expect([one.read('a.md'), one.decisions.all().map(({ decision }) => decision)]).toEqual([
      'One two three FOUR.',
      ['repaired'],
    ]);
  });

  it('does not come again in the next session', async () => {
    const files = { 'a.md': 'One TWO three FOUR.' };
    const one = await session(files);
    await one.press('d');
    const next = await session(files, one.folder);
    expect([next.at(), next.counts().left]).toEqual(['FOUR', 1]);
  });

  it('that cannot be kept leaves the file as it was', async () => {
    const one = await session({ 'a.md': 'One TWO three.' });
    mkdirSync(join(one.folder, '.mtlint/decisions.jsonl'), { recursive: true });
    await one.press('1');
    expect([one.read('a.md'), one.counts().left]).toEqual(['One TWO three.', 1]);
    expect(one.notice()).toMatch(/^Not done: .mtlint.decisions\.jsonl: /u);
  });
});

it('nothing is written on a full disk, which is said in words', async () => {
  const one = await session({ 'a.md': 'One TWO three.' });
  const { open } = fs.promises;
  fs.promises.open = () => Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }));
  syncBuiltinESMExports();
  await one.press('1');
  fs.promises.open = open;
  syncBuiltinESMExports();
  expect(one.read('a.md')).toBe('One TWO three.');
  expect(one.notice()).toBe('Nothing was written: there is no room left on the disk; make some');
});

describe('a file that somebody else changes', () => {
  it('is read again instead of written, and its flag found again', async () => {
    const one = await session({ 'a.md': 'One TWO three.' });
    one.write('a.md', 'Nought. One TWO three.');
    await one.press('1');
    expect([one.read('a.md'), one.at(), one.counts().left]).toEqual(['Nought. One TWO three.', 'TWO', 1]);
    await one.press('1');
    expect(one.read('a.md')).toBe('Nought. One two three.');
  });

  it('may not have the flag any more', async () => {
    const one = await session({ 'a.md': 'One TWO three.' });
    one.write('a.md', 'One 2 three.');
    await one.press('1');
    expect([one.read('a.md'), one.at(), one.counts().left]).toEqual(['One 2 three.', undefined, 0]);
  });

  it('keeps what they wrote when an edit elsewhere in it is undone', async () => {
    const one = await session({ 'a.md': 'One TWO three.' });
    await one.press('1');
    one.write('a.md', 'One two three, four.');
    await one.press('u');
    expect([one.read('a.md'), one.at()]).toEqual(['One TWO three, four.', 'TWO']);
  });

  it('is not written over when they changed the same words', async () => {
    const one = await session({ 'a.md': 'One TWO three.' });
    await one.press('1');
    one.write('a.md', 'One and two three.');
    one.write('a.md', 'One zwei three.');
    await one.press('u');
    expect([one.read('a.md'), one.notice(), one.decisions.all().length]).toEqual([
      'One zwei three.',
      'These words have changed since; nothing was written.',
      1,
    ]);
  });

  it('may be gone', async () => {
    const one = await session({ 'a.md': 'One TWO three.' });
    rmSync(join(one.folder, 'a.md'));
    await one.press('1');
    expect(one.notice()).toBe(
      `${join(one.folder, 'a.md')} does not exist; check the spelling and the working directory`,
    );
  });

  it('is linted again after the person’s own editor', async () => {
    const one = await session({ 'a.md': 'One TWO three.' });
    one.onEdit((path) => writeFileSync(path, 'One two THREE four FIVE.'));
    await one.press('o');
    expect([one.at(), one.counts().left]).toEqual(['THREE', 2]);
  });
});

describe('two people on one tree', () => {
  it('merge their decisions, and write over nothing unseen', async () => {
    const files = { 'a.md': 'One TWO three FOUR.', 'b.md': 'FIVE.' };
    const one = await session(files);
    const two = await session(files, one.folder);
    await one.press('1');
    await two.press('1');
    expect([two.read('a.md'), two.at()]).toEqual(['One two three FOUR.', 'FOUR']);
    await two.press('1d');
    await one.press('u');
    expect([one.read('a.md'), one.decisions.all().map(({ words, decision }) => [words, decision])]).toEqual([
      'One TWO three four.',
      [
        ['four', 'repaired'],
        ['five', 'dismissed'],
      ],
    ]);
  });
});
