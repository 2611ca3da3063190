import { describe, expect, it } from 'vitest';
import { lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { createVocabulary } from '../../src/engine/vocabulary.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { defineRule, onText } from '../../src/rule/rule.js';
import { makeRule } from './make-rule.js';

type Told = readonly (readonly [words: string, repairs: readonly string[]])[];

// What is left of one flag of `wrong`, with these repairs, in a house of these terms.
function told(text: string, wrong: string, replacements: readonly string[], terms: readonly string[]): Told {
  const rule = makeRule(
    onText(new RegExp(wrong.replaceAll(/[.*+?()[\]]/gu, String.raw`\$&`), 'gu'), function* ({ span }) {
      yield { span, message: 'It is wrong.', replacements };
    }),
  );
  const rules = createRuleSet([{ id: 'test/rule', rule }]);
  const { flags } = lint(text, readMarkdown(text), { rules, vocabulary: createVocabulary(terms) });
  return flags.map(({ words, suggestions }) => [words, suggestions.map((one) => one.words)]);
}

describe('a vocabulary silences', () => {
  it.each([
    ['a term that would be respelt', 'Then Rahman spoke.', 'Rahman', ['Rehman'], ['Rahman']],
    ['a part of a term', 'Reports from Bao Da came.', 'Bao', ['Newspaper'], ['Bao Da']],
    ['a brand that would be capitalised', 'Here, eBay sells.', 'eBay', ['EBay'], ['eBay']],
    ['a term that would be split', 'An openSource day.', 'openSource', ['open Source', 'open. Source'], ['openSource']],
    ['a mark of a term', 'At Yahoo!. We met.', '!.', ['.'], ['Yahoo!']],
    ['foreign words of the house, each a term', 'The Bao Da Ribao said.', 'Bao Da Ribao', [], ['Bao Da', 'Ribao']],
    [
      'foreign words that would be translated, beside others',
      'The Bao Da paper.',
      'The Bao Da',
      ['The Daily'],
      ['Bao Da'],
    ],
    ['a term through markup', 'The **Bao** [Da](x) paper.', 'Bao Da', ['Daily'], ['Bao Da']],
    ['a term that would go', 'Then Yahoo sold.', 'Yahoo', [''], ['Yahoo']],
    ['one of two terms', 'Then Rahman Bao Da spoke.', 'Rahman Bao Da', ['Rehman Bao Da'], ['Rahman', 'Bao Da']],
    ['a term with words beside it', 'Then Rahman spoke up.', 'Rahman spoke', ['Rehman said'], ['Rahman']],
    ['a term that would be parted', 'Then Bao Da sold.', 'Bao Da sold', ['Bao, Da sold'], ['Bao Da']],
    ['a term of the second block', 'One.\n\nThen Rahman spoke.', 'Rahman', ['Rehman'], ['Rahman']],
    ['marks of one of two terms, which nobody would mend', 'At Yahoo!, we met.', '!,', [], ['Yahoo!,', 'Yahoo!']],
    ['a full stop inside a name', 'In St. Mary Mead they met.', '. M', [' M'], ['St. Mary Mead']],
  ])('%s', (_, text, wrong, repairs, terms) => {
    expect(told(text, wrong, repairs, [])).toEqual([[wrong, repairs]]);
    expect(told(text, wrong, repairs, terms)).toEqual([]);
  });
});

describe('a vocabulary silences words that are all its own, though the repair would keep them', () => {
  it.each([
    ['a term before which words would be put', 'Then Yahoo sold.', 'Yahoo', ['the Yahoo'], ['Yahoo']],
    ['a term beside another', 'The Bao Da Ribao sold.', 'Bao Da', ['the Bao Da'], ['Bao Da', 'Da Ribao']],
    ['a term that ends with a mark', 'Use C#x here.', 'C#', ['the C#'], ['C#']],
    ['a mark of a term, behind which one would be put', 'At Yahoo! we met.', '!', ['!,'], ['Yahoo!']],
    ['marks of one of two terms', 'At Yahoo!, we met.', '!,', ['!,—'], ['Yahoo!,', 'Yahoo!']],
  ])('%s', (_, text, wrong, repairs, terms) => {
    // A repair that says the same again is not offered.
    expect(told(text, wrong, repairs, [])).toEqual([[wrong, []]]);
    expect(told(text, wrong, repairs, terms)).toEqual([]);
  });
});

describe('a vocabulary does not silence', () => {
  it.each([
    ['a term that stands twice', 'Then Yahoo Yahoo said so.', 'Yahoo Yahoo', ['Yahoo'], ['Yahoo']],
    ['a term that only moves', 'Then said Yahoo that.', 'said Yahoo', ['Yahoo said'], ['Yahoo']],
    ['words around a term', 'Said declared Yahoo so.', 'Said declared Yahoo', ['Said Yahoo'], ['Yahoo']],
    ['foreign words of which some are a term', 'Le Monde a dit cela.', 'Le Monde a dit', [], ['Le Monde']],
    ['what is spelt otherwise than the term', 'Then yahoo sold.', 'yahoo', ['Yahoo'], ['Yahoo']],
    ['a mark beside that of a term', 'At Yahoo!. We met.', '!.', ['!'], ['Yahoo!']],
    ['a term to which more is glued', 'Use C#x here.', 'C#x', ['C# x'], ['C#']],
    ['a term before which a mark would be put', 'Then said Yahoo so.', 'said Yahoo', ['said “Yahoo'], ['Yahoo']],
    [
      'a term that goes as a whole',
      'Then he\u00a0Yahoo\u00a0said so.',
      'he\u00a0Yahoo\u00a0said',
      ['he said'],
      ['Yahoo'],
    ],
    ['a flag beside a term', 'Yahoo , he said.', ' ,', [','], ['Yahoo']],
  ])('%s', (_, text, wrong, repairs, terms) => {
    expect(told(text, wrong, repairs, terms)).toEqual([[wrong, repairs]]);
  });

  it('a flag of which one repair leaves the term alone, which is then the only one', () => {
    expect(told('He saw. bao Da it.', 'saw. bao Da', ['saw. Bao Da', 'saw bao Da'], ['bao Da'])).toEqual([
      ['saw. bao Da', ['saw bao Da']],
    ]);
  });
});

it('silences foreign words of the house for which nobody has a repair', () => {
  const rule = defineRule({
    summary: 'A rule for tests.',
    why: 'It flags some words.',
    detects: 'untranslated',
    mqm: 'accuracy/untranslated',
    impact: 'major',
    origins: [],
    examples: { bad: [], good: [] },
    check: onText(/Bao Da Ribao/gu, function* ({ span }) {
      yield { span, message: 'It is wrong.' };
    }),
  });
  const rules = createRuleSet([{ id: 'test/rule', rule }]);
  const text = 'The Bao Da Ribao said.';
  const flagged = (...terms: readonly string[]) =>
    lint(text, readMarkdown(text), { rules, vocabulary: createVocabulary(terms) }).flags.length;
  expect([flagged('Bao Da', 'Ribao'), flagged('Bao Da')]).toEqual([0, 1]);
});
