import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DECISIONS } from '../../src/project/decisions-file.js';
import { RULES, sandbox } from './sandbox.js';

const TEXT = 'They wrote that they recieve it daily.\n\nAnd teh teh end.\n';

const SHOWN = 'Nothing found in 1 file (11 words).\nNot shown: 3 in the baseline.\n';

it('a baseline lets old flags pass, and new ones fail', async () => {
  const { folder, mtlint } = sandbox({ ...RULES, 'a.txt': TEXT });
  const first = await mtlint(['--update-baseline']);
  expect(first).toEqual({ code: 0, stdout: SHOWN, stderr: `${DECISIONS}: 3 flags accepted\n` });
  writeFileSync(join(folder, 'a.txt'), `A new one.\n\nWe recieve it.\n\n${TEXT}`);
  const second = await mtlint(['--format', 'compact', '--fail-on', 'warning']);
  expect(second).toEqual({
    code: 1,
    stdout: 'a.txt: line 3, col 4, Error - “recieve” is no word. (test/recieve)\n\n1 problem\n',
    stderr: '',
  });
});

it('a decisions file with a broken line ends with exit code 2 and is kept; JSON and SARIF tell how a flag was silenced', async () => {
  const decision = (more: string) =>
    `{"path":"a.txt","rule":"test/recieve","words":"recieve","before":"we","after":"it",${more},"category":"","impact":"minor"}`;
  const text = `${decision('"decision":"dismissed","reason":"A brand."')}\n<<<<<<< ours\n`;
  const { folder, mtlint } = sandbox({ ...RULES, 'a.txt': 'We recieve it.\n\nTeh teh end.\n', [DECISIONS]: text });
  const { code, stdout, stderr } = await mtlint(['-f', 'json', '-f', 'sarif=out.sarif']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `${DECISIONS}:2: a merge conflict was left here; keep the lines of both sides\n`,
  });
  expect(JSON.parse(stdout)).toMatchObject([
    { filePath: DECISIONS, messages: [{ fatal: true }] },
    {
      filePath: 'a.txt',
      messages: [{ ruleId: 'test/teh' }],
      suppressedMessages: [{ ruleId: 'test/recieve', suppressions: [{ kind: 'decision', justification: 'A brand.' }] }],
      errorCount: 0,
      warningCount: 1,
    },
  ]);
  expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'))).toMatchObject({
    runs: [
      {
        results: [
          {
            ruleId: 'test/recieve',
            suppressions: [{ kind: 'external', justification: 'A brand.' }],
            baselineState: 'unchanged',
          },
          { ruleId: 'test/teh', suppressions: [], baselineState: 'new' },
        ],
      },
    ],
  });
  expect(readFileSync(join(folder, DECISIONS), 'utf8')).toBe(text);
});

it.each([
  [['--no-baseline'], '--update-baseline has no decisions to update with --no-baseline'],
  [['--stdin'], '--update-baseline is for files; leave out --stdin'],
])('--update-baseline does not go with %j', async (args, message) => {
  const { mtlint } = sandbox({});
  expect(await mtlint(['--update-baseline', ...args])).toEqual({ code: 2, stdout: '', stderr: `mtlint: ${message}\n` });
});
