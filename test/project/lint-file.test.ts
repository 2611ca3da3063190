import { expect, it } from 'vitest';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { type LintFileOptions, lintFile } from '../../src/project/lint-file.js';
import { defineRule, onText } from '../../src/rule/index.js';
import { decision } from '../engine/make-decision.js';

const TEH = defineRule({
  summary: 'English writes “the”.',
  why: 'Because it does.',
  detects: 'garbled',
  mqm: 'style/unidiomatic',
  impact: 'minor',
  origins: [],
  safe: true,
  examples: { bad: [], good: [] },
  check: onText(/\bteh\b/gu, function* ({ span }) {
    yield { span, message: '“teh” is no word.', replacements: ['the'] };
  }),
});

const rules = createRuleSet([{ id: 'test/teh', rule: TEH }]);

const TEXT = 'A teh line.\nA teh second.\r\nLast teh.\n';

const lint = (more: Partial<LintFileOptions>) => lintFile('a.txt', { text: TEXT }, { rules, ...more });

it('tells where the lines are that have changed, and flags all of the text', async () => {
  const lines = [
    { start: 2, end: 3 },
    { start: 4, end: 4 },
  ];
  const { changed, verdict } = await lint({ lines });
  expect(changed?.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['A teh second.\r\n', '']);
  expect(verdict?.flags.length).toBe(3);
});

it('repairs within those lines, and tells where they are afterwards', async () => {
  const { changed, fixes } = await lint({ lines: [{ start: 3, end: 4 }], fix: true });
  expect(fixes?.output).toBe(TEXT.replace('Last teh', 'Last the'));
  expect(changed?.map(({ start, end }) => fixes?.output.slice(start, end))).toEqual(['Last the.\n']);
});

it('repairs nothing that was dismissed', async () => {
  const known = decision({ path: 'a.txt', rule: 'test/teh', words: 'teh', before: 'last', after: '' });
  const { fixes } = await lint({ fix: true, dismissed: { path: 'a.txt', decisions: [known] } });
  expect(fixes?.output).toBe(TEXT.replaceAll('teh', 'the').replace('Last the', 'Last teh'));
});
