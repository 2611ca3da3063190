import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, LONGEST_LINE } from '../../src/project/read-source.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);

it('keeps byte order mark and line ends, so that offsets count them', () => {
  const text = '\ufeffa\r\nb\rc 😀\u2028';
  expect(decode('a', bytes(text))).toEqual({ text, bytes: bytes(text) });
});

it('accepts lines up to the limit, however many', () => {
  const line = 'x'.repeat(LONGEST_LINE - 2);
  expect(decode('a', bytes(`${line}\r\n${line}`))).toMatchObject({ text: `${line}\r\n${line}` });
});

it('names the first byte that is not UTF-8, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom([0xff], [0xc3, 0x28], [0xe2, 0x82], [0xed, 0xa0, 0x80]),
      (before, bad) => {
        fc.pre(!before.includes('\0'));
        const start = bytes(`x${before}`);
        const outcome = decode('a', Buffer.concat([start, Buffer.from(bad)]));
        expect(outcome).toMatchObject({
          error: { message: expect.stringContaining(` at offset ${start.length} is not UTF-8; `) },
        });
      },
    ),
  );
});
