import { RULES } from 'mtlint:rules';
import { describe, expect, it } from 'vitest';
import { type Examples, parseExample } from '../src/rule/examples.js';

const textsOf = ({ bad }: Examples): readonly string[] => bad.flatMap((one) => parseExample(one).text.split('\n\n'));

const glancing = RULES.flatMap(({ id, rule: { check, examples } }) =>
  (check.starts === 'text' || check.starts === 'document') && check.promising && !examples.format
    ? [{ id, promising: check.promising, texts: textsOf(examples) }]
    : [],
);

describe.each(glancing)('a glance of $id', ({ promising, texts }) => {
  it('sees between other blocks what it sees in a block', () => {
    const seen = texts.filter((text) => promising(text, []));
    expect(seen).not.toEqual([]);
    expect(seen.filter((text) => !promising(`The lamp is lit.\n\n${text}\n\nNobody rows.`, []))).toEqual([]);
  });
});
