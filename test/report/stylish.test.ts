import { expect, it } from 'vitest';
import { stylish } from '../../src/report/stylish.js';
import { flag } from '../engine/make-flag.js';
import { result, terminal, verdict } from './result.js';
import { SAMPLE } from './sample.js';

it('marks the words in their sentence with a line beneath where there is no colour', () => {
  expect(stylish(SAMPLE, terminal())).toBe(`\
content/a.md
likely raw machine translation (0.98)

  3:12  error  displacement/split-name  97 %
    “We know,” Rami Abdel told AFP. Rahmane is her ,own man.
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    “Rahmane” was cut off the name “Rami Abdel”.
    “Rami Abdel Rahmane” stands in line 9
    → Rami Abdel Rahmane told AFP.

  3:46  warning  convention/spacing  90 %
    “We know,” Rami Abdel told AFP. Rahmane is her ,own man.
                                               ~~~~~~~~
    A space stands before the comma in “her ,own”.
    → her, own
    → Close the gap
      by hand: markup stands between the words

  4:1  error  unused directive
    “mtlint-disable a/b” does not silence a/b here; remove it.

3 flags in 1 of 2 files: 2 errors, 1 warning. 1 file could not be read.
2 repairs made.
2 flags come with a repair; 1 of them is safe to make with --fix.
Next: mtlint explain displacement/split-name says why this is a mark, and how to
silence it.
`);
});

it('marks them with colour, and cuts and wraps to the width of the terminal', () => {
  const [first] = SAMPLE;
  const colored = stylish(first ? [first] : [], terminal({ colored: true, width: 44 }));
  const [, , , head, sentence] = colored.split('\n');
  expect([head, sentence]).toEqual([
    '  \u001b[1m3:12\u001b[22m  \u001b[31merror\u001b[39m  \u001b[2mdisplacement/split-name  97 %\u001b[22m',
    '    … know,” \u001b[31m\u001b[1m\u001b[4mRami Abdel … Rahmane\u001b[24m\u001b[22m\u001b[39m is her …',
  ]);
  expect(colored).not.toContain('~');
});

it('sanitises whatever comes from a file, a file name or a rule', () => {
  const evil = 'a\u001b[2J\u202e';
  const bad = flag({
    message: evil,
    evidence: [`x${evil}`],
    words: evil,
    context: { prose: evil.repeat(3), span: { start: evil.length, end: 2 * evil.length } },
    suggestions: [{ desc: evil, words: evil, safe: false }],
  });
  const report = stylish([result({ path: evil, source: evil, verdict: verdict({ flags: [bad] }) })], terminal());
  expect(report.match(/[^\P{Cc}\n]|\p{Bidi_Control}/u)).toBeNull();
  expect(report.split('\n').slice(0, 4)).toEqual([
    'a␛[2J\\u{202e}',
    '',
    '  1:1  warning  family/symptom  80 %',
    '    a␛[2J\\u{202e}a␛[2J\\u{202e}a␛[2J\\u{202e}',
  ]);
});

it('says in one line where a document is likely machine translation, flags or none', () => {
  const scored = (score: number | null) => [result({ verdict: verdict({ score }) })];
  expect(stylish(scored(0.9), terminal())).toBe(`\
a.md
likely raw machine translation (0.90)

Nothing found in 1 file (100 words).
`);
  expect([0.89, null].map((score) => stylish(scored(score), terminal()))).toEqual([
    'Nothing found in 1 file (100 words).\n',
    'Nothing found in 1 file (100 words).\n',
  ]);
});

it('does not say it again of a document whose flags are decided on, nor of a change in one', () => {
  const suppressed = [{ ...flag({}), suppression: { kind: 'baseline', justification: '' } } as const];
  const known = result({ verdict: verdict({ score: 0.9, suppressed }) });
  const changed = { ...result({ verdict: verdict({ score: 0.9 }) }), changed: [] };
  const flagged = result({ verdict: verdict({ score: 0.9, suppressed, flags: [flag({})] }) });
  expect(stylish([known, changed], terminal())).toBe(
    'Nothing found in 2 files (200 words).\nNot shown: 1 in the baseline.\n',
  );
  expect(stylish([known, flagged], terminal()).match(/likely .*/gu)).toEqual(['likely raw machine translation (0.90)']);
});

it('says that nothing was found, and nothing where nothing was looked at', () => {
  expect(stylish([result({}), result({})], terminal())).toBe('Nothing found in 2 files (200 words).\n');
  expect(stylish([], terminal())).toBe('');
});

it('says how many flags a person has decided on, and shows none of them', () => {
  const silenced = (kind: 'decision' | 'baseline' | 'directive') => ({
    ...flag({}),
    suppression: { kind, justification: '' },
  });
  const suppressed = [silenced('baseline'), silenced('decision'), silenced('baseline'), silenced('directive')];
  expect(stylish([result({ verdict: verdict({ suppressed }) })], terminal())).toBe(
    'Nothing found in 1 file (100 words).\nNot shown: 2 in the baseline, 1 dismissed.\n',
  );
});

it('shows who meets more than can be read at once how to begin with what is new, once', () => {
  const flooded = (count: number) => [
    result({ verdict: verdict({ flags: Array.from({ length: count }, () => flag({})) }) }),
  ];
  const advice = (count: number, compared: boolean) =>
    stylish(flooded(count), { ...terminal(), compared }).match(/^Too many.*\n.*/mu)?.[0];
  expect([advice(51, false), advice(50, false), advice(51, true)]).toEqual([
    'Too many? mtlint --update-baseline accepts them all, so that only what is new\nfails.',
    undefined,
    undefined,
  ]);
});
