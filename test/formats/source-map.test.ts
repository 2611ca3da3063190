import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.js';
import type { ProseBlock, Reader } from '../../src/formats/block.js';
import { FORMAT_NAMES, reader } from '../../src/formats/registry.js';
import { type Piece, toRaw } from '../../src/text/source-map.js';
import { contains, type Span, slice } from '../../src/text/span.js';
import { readingFaults } from '../fuzz/reading-faults.js';
import { DOCUMENTS } from './documents.js';
import { DECODED } from './generate.js';

const MARKUP =
  /\s(?:\d+|no \d+)\s+[\d:]+[,.]\d+ --> [\d:]+[,.]\d+(?: align:start)?\s|<[^>]*>|\\[Nnt]|"|\\(?=[\r\n])|&nbsp;|\{[^}]*\}|[>/\s]/g;

// The spelling of a message after the escapes of its file: of JSON and YAML, of XML.
const unescaped = (spelling: string): string =>
  spelling
    .replace(/(?:\\u[\da-f]{4})+/g, (found) => JSON.parse(`"${found}"`) as string)
    .replace(/&#x([\da-f]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '');

// What a piece that is not verbatim may stand for: a reference, an escape, white space, or something hidden.
function decodes(raw: string, block: ProseBlock, piece: Piece): boolean {
  const prose = slice(block.prose, piece.prose);
  const spelling = slice(raw, piece.raw);
  const plain = unescaped(spelling);
  if (prose === ' ' || prose === '\n') return plain.replace(MARKUP, '') === '';
  if (block.opaque.some((hidden) => hidden.start === piece.prose.start && hidden.end === piece.prose.end)) return true;
  // An entity may itself be spelt in escapes.
  return [DECODED[spelling], DECODED[plain], plain].includes(prose) || JSON.parse(`"${spelling}"`) === prose;
}

// Beside what holds of any text: of what was generated it is known what it stands for.
const decodingFaults = (raw: string, block: ProseBlock): readonly string[] =>
  block.map
    .filter((piece) => !piece.verbatim && !decodes(raw, block, piece))
    .map(
      (piece) => `does not decode: ${JSON.stringify([slice(block.prose, piece.prose), slice(raw, piece.raw), piece])}`,
    );

// The raw place of one unit of prose, found the long way.
function placeOf(block: ProseBlock, at: number): Span {
  const piece = block.map.find(({ prose }) => prose.start <= at && at < prose.end);
  if (!piece) throw new Error(`no piece holds ${at}`);
  if (!piece.verbatim) return piece.raw;
  const start = piece.raw.start + at - piece.prose.start;
  return { start, end: start + 1 };
}

describe.each(FORMAT_NAMES)('%s', (format) => {
  const each = (numRuns: number, check: (raw: string, read: Reader, seed: number) => void) => async () => {
    const read = await reader(format);
    fc.assert(
      fc.property(DOCUMENTS[format], fc.nat(), ({ raw }, seed) => check(raw, read, seed)),
      { numRuns },
    );
  };

  it('gives all of the words, and nothing else', async () => {
    const read = await reader(format);
    fc.assert(
      fc.property(DOCUMENTS[format], ({ raw, blocks }) => {
        const found = read(raw);
        expect({ blocks: found.blocks.map(({ kind, prose }) => [kind, prose]), problems: found.problems }).toEqual({
          blocks,
          problems: [],
        });
      }),
      { numRuns: 120 },
    );
  });

  it(
    'maps every character to the characters that it came from',
    each(80, (raw, read) => {
      const reading = read(raw);
      expect([
        ...readingFaults(raw, reading),
        ...reading.blocks.flatMap((block) => decodingFaults(raw, block)),
      ]).toEqual([]);
    }),
  );

  it(
    'maps a span to what lies from its first character to its last',
    each(60, (raw, read, seed) => {
      for (const block of read(raw).blocks) {
        const start = seed % block.prose.length;
        const end = start + 1 + (Math.floor(seed / 7) % (block.prose.length - start));
        expect(toRaw(block.map, { start, end })).toEqual({
          start: placeOf(block, start).start,
          end: placeOf(block, end - 1).end,
        });
      }
    }),
  );

  it(
    'gives tokens that slice to their own text, in prose and where it is verbatim in the file',
    each(25, (raw, read) => {
      const { blocks } = read(raw);
      const doc = createDocument(blocks);
      for (const [index, { tokens, span: place }] of doc.blocks.entries())
        for (const token of tokens) {
          expect(slice(doc.prose, token.span)).toBe(token.text);
          const map = blocks[index]?.map ?? [];
          const inBlock = { start: token.span.start - place.start, end: token.span.end - place.start };
          const verbatim = map.some((piece) => piece.verbatim && contains(piece.prose, inBlock));
          if (verbatim) expect(slice(raw, toRaw(map, inBlock))).toBe(token.text);
        }
    }),
  );
});
