import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/project/nearest.js';

const KNOWN = ['files', 'ignore', 'rules', 'failOn', 'minConfidence', 'displacement/split-name'];

it.each([
  ['fils', 'files'],
  ['flies', 'files'],
  ['FAILON', 'failOn'],
  ['min-confidence', 'minConfidence'],
  ['displacement/split-names', 'displacement/split-name'],
  ['displacemnt/name-split', undefined],
  ['xyz', undefined],
  ['', undefined],
])('%j is %j', (name, meant) => {
  expect(nearest(name, KNOWN)).toBe(meant);
});

it('is asked as a question', () => {
  expect([didYouMean('rule', KNOWN), didYouMean('xyz', KNOWN)]).toEqual([' (did you mean “rules”?)', '']);
});
