import { expect, it } from 'vitest';
import { undecidedBy } from '../../../src/cli/review/undecided.js';
import { type Decision, decisionOf, type Judgement } from '../../../src/engine/decisions.js';
import { result } from '../../report/result.js';
import { capitals, capitalsIn } from '../../review/capitals.js';
import { sandbox } from '../sandbox.js';

const { folder } = sandbox({ 'a.md': '', 'b.md': '' });

const TEXT = 'One TWO three FOUR five TWO six.';

const decision = (path: string, words: string, judgement: Judgement): Decision => {
  const flag = capitalsIn(TEXT).find((one) => one.words === words);
  if (!flag) throw new Error(words);
  return decisionOf(flag, path, judgement);
};

const left = (path: string, all: readonly Decision[]): readonly string[] =>
  undecidedBy(
    { all: () => all },
    { root: folder, pathOf: (one) => one },
  )(result({ path, source: TEXT, verdict: capitals(TEXT) })).map(({ words }) => words);

it.each<[string, readonly Decision[], readonly string[]]>([
  ['nothing', [], ['TWO', 'FOUR', 'TWO']],
  ['one of them', [decision('a.md', 'TWO', { decision: 'dismissed' })], ['FOUR', 'TWO']],
  ['what stood there before', [decision('a.md', 'FOUR', { decision: 'baseline' })], ['TWO', 'TWO']],
  ['one that was repaired and came again', [decision('a.md', 'TWO', { decision: 'repaired' })], ['TWO', 'FOUR', 'TWO']],
  ['the same in another file', [decision('b.md', 'TWO', { decision: 'dismissed' })], ['TWO', 'FOUR', 'TWO']],
  ['the same in a file that was renamed', [decision('old.md', 'TWO', { decision: 'dismissed' })], ['FOUR', 'TWO']],
  ['these words anywhere', [decision('b.md', 'TWO', { decision: 'dismissed', reach: 'words' })], ['FOUR']],
  ['the rule in this file', [decision('a.md', 'TWO', { decision: 'dismissed', reach: 'file' })], []],
  [
    'the rule in another file',
    [decision('b.md', 'TWO', { decision: 'dismissed', reach: 'file' })],
    ['TWO', 'FOUR', 'TWO'],
  ],
  ['the rule in the project', [decision('b.md', 'TWO', { decision: 'dismissed', reach: 'project' })], []],
])('leaves the others where somebody decided on %s', (_, all, expected) => {
  expect(left('a.md', all)).toEqual(expected);
});

it('counts a decision on a file that is gone for one file only, and for the other once the first has no use for it', () => {
  const gone = decision('old.md', 'FOUR', { decision: 'dismissed' });
  const undecided = undecidedBy({ all: () => [gone] }, { root: folder, pathOf: (one) => one });
  const ask = (path: string, text: string) =>
    undecided(result({ path, source: text, verdict: capitals(text) })).map(({ words }) => words);
  expect([ask('a.md', TEXT), ask('b.md', TEXT), ask('a.md', TEXT)]).toEqual([
    ['TWO', 'TWO'],
    ['TWO', 'FOUR', 'TWO'],
    ['TWO', 'TWO'],
  ]);
  expect([ask('a.md', 'All well.'), ask('b.md', TEXT)]).toEqual([[], ['TWO', 'TWO']]);
});

it('counts two equal decisions on a file that is gone for two flags, wherever they are', () => {
  const gone = decision('old.md', 'FOUR', { decision: 'dismissed' });
  const undecided = undecidedBy({ all: () => [gone, gone] }, { root: folder, pathOf: (one) => one });
  const ask = (path: string) =>
    undecided(result({ path, source: TEXT, verdict: capitals(TEXT) })).map(({ words }) => words);
  expect(['a.md', 'b.md', 'c.md'].map(ask)).toEqual([
    ['TWO', 'TWO'],
    ['TWO', 'TWO'],
    ['TWO', 'FOUR', 'TWO'],
  ]);
});
