import { expect, it } from 'vitest';
import { lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { defineRule, onText } from '../../src/rule/rule.js';

const FIRST = defineRule({
  summary: 'A rule for tests.',
  why: 'It flags every red after the first.',
  detects: 'garbled',
  mqm: 'style/unidiomatic',
  impact: 'major',
  origins: [],
  examples: { bad: [], good: [] },
  check: onText(/\bred\b/gu, function* ({ doc, span }) {
    const start = doc.prose.indexOf('red');
    if (span.start === start) return;
    yield { span, message: 'Red again.', related: [{ span: { start, end: start + 3 }, message: 'the first' }] };
  }),
});

it('shows related words as a reader sees them, and where they stand in the same block', () => {
  const raw = '# So **r**ed\n\nIt is red.';
  const rules = createRuleSet([{ id: 'test/first', rule: FIRST }]);
  expect(lint(raw, readMarkdown(raw), { rules }).flags.map(({ related }) => related)).toEqual([
    [{ range: { start: 7, end: 12 }, message: 'the first', words: 'red' }],
  ]);
  const line = 'So **r**ed is &amp; red.';
  expect(lint(line, readMarkdown(line), { rules }).flags.map(({ related }) => related)).toEqual([
    [{ range: { start: 5, end: 10 }, message: 'the first', words: 'red', span: { start: 3, end: 6 } }],
  ]);
});
