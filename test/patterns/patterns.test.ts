import { analyse } from 'scslre';
import { expect, it } from 'vitest';
import { builtPatterns } from './built.js';
import { FOLDERS, patternLiterals, type Written } from './literals.js';

// A pattern takes linear time where it takes each character in one way, and never begins anew within a run that it has passed:
// `/(?<!\S)\S+$/` and not `/\S+$/`. It does not matter how long its text is today: somebody will give it a longer one.
const superLinear = (patterns: readonly Written[]): readonly string[] =>
  patterns.flatMap((pattern) =>
    analyse(pattern).reports.map(
      ({ type, exponential, character }) =>
        `${pattern.place} /${pattern.source}/${pattern.flags}: ${exponential ? 'exponential' : type} in ${JSON.stringify(character.pick)}`,
    ),
  );

it('no regular expression of the source takes more than linear time over any one character again and again', () => {
  const patterns = patternLiterals();
  expect(new Set(patterns.map(({ place }) => place.split('/')[0]))).toEqual(new Set(FOLDERS));
  expect(superLinear(patterns)).toEqual([]);
});

it('nor does one that is built at run time', async () => {
  const patterns = await builtPatterns();
  expect(patterns.map(({ place }) => /[\w-]+\.ts/u.exec(place)?.[0])).toEqual(
    expect.arrayContaining(['phrase.ts', 'rule.ts', 'codes.ts', 'foreign-script.ts']),
  );
  expect(superLinear(patterns)).toEqual([]);
}, 120_000);

it('such a pattern is noticed', () => {
  const place = 'here';
  expect(superLinear(['^(?:a+)+$', '^a+a+$', 'a+b', ' *$'].map((source) => ({ source, flags: 'u', place })))).toEqual([
    'here /^(?:a+)+$/u: exponential in "a"',
    'here /^a+a+$/u: Trade in "a"',
    'here /a+b/u: Move in "a"',
    'here / *$/u: Move in " "',
  ]);
});
