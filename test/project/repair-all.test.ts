import fc from 'fast-check';
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
  expect(repairAll('a  b    c', judging(/ {2}/gu, ' '))).toEqual({
    source: 'a b c',
    verdict: verdict({}),
    count: 4,
    within: undefined,
  });
});

it('keeps to the spans that it is given, and tells where they are in the end', () => {
  // A run of x is shortened pass by pass, to one; a line break in a repair moves all lines behind it.
  const judge = (raw: string): Verdict => {
    const flags = [...raw.matchAll(/x{2,}/gu)].map((match) => {
      const range = { start: match.index, end: match.index + match[0].length };
      const text = `${match[0].slice(2)}\nx`;
      return flag({ range, suggestions: [{ desc: '', words: '', safe: true, fix: { range, text } }] });
    });
    return verdict({ flags });
  };
  const line = fc.record({ text: fc.stringMatching(/^(?:[ab]|x{1,5}){0,6}$/u), isChanged: fc.boolean() });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const text = lines.map((one) => `${one.text}\n`).join('');
      const repaired = (one: string): string => repairAll(`${one}\n`, judge).source;
      let start = 0;
      const spans = lines.map((one) => {
        const span = { start, end: start + one.text.length + 1 };
        start = span.end;
        return span;
      });
      const { source, within } = repairAll(text, judge, { within: spans.filter((_, at) => lines[at]?.isChanged) });
      const expected = lines.map((one) => (one.isChanged ? repaired(one.text) : `${one.text}\n`));
      expect(source).toBe(expected.join(''));
      expect(within?.map((span) => source.slice(span.start, span.end))).toEqual(
        expected.filter((_, at) => lines[at]?.isChanged),
      );
    }),
  );
});

it('leaves alone what is not wanted', () => {
  const wanted = ({ flags }: Verdict) => flags.filter(({ range }) => range.start > 1);
  expect(repairAll('ab ab', judging(/b/gu, 'c'), { wanted })).toMatchObject({ source: 'ab ac', count: 1 });
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
  expect(repairAll('a', judge)).toEqual({ source: 'a', verdict: judge(), count: 0, within: undefined });
});
