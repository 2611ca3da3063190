import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkstyle } from '../../src/report/checkstyle.js';
import { compact } from '../../src/report/compact.js';
import { github } from '../../src/report/github.js';
import { gitlab } from '../../src/report/gitlab.js';
import { inertLines } from '../../src/report/inert.js';
import { json } from '../../src/report/json.js';
import { jsonl } from '../../src/report/jsonl.js';
import { junit } from '../../src/report/junit.js';
import { mqmTsv } from '../../src/report/mqm-tsv.js';
import { rdjsonl } from '../../src/report/rdjsonl.js';
import type { Reporter } from '../../src/report/reporter.js';
import { sarif } from '../../src/report/sarif.js';
import { stepSummary } from '../../src/report/step-summary.js';
import { stylish } from '../../src/report/stylish.js';
import { tap } from '../../src/report/tap.js';
import { jsonText } from '../../src/text/json-text.js';
import { hostile } from './hostile.js';
import { terminal } from './result.js';
import { commandsIn } from './runner.js';

const linesIn = (text: string): readonly string[] => text.trimEnd().split('\n');

const json1 = (text: string) => JSON.parse(text) as unknown;

function elementsIn(text: string, name: string): number {
  parseXml(text);
  return text.split(`\n<${name} `).length - 1;
}

/** Every reporter, and how its reader reads it: throws where the report is broken. @returns how many flags it has found */
const REPORTERS: Readonly<Record<string, readonly [reporter: Reporter, read: (text: string) => number]>> = {
  // What is wrong with a file is told on standard error beside it.
  stylish: [stylish, (text) => (text.match(/^ {2}\d+:\d+ {2}(?:error|warning) /gmu) ?? []).length + 1],
  compact: [compact, (text) => linesIn(text).filter((line) => / \([^()]+\/[^()]+\)$/u.test(line)).length],
  json: [json, (text) => (json1(text) as [{ messages: unknown[] }])[0].messages.length],
  jsonl: [jsonl, (text) => (json1(text.trimEnd()) as { messages: unknown[] }).messages.length],
  sarif: [sarif, (text) => (json1(text) as { runs: [{ results: unknown[] }] }).runs[0].results.length],
  gitlab: [gitlab, (text) => (json1(text) as unknown[]).length],
  checkstyle: [checkstyle, (text) => elementsIn(text, 'error')],
  junit: [junit, (text) => elementsIn(text, 'testcase')],
  rdjsonl: [rdjsonl, (text) => linesIn(text).map(json1).length],
  tap: [tap, (text) => linesIn(text).filter((line) => /^ {4}- \{.*\}$/u.test(line)).length],
  'mqm-tsv': [mqmTsv, (text) => linesIn(text).filter((line) => line.split('\t').length === 10).length - 1],
  summary: [
    (results, context) => stepSummary(results, context, 1e6),
    (text) => linesIn(text).filter((line) => /^\| .* \| (?:error|warning) \| .* \|$/u.test(line)).length,
  ],
};

it.each(Object.entries(REPORTERS))(
  '%s holds nothing that a terminal or a CI runner obeys, and loses nothing',
  (name, [reporter, read]) => {
    fc.assert(
      fc.property(hostile, (one) => {
        const report = reporter([one], terminal());
        const tabs = name === 'mqm-tsv' ? report.replaceAll('\t', '') : report;
        expect(tabs).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(commandsIn(report)).toEqual([]);
        expect(read(report)).toBe(3);
      }),
    );
  },
);

it('github holds its own commands and no other', () => {
  fc.assert(
    fc.property(hostile, (one) => {
      const report = github([one], terminal());
      expect(report).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(linesIn(report)).toHaveLength(3);
      expect(commandsIn(report).map(({ name, properties }) => [name, Object.keys(properties)])).toEqual([
        ['error', ['file', 'line', 'col', 'title']],
        expect.arrayContaining(['warning']),
        expect.arrayContaining(['error']),
      ]);
    }),
  );
});

it('no page that shows a report as HTML runs what is in it', () => {
  fc.assert(
    fc.property(hostile, (one) => {
      expect(mqmTsv([one], terminal()).replace(/<\/?v>|<br>/gu, '')).not.toMatch(/</u);
      expect(stepSummary([one], terminal(), 1e6).replace(/\\\\|\\<|<br>/gu, '')).not.toMatch(/</u);
    }),
  );
});

it('leaves text alone that nobody obeys', () => {
  const text = 'std::string, a:: b\n# [Heading]\n#[attr] :: x\n';
  expect(inertLines(text)).toBe(text);
  expect(inertLines('  ::a::b\n::\n##[x] ##vso[y]')).toBe('  \\u{3a}:a::b\n\\u{3a}:\n##\\u{5b}x] ##vso\\u{5b}y]');
});

it('writes JSON that reads back as what was written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(jsonText('##[x]\u009b\u202e\ufeff')).toBe('"##\\u005bx]\\u009b\\u202e\\ufeff"');
});
