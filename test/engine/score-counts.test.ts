import { describe, expect, it } from 'vitest';
import { type Counted, countsOf } from '../../src/engine/score/counts.js';
import { featuresOf } from '../../src/engine/score/features.js';
import { HABITS } from '../../src/engine/score/habits.js';
import { wordRunsOf } from '../../src/text/words.js';

const block = (text: string, kind: Counted['kind'] = 'paragraph'): Counted => ({ kind, text, words: wordRunsOf(text) });

const NOTHING = Object.fromEntries(HABITS.map((habit) => [habit, 0]));

/** The habits that a text tells of, without those that it does not. */
const habitsIn = (text: string) =>
  Object.fromEntries(Object.entries(countsOf([block(text)]).habits).filter(([, count]) => count > 0));

const TRANSLATED = `The head of the city's council said that it’s late. In May, however, they didn't give up because some of \
his men left. On the 26th, 15 thousand soldiers came.`;

describe('countsOf', () => {
  it('counts every habit once where it stands', () => {
    expect(countsOf([block(TRANSLATED)])).toEqual({
      words: 30,
      distinct: 28,
      habits: {
        definiteArticle: 3,
        ofGenitive: 1,
        adverbialOpening: 2,
        connective: 1,
        reportedThat: 1,
        possessive: 1,
        particle: 1,
        subordinator: 1,
        hedge: 1,
        contraction: 2,
        thirdPerson: 2,
        mark: 2,
      },
    });
  });

  it('leaves out what is not running prose', () => {
    const blocks = [block(TRANSLATED, 'heading'), block(TRANSLATED, 'cell'), block(TRANSLATED, 'label')];
    expect(countsOf(blocks)).toEqual({ words: 0, distinct: 0, habits: NOTHING });
    expect(countsOf([block('The end.', 'item')])).toEqual({
      words: 2,
      distinct: 2,
      habits: { ...NOTHING, definiteArticle: 1 },
    });
  });

  it('takes the variety of words from the first words of the document, over its blocks', () => {
    const long = block('one two three four five '.repeat(29));
    expect(countsOf([long, block('six seven eight nine ten eleven')]).distinct).toBe(10);
  });

  it.each([
    ['the houses, of which', { definiteArticle: 1 }],
    ['“In May it rained,” he said, “at night.”', { adverbialOpening: 1, thirdPerson: 1 }],
    ['It rained.\nOn Monday it stopped. (After noon.)', { adverbialOpening: 2 }],
    ['It is in the U.S. in May.', { definiteArticle: 1 }],
    ['Peter’s said, that', { possessive: 1 }],
    ["It's Peter's", { contraction: 1, possessive: 1 }],
    ['', {}],
  ])('does not mistake what only looks alike: %j', (text, habits) => {
    expect(habitsIn(text)).toEqual(habits);
  });

  it.each([
    'This was reported by TASS.',
    'It should be noted that prices rose.',
    '“I left,” explains the 39-year-old.',
    'Prices rose, TASS reports.',
    'Prices rose on the 26th.',
    'About 15 thousand soldiers came.',
    'In this regard, prices rose.',
    'It happened in 1998 year.',
    'According to him, prices rose.',
    'The reporter learned of it.',
  ])('knows a mark of translated English: %s', (text) => {
    expect(habitsIn(text)).toMatchObject({ mark: 1 });
  });

  it.each([
    'This was a report by her.',
    'It should be good.',
    'She explains the rules.',
    'Prices rose on the 26th of May.',
    'They met on the 26th floor.',
    'A thousand soldiers came.',
    'According to the mayor, prices rose.',
    'The year in which it happened was 1998.',
  ])('knows no mark in native English: %s', (text) => {
    expect(habitsIn(text)).not.toHaveProperty('mark');
  });
});

describe('featuresOf', () => {
  it('is the square root of each count in 1,000 words, and the share of different words', () => {
    const counts = countsOf([block('The end of it. The end of it. The end, the end. The end. The it.')]);
    expect(featuresOf(counts)).toEqual({
      ...NOTHING,
      definiteArticle: Math.sqrt(375),
      ofGenitive: Math.sqrt(125),
      variety: 0.25,
    });
  });

  it('is nothing where there is nothing', () => {
    expect(featuresOf(countsOf([]))).toEqual({ ...NOTHING, variety: 0 });
  });
});
