import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seal, unseal } from '../../src/project/sealed.js';
import { flag } from '../engine/make-flag.js';
import { hostile } from '../report/hostile.js';
import { result, verdict } from '../report/result.js';
import { SAMPLE } from '../report/sample.js';

it('opens to what it was made of, whatever that is', () => {
  for (const one of SAMPLE) expect(unseal(seal(one))).toEqual(one);
  fc.assert(
    fc.property(hostile, (one) => {
      expect(unseal(seal(one))).toEqual(one);
    }),
  );
});

it('holds the prose of a block once, however many flags stand in it', () => {
  const prose = 'A long sentence.'.repeat(100);
  const flags = Array.from({ length: 50 }, (_, at) => flag({ context: { prose, span: { start: at, end: at + 1 } } }));
  const sealed = seal(result({ verdict: verdict({ flags }) }));
  expect(sealed.split('A long sentence.')).toHaveLength(101);
});

it('opens nothing that it did not make', () => {
  expect(() => unseal('{"verdict":{"flags":[{"context":{"block":1}}],"suppressed":[]}}')).toThrow(RangeError);
  expect(() => unseal('{')).toThrow(SyntaxError);
});
