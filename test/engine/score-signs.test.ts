import { expect, it } from 'vitest';
import { countsOf } from '../../src/engine/score/counts.js';
import { wordRunsOf } from '../../src/text/words.js';

const blockOf = (text: string) => ({ kind: 'paragraph' as const, text, words: wordRunsOf(text) });

const habitsIn = (text: string) =>
  Object.fromEntries(Object.entries(countsOf([blockOf(text)]).habits).filter(([, count]) => count > 0));

it.each([
  ['A head of state.', { ofGenitive: 1 }],
  ['The head of state.', { definiteArticle: 1, ofGenitive: 1 }],
  ['My head of hair.', {}],
  ['A head, of course.', {}],
  ['A head  of state.', {}],
  ['A, head of state.', {}],
  ['Of a kind.', {}],
])('counts a genitive with “of” where an article opens it, and nothing parts the words: %s', (text, habits) => {
  expect(habitsIn(text)).toEqual(habits);
});

it.each([
  ['Anna said that prices rose.', { reportedThat: 1 }],
  ['Anna knew that prices rose.', {}],
  ['Anna said: that prices rose.', {}],
  ['That prices rose is said.', {}],
])('counts “that” right behind a verb of saying: %s', (text, habits) => {
  expect(habitsIn(text)).toEqual(habits);
});

it.each([
  ["Anna's house.", { possessive: 1 }],
  ['Anna’s house.', { possessive: 1 }],
  ["What's new?", { contraction: 1 }],
  ["I'd say so.", { contraction: 1 }],
  ['Anna-s house.', {}],
  ['Anna s house, I d say.', {}],
  ['S.', {}],
])('counts what an apostrophe joins, and nothing else: %s', (text, habits) => {
  expect(habitsIn(text)).toEqual(habits);
});

it.each([
  ['In May it rained.', 1],
  ['“(In May it rained.', 1],
  ['It rained! In May it snowed.', 1],
  ['Did it rain? In May it snowed.', 1],
  ['It rained.”  In May it snowed.', 1],
  ['First line\nIn May it snowed.', 1],
  ['It rained. in May it snowed.', 0],
  ['It rained. at night it snowed.', 0],
  ['B In May.', 0],
  ['It rained, In May it snowed.', 0],
  ['Rain In May.', 0],
])('counts a place or time that opens a sentence with its capital: %j', (text, count) => {
  expect(countsOf([blockOf(text)]).habits.adverbialOpening).toBe(count);
});

it('looks for a turn of phrase at its word alone, whatever its case', () => {
  expect(habitsIn('It rained, and it should be noted. IT SHOULD BE NOTED.')).toEqual({ mark: 2 });
});

it('takes the variety from the first words alone, however many blocks come after them', () => {
  const [long, ...more] = ['one two three four five '.repeat(29), 'six seven eight nine ten eleven', 'twelve thirteen'];
  expect(countsOf([long ?? '', ...more].map(blockOf)).distinct).toBe(10);
});
