import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstThat } from '../../src/text/search.js';

it('finds the first that holds, as a walk would', () => {
  const ascending = fc.array(fc.integer({ min: -9, max: 9 })).map((some) => some.sort((a, b) => a - b));
  fc.assert(
    fc.property(ascending, fc.integer({ min: -10, max: 10 }), (numbers, least) => {
      const walked = numbers.findIndex((one) => one >= least);
      expect(firstThat(numbers, (one) => one >= least)).toBe(walked < 0 ? numbers.length : walked);
    }),
  );
});

it('asks few of many', () => {
  let asked = 0;
  const many = Array.from({ length: 1000 }, (_, at) => at);
  const found = firstThat(many, (one) => {
    asked += 1;
    return one >= 700;
  });
  expect([found, asked <= 10]).toEqual([700, true]);
});
