import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { beforeAll, expect, it } from 'vitest';
import { DECISIONS } from '../../src/project/decisions-file.js';
import { repository } from '../project/git-repository.js';
import { commandsIn } from '../report/runner.js';
import { sandbox } from './sandbox.js';

// A content repository as a team has it: documents of the corpus, damaged and clean, and some of its own.
function corpus(...folders: readonly string[]): Readonly<Record<string, string>> {
  const names = folders.flatMap((folder) => readdirSync(`corpus/${folder}`).map((name) => `${folder}/${name}`));
  const documents = names.filter((name) => /\.(?:md|mdx|html|txt)$/u.test(name));
  return Object.fromEntries(documents.map((name) => [`content/${name}`, readFileSync(join('corpus', name), 'utf8')]));
}

const HARBOUR = `---
title: The harbour is open
---

# The harbour is open

The harbour has been open again since Monday. The mayor *said declared* that it would stay so. 🚢 Ships come and go.

> “We waited a year ,” said the pilot.

| Ship  | From   |
| ----- | ------ |
| Maria | Lisbon |
`;

const MARKET = 'The market\r\n==========\r\n\r\nIt is held on Saturdays, rain or shine.\r\n';

const here = sandbox({ 'content/harbour.md': HARBOUR, 'content/market.md': MARKET, ...corpus('de', 'fr', 'native') });
const repo = repository(here.folder);

// A pull request: a line that was damaged is edited beside the damage, others move, a file gets another name, and one mark is new.
const EDITED = HARBOUR.replace('since Monday', 'since last Monday').replace('# The', 'An introduction.\n\n# The');
const NEW = '🎺 *Music* plays at noon; the mayor *said declared* on Friday that it may.\r\n';

let runs: readonly Awaited<ReturnType<typeof here.mtlint>>[] = [];

beforeAll(async () => {
  const first = await here.mtlint(['content', '--quiet', '--format', 'compact']);
  const baseline = await here.mtlint(['content', '--update-baseline', '--quiet']);
  repo.commit();
  const main = await here.mtlint(['content', '--fail-on', 'warning', '--format', 'compact']);
  repo.git('checkout', '--quiet', '-b', 'work');
  repo.git('mv', 'content/fr/harbour.md', 'content/fr/port.md');
  repo.commit({ 'content/harbour.md': EDITED, 'content/market.md': `${MARKET}\r\n${NEW}` });
  runs = [first, baseline, main];
}, 120_000);

it('fails on the first day, passes with a baseline', () => {
  const [first, baseline, main] = runs;
  expect([first?.code, first?.stderr]).toEqual([1, '']);
  expect([baseline?.code, baseline?.stderr]).toEqual([0, '']);
  expect(main).toEqual({ code: 0, stdout: '', stderr: '' });
});

const AT = { line: 6, column: NEW.indexOf('said') + 1, endColumn: NEW.indexOf('* on') + 1 };

it.each([
  ['the baseline', []],
  ['the baseline and the changed lines', ['--changed=main']],
])('a pull request that adds one mark gets that one annotated, on its words, by %s', async (_, args) => {
  const formats = ['-f', 'github', '-f', 'sarif=out/a.sarif', '-f', 'gitlab=out/gl.json'];
  const run = await here.mtlint(['content', ...args, ...formats]);
  expect([run.code, run.stderr]).toEqual([1, '']);
  expect(commandsIn(run.stdout).map(({ name, properties }) => ({ name, properties }))).toEqual([
    {
      name: 'error',
      properties: {
        file: 'content/market.md',
        line: String(AT.line),
        endLine: String(AT.line),
        col: String(AT.column),
        endColumn: String(AT.endColumn),
        title: 'mtlint attribution/doubled-verb',
      },
    },
  ]);
  const log = JSON.parse(readFileSync(join(here.folder, 'out/a.sarif'), 'utf8')) as Log;
  const open = log.runs[0]?.results?.filter(({ suppressions }) => suppressions?.length === 0) ?? [];
  expect(open.map(({ ruleId, locations, baselineState }) => ({ ruleId, locations, baselineState }))).toEqual([
    {
      ruleId: 'attribution/doubled-verb',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/market.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: AT.line, startColumn: AT.column, endLine: AT.line, endColumn: AT.endColumn },
          },
        },
      ],
      baselineState: 'new',
    },
  ]);
  expect(JSON.parse(readFileSync(join(here.folder, 'out/gl.json'), 'utf8'))).toMatchObject([
    {
      check_name: 'attribution/doubled-verb',
      location: { path: 'content/market.md', lines: { begin: AT.line, end: AT.line } },
    },
  ]);
});

it('a warm run says the same, and the baseline is what it was', async () => {
  const before = readFileSync(join(here.folder, DECISIONS), 'utf8');
  const cold = await here.mtlint(['content', '--format', 'compact', '--cache']);
  const warm = await here.mtlint(['content', '--format', 'compact', '--cache']);
  expect(warm).toEqual(cold);
  expect(cold.stdout.split('\n').slice(1)).toEqual(['', '1 problem', '']);
  expect(readFileSync(join(here.folder, DECISIONS), 'utf8')).toBe(before);
});
