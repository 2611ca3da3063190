import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { expect, it } from 'vitest';
import { rdjsonl } from '../../src/report/rdjsonl.js';
import { flag } from '../engine/make-flag.js';
import { result, terminal, verdict } from './result.js';
import { SAMPLE } from './sample.js';

const SOURCE = { name: 'mtlint', url: 'https://example.org/mtlint' };

const diagnosticsIn = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<{ location: { range: unknown }; suggestions: unknown }>);

const span = (line: number, start: number, end: number) => ({
  start: { line, column: start },
  end: { line, column: end },
});

it('is what reviewdog reads, with columns in bytes', async () => {
  const report = rdjsonl(SAMPLE, terminal());
  const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
  for (const line of report.trimEnd().split('\n'))
    expect(await validator.validateString(line)).toMatchObject({ valid: true, errors: [], warnings: [] });
  expect(diagnosticsIn(report)).toEqual([
    {
      message: '“Rahmane” was cut off the name “Rami Abdel”.',
      location: { path: 'content/a.md', range: span(3, 16, 44) },
      severity: 'ERROR',
      source: SOURCE,
      code: { value: 'displacement/split-name', url: 'https://example.org/rules/displacement/split-name' },
      suggestions: [{ range: span(3, 16, 44), text: 'Rami Abdel Rahmane told AFP.' }],
      related_locations: [{ message: 'the cut-off part', location: { path: 'content/a.md', range: span(3, 37, 44) } }],
    },
    {
      message: 'never closes; close it',
      location: { path: 'content/a.md', range: { start: { line: 3, column: 44 } } },
      severity: 'ERROR',
      source: SOURCE,
      code: { value: 'mtlint/file-error' },
    },
    {
      message: 'A space stands before the comma in “her ,own”.',
      location: { path: 'content/a.md', range: span(3, 50, 58) },
      severity: 'WARNING',
      source: SOURCE,
      code: { value: 'convention/spacing' },
      suggestions: [{ range: span(3, 50, 58), text: 'her, own' }],
    },
    {
      message: '“mtlint-disable a/b” does not silence a/b here; remove it.',
      location: { path: 'content/a.md', range: span(4, 1, 28) },
      severity: 'ERROR',
      source: SOURCE,
      code: { value: 'mtlint/unused-directive' },
    },
    {
      message: 'may not be read; see',
      location: { path: 'lost.md', range: { start: { line: 1, column: 1 } } },
      severity: 'ERROR',
      source: SOURCE,
      code: { value: 'mtlint/file-error' },
    },
  ]);
});

it('points at the bytes of the words, in any script, on any kind of line, behind a byte order mark', () => {
  const source = '\ufeffЖ a😀\r\nÜ bc\rde';
  const ranges = ['a', '😀', 'bc', 'de'].map((words) => {
    const start = source.indexOf(words);
    return { start, end: start + words.length };
  });
  const flags = ranges.map((range) => flag({ range }));
  const report = rdjsonl([result({ source, verdict: verdict({ flags }) })], terminal());
  expect(diagnosticsIn(report).map(({ location }) => location.range)).toEqual([
    span(1, 7, 8),
    span(1, 8, 12),
    span(2, 4, 6),
    span(3, 1, 3),
  ]);
});
