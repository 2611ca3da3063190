import { expect, it } from 'vitest';
import { identityOf } from '../../src/engine/fingerprint.js';
import { failedResult, resultOf } from '../../src/engine/result.js';
import { NO_LANDMARKS } from '../../src/text/landmarks.js';
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
    suggestions: [
      { desc: 'Mend it', words: 'Four', safe: true, fix: { range: at(text, 'four'), text: 'Four' } },
      { desc: 'Mend it by hand', words: 'For', safe: false },
    ],
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
  expect(resultOf({ path: 'a.md', text, verdict: verdict({ ...judged, words: 5 }), errors })).toStrictEqual({
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

it('cuts no block that is not very long, and none beyond its ends', () => {
  const kept = (prose: string, words: string) => {
    const one = flag({ words, context: { prose, span: at(prose, words) } });
    return resultOf({ path: 'a.md', text: prose, verdict: verdict({ flags: [one] }), errors: [] }).verdict?.flags[0]
      ?.context;
  };
  const [whole, long] = [`X${'.'.repeat(3998)}Y`, `X${'.'.repeat(3999)}Y`];
  expect([kept(whole, 'X'), kept(long, 'X'), kept(long, 'Y')]).toEqual([
    { prose: whole, span: { start: 0, end: 1 } },
    { prose: long.slice(0, 1001), span: { start: 0, end: 1 } },
    { prose: long.slice(3000), span: { start: 1000, end: 1001 } },
  ]);
});

it('keeps what language a file is in that is not in English', () => {
  const given = verdict({ foreign: 'German', words: 0 });
  expect(resultOf({ path: 'a.md', text: '', verdict: given, errors: [] }).verdict).toEqual({
    flags: [],
    suppressed: [],
    unused: [],
    words: 0,
    score: null,
    from: [],
    foreign: 'German',
  });
});

it('keeps the place of an error by its line alone, and none that is not in the text', () => {
  const errors = [
    { path: 'a.md', line: 2, message: 'is odd' },
    { path: 'a.md', line: 9, column: 2, message: 'is elsewhere' },
  ];
  expect(resultOf({ path: 'a.md', text: 'one\ntwo', verdict: verdict({}), errors }).landmarks).toEqual({
    bom: false,
    at: [[4, 2, 1, 1]],
  });
});

it('has no verdict of a file that could not be linted', () => {
  const errors = [{ path: 'a.md', message: 'is odd' }];
  expect(failedResult('a.md', errors)).toEqual({ path: 'a.md', verdict: undefined, landmarks: NO_LANDMARKS, errors });
});
