import { expect, it } from 'vitest';
import { compareTexts } from '../../src/text/compare-texts.js';

it('orders texts by their units, and tells where two are equal', () => {
  expect([compareTexts('a', 'b'), compareTexts('b', 'a'), compareTexts('a', 'a')]).toEqual([-1, 1, 0]);
  expect(['é', 'z', '', 'Z', 'ab', 'a'].sort(compareTexts)).toEqual(['', 'Z', 'a', 'ab', 'z', 'é']);
});
