import { expect, it } from 'vitest';
import { json } from '../../src/report/json.js';
import { terminal } from './result.js';
import { SAMPLE } from './sample.js';

const SPACE = {
  ruleId: 'convention/spacing',
  severity: 1,
  message: 'A space stands before the comma in “her ,own”.',
  line: 3,
  column: 46,
  endLine: 3,
  endColumn: 54,
  range: [52, 60],
  confidence: 0.9,
  category: 'linguistic-conventions/punctuation',
  impact: 'minor',
  related: [],
};

it('has the shape that product.md promises', () => {
  const [first, ...rest] = JSON.parse(json(SAMPLE, terminal())) as Readonly<Record<string, unknown>>[];
  expect(first).toEqual({
    filePath: 'content/a.md',
    messages: [
      {
        ruleId: 'displacement/split-name',
        severity: 2,
        message: '“Rahmane” was cut off the name “Rami Abdel”.',
        line: 3,
        column: 12,
        endLine: 3,
        endColumn: 40,
        range: [18, 46],
        confidence: 0.97,
        category: 'linguistic-conventions/word-order',
        impact: 'critical',
        related: [{ range: [39, 46], message: 'the cut-off part' }],
        suggestions: [
          { desc: 'Rejoin the name', safe: false, fix: { range: [18, 46], text: 'Rami Abdel Rahmane told AFP.' } },
        ],
      },
      { ruleId: null, fatal: true, severity: 2, message: 'never closes; close it', line: 3, column: 40 },
      {
        ...SPACE,
        suggestions: [
          { desc: 'Close the gap', safe: true, fix: { range: [52, 60], text: 'her, own' } },
          { desc: 'Close the gap: “”', safe: false },
        ],
      },
      {
        ruleId: null,
        severity: 2,
        message: '“mtlint-disable a/b” does not silence a/b here; remove it.',
        line: 4,
        column: 1,
        endLine: 4,
        endColumn: 28,
        range: [68, 95],
      },
    ],
    errorCount: 3,
    warningCount: 1,
    fixableErrorCount: 0,
    fixableWarningCount: 1,
    suppressedMessages: [{ ...SPACE, suggestions: [], suppressions: [{ kind: 'sic', justification: '' }] }],
    words: 512,
    mtScore: 0.98,
    output: SAMPLE[0]?.fixes?.output,
  });
  expect(rest).toEqual([
    {
      filePath: 'clean.txt',
      messages: [],
      errorCount: 0,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      suppressedMessages: [],
      words: 1,
      mtScore: null,
    },
    {
      filePath: 'lost.md',
      messages: [{ ruleId: null, fatal: true, severity: 2, message: 'may not be read; see', line: 1, column: 1 }],
      errorCount: 1,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      suppressedMessages: [],
      words: 0,
      mtScore: null,
    },
  ]);
});
