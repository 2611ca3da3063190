import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { runRules } from '../../src/engine/run.js';
import { readPlain } from '../../src/formats/plain.js';
import { type Check, type Demand, onTextAt, onWords } from '../../src/rule/rule.js';
import { makeRule } from './make-rule.js';

// The words that rules find, each with a stroke and the words that follow in the text.
function found(text: string, ...checks: readonly Check[]): readonly string[] {
  const doc = createDocument(readPlain(text).blocks);
  const rules = createRuleSet(checks.map((check, at) => ({ id: `test/rule-${at}`, rule: makeRule(check) })));
  const { found: all, failures } = runRules(doc, rules);
  expect(failures).toEqual([]);
  return all.map(({ finding: { span } }) => `${doc.prose.slice(span.start, span.end)}|${doc.prose.slice(span.end)}`);
}

const atWords = (words: readonly string[], demand: Demand | ((word: string) => readonly Demand[])) =>
  onWords(words, ({ token }) => [{ span: token.span, message: 'It is wrong.' }], demand);
const atTexts = (words: readonly string[], demand: Demand | ((word: string) => readonly Demand[])) =>
  onTextAt(words, /\p{L}+/u, ({ span }) => [{ span, message: 'It is wrong.' }], demand);

describe.each([
  ['a rule at words', atWords],
  ['a pattern at words', atTexts],
])('%s', (_, at) => {
  it('is asked where one of the words that it demands stands right behind, whatever its case and the marks between', () => {
    const company = { words: ['home', 'away'], from: 1, to: 1 };
    expect(found('Row home, row. “Away” we row back home.', at(['row'], { company }))).toEqual([
      'Row| home, row. “Away” we row back home.',
      'row|. “Away” we row back home.',
    ]);
  });

  it('is asked where the word stands as far before it as it may, and no further', () => {
    const company = { words: ['slowly'], from: -3, to: -2 };
    const asked = (text: string) => found(text, at(['row'], { company }));
    expect(asked('Slowly they all row.')).toEqual(['row|.']);
    expect(asked('Slowly they row.')).toEqual(['row|.']);
    expect(asked('Slowly row on.')).toEqual([]);
    expect(asked('Slowly and still they row.')).toEqual([]);
  });

  it('is asked where the word is a hundred words away, and no further', () => {
    const behind = { words: ['home'], from: 1, to: 1000 };
    const before = { words: ['home'], from: -1000, to: -1 };
    const row = (words: number) => 'on '.repeat(words);
    expect(found(`Row ${row(99)}home.`, at(['row'], { company: behind }))).toEqual([`Row| ${row(99)}home.`]);
    expect(found(`Row ${row(100)}home.`, at(['row'], { company: behind }))).toEqual([]);
    expect(found(`Home ${row(99)}row.`, at(['row'], { company: before }))).toEqual(['row|.']);
    expect(found(`Home ${row(100)}row.`, at(['row'], { company: before }))).toEqual([]);
    const far = { words: ['home'], from: -100, to: -99 };
    expect(found(`Home ${row(99)}row, row.`, at(['row'], { company: far }))).toEqual(['row|, row.']);
  });

  it('keeps no company with a word of another paragraph', () => {
    const asked = (text: string) => [
      ...found(text, at(['row'], { company: { words: ['home'], from: 1, to: 3 } })),
      ...found(text, at(['row'], { company: { words: ['home'], from: -3, to: -1 } })),
    ];
    expect(asked('They row\n\nhome.')).toEqual([]);
    expect(asked('Home\n\nthey row.')).toEqual([]);
    expect(asked('They row far from home.')).toEqual(['row| far from home.']);
  });

  it('is asked where both the company and the glance are as demanded', () => {
    const seen: number[] = [];
    const promising = (_text: string, start: number) => seen.push(start) > 1;
    expect(
      found('Row home. Row home. Row.', at(['row'], { company: { words: ['home'], from: 1, to: 1 }, promising })),
    ).toEqual(['Row| home. Row.']);
    expect(seen).toEqual([0, 10]);
  });

  it('is asked once where one of its demands holds, or more of them', () => {
    const demands = [
      { company: { words: ['home'], from: 1, to: 2 } },
      { company: { words: ['slowly'], from: 1, to: 1 } },
    ];
    const text = 'Row slowly home. Row slowly. Row home. Row.';
    expect(
      found(
        text,
        at(['row'], () => demands),
      ),
    ).toEqual(['Row| slowly home. Row slowly. Row home. Row.', 'Row| slowly. Row home. Row.', 'Row| home. Row.']);
  });

  it('may demand another thing of each of its words, or of some nothing', () => {
    const demands = (word: string) => (word === 'row' ? [{ company: { words: ['home'], from: 1, to: 1 } }] : [{}]);
    expect(found('Swim or row. Row home.', at(['row', 'swim'], demands))).toEqual([
      'Swim| or row. Row home.',
      'Row| home.',
    ]);
  });

  it('is not mistaken for another rule at the same word', () => {
    const near = (word: string) => at(['row'], { company: { words: [word], from: 1, to: 1 } });
    expect(found('Row home. Row back. Row on.', near('back'), near('on'))).toEqual(['Row| back. Row on.', 'Row| on.']);
  });
});

it('fails a rule that cannot say what it demands, and no other', () => {
  const broken = new Error('broken');
  const doc = createDocument(readPlain('Row home.').blocks);
  const checks = [
    atWords(['row'], () => {
      throw broken;
    }),
    atWords(['row'], {}),
  ];
  const rules = createRuleSet(checks.map((check, at) => ({ id: `test/rule-${at}`, rule: makeRule(check) })));
  const { found: all, failures } = runRules(doc, rules);
  expect(failures).toEqual([{ ruleId: 'test/rule-0', error: broken }]);
  expect(all.map(({ active }) => active.id)).toEqual(['test/rule-1']);
});

it('is asked at each of thousands of words, and keeps the company of none that was not asked for', () => {
  const spelt = (number: number) => `w${Array.from(String(number), (digit) => 'abcdefghij'[Number(digit)]).join('')}`;
  const words = Array.from({ length: 4000 }, (_, number) => spelt(number));
  const others = Array.from({ length: 1000 }, (_, number) => `${spelt(number)}x${spelt(number * number)}`);
  const starts = (text: string, ...checks: readonly Check[]) => found(text, ...checks).map((one) => one.split('|')[0]);
  expect(starts(`${words.join(', ')}.`, atWords(words, {}))).toEqual(words);
  expect(starts(`${others.join(', ')}.`, atWords(words, {}))).toEqual([]);
  const home = atWords(['row'], { company: { words: ['home', ...words], from: 1, to: 1 } });
  expect(starts(`${others.map((other) => `row ${other}`).join(', ')}, row home.`, home)).toEqual(['row']);
});
