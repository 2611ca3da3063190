import { expect, it } from 'vitest';
import { lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { readPlain } from '../../src/formats/plain.js';
import { onText } from '../../src/rule/rule.js';
import { makeRule } from './make-rule.js';

// Flags each “bad”, would put `repair` in its place, and counts the characters that it was asked to look at.
function badWords(repair: string) {
  let looked = 0;
  const rule = makeRule(
    onText(
      /\bbad\b/gu,
      function* ({ span }) {
        yield { span, message: 'It says bad.', replacements: [repair] };
      },
      (text) => {
        looked += text.length;
        return true;
      },
    ),
  );
  const rules = createRuleSet([{ id: 'test/bad', rule }]);
  return (text: string) => {
    looked = 0;
    const { flags } = lint(text, readPlain(text), { rules });
    return { flags: flags.length, repaired: flags.filter(({ suggestions }) => suggestions.length > 0).length, looked };
  };
}

const thin = `bad${' and so on'.repeat(10)} `;

it('repairs that raise nothing are tried in a few goes, however many there are', () => {
  expect(badWords('good')(thin.repeat(1000))).toEqual({ flags: 1000, repaired: 1000, looked: 2 * 103_999 + 1000 });
});

it.each([
  ['thin', thin, 100],
  ['thick', 'bad and so on and on ', 100],
  ['in a crowd', 'bad ', 100],
])(
  'repairs that mend nothing cost no more for each character of a longer text, where they stand %s',
  (_, unit, times) => {
    const lintBad = badWords('bad bad');
    const costOf = (count: number) => lintBad(unit.repeat(count)).looked / (unit.length * count);
    expect(costOf(times * 10)).toBeLessThan(costOf(times) * 1.5);
  },
);

it('no repair is offered in a crowd of flags', () => {
  expect(badWords('good')('bad '.repeat(300))).toEqual({ flags: 300, repaired: 0, looked: 1199 });
});
