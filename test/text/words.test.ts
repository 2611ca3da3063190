import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continuesWord, cutsCharacter, isCapital, opensWord, wordKey, wordRunsOf } from '../../src/text/words.js';

const runs = (text: string): string[] => {
  const { starts, ends } = wordRunsOf(text);
  return starts.map((start, at) => text.slice(start, ends[at]));
};

describe('wordRunsOf', () => {
  it('finds runs of letters, with marks upon them and beyond the basic plane', () => {
    expect(runs('It’s 4pm: naïve e\u0301lan, 東京 𝒜b_c')).toEqual([
      'It',
      's',
      'pm',
      'naïve',
      'e\u0301lan',
      '東京',
      '𝒜b',
      'c',
    ]);
  });

  it('tells halves of a character by the whole of it', () => {
    expect(runs('𐀀 a𠏿b \ud835 \uffff𝒜')).toEqual(['𐀀', 'a𠏿b', '𝒜']);
  });

  it('finds what patterns of letters find, and its key in one walk, in any text', () => {
    const text = fc.string({ unit: fc.constantFrom(..."aZé\u0301ſ東𝒜𐀀7Ⅷ'’-_ .🦊") });
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
        const { starts, ends, keys } = wordRunsOf(given);
        const found = [...given.matchAll(/[\p{L}\p{M}]+/gu)];
        expect(starts).toEqual(found.map(({ index }) => index));
        expect(ends).toEqual(found.map(({ index, 0: run }) => index + run.length));
        expect(keys).toEqual(found.map(([run]) => wordKey(run)));
      }),
    );
  });

  it('counts words as people do', () => {
    const counted = (text: string) => wordRunsOf(text).counted;
    expect(
      ['', 'It’s 4pm', "don't I", 'a well-known 24-hour clock', '- a - b -', "'tis o’clock’", 'a–b'].map(counted),
    ).toEqual([0, 2, 2, 4, 2, 2, 2]);
  });

  it('gives equal words equal keys, whatever their case', () => {
    const { keys } = wordRunsOf('Élan ÉLAN élan elan Straße');
    expect(keys.slice(0, 3)).toEqual([wordKey('élan'), wordKey('élan'), wordKey('élan')]);
    expect(keys[3]).not.toBe(keys[0]);
    expect(keys[4]).toBe(wordKey('STRAßE'));
  });

  it('gives words of a lexicon keys of their own', () => {
    const some = ['a', 'b', 'ab', 'ba', 'aa', 'the', 'then', 'hat', 'tah', 'é', 'e'];
    expect(new Set(some.map(wordKey)).size).toBe(some.length);
  });
});

describe('where a word begins and goes on', () => {
  const places = [...Array('a4\u0301 -'.length + 2).keys()];

  it('begins at letters and figures, and nowhere past the end', () => {
    expect(places.map((at) => opensWord('a4\u0301 -', at))).toEqual([true, true, false, false, false, false, false]);
  });

  it('goes on at marks, too', () => {
    expect(places.map((at) => continuesWord('a4\u0301 -', at))).toEqual([true, true, true, false, false, false, false]);
  });
});

describe('cutsCharacter', () => {
  it('holds before a mark and between halves, not at the edges of a text and not between characters', () => {
    const text = 'e\u0301🦊1\ufe0f \udd8a';
    expect([...Array(text.length + 1).keys()].filter((at) => cutsCharacter(text, at))).toEqual([1, 3, 5]);
    expect(cutsCharacter('\u0301', 0)).toBe(false);
  });
});

describe('isCapital', () => {
  it('holds for words that begin with a capital of any script', () => {
    const some = ['A', 'Zoo', 'Élan', 'Я', 'a', 'é', 'éA', '@', '[', '\u0080A', '1', ''];
    expect(some.filter(isCapital)).toEqual(['A', 'Zoo', 'Élan', 'Я']);
  });
});
