import { expect, it } from 'vitest';
import type { Reader } from '../../src/formats/block.js';
import { readPlain } from '../../src/formats/plain.js';
import { editFaults, type Read } from './edit-faults.js';
import { readingFaults } from './reading-faults.js';

// A fuzzer that notices nothing finds nothing.
const kinds = (faults: readonly Readonly<{ kind: string }>[]): readonly string[] => faults.map(({ kind }) => kind);

const piece = (proseStart: number, proseEnd: number, start: number, end: number) => ({
  prose: { start: proseStart, end: proseEnd },
  raw: { start, end },
  verbatim: true,
});

it('a reading that is not sound is noticed', () => {
  const raw = 'a🦊\r\nb';
  const block = { kind: 'paragraph', opaque: [], escape: (words: string) => words } as const;
  const faults = readingFaults(raw, {
    blocks: [
      { ...block, prose: 'a\ud83e ', map: [piece(0, 2, 0, 2)] },
      { ...block, prose: 'c', map: [piece(0, 1, 1, 2)] },
    ],
    comments: [{ range: { start: 4, end: 9 }, text: '' }],
    problems: [{ offset: 7, message: 'It is wrong.' }],
  });
  expect(kinds(faults)).toEqual([
    'prose is not trimmed',
    'a raw place is not sound',
    'prose without a place',
    'a raw place is not sound',
    'what is verbatim differs',
    'two blocks overlap',
    'a comment is not sound',
    'a problem stands outside of the file',
  ]);
});

it('an edit that says something else, or breaks the file, is noticed', () => {
  const raw = 'One two.';
  const strict: Reader = (text) => ({
    ...readPlain(text),
    problems: text.includes('!') ? [{ offset: 0, message: 'no cries' }] : [],
  });
  const file: Read = { read: strict, raw, reading: strict(raw) };
  const faultsOf = (text: string) =>
    kinds(
      editFaults(
        file,
        { index: 0, span: { start: 4, end: 7 }, words: 'six', fix: { range: { start: 4, end: 7 }, text } },
        'other words',
      ),
    );
  expect([faultsOf('six'), faultsOf('ten'), faultsOf('six!')]).toEqual([
    [],
    ['other words'],
    ['other words', 'an edit breaks the file'],
  ]);
});
