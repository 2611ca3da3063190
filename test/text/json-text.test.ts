import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLines, jsonText } from '../../src/text/json-text.js';

it('writes out what a terminal, an editor or a CI runner would act on', () => {
  expect(jsonText('\u{7f}\u{9b}\u{2028}\u{2029}\u{202e}\u{2066}\u{feff}\u{1b}')).toBe(
    '"\\u007f\\u009b\\u2028\\u2029\\u202e\\u2066\\ufeff\\u001b"',
  );
  expect(jsonText('##[error] ##vso[task] ##VSO[task] # #[a] ## [b]')).toBe(
    '"##\\u005berror] ##vso\\u005btask] ##VSO\\u005btask] # #[a] ## [b]"',
  );
});

it('leaves all other text as it is', () => {
  expect(jsonText('It’s “naïve” – 東京 🦊\u{a0}~')).toBe('"It’s “naïve” – 東京 🦊\u{a0}~"');
});

it('reads back as the same value, on one line or indented', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.nat({ max: 4 }), (value, indent) => {
      const same = JSON.parse(JSON.stringify(value)) as unknown;
      expect(JSON.parse(jsonText(value))).toEqual(same);
      expect(JSON.parse(jsonText(value, indent))).toEqual(same);
    }),
  );
  expect(jsonText({ a: [1] }, 2)).toBe('{\n  "a": [\n    1\n  ]\n}');
});

it('gives each value a line of its own', () => {
  expect(jsonLines([{ a: 'b\n' }, 1])).toBe('{"a":"b\\n"}\n1\n');
  expect(jsonLines([])).toBe('');
});
