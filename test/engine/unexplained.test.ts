import { describe, expect, it } from 'vitest';
import { lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { readPo } from '../../src/formats/po.js';
import type { ArtifactClass } from '../../src/rule/catalogue.js';
import { defineRule, onPairs, onText } from '../../src/rule/rule.js';

const rule = (detects: ArtifactClass, wrong: string) =>
  defineRule({
    summary: 'A rule for tests.',
    why: 'It flags some words.',
    detects,
    mqm: 'linguistic-conventions/unintelligible',
    impact: 'major',
    origins: [],
    examples: { bad: [], good: [] },
    check: onText(new RegExp(wrong.replaceAll(/[.()[\]]/gu, String.raw`\$&`), 'gu'), function* ({ span }) {
      yield { span, message: 'It is wrong.' };
    }),
  });

// How many flags of `wrong` are left in a translation beside its source.
function left(detects: ArtifactClass, [wrong, source, target]: readonly [string, string, string], from = 'fr'): number {
  const raw = `msgid ""\nmsgstr "Language: en\\n"\n"X-Source-Language: ${from}\\n"\n\nmsgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(target)}\n`;
  const rules = createRuleSet([{ id: 'test/rule', rule: rule(detects, wrong) }]);
  return lint(raw, readPo(raw), { rules, minConfidence: 0, from: [] }).flags.length;
}

describe('what the source explains', () => {
  it.each([
    ['words that stand in it', 'GreatHall', 'Ouvrez GreatHall', 'Open GreatHall'],
    ['words at its start', 'npm', 'npm est lent', 'Slow is npm'],
    ['words beside other marks', 'npm', 'le npm, lent', 'See “npm”'],
    ['words with other quotation marks and blanks', '“a” ‘b’', "le «a»\u00a0'b' !", 'The “a” ‘b’'],
    ['words that stand cut out of longer ones first', 'art', 'partout art', 'The art'],
    ['words that begin with a mark', '-art', 'part-art', 'The -art'],
  ])('is %s', (_, wrong, source, target) => {
    expect(left('garbled', [wrong, source, target])).toBe(0);
  });

  it.each([
    ['words that do not stand in it', 'GreatHall', 'Ouvrez la salle', 'Open GreatHall'],
    ['words in another spelling', 'GreatHall', 'Ouvrez Greathall', 'Open GreatHall'],
    ['a part of a word at its start', 'art', 'artiste', 'The art'],
    ['a part of a word at its end', 'art', 'part', 'The art'],
    ['a part of a word with a mark upon it', 'cafe', 'cafe\u0301', 'The cafe'],
    ['marks alone', ' .', 'Oui .', 'Yes .'],
  ])('is not %s', (_, wrong, source, target) => {
    expect(left('garbled', [wrong, source, target])).toBe(1);
  });

  it.each([
    ['untranslated-acronym', 'ONU'],
    ['transliteration', 'Kiev'],
    ['foreign-punctuation', 'Kiev'],
    ['spacing-punctuation', 'Kiev'],
    ['quote-mismatch', 'Kiev'],
  ] as const)('is never what a translation copies by mistake: %s', (detects, word) => {
    expect([
      left(detects, [word, `À ${word}`, `In ${word}`]),
      left(detects, [word, `In ${word}`, `In ${word}`], 'en'),
    ]).toEqual([1, 0]);
  });

  it('is a number only where its language writes numbers as English does', () => {
    const number = ['1,234.5', 'Il y en a 1,234.5', 'There are 1,234.5'] as const;
    expect([
      left('number-format', number, 'fr'),
      left('number-format', number, 'zh'),
      left('number-format', number, ''),
    ]).toEqual([1, 0, 1]);
  });

  it('is a small letter only where it begins both texts', () => {
    expect([
      left('sentence-case', ['npm', 'npm est lent', 'npm is slow']),
      left('sentence-case', ['npm', 'Le npm est lent', 'npm is slow']),
    ]).toEqual([0, 1]);
  });

  it('is words in another language where they are quoted, or in a third one', () => {
    const german = 'Das ist doch nicht der Zug nach Bern';
    const quoted = (mark: string, behind: string) =>
      left('untranslated', [german, `Il crie ${mark}${german}${behind} ici`, `He shouts ${german}`], 'de');
    expect([quoted('"', '"'), quoted('“', '.”'), quoted('(', ')'), quoted("'", ",'")]).toEqual([0, 0, 0, 0]);
    expect([quoted('"', ' et'), quoted('"', ' "'), quoted('', '"'), quoted('"', '..."')]).toEqual([1, 1, 1, 1]);
    const plain = [german, `Il crie ${german}`, `He shouts ${german}`] as const;
    expect([
      left('untranslated', plain, 'fr'),
      left('untranslated', plain, 'de'),
      left('untranslated', plain, ''),
      left('untranslated', [german, `Zorp kvlt ajax ${'zorp kvlt '.repeat(20)} ${german}`, `He shouts ${german}`], ''),
    ]).toEqual([0, 1, 1, 1]);
    expect(left('untranslated', ['xyz', 'Un xyz', 'A xyz'], 'fr')).toBe(1);
  });
});

it('explains nothing to a rule that has looked at the source itself', () => {
  const pairs = {
    ...rule('garbled', 'x'),
    check: onPairs(function* ({ block }) {
      yield { span: block.span, message: 'It is wrong.' };
    }),
  };
  const raw = 'msgid "npm"\nmsgstr "npm"\n';
  const rules = createRuleSet([{ id: 'test/rule', rule: pairs }]);
  expect(lint(raw, readPo(raw), { rules, minConfidence: 0, from: [] }).flags.map(({ words }) => words)).toEqual([
    'npm',
  ]);
});

it('looks for the words of each block in its own source', () => {
  const raw =
    'msgid "un npm"\nmsgstr "an npm here"\n\nmsgid "un yarn"\nmsgstr "a yarn and npm"\n\nmsgid "le npm"\nmsgstr "this npm"\n';
  const rules = createRuleSet([{ id: 'test/rule', rule: rule('garbled', 'npm') }]);
  const { flags } = lint(raw, readPo(raw), { rules, minConfidence: 0, from: [] });
  expect(flags.map(({ range }) => range.start)).toEqual([raw.indexOf('npm"\n\nmsgid "le')]);
});
