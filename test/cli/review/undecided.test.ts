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
