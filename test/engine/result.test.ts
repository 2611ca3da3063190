import { expect, it } from 'vitest';
import { identityOf } from '../../src/engine/fingerprint.js';
import { resultOf } from '../../src/engine/result.js';
import { verdict } from '../report/result.js';
import { flag } from './make-flag.js';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

it('keeps the place of everything that a report may point at, and nothing of the text', () => {
  const text = 'One two.\nThree four five.\n<!-- mtlint-disable -->\n';
  const one = flag({
    range: at(text, 'Three four'),
    related: [{ range: at(text, 'One'), message: 'the other part', words: 'One' }],
    suggestions: [{ desc: 'Mend it', words: 'Four', safe: true, fix: { range: at(text, 'four'), text: 'Four' } }],
  });
  const silent = flag({ range: at(text, 'five') });
  const directive = {
    range: at(text, '<!-- mtlint-disable -->'),
    text: 'mtlint-disable',
    rules: [],
    justification: '',
  };
  const suppressed = [{ ...silent, suppression: { kind: 'sic' as const, justification: '' } }];
  const errors = [
    { path: 'a.md', line: 1, column: 8, message: 'is odd' },
    { path: 'a.md', message: 'is odd as a whole' },
  ];
  const judged = { flags: [one], suppressed, unused: [{ ...directive, scope: { start: 0, end: Infinity } }] };
  expect(resultOf({ path: 'a.md', text, verdict: verdict({ ...judged, words: 5 }), errors })).toEqual({
    path: 'a.md',
    verdict: { flags: [one], suppressed, unused: [directive], words: 5, score: null, from: [] },
    landmarks: {
      bom: false,
      at: [
        [0, 1, 1, 1],
        [3, 1, 4, 4],
        [7, 1, 8, 8],
        [9, 2, 1, 1],
        [15, 2, 7, 7],
        [19, 2, 11, 11],
        [20, 2, 12, 12],
        [24, 2, 16, 16],
        [26, 3, 1, 1],
        [49, 3, 24, 24],
      ],
    },
    errors,
  });
});

it('keeps of a very long block what stands around the words, which are known by the same identity', () => {
  const prose = `${'before '.repeat(500)}the words${' after'.repeat(500)}`;
  const span = at(prose, 'the words');
  const aside = { range: { start: 0, end: 1 }, message: 'see there', words: 'after' };
  const related = [
    { ...aside, span: { start: span.end + 1, end: span.end + 6 } },
    { ...aside, span: { start: 0, end: 6 } },
  ];
  const one = flag({ words: 'the words', context: { prose, span }, related });
  const [kept = one] = resultOf({ path: 'a.md', text: prose, verdict: verdict({ flags: [one] }), errors: [] }).verdict
    ?.flags ?? [one];
  expect(kept.context).toEqual({
    prose: prose.slice(span.start - 1000, span.end + 1000),
    span: { start: 1000, end: 1009 },
  });
  expect(kept.related).toEqual([{ ...aside, span: { start: 1010, end: 1015 } }, aside]);
  expect(identityOf(kept)).toBe(identityOf(one));
});
