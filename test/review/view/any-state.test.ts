import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { plainLine, plainStatus, plainText } from '../../../src/review/plain-text.js';
import type { State } from '../../../src/review/state.js';
import { evil } from '../../report/hostile.js';
import { frameOf } from './frame.js';
import { placed, review } from './reviews.js';

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('word', 'a', 'long-winded', '“quoted,”', 'Zoë', 'e\u0301', 'end. ', '') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('漢字かな', '👩‍👩‍👧', '👍🏽', '1️⃣', '🇩🇪', 'שלום', 'नमस्ते', '\u200b', '\u00ad', '한국'),
  },
  { weight: 1, arbitrary: evil },
);
const words = (most: number) => fc.array(word, { maxLength: most }).map((all) => all.join(' ').replace(/[⟦⟧⟨⟩]/gu, ''));

const flag = fc
  .record({
    before: words(60),
    wrong: words(12),
    after: words(60),
    repairs: fc.array(words(8), { maxLength: 11 }),
    message: words(20),
    evidence: fc.array(words(12), { maxLength: 4 }),
    rule: words(2),
    line: fc.nat(99_999),
  })
  .map(({ before, wrong, after, repairs, message, evidence, rule, line }) =>
    placed(`${before}⟦${wrong}⟧${after}`, repairs, {
      message,
      evidence,
      ruleId: rule,
      line,
      severity: line % 2 ? 'error' : 'warning',
    }),
  );

const keys = fc
  .array(
    fc.constantFrom(
      'n',
      'p',
      's',
      'u',
      'a',
      '<tab>',
      'v',
      'b',
      'G',
      'f',
      'x',
      '?',
      'e',
      'r',
      '/',
      '<return>',
      '<escape>',
      '<left>',
      '<home>',
      '9',
      '漢',
      '👩‍👧',
      'q',
    ),
    { maxLength: 12 },
  )
  .map((all) => all.join(''));

const state: fc.Arbitrary<State> = fc
  .record({
    files: fc.dictionary(words(3), fc.array(flag, { maxLength: 4 }), { maxKeys: 4 }),
    keys,
    columns: fc.oneof(fc.integer({ min: 1, max: 140 }), fc.constantFrom(40, 80)),
    rows: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(12, 24)),
    scan: fc.record({ done: fc.nat(), total: fc.nat(), over: fc.boolean() }),
    notice: fc.option(fc.record({ tone: fc.constantFrom('said', 'warned'), text: words(20) }), { nil: undefined }),
  })
  .map(({ files, keys: pressed, columns, rows, scan, notice }) => ({
    ...review(files, { keys: pressed, columns, rows }),
    scan,
    ...(notice && { notice }),
  }));

// What a terminal could obey, but for line breaks.
const OBEYED = /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\ufeff]/u;

it('the screen is never wider or higher than the window, and obeys nothing that it shows', () => {
  fc.assert(
    fc.property(state, (any) => {
      const frame = frameOf(any);
      const { columns, rows } = any.size;
      expect(frame).not.toMatch(OBEYED);
      expect(frame.split('\n').length).toBeLessThanOrEqual(Math.max(1, rows - 1));
      for (const line of frame.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }),
  );
});

it('what is read aloud obeys nothing either', () => {
  fc.assert(
    fc.property(state, (any) => {
      expect([plainText(any), plainStatus(any), plainLine(any)].join('\n')).not.toMatch(OBEYED);
    }),
  );
});
