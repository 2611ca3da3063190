import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Log, Region, Result, Run } from 'sarif';
import { expect, it } from 'vitest';
import { sarif } from '../../src/report/sarif.js';
import { defineRule, onText } from '../../src/rule/index.js';
import { flag } from '../engine/make-flag.js';
import { hostile } from './hostile.js';
import { result, terminal, verdict } from './result.js';
import { SAMPLE } from './sample.js';

const SCHEMA = new URL(import.meta.resolve('@microsoft/jest-sarif'));

const validate = (() => {
  const schema = JSON.parse(readFileSync(new URL('schemas/sarif-2.1.0-rtm.5.json', SCHEMA), 'utf8')) as object;
  // The schema is of draft 4, with patterns that are none in Unicode mode.
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats.default(ajv as unknown as Parameters<typeof addFormats.default>[0]);
  return ajv.compile(schema);
})();

function runIn(text: string): Run & Readonly<{ results: readonly Result[] }> {
  const log = JSON.parse(text) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  if (!run?.results) throw new Error('no results');
  return { ...run, results: run.results };
}

const SPLIT_NAME = {
  id: 'displacement/split-name',
  rule: defineRule({
    summary: 'A name is written whole.',
    why: `Engines cut
      names.`,
    detects: 'split-name',
    mqm: 'linguistic-conventions/word-order',
    impact: 'critical',
    origins: ['fr'],
    examples: { bad: ['[Ann said. Lee -> Ann Lee said.]'], good: ['Ann said.'] },
    check: onText(/x/gu, () => []),
  }),
};

const CONTEXT = { ...terminal(), rules: [SPLIT_NAME] };

const FILE = { artifactLocation: { uri: 'docs/content/a.md', uriBaseId: '%SRCROOT%' } };

const region = (startLine: number, startColumn: number, endColumn: number): Region => ({
  startLine,
  startColumn,
  endLine: startLine,
  endColumn,
});

const SPACE = {
  ruleId: 'convention/spacing',
  ruleIndex: 0,
  level: 'warning',
  message: { text: 'A space stands before the comma in “her ,own”.' },
  locations: [{ physicalLocation: { ...FILE, region: region(3, 46, 54) } }],
  relatedLocations: [],
  rank: 90,
  properties: {
    confidence: 0.9,
    category: 'linguistic-conventions/punctuation',
    impact: 'minor',
    evidence: [],
  },
};

it('has results with repairs, ranks and fingerprints, and those that were silenced as suppressed', () => {
  const { results } = runIn(sarif(SAMPLE, CONTEXT));
  expect(results).toEqual([
    {
      ruleId: 'displacement/split-name',
      ruleIndex: 1,
      level: 'error',
      message: { text: '“Rahmane” was cut off the name “Rami Abdel”.' },
      locations: [{ physicalLocation: { ...FILE, region: region(3, 12, 40) } }],
      relatedLocations: [
        { id: 1, message: { text: 'the cut-off part' }, physicalLocation: { ...FILE, region: region(3, 33, 40) } },
      ],
      fixes: [
        {
          description: { text: 'Rejoin the name' },
          artifactChanges: [
            {
              ...FILE,
              replacements: [
                { deletedRegion: region(3, 12, 40), insertedContent: { text: 'Rami Abdel Rahmane told AFP.' } },
              ],
            },
          ],
        },
      ],
      partialFingerprints: { 'mtlint/v1': expect.stringMatching(/^[0-9a-f]{16}$/u) },
      suppressions: [],
      rank: 97,
      properties: {
        confidence: 0.97,
        category: 'linguistic-conventions/word-order',
        impact: 'critical',
        evidence: ['“Rami Abdel Rahmane” stands in line 9', '“Rahmane” was cut off'],
      },
    },
    {
      ...SPACE,
      fixes: [
        {
          description: { text: 'Close the gap' },
          artifactChanges: [
            { ...FILE, replacements: [{ deletedRegion: region(3, 46, 54), insertedContent: { text: 'her, own' } }] },
          ],
        },
      ],
      partialFingerprints: { 'mtlint/v1': expect.any(String) },
      suppressions: [],
    },
    {
      ...SPACE,
      partialFingerprints: { 'mtlint/v1': expect.any(String) },
      suppressions: [{ kind: 'inSource', justification: 'marked [sic]' }],
    },
    {
      ruleId: 'mtlint/unused-directive',
      ruleIndex: 2,
      level: 'error',
      message: { text: '“mtlint-disable a/b” does not silence a/b here; remove it.' },
      locations: [{ physicalLocation: { ...FILE, region: region(4, 1, 28) } }],
      partialFingerprints: { 'mtlint/v1': expect.any(String) },
      suppressions: [],
    },
  ]);
  expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints?.['mtlint/v1'])).size).toBe(4);
});

it('says of each result whether it was known, where flags were compared with decisions', () => {
  const silenced = (kind: 'decision' | 'baseline' | 'directive', justification = '') => ({
    ...flag({}),
    suppression: { kind, justification },
  });
  const suppressed = [
    silenced('decision', 'A title.'),
    silenced('decision'),
    silenced('baseline'),
    silenced('directive'),
  ];
  const { results } = runIn(
    sarif([result({ verdict: verdict({ flags: [flag({})], suppressed }) })], { ...CONTEXT, compared: true }),
  );
  expect(results.map(({ suppressions, baselineState }) => ({ suppressions, baselineState }))).toEqual([
    { suppressions: [], baselineState: 'new' },
    { suppressions: [{ kind: 'external', justification: 'A title.' }], baselineState: 'unchanged' },
    { suppressions: [{ kind: 'external', justification: 'dismissed' }], baselineState: 'unchanged' },
    { suppressions: [{ kind: 'external', justification: 'in the baseline' }], baselineState: 'unchanged' },
    { suppressions: [{ kind: 'inSource', justification: 'silenced by a comment' }], baselineState: 'new' },
  ]);
});

it('has the pages of the rules that it names, and says what was not linted', () => {
  const { results: _, ...run } = runIn(sarif(SAMPLE, CONTEXT));
  const own = (id: string, text: string) => ({
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
  });
  const notification = (text: string, physicalLocation: object) => ({
    descriptor: { id: 'mtlint/file-error', index: 0 },
    level: 'error',
    message: { text },
    locations: [{ physicalLocation }],
  });
  expect(run).toEqual({
    tool: {
      driver: {
        name: 'mtlint',
        semanticVersion: '1.2.3',
        informationUri: 'https://example.org/mtlint',
        rules: [
          own('convention/spacing', 'convention/spacing'),
          {
            id: 'displacement/split-name',
            shortDescription: { text: 'A name is written whole.' },
            fullDescription: { text: 'Engines cut names.' },
            helpUri: 'https://example.org/rules/displacement/split-name',
            help: {
              text: 'A name is written whole. Engines cut names.',
              markdown: expect.stringContaining('\n\n- <del>Ann said. Lee</del> <ins>Ann Lee said.</ins>\n\n'),
            },
            defaultConfiguration: { level: 'error' },
            properties: {
              tags: ['machine-translation', 'displacement', 'linguistic-conventions/word-order'],
              'problem.severity': 'error',
            },
          },
          own('mtlint/unused-directive', 'A comment silences rules where they have nothing to say.'),
        ],
        notifications: [own('mtlint/file-error', 'A file, or a part of it, could not be linted.')],
      },
    },
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          notification('never closes; close it', { ...FILE, region: { startLine: 3, startColumn: 40 } }),
          notification('may not be read; see', {
            artifactLocation: { uri: 'docs/lost.md', uriBaseId: '%SRCROOT%' },
          }),
        ],
      },
    ],
    originalUriBaseIds: {
      '%SRCROOT%': { description: { text: 'The root of the repository, or of what was linted.' } },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
  });
});

it('counts UTF-16 units, without a byte order mark, and encodes paths', () => {
  const source = '\ufeffa😀b\r\nc d';
  const flags = ['b', 'c d'].map((words) => {
    const start = source.indexOf(words);
    return flag({ range: { start, end: start + words.length } });
  });
  const one = result({ path: 'a b/ü#?%.md', source, verdict: verdict({ flags }) });
  const { results } = runIn(sarif([one, { ...one, path: '/x:y/z' }], { ...CONTEXT, fromRoot: (path) => path }));
  expect(results.map(({ locations }) => locations?.[0]?.physicalLocation)).toEqual([
    { artifactLocation: { uri: 'a%20b/%C3%BC%23%3F%25.md', uriBaseId: '%SRCROOT%' }, region: region(1, 4, 5) },
    { artifactLocation: { uri: 'a%20b/%C3%BC%23%3F%25.md', uriBaseId: '%SRCROOT%' }, region: region(2, 1, 4) },
    { artifactLocation: { uri: 'file:///x%3Ay/z' }, region: region(1, 4, 5) },
    { artifactLocation: { uri: 'file:///x%3Ay/z' }, region: region(2, 1, 4) },
  ]);
});

it('makes no link of the words of a document', () => {
  const link = flag({ message: '“[here](http://x)” is wrong.' });
  const { results } = runIn(sarif([result({ verdict: verdict({ flags: [link] }) })], CONTEXT));
  expect(results[0]?.message.text).toBe('“\\[here\\](http://x)” is wrong.');
});

it('is valid whatever was linted', () => {
  fc.assert(
    fc.property(hostile, (one) => {
      runIn(sarif([one], CONTEXT));
    }),
    { numRuns: 25 },
  );
  expect(runIn(sarif([], CONTEXT)).results).toEqual([]);
});
