import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine, visible } from '../../src/report/visible.js';

it('makes controls, separators and marks of direction visible, and leaves text alone', () => {
  expect(visible('a\u001b[31m\u0000\u007f\u009b\r\n\t\u2028\u2029\u202e\u2066\u200f\u061c\ufeff\ud800')).toBe(
    'a␛[31m␀␡\\u{9b}␍␊␉\\u{2028}\\u{2029}\\u{202e}\\u{2066}\\u{200f}\\u{61c}\\u{feff}\\u{d800}',
  );
  expect(visible('Ünï “quoted” 漢字\u00a0\u3000👩‍👩‍👧 اقرأ')).toBe('Ünï “quoted” 漢字\u00a0\u3000👩‍👩‍👧 اقرأ');
});

it('shows a line as one line', () => {
  expect(oneLine('one\r\n\ttwo\u001b')).toBe('one two␛');
});

it('leaves nothing that a terminal obeys in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(visible(text))),
  );
});
