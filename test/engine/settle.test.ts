import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settle } from '../../src/engine/settle.js';
import { overlaps } from '../../src/text/span.js';
import { flag } from './make-flag.js';

it('lets the flag that speaks of the greater harm speak', () => {
  const loud = flag({ ruleId: 'a/loud', impact: 'critical', range: { start: 4, end: 8 } });
  const quiet = flag({ ruleId: 'a/quiet', impact: 'minor', confidence: 1, range: { start: 0, end: 20 } });
  expect(settle([quiet, loud])).toEqual([loud]);
});

it('prefers the surer of two equals, then the one that names more words', () => {
  const sure = flag({ confidence: 0.9, range: { start: 0, end: 4 } });
  const unsure = flag({ confidence: 0.8, range: { start: 0, end: 9 } });
  const long = flag({ confidence: 0.8, range: { start: 22, end: 40 } });
  const short = flag({ confidence: 0.8, range: { start: 20, end: 24 } });
  expect(settle([short, unsure, long, sure])).toEqual([sure, long]);
});

it('prefers, of two that are equal in all that, the first in the file, then the rule whose name comes first', () => {
  const early = flag({ ruleId: 'b/rule', range: { start: 0, end: 6 } });
  const late = flag({ ruleId: 'a/rule', range: { start: 4, end: 10 } });
  expect([settle([late, early]), settle([early, late])]).toEqual([[early], [early]]);
  const other = flag({ ruleId: 'a/rule', range: { start: 0, end: 6 } });
  expect([settle([early, other]), settle([other, early])]).toEqual([[other], [other]]);
});

it('keeps flags that only stand beside each other, in the order of the file', () => {
  const flags = [0, 4, 8].map((start) => flag({ range: { start, end: start + 4 } }));
  expect(settle(flags.toReversed())).toEqual(flags);
});

it('weighs harm by its three degrees', () => {
  const range = { start: 0, end: 4 };
  const [critical, major, minor] = (['critical', 'major', 'minor'] as const).map((impact) => flag({ impact, range }));
  if (!critical || !major || !minor) throw new Error('three degrees');
  expect([settle([major, critical]), settle([minor, major]), settle([minor, critical])]).toEqual([
    [critical],
    [major],
    [critical],
  ]);
});

it('keeps a flag that beats one rival only if it beats them all', () => {
  const left = flag({ impact: 'critical', range: { start: 0, end: 5 } });
  const right = flag({ impact: 'minor', range: { start: 6, end: 9 } });
  const across = flag({ impact: 'major', range: { start: 4, end: 8 } });
  expect(settle([left, right, across])).toEqual([left, right]);
});

it('never returns two flags that share words, nor any that was not given, nor a place left empty', () => {
  const flags = fc.array(
    fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 12 }), confidence: fc.constantFrom(0.5, 0.9) }),
  );
  fc.assert(
    fc.property(flags, (made) => {
      const given = made.map(({ start, length, confidence }) =>
        flag({ confidence, range: { start, end: start + length } }),
      );
      const kept = settle(given);
      expect(kept.every((one) => given.includes(one))).toBe(true);
      expect(kept.some((a) => kept.some((b) => a !== b && overlaps(a.range, b.range)))).toBe(false);
      expect(given.every((one) => kept.some((other) => overlaps(one.range, other.range)))).toBe(true);
    }),
  );
});
