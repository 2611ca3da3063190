import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument, sentenceOf, tokenAt } from '../../src/document/document.js';
import { tag } from '../../src/document/tagger.js';
import type { ProseBlock } from '../../src/formats/block.js';

const block = (prose: string, opaque: ProseBlock['opaque'] = []): ProseBlock => ({
  kind: 'paragraph',
  prose,
  map: [],
  opaque,
  escape: (words) => words,
});

const WORDS = fc.constantFrom(
  'Rami',
  'told',
  'AFP.',
  'children’s',
  "didn't",
  'al-Kadhimi',
  'U.S.',
  '7.44',
  'p.m.',
  '“so',
  'end”',
  '(…)',
  '🦊',
  '👩‍🚀',
  'é',
  '日本語',
  'naïve',
  'http://a.b/c?d',
  '--',
  '…',
  '$5',
  '20 %',
  'İstanbul',
  'ﬁne',
  'Ünïcode',
  '‏עברית‏',
  'a@b.co',
  '#tag',
  '@me',
);

const GAPS = fc.constantFrom(' ', '  ', '\t', '\u00a0', '\u3000', '\n', '\u2028', '\ufeff', '\u000b', ' \u200b');

const prose = fc
  .array(fc.tuple(WORDS, GAPS), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.flat().join('').trim())
  .filter((text) => text !== '');

describe('tokens', () => {
  it('have their place, their tag and their neighbours', () => {
    const [first] = createDocument([block('Rami told AFP.')]).blocks;
    const tokens = (first?.tokens ?? []).map(({ text, pos, span, spaced, before, after }) => ({
      text,
      pos,
      at: [span.start, span.end],
      spaced,
      between: [before?.text, after?.text],
    }));
    expect(tokens).toEqual([
      { text: 'Rami', pos: 'PROPN', at: [0, 4], spaced: true, between: [undefined, 'told'] },
      { text: 'told', pos: 'VERB', at: [5, 9], spaced: true, between: ['Rami', 'AFP'] },
      { text: 'AFP', pos: 'PROPN', at: [10, 13], spaced: true, between: ['told', '.'] },
      { text: '.', pos: 'PUNCT', at: [13, 14], spaced: false, between: ['AFP', undefined] },
    ]);
  });

  it('slice to their own text in the prose of the document, whatever stands between them', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 3 }), (texts) => {
        const doc = createDocument(texts.map((text) => block(text)));
        for (const one of doc.blocks)
          for (const token of one.tokens) {
            expect(doc.prose.slice(token.span.start, token.span.end)).toBe(token.text);
            expect(tokenAt(one, token.span.start)).toBe(token);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('leave out nothing but white space', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const tokens = createDocument([block(text)]).blocks[0]?.tokens ?? [];
        expect(
          tokens
            .map((token) => token.text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
      }),
      { numRuns: 200 },
    );
  });

  it('know when they stand for code', () => {
    const [first] = createDocument([block('Run Code now.', [{ start: 4, end: 8 }])]).blocks;
    expect(first?.tokens.map(({ text, opaque }) => [text, opaque])).toEqual([
      ['Run', false],
      ['Code', true],
      ['now', false],
      ['.', false],
    ]);
  });
});

describe('sentences', () => {
  it('cover the tokens of their block', () => {
    const [first] = createDocument([block('He left at 5 p.m. on Friday. She stayed.')]).blocks;
    expect(first?.sentences.map(({ span }) => first.text.slice(span.start, span.end))).toEqual([
      'He left at 5 p.m. on Friday.',
      'She stayed.',
    ]);
  });

  it('are found from a token', () => {
    const doc = createDocument([block('One came. Two went.'), block('Three stayed.')]);
    const [, second] = doc.blocks;
    const token = second?.tokens[1];
    expect(second && token && sentenceOf(second, token)?.span).toEqual({ start: 21, end: 34 });
  });
});

describe('tag', () => {
  it('answers the same whatever was read before', () => {
    const text = 'The Zorblax children’s frumious glorpf met Zorblax’s glorpf.';
    const fresh = tag(text);
    for (const before of ['glorpf’s children’s', 'Zorblax’s frumious', 'frumious-glorpf glorpf. Zorblax']) tag(before);
    expect(tag(text)).toEqual(fresh);
  });

  it('passes over an unbroken run in linear time and goes on behind it', () => {
    const run = '-'.repeat(20_000);
    expect(tag(`Before ${run} after.`).values).toEqual(
      ['Before', ' '.repeat(20_000), 'after', '.'].filter((value) => value.trim()),
    );
  });
});
