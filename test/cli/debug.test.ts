import { expect, it } from 'vitest';
import { isDebugged, withDebug } from '../../src/cli/debug.js';
import { RULES, sandbox } from './sandbox.js';

it('spells out what --debug goes without saying, so that no path is taken for it', () => {
  expect(withDebug(['check', '--debug', 'content/'])).toEqual(['check', '--debug=failure', 'content/']);
  expect(withDebug(['check', 'a.md', '--debug'])).toEqual(['check', 'a.md', '--debug=failure']);
  expect(withDebug(['check', '--debug', 'timing', 'a.md'])).toEqual(['check', '--debug=timing', 'a.md']);
  expect(withDebug(['--debug=timing', 'timing'])).toEqual(['--debug=timing', 'timing']);
  expect(withDebug(['--', '--debug', 'timing'])).toEqual(['--', '--debug', 'timing']);
});

it('knows a debugged run', () => {
  expect([['--debug'], ['--debug=timing'], ['a.md'], ['--debugger']].map(isDebugged)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('tells how long each rule took, behind the report and on standard error', async () => {
  const { mtlint } = sandbox({ ...RULES, 'a.txt': 'Teh end, and teh beginning.' });
  const off = ['--rule', 'test/recieve: off'];
  const { stdout, stderr } = await mtlint(['--debug', 'timing', 'a.txt', '-f', 'compact', ...off]);
  expect(stdout).toBe((await mtlint(['a.txt', '-f', 'compact', ...off])).stdout);
  const lines = stderr.split('\n').map((line) => line.trim().split(/\s{2,}/u));
  expect(lines[0]).toEqual(['rule', 'ms', 'share', 'flags']);
  expect(lines.find(([rule]) => rule === 'test/teh')).toEqual([
    'test/teh',
    expect.stringMatching(/^\d+\.\d$/u),
    expect.stringMatching(/^\d+\.\d %$/u),
    '1',
  ]);
});

it('refuses what it does not know', async () => {
  const { mtlint } = sandbox({ 'a.txt': 'Fine.' });
  const { code, stderr } = await mtlint(['--debug=time', 'a.txt']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "mtlint: option '--debug [what]' argument 'time' is invalid. Allowed choices are failure, timing.\n",
  });
});
