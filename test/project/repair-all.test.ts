import { expect, it } from 'vitest';
import type { Verdict } from '../../src/engine/lint.js';
import { repairAll } from '../../src/project/repair-all.js';
import { flag } from '../engine/make-flag.js';
import { verdict } from '../report/result.js';

// Flags each match of a pattern; its repair is safe.
const judging =
  (pattern: RegExp, words: string, more: (raw: string) => Partial<Verdict> = () => ({})) =>
  (raw: string): Verdict => {
    const flags = [...raw.matchAll(pattern)].map((match) => {
      const range = { start: match.index, end: match.index + match[0].length };
      return flag({ range, suggestions: [{ desc: '', words, safe: true, fix: { range, text: words } }] });
    });
    return verdict({ flags, ...more(raw) });
  };

it('repairs until nothing is left, also what a repair uncovers', () => {
  expect(repairAll('a  b    c', judging(/ {2}/gu, ' '))).toEqual({ source: 'a b c', verdict: verdict({}), count: 4 });
});

it('ends where repairs go round in a circle', () => {
  expect(repairAll('ab', judging(/b/gu, 'bb')).source.length).toBeLessThan(2000);
});

it('leaves alone what it would break, and what is broken', () => {
  const breaks = judging(/b/gu, '<', (raw) => ({ problems: raw.includes('<') ? [{ offset: 0, message: '' }] : [] }));
  expect(repairAll('ab', breaks)).toMatchObject({ source: 'ab', count: 0 });
  expect(repairAll('<b', breaks)).toMatchObject({ source: '<b', count: 0 });
});

it('makes no repair that is not safe', () => {
  const range = { start: 0, end: 1 };
  const judge = () =>
    verdict({
      flags: [flag({ range, suggestions: [{ desc: '', words: 'b', safe: false, fix: { range, text: 'b' } }] })],
    });
  expect(repairAll('a', judge)).toEqual({ source: 'a', verdict: judge(), count: 0 });
});
