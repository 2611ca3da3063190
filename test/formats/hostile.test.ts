import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/formats/block.js';
import { FORMAT_NAMES, reader } from '../../src/formats/registry.js';
import { readingFaults } from '../fuzz/reading-faults.js';
import { MARKS, PAIRS } from './hostile-words.js';

const faultsOf = (read: Reader, raw: string) => readingFaults(raw, read(raw));

describe.each(FORMAT_NAMES)('%s', (format) => {
  it('survives one mark over and over', async () => {
    const read = await reader(format);
    const faults = MARKS.flatMap((mark) =>
      faultsOf(read, mark.repeat(1000 / mark.length)).map((fault) => [mark, fault]),
    );
    expect(faults).toEqual([]);
  });

  it('survives deep nesting with words in the middle', async () => {
    const read = await reader(format);
    const faults = PAIRS.flatMap(([open, close]) =>
      faultsOf(read, `${open.repeat(300)}deep words${close.repeat(300)}`).map((fault) => [open, fault]),
    );
    expect(faults).toEqual([]);
  });
});

describe('what a reader leaves out of a file', () => {
  it('is told, where it is a paragraph of MDX without end', async () => {
    const read = await reader('mdx');
    expect(read(`# One\n\n${'two {x} '.repeat(40_000)}`)).toEqual({
      blocks: [],
      comments: [],
      problems: [{ offset: 7, message: 'this paragraph is too long to be read as MDX; part it with empty lines' }],
    });
  });

  it('is told, where it is an expression of MDX with braces upon braces', async () => {
    const read = await reader('mdx');
    expect(read(`# One\n\ntwo ${'{'.repeat(20_000)}x${'}'.repeat(20_000)}`)).toEqual({
      blocks: [],
      comments: [],
      problems: [{ offset: 11, message: 'this expression is too long to be read as MDX; move it into a module' }],
    });
  });

  it('is at most the markers of quotes that are nested deeper than anyone writes', async () => {
    const read = await reader('markdown');
    const { blocks } = read(`${'> '.repeat(300)}deep words\n\nMore`);
    expect(blocks.map(({ prose }) => prose)).toEqual(['deep words', 'More']);
  });

  it('is no word of a paragraph of many marks', async () => {
    const read = await reader('markdown');
    const words = Array.from({ length: 3000 }, (_, at) => `w${at}`);
    const raw = words.map((word, at) => [word, `*${word}*`, `[${word}](x)`, `**${word}**`][at % 4]).join(' ');
    expect(read(raw).blocks.map(({ prose }) => prose)).toEqual([words.join(' ')]);
  });
});
