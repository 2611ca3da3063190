import { describe, expect, it } from 'vitest';
import { cutsCharacter, isCapital, wordKey, wordRunsOf } from '../../src/text/words.js';

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

  it('counts words as people do', () => {
    const counted = (text: string) => wordRunsOf(text).counted;
    expect(['', 'It’s 4pm', 'a well-known 24-hour clock', '- a - b -', "'tis o’clock’"].map(counted)).toEqual([
      0, 2, 4, 2, 2,
    ]);
  });

  it('gives equal words equal keys, whatever their case', () => {
    const { keys } = wordRunsOf('Élan ÉLAN élan elan Straße');
    expect(keys.slice(0, 3)).toEqual([wordKey('élan'), wordKey('élan'), wordKey('élan')]);
    expect(keys[3]).not.toBe(keys[0]);
    expect(keys[4]).toBe(wordKey('STRAßE'));
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
    expect(['A', 'Élan', 'Я', 'a', 'é', '1', ''].filter(isCapital)).toEqual(['A', 'Élan', 'Я']);
  });
});
