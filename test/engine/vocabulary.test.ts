import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVocabulary, termsIn } from '../../src/engine/vocabulary.js';

const all = (text: string, ...terms: readonly string[]): readonly string[] =>
  termsIn(text, { start: 0, end: text.length }, createVocabulary(terms)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('termsIn', () => {
  it.each([
    ['the words themselves', 'They read Bao Da, then left.', ['Bao Da'], ['Bao Da']],
    ['no part of a longer word', 'Baobab, Bao Dash and uBao Da.', ['Bao Da'], []],
    ['what stands beside marks and possessives', '“Bao Da’s”, (Bao Da)-like', ['Bao Da'], ['Bao Da', 'Bao Da']],
    ['capital for capital', 'The ebay, Ebay, EBay and eBay shops.', ['eBay'], ['eBay']],
    ['headlines in capitals', 'EBAY OPENS IN BAO DA', ['eBay', 'Bao Da'], ['EBAY', 'BAO DA']],
    ['a small term that begins a sentence', 'Tapas and tapas. TApas.', ['tapas'], ['Tapas', 'tapas']],
    [
      'terms with marks of their own',
      'Use .NET, C# and Yahoo! now; Yahoo, NET.',
      ['.NET', 'C#', 'Yahoo!'],
      ['.NET', 'C#', 'Yahoo!'],
    ],
    [
      'either apostrophe and any blank',
      "L’Oréal and L'Oréal; Bao\u00a0Da",
      ["L'Oréal", 'Bao Da'],
      ['L’Oréal', "L'Oréal", 'Bao\u00a0Da'],
    ],
    ['terms that begin or end with a mark, whatever stands beside them', 'ASP.NET C#x', ['.NET', 'C#'], ['.NET', 'C#']],
    ['any apostrophe, in the text or the term', 'Bao’s Bao‘s Baoʼs', ['Baoʼs'], ['Bao’s', 'Bao‘s', 'Baoʼs']],
    ['terms with blanks around them', 'Bao Da', ['  Bao\tDa '], ['Bao Da']],
    ['figures', 'Open 24/7, not 24/70.', ['24/7'], ['24/7']],
    [
      'every term that stands there',
      'New York City',
      ['New York', 'New York City', 'York'],
      ['New York', 'New York City', 'York'],
    ],
    ['nothing that has no letter', '*** …', ['***', '', '…'], []],
  ])('knows %s', (_, text, terms, found) => {
    expect(all(text, ...terms)).toEqual(found);
  });

  it('looks only around the words that are asked for', () => {
    const text = 'Bao Da here, Bao Da there.';
    const vocabulary = createVocabulary(['Bao Da']);
    expect(termsIn(text, { start: 17, end: 19 }, vocabulary)).toEqual([{ start: 13, end: 19 }]);
    expect(termsIn(text, { start: 6, end: 13 }, vocabulary)).toEqual([]);
  });

  it('sees the letters beside a term that only its first or last one is asked for', () => {
    const vocabulary = createVocabulary(['Baobab']);
    for (const letter of ['s', '𝐬']) {
      const last = letter.length + 'Baobab'.length;
      expect(termsIn(`${letter}Baobab`, { start: last - 1, end: last }, vocabulary)).toEqual([]);
      expect(termsIn(`Baobab${letter}`, { start: 0, end: 1 }, vocabulary)).toEqual([]);
    }
  });

  it('finds a term wherever it is put between other words, at its place', () => {
    const term = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} '’&.-]{0,12}[\p{L}\p{N}]$/u);
    const words = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '’', 'é', '😀', '中') });
    fc.assert(
      fc.property(term, words, words, (one, before, after) => {
        const text = `${before} ${one} ${after}`;
        const place = { start: before.length + 1, end: before.length + 1 + one.length };
        expect(termsIn(text, place, createVocabulary([one]))).toContainEqual(place);
      }),
    );
  });
});
