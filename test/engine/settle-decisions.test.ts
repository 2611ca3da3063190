import { describe, expect, it } from 'vitest';
import { type Decision, decisionOf, type Judgement } from '../../src/engine/decisions.js';
import type { FileResult } from '../../src/engine/result.js';
import { type Settling, settleDecisions } from '../../src/engine/settle-decisions.js';
import { result } from '../report/result.js';
import { lintedProse } from './prose-flags.js';

const ALL: Settling = { pathOf: (path) => path, exists: () => true, isActive: () => true, isInSight: () => true };

const BASELINE: Judgement = { decision: 'baseline' };

/** A decision on every flag of a file. */
const decided = ({ path, verdict }: FileResult, judgement = BASELINE): readonly Decision[] =>
  (verdict?.flags ?? []).map((flag) => decisionOf(flag, path, judgement));

function settled(results: readonly FileResult[], decisions: readonly Decision[], settling: Partial<Settling> = {}) {
  const { results: after, stale } = settleDecisions(results, decisions, { ...ALL, ...settling });
  const place = (path: string, { words, range }: { words: string; range: { start: number } }) =>
    `${path} ${words}@${range.start}`;
  return {
    flags: after.flatMap(({ path, verdict }) => verdict?.flags.map((flag) => place(path, flag)) ?? []),
    suppressed: after.flatMap(
      ({ path, verdict }) => verdict?.suppressed.map((flag) => `${place(path, flag)} ${flag.suppression.kind}`) ?? [],
    ),
    stale,
  };
}

const KNOWN = decided(lintedProse('a.md', ['He put down one two three teh four five six and left.']));

describe('in its file a decision', () => {
  it.each([
    ['nothing changed', 'He put down one two three teh four five six and left.'],
    ['the rest of the paragraph did', 'Then one two three teh four five six seven.'],
    ['a word right before did', 'one two ELSE teh four five six'],
    ['all before did', 'He said so: teh four five six'],
    ['all behind did', 'one two three teh quay.'],
    ['one word on each side did', 'one ELSE three teh four ELSE six'],
    ['words were put in on both sides', 'one two three ELSE teh ELSE four five six'],
    ['case and marks did', '“One (two) THREE” teh, four — five six'],
  ])('holds where %s', (_, text) => {
    expect(settled([lintedProse('a.md', ['New.', text])], KNOWN)).toEqual({
      flags: [],
      suppressed: [expect.stringMatching(/^a\.md teh@\d+ baseline$/u)],
      stale: [],
    });
  });

  it.each([
    ['most on both sides changed', 'one ELSE ELSE teh ELSE ELSE six'],
    ['it stands with all of its surroundings in another file, while its own was not looked at', undefined],
  ])('does not where %s', (_, text) => {
    const linted =
      text === undefined ? lintedProse('b.md', ['one two three teh four five six']) : lintedProse('a.md', [text]);
    expect(settled([linted], KNOWN)).toMatchObject({
      flags: [expect.stringMatching(/^[ab]\.md teh@\d+$/u)],
      suppressed: [],
      stale: text === undefined ? [] : KNOWN,
    });
  });

  it('is about one flag, the one whose surroundings are most alike', () => {
    const text = ['three teh quay', 'one two three teh four five six', 'two three teh four five'];
    expect(settled([lintedProse('a.md', text)], KNOWN)).toEqual({
      flags: ['a.md teh@6', 'a.md teh@59'],
      suppressed: ['a.md teh@30 baseline'],
      stale: [],
    });
    const [first] = KNOWN;
    expect(settled([lintedProse('a.md', text)], [...KNOWN, ...(first ? [first] : [])]).flags).toEqual(['a.md teh@6']);
  });

  it('at the edge of a block holds as long as half of the other side stands', () => {
    const edge = decided(lintedProse('a.md', ['teh one two three']));
    expect(settled([lintedProse('a.md', ['teh one two ELSE'])], edge).flags).toEqual([]);
    expect(settled([lintedProse('a.md', ['teh ELSE one ELSE'])], edge).flags).toEqual(['a.md teh@0']);
  });
});

describe('a decision whose file', () => {
  const moved = lintedProse('new/a.md', [
    'one two three teh four five ELSE',
    'two three teh four five ELSE ELSE',
    'teh',
  ]);
  const alone = decided(lintedProse('a.md', ['teh']));

  it('is gone goes where nearly all of its surroundings are, and where there are few, all', () => {
    const settling = { exists: () => false };
    expect(settled([moved], [...KNOWN, ...alone], settling)).toEqual({
      flags: ['new/a.md teh@44'],
      suppressed: ['new/a.md teh@14 baseline', 'new/a.md teh@69 baseline'],
      stale: [],
    });
    expect(settled([lintedProse('b.md', ['teh ELSE'])], alone, settling)).toMatchObject({
      suppressed: [],
      stale: alone,
    });
  });

  it('has lost the passage goes after it', () => {
    expect(settled([lintedProse('a.md', ['Good.']), moved], KNOWN)).toMatchObject({
      suppressed: ['new/a.md teh@14 baseline'],
      stale: [],
    });
  });

  it('could not be read, or in which the rule failed, waits', () => {
    const unread = result({ path: 'a.md', verdict: undefined });
    const failed = result({ path: 'a.md', errors: [{ path: 'a.md', ruleId: 'test/teh', message: 'failed' }] });
    for (const broken of [unread, failed])
      expect(settled([broken, moved], KNOWN)).toMatchObject({ suppressed: [], stale: [] });
  });

  it('is called otherwise by the user is found all the same', () => {
    const pathOf = (path: string) => path.replace('../', '');
    expect(settled([lintedProse('../a.md', ['one two three teh four five six'])], KNOWN, { pathOf }).flags).toEqual([]);
  });
});

describe('a decision that reaches further', () => {
  const reaching = (reach: NonNullable<Decision['reach']>) =>
    decided(lintedProse('a.md', ['one two teh three four']), { decision: 'dismissed', reach, reason: 'Our house.' });
  const here = lintedProse('a.md', ['teh recieve', 'Teh ends']);
  const there = lintedProse('b.md', ['teh']);

  it('silences its rule on its words in all files', () => {
    const { results, stale } = settleDecisions([here, there], reaching('words'), ALL);
    expect(results.map(({ verdict }) => verdict?.flags.map(({ words }) => words))).toEqual([['recieve'], []]);
    expect(results.flatMap(({ verdict }) => verdict?.suppressed.map(({ suppression }) => suppression))).toEqual(
      Array(2).fill({ kind: 'decision', justification: 'Our house.' }),
    );
    expect(stale).toEqual([]);
  });

  it('silences its rule in its file, whatever the words', () => {
    const other = reaching('file').map((one) => ({ ...one, words: 'other' }));
    expect(settled([here, there], other)).toEqual({
      flags: ['a.md recieve@4', 'b.md teh@0'],
      suppressed: ['a.md teh@0 decision'],
      stale: [],
    });
  });

  it('silences its rule in the project', () => {
    expect(settled([here, there], reaching('project')).flags).toEqual(['a.md recieve@4']);
  });

  it('is not stale where nothing is left to silence, but goes with its file', () => {
    const clean = lintedProse('a.md', ['Good.']);
    const gone = { exists: () => false };
    for (const reach of ['words', 'file', 'project'] as const)
      expect(settled([clean], reaching(reach))).toEqual({ flags: [], suppressed: [], stale: [] });
    for (const reach of ['words', 'project'] as const)
      expect(settled([there], reaching(reach), gone).stale).toEqual([]);
    expect(settled([there], reaching('file'), gone)).toEqual({
      flags: ['b.md teh@0'],
      suppressed: [],
      stale: reaching('file'),
    });
  });

  it('follows its file where it finds the flag that it was made on', () => {
    const renamed = lintedProse('c.md', ['one two teh three four', 'teh']);
    expect(settled([renamed, there], reaching('file'), { exists: () => false })).toEqual({
      flags: ['b.md teh@0'],
      suppressed: ['c.md teh@8 decision', 'c.md teh@24 decision'],
      stale: [],
    });
    expect(settled([lintedProse('a.md', ['Good.']), renamed], reaching('file')).suppressed).toEqual([]);
  });

  it('leaves those that have a decision of their own to it', () => {
    const own = decided(lintedProse('a.md', ['teh recieve'])).slice(0, 1);
    expect(settled([here, there], [...reaching('project'), ...own]).suppressed).toEqual([
      'a.md teh@0 baseline',
      'b.md teh@0 decision',
    ]);
  });
});

it('a repair silences nothing and is never stale', () => {
  const repaired = KNOWN.map((one): Decision => ({ ...one, decision: 'repaired', repair: 'the' }));
  expect(settled([lintedProse('a.md', ['one two three teh four five six'])], repaired)).toEqual({
    flags: ['a.md teh@14'],
    suppressed: [],
    stale: [],
  });
});

it('a decision on a rule that was not asked waits', () => {
  expect(settled([lintedProse('a.md', ['Good.'])], KNOWN, { isActive: () => false }).stale).toEqual([]);
});

it('a decision on a file that is gone waits where this run does not look', () => {
  const gone = { exists: () => false, isInSight: () => false };
  expect(settled([lintedProse('b.md', ['Good.'])], KNOWN, gone).stale).toEqual([]);
  expect(settled([lintedProse('b.md', ['one two three teh four five six'])], KNOWN, gone).flags).toEqual([]);
  expect(settled([lintedProse('a.md', ['Good.'])], KNOWN, gone).stale).toEqual(KNOWN);
});

it('another rule, or other words, are another matter', () => {
  const other = KNOWN.flatMap((one) => [
    { ...one, rule: 'test/other' },
    { ...one, words: 'the' },
  ]);
  expect(settled([lintedProse('a.md', ['one two three teh four five six'])], other)).toEqual({
    flags: ['a.md teh@14'],
    suppressed: [],
    stale: other,
  });
});

describe('which decision is about which flag', () => {
  const one = lintedProse('a.md', ['one two three teh four five six']);
  const reasons = (results: readonly FileResult[], decisions: readonly Decision[], settling: Partial<Settling> = {}) =>
    [decisions, decisions.toReversed()].map((given) =>
      settleDecisions(results, given, { ...ALL, ...settling }).results.flatMap(
        ({ path, verdict }) =>
          verdict?.suppressed.map(({ suppression }) => `${path} ${suppression.kind} ${suppression.justification}`) ??
          [],
      ),
    );
  const known = (given: Partial<Decision>): readonly Decision[] => KNOWN.map((made) => ({ ...made, ...given }));

  it.each<[string, Partial<Decision>, Partial<Decision>, string]>([
    ['decision', { decision: 'baseline' }, { decision: 'dismissed' }, 'a.md baseline '],
    ['reason', { reason: 'a' }, { reason: 'b' }, 'a.md baseline a'],
    ['reason, or none', {}, { reason: 'A' }, 'a.md baseline '],
    ['words before', { before: 'x two three', reason: 'x' }, { before: 'y two three', reason: 'y' }, 'a.md baseline x'],
    ['words behind', { after: 'four five x', reason: 'x' }, { after: 'four five y', reason: 'y' }, 'a.md baseline x'],
    [
      'reach',
      { reach: 'file', words: 'x', reason: 'a' },
      { reach: 'file', words: 'x', reason: 'b' },
      'a.md decision a',
    ],
  ])('does not depend on their order, where two differ by their %s', (_, first, second, told) => {
    const dismissal = told.includes('decision') ? ({ decision: 'dismissed' } as const) : {};
    const both = [...known({ ...dismissal, ...first }), ...known({ ...dismissal, ...second })];
    expect(reasons([one], both)).toEqual([[told], [told]]);
  });

  it('does not depend on the order of files that are gone, nor of those where it may have gone', () => {
    const gone = { exists: () => false };
    const both = [...known({ path: 'x.md', reason: 'x' }), ...known({ path: 'y.md', reason: 'y' })];
    expect(reasons([one], both, gone)).toEqual([['a.md baseline x'], ['a.md baseline x']]);
    const two = ['c.md', 'b.md'].map((path) => lintedProse(path, ['one two three teh four five six']));
    for (const results of [two, two.toReversed()])
      expect(reasons(results, known({}), gone)).toEqual([['b.md baseline '], ['b.md baseline ']]);
  });

  it('is, of those whose file is gone, the one on that flag alone before one that reaches further', () => {
    const gone = { exists: () => false };
    const both = [
      ...known({ path: 'x.md', reason: 'z' }),
      ...known({ path: 'x.md', decision: 'dismissed', reach: 'file', reason: 'a' }),
    ];
    expect(reasons([one], both, gone)).toEqual([['a.md baseline z'], ['a.md baseline z']]);
  });

  it('is the one on that flag before one that reaches further, even with the very same surroundings', () => {
    const near = known({ before: 'x two three', reason: 'near' });
    const far = known({ reach: 'words', decision: 'dismissed', reason: 'far' });
    expect(settled([one], [...far, ...near])).toEqual({ flags: [], suppressed: ['a.md teh@14 baseline'], stale: [] });
  });

  it('is none whose words stand on the other side of the flag', () => {
    const [flagged] = decided(lintedProse('a.md', ['a teh bc']));
    const other = { ...(flagged ?? KNOWN[0]), before: 'ab', after: 'c' } as Decision;
    expect(settled([lintedProse('a.md', ['a teh bc'])], [other]).flags).toEqual(['a.md teh@2']);
    expect(settled([lintedProse('b.md', ['a teh bc'])], [other], { exists: () => false }).flags).toEqual([
      'b.md teh@2',
    ]);
  });
});

describe('what has moved', () => {
  const movedFrom = (text: string, path = 'a.md', settling: Partial<Settling> = {}) =>
    settleDecisions([lintedProse(path, [text])], KNOWN, { ...ALL, ...settling }).moved.map(({ was, is }) => ({
      same: KNOWN.some((one) => JSON.stringify(one) === JSON.stringify(was)),
      is,
    }));

  it.each([
    ['the words before', 'x two three teh four five six', 'a.md', { before: 'x two three' }],
    ['the words behind', 'one two three teh four five x', 'a.md', { after: 'four five x' }],
    ['the file', 'one two three teh four five six', 'b.md', { path: 'b.md' }],
  ])('is told as it was and as it is now: by %s', (_, text, path, change) => {
    const gone = { exists: (asked: string) => asked === path };
    expect(movedFrom(text, path, gone)).toEqual([{ same: true, is: { ...KNOWN[0], ...change } }]);
  });

  it('is nothing where all is as it was', () => {
    expect(movedFrom('Then one two three teh four five six.')).toEqual([]);
  });
});

describe('a result', () => {
  it('is the very same where nothing in it was decided on', () => {
    const here = lintedProse('a.md', ['one two three teh four five six']);
    const there = lintedProse('b.md', ['recieve']);
    const { results } = settleDecisions([here, there], KNOWN, ALL);
    expect([results[0] === here, results[1] === there]).toEqual([false, true]);
    const given = [here, there];
    expect(settleDecisions(given, [], ALL)).toEqual({ results: given, stale: [], moved: [] });
    expect(settleDecisions(given, [], ALL).results).toBe(given);
  });

  it('has what was silenced in the order of the file, however it was', () => {
    const linted = lintedProse('a.md', ['recieve', 'one two three teh four five six', 'recieve']);
    const { verdict } = linted;
    if (!verdict) throw new Error('no verdict');
    const sic = verdict.flags
      .filter(({ words }) => words === 'recieve')
      .map((one) => ({ ...one, suppression: { kind: 'sic', justification: '' } as const }));
    const given = {
      ...linted,
      verdict: { ...verdict, flags: verdict.flags.filter(({ words }) => words === 'teh'), suppressed: sic },
    };
    const { results } = settleDecisions([given], KNOWN, ALL);
    expect(results[0]?.verdict?.suppressed.map(({ words, suppression }) => [words, suppression])).toEqual([
      ['recieve', { kind: 'sic', justification: '' }],
      ['teh', { kind: 'baseline', justification: '' }],
      ['recieve', { kind: 'sic', justification: '' }],
    ]);
  });

  it('in which another rule failed tells of this one all the same', () => {
    const failed = result({ path: 'a.md', errors: [{ path: 'a.md', ruleId: 'test/other', message: 'failed' }] });
    expect(settled([failed], KNOWN).stale).toEqual(KNOWN);
  });
});
