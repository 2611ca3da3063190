import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Decided, decide, openDeciding } from '../../src/cli/decide.js';
import type { Suppression } from '../../src/engine/flag.js';
import { loadConfig } from '../../src/project/config.js';
import { DECISIONS } from '../../src/project/decisions-file.js';
import { settingsBy } from '../../src/project/settings-for.js';
import { defineRule, onText } from '../../src/rule/index.js';
import { lintedProse } from '../engine/prose-flags.js';

const base = mkdtempSync(join(tmpdir(), 'mtlint-decide-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;
type Options = Parameters<typeof decide>[2];

const RULE = defineRule({
  summary: 'A rule for tests.',
  why: 'It only has a name.',
  detects: 'garbled',
  mqm: 'style/unidiomatic',
  impact: 'minor',
  origins: [],
  examples: { bad: [], good: [] },
  check: onText(/x/gu, () => []),
});
const RULES = ['test/teh', 'test/recieve'].map((id) => ({ id, rule: RULE }));

/** A project on disk, and the way to have it decided: on these files, or on all. */
function project(files: Files) {
  const root = mkdtempSync(join(base, 'p'));
  const write = (more: Files) => {
    for (const [name, text] of Object.entries(more)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
  };
  write(files);
  const run = async (
    linted: Files,
    options: Options = {},
    off: readonly string[] = [],
    below = '',
    inSight = ['.'],
  ): Promise<Decided> => {
    const cwd = join(root, below);
    const { config } = await loadConfig({ cwd, none: true });
    const rules = Object.fromEntries(off.map((id) => [id, 'off' as const]));
    const settingsFor = settingsBy([{ settings: { rules } }]);
    const results = Object.entries(linted).map(([path, text]) => lintedProse(path, text.trim().split('\n\n')));
    return decide(results, await openDeciding({ cwd, config, rules: RULES, settingsFor }, options, inSight), options);
  };
  const lines = (file = DECISIONS): string[] => readFileSync(join(root, file), 'utf8').trimEnd().split('\n');
  return { root, write, run, lines };
}

const flagsIn = ({ results }: Decided): string[] =>
  results.flatMap(
    ({ path, verdict }) => verdict?.flags.map(({ words, range }) => `${path} ${words}@${range.start}`) ?? [],
  );

const suppressionsIn = ({ results }: Decided): Suppression[] =>
  results.flatMap(({ verdict }) => verdict?.suppressed.map(({ suppression }) => suppression) ?? []);

const UPDATE = { updateBaseline: true };

const TEXT = 'They wrote that they recieve it daily.\n\nAnd teh teh end.\n';

const line = (words: string, before: string, after: string, more = ''): string =>
  `{"path":"a.txt","rule":"test/${words}","words":"${words}","before":"${before}","after":"${after}",` +
  `"decision":"baseline"${more},"category":"linguistic-conventions/unintelligible","impact":"major"}`;

const BASELINE = [
  line('recieve', 'wrote that they', 'it daily'),
  line('teh', 'and teh', 'end'),
  line('teh', 'and', 'teh end'),
];

describe('--update-baseline', () => {
  it('accepts all flags, and only new ones are left from then on, wherever lines move', async () => {
    const { run, lines, write } = project({ 'a.txt': TEXT });
    const first = await run({ 'a.txt': TEXT }, UPDATE);
    expect([flagsIn(first), first.notices, first.errors, first.compared]).toEqual([
      [],
      [`${DECISIONS}: 3 flags accepted`],
      [],
      true,
    ]);
    expect(lines()).toEqual(BASELINE);
    const edited = `A title\n\nWe recieve it.\n\n${TEXT.replace('daily', 'each day')}`;
    write({ 'a.txt': edited });
    const second = await run({ 'a.txt': edited });
    expect([flagsIn(second), second.notices]).toEqual([['a.txt recieve@12'], []]);
  });

  it('accepts a flag once, though two runs accept it that began at the same time', async () => {
    const { run, lines } = project({ 'a.txt': TEXT });
    const both = await Promise.all([run({ 'a.txt': TEXT }, UPDATE), run({ 'a.txt': TEXT }, UPDATE)]);
    expect(both.flatMap(({ notices }) => notices).sort()).toEqual([
      `${DECISIONS}: 3 flags accepted`,
      `${DECISIONS}: nothing to change`,
    ]);
    expect(lines()).toEqual(BASELINE);
  });

  it('takes out what nothing answers to, brings the rest up to the text, and has nothing to do the second time', async () => {
    const { run, lines } = project({ 'a.txt': TEXT, [DECISIONS]: `${BASELINE.join('\n')}\n` });
    const edited = { 'a.txt': 'They wrote that you recieve it daily.\n\nAnd the teh end.\n' };
    const { notices } = await run(edited, UPDATE);
    const told = '2 decisions brought up to the text; 1 decision taken out, as nothing answers to it';
    expect(notices).toEqual([`${DECISIONS}: ${told}`]);
    expect(lines()).toEqual([line('recieve', 'wrote that you', 'it daily'), line('teh', 'and the', 'end')]);
    expect((await run(edited, UPDATE)).notices).toEqual([`${DECISIONS}: nothing to change`]);
  });

  it('leaves decisions alone on files that were not linted, on rules that are off, and on what was not looked for', async () => {
    const { run, lines } = project({ 'a.txt': TEXT, 'b.txt': 'Well.\n', [DECISIONS]: `${BASELINE.join('\n')}\n` });
    const runs = [
      await run({ 'b.txt': 'Well.\n' }, UPDATE),
      await run({ 'a.txt': 'Well.\n' }, UPDATE, ['test/teh', 'test/recieve']),
      await run({ 'a.txt': 'Well.\n' }, { ...UPDATE, minConfidence: 0.9 }),
      await run({ 'a.txt': 'Well.\n' }, { ...UPDATE, from: ['fr'] }),
    ];
    expect(runs.map(({ notices }) => notices)).toEqual(Array(4).fill([`${DECISIONS}: nothing to change`]));
    expect(lines()).toEqual(BASELINE);
  });

  it('follows a file to its new name', async () => {
    const { root, run, lines } = project({ 'a.txt': TEXT, [DECISIONS]: `${BASELINE.join('\n')}\n` });
    renameSync(join(root, 'a.txt'), join(root, 'b.txt'));
    const { notices } = await run({ 'b.txt': TEXT }, UPDATE);
    expect(notices).toEqual([`${DECISIONS}: 3 decisions brought up to the text`]);
    expect(lines()).toEqual(BASELINE.map((one) => one.replace('a.txt', 'b.txt')));
  });

  it('leaves decisions alone on files that are gone, where it does not look at where they were', async () => {
    const { run, lines } = project({ 'b/c.txt': 'Well.\n', [DECISIONS]: `${BASELINE.join('\n')}\n` });
    const some = await run({ 'b/c.txt': 'Well.\n' }, UPDATE, [], '', ['b', 'a.txt.md']);
    expect([some.notices, lines()]).toEqual([[`${DECISIONS}: nothing to change`], BASELINE]);
    const all = await run({ 'b/c.txt': 'Well.\n' }, UPDATE, [], '', ['b', '.']);
    expect(all.notices).toEqual([`${DECISIONS}: 3 decisions taken out, as nothing answers to them`]);
  });

  it('says what keeps it from writing', async () => {
    const { run } = project({ 'a.txt': TEXT, '.mtlint': '' });
    const message = 'cannot be, as there is a file in the place of its folder; move that';
    expect(await run({ 'a.txt': TEXT }, UPDATE)).toMatchObject({ errors: [{ path: DECISIONS, message }], notices: [] });
  });
});

describe('decisions', () => {
  it('count from the root of the repository, wherever the program runs', async () => {
    const { run } = project({ '.git/HEAD': '', 'deep/er/.keep': '', [DECISIONS]: `${BASELINE.join('\n')}\n` });
    const decided = await run({ '../../a.txt': TEXT }, {}, [], 'deep/er');
    expect([flagsIn(decided), suppressionsIn(decided)]).toEqual([
      [],
      Array(3).fill({ kind: 'baseline', justification: '' }),
    ]);
  });

  it('that match nothing any more are told of, and listed with --debug', async () => {
    const { run } = project({ 'a.txt': 'Well.\n', [DECISIONS]: `${BASELINE.join('\n')}\n` });
    const told = `3 decisions in ${DECISIONS} match nothing any more; --update-baseline takes them out`;
    expect((await run({ 'a.txt': 'Well.\n' })).notices).toEqual([`${told}; --debug lists them`]);
    expect((await run({ 'a.txt': 'Well.\n' }, { debug: 'failure' })).notices).toEqual([
      told,
      '  a.txt: test/recieve on “recieve”',
      '  a.txt: test/teh on “teh”',
      '  a.txt: test/teh on “teh”',
    ]);
  });

  it('of which a line is broken count all the same', async () => {
    const text = [...BASELINE, '>>>>>>> theirs', ''].join('\n');
    const { run, lines } = project({ 'a.txt': TEXT, [DECISIONS]: text });
    const message = 'a merge conflict was left here; keep the lines of both sides';
    const plain = await run({ 'a.txt': TEXT });
    expect([flagsIn(plain), plain.errors]).toEqual([[], [{ path: DECISIONS, line: 4, message }]]);
    const update = await run({ 'a.txt': 'Well.\n' }, UPDATE);
    expect([lines(), update.errors]).toEqual([['>>>>>>> theirs'], [{ path: DECISIONS, line: 1, message }]]);
  });

  it('are not looked at with --no-baseline, and come from another file with --baseline', async () => {
    const { run, lines } = project({ 'a.txt': TEXT, [DECISIONS]: `${BASELINE.join('\n')}\n` });
    const none = await run({ 'a.txt': TEXT }, { baseline: false });
    expect([flagsIn(none).length, none.compared]).toEqual([3, false]);
    const baseline = 'q/all.jsonl';
    expect((await run({ 'a.txt': TEXT }, { baseline })).errors).toEqual([
      { path: baseline, message: 'does not exist; check the spelling, or let --update-baseline make it' },
    ]);
    expect((await run({ 'a.txt': TEXT }, { ...UPDATE, baseline })).notices).toEqual(['q/all.jsonl: 3 flags accepted']);
    expect(lines(baseline)).toEqual(BASELINE);
    expect(flagsIn(await run({ 'a.txt': TEXT }, { baseline }))).toEqual([]);
  });

  it('give the reason that a person gave', async () => {
    const reason = ',"reason":"A brand."';
    const dismissed = line('recieve', 'wrote that they', 'it daily', reason).replace('baseline', 'dismissed');
    const { run } = project({ 'a.txt': TEXT, [DECISIONS]: `${dismissed}\n` });
    expect(suppressionsIn(await run({ 'a.txt': TEXT }))).toEqual([{ kind: 'decision', justification: 'A brand.' }]);
  });

  it('that are none are nothing to compare with', async () => {
    const { run } = project({ 'a.txt': TEXT });
    expect(await run({ 'a.txt': TEXT })).toMatchObject({ errors: [], notices: [], compared: false });
  });
});
