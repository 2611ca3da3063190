import { describe, expect, it } from 'vitest';
import { lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { onText } from '../../src/rule/rule.js';
import { makeRule } from './make-rule.js';

const marker = (word: string) =>
  makeRule(
    onText(new RegExp(`\\b${word}\\b`, 'gu'), function* ({ span }) {
      yield { span, message: `It says ${word}.` };
    }),
  );

const rules = createRuleSet([
  { id: 'test/foo', rule: marker('foo') },
  { id: 'test/bar', rule: marker('bar') },
]);

function linted(raw: string, inlineConfig = true) {
  const { flags, suppressed, unused } = lint(raw, readMarkdown(raw), { rules, inlineConfig });
  return {
    flags: flags.map(({ words, range }) => `${words}@${range.start}`),
    suppressed: suppressed.map(
      ({ words, range, suppression }) => `${words}@${range.start} ${suppression.kind} ${suppression.justification}`,
    ),
    unused: unused.map(({ text }) => text),
  };
}

describe('directives', () => {
  it('disable-next-line silences the next block and no further', () => {
    expect(linted('<!-- mtlint-disable-next-line -->\n\nfoo\nand bar\n\nfoo')).toEqual({
      flags: ['foo@48'],
      suppressed: ['foo@35 directive ', 'bar@43 directive '],
      unused: [],
    });
  });

  it('disable silences the named rules up to the next enable, and keeps the reason', () => {
    expect(
      linted(
        '<!-- mtlint-disable test/foo -- a title -- really -->\n\nfoo bar\n\n<!-- mtlint-enable test/foo -->\n\nfoo',
      ),
    ).toEqual({
      flags: ['bar@59', 'foo@97'],
      suppressed: ['foo@55 directive a title -- really'],
      unused: [],
    });
  });

  it('enable of another rule leaves a disable standing', () => {
    expect(linted('<!-- mtlint-disable test/foo -->\n\n<!-- mtlint-enable test/bar -->\n\nfoo').flags).toEqual([]);
  });

  it('disable-file silences what stands before it, too', () => {
    expect(linted('foo\n\n<!-- mtlint-disable-file test/foo, test/bar -->').flags).toEqual([]);
  });

  it('reports directives that silence nothing', () => {
    expect(linted('<!-- mtlint-disable-next-line test/bar -->\n\nfoo').unused).toEqual([
      'mtlint-disable-next-line test/bar',
    ]);
  });

  it('is no directive without a word of ours, or glued to another word', () => {
    expect(linted('<!-- mtlint-disabled --> <!-- disable -->\n\nfoo').flags).toEqual(['foo@43']);
  });

  it('counts for nothing where inline configuration is off', () => {
    expect(linted('<!-- mtlint-disable -->\n\nfoo [sic]', false)).toEqual({
      flags: ['foo@25'],
      suppressed: [],
      unused: [],
    });
  });
});

describe('sic', () => {
  it('silences the words before it, whatever mark stands between', () => {
    expect(linted('foo [sic] and bar” (sic) and foo')).toEqual({
      flags: ['foo@29'],
      suppressed: ['foo@0 sic ', 'bar@14 sic '],
      unused: [],
    });
  });

  it('does not reach back over other words', () => {
    expect(linted('foo and more [sic]').flags).toEqual(['foo@0']);
  });
});
