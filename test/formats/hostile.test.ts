import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/formats/block.js';
import { type FormatName, reader } from '../../src/formats/registry.js';
import { DOCUMENTS } from './documents.js';

const FORMATS: readonly FormatName[] = [
  'markdown',
  'mdx',
  'html',
  'plain',
  'po',
  'xliff',
  'json',
  'yaml',
  'srt',
  'vtt',
];

// What must hold of whatever a reader makes of whatever text.
function faultsOf(read: Reader, raw: string): string[] {
  const { blocks, comments, problems } = read(raw);
  const faults = blocks.flatMap(({ prose, map, opaque }) => {
    const found: string[] = [];
    if (prose.trim() !== prose || prose === '') found.push(`not trimmed: ${JSON.stringify(prose)}`);
    let end = 0;
    let rawEnd = 0;
    for (const piece of map) {
      if (piece.prose.start !== end || piece.raw.start < rawEnd || piece.raw.end > raw.length)
        found.push('a bad piece');
      if (
        piece.verbatim &&
        raw.slice(piece.raw.start, piece.raw.end) !== prose.slice(piece.prose.start, piece.prose.end)
      )
        found.push('not verbatim');
      end = piece.prose.end;
      rawEnd = piece.raw.end;
    }
    if (end !== prose.length || opaque.some((hidden) => hidden.end > prose.length)) found.push('a bad map');
    return found;
  });
  if (comments.some(({ range }) => range.end > raw.length || range.end <= range.start)) faults.push('a bad comment');
  if (problems.some(({ offset }) => offset < 0 || offset > raw.length)) faults.push('a bad problem');
  return faults;
}

const MARKS = [
  ...[
    '>',
    '> ',
    '[',
    '![',
    '(',
    '- ',
    '- - a\n',
    '*',
    '*a ',
    '**a*',
    '*_',
    '_',
    '~~',
    '`',
    '``a`',
    '<',
    '<div>',
    '<b>',
    '<A>\n',
  ],
  ...[
    '</b>',
    '<a b="',
    '<!--',
    '&',
    '&#',
    '|',
    '|a',
    '|\n|-|\n',
    '{',
    '{{',
    '{%',
    '{a',
    '}',
    '$',
    '$$',
    '$x',
    '\\',
    '\\(',
    '\\[',
  ],
  ...[
    ':',
    '::: a\n',
    ':a',
    '#',
    '# ',
    '1. ',
    '=\n',
    '-\n',
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '  \n',
    '\u00a0',
    '[^1]: ',
    '[a]: b\n',
  ],
  ...[
    'http://',
    'a@',
    '/a',
    '../',
    'www.',
    'C:\\a',
    '---\n',
    '+++\n',
    'a: &a ',
    '"',
    "'",
    '🦊',
    '\ud83e',
    '\udd8a',
    '\ue000',
    '\0',
  ],
  ...[
    '<script>',
    '<svg>',
    '<![CDATA[',
    '<?',
    '{/*',
    'import a\n',
    'export {\n',
    '[x](y) ',
    '<!-- -->',
    '&amp;',
    '...',
    'word ',
    'msgstr "a\\n"\n',
    '"a\\u00e9"',
    '{a, plural, other {',
    '|\n  a\n',
    '%1$s',
    "'{",
    '</a>',
    '00:00:01,000 --> 00:00:02,000\n',
    '00:01.000 --> 00:02.000\n',
    '-->',
    '<v Bob>',
    '<lang fr>',
    '<rt>',
    '♪',
    '[a]',
  ],
];

describe.each(FORMATS)('%s', (format) => {
  it('survives documents that were cut, doubled, spliced and littered', async () => {
    const read = await reader(format);
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const litter = fc.oneof(fc.constantFrom('', ...MARKS), fc.string({ unit: 'binary', maxLength: 5 }));
    fc.assert(
      fc.property(DOCUMENTS[format], DOCUMENTS[format], place, place, litter, (one, other, first, second, mess) => {
        const cut = Math.floor(first * one.raw.length);
        const from = Math.floor(second * other.raw.length);
        for (const raw of [
          one.raw.slice(0, cut) + mess,
          one.raw.slice(0, cut) + mess + other.raw.slice(from),
          one.raw.slice(cut) + mess + one.raw.slice(0, cut) + one.raw,
        ])
          expect(faultsOf(read, raw)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('survives one mark over and over', async () => {
    const read = await reader(format);
    const faults = MARKS.flatMap((mark) =>
      faultsOf(read, mark.repeat(1000 / mark.length)).map((fault) => [mark, fault]),
    );
    expect(faults).toEqual([]);
  });

  it('survives deep nesting with words in the middle', async () => {
    const read = await reader(format);
    const pairs = [
      ['> ', ''],
      ['- ', ''],
      ['1. ', ''],
      ['[', '](x)'],
      ['![', '](x)'],
      ['*', '*'],
      ['<div>', '</div>'],
      ['<b>', '</b>'],
      ['<A>\n', '</A>\n'],
      ['{', '}'],
      ['(', ')'],
      ['“', '”'],
    ] as const;
    const faults = pairs.flatMap(([open, close]) =>
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
