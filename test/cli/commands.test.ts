import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, sandbox } from './sandbox.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the program', () => {
  const { folder, mtlint } = sandbox(RULES);

  it('tells its version and its commands', async () => {
    const [asked, help, wrong] = await Promise.all([
      mtlint(['--version']),
      mtlint(['--help']),
      mtlint(['help', 'check']),
    ]);
    expect(asked).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect([help.code, help.stderr, wrong.code, wrong.stderr]).toEqual([0, '', 0, '']);
    expect(help.stdout.match(/^ {2}(?:check|explain|eval|new-rule)\b/gmu)).toEqual([
      '  check',
      '  explain',
      '  eval',
      '  new-rule',
    ]);
    expect(wrong.stdout).toContain('--report-unused-directives');
  });

  it('explains a rule, of the user as of its own', async () => {
    expect(await mtlint(['explain', 'test/teh'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `test/teh

What it finds
  English writes “the”.

Why it is a mark of machine translation
  Because it does.

Examples
  · [teh → the]

Good English that stays silent
  · the

Known false alarms
  None.

Known misses
  None.

Facts
  MQM type           style/unidiomatic
  Impact             minor
  Class of artifact  garbled
  Comes from         any language
  Repair             “Spell it right”, made by --fix

How to silence or set it
  In the file, for the next block of prose, with the reason:
    <!-- mtlint-disable-next-line test/teh -- meant so -->
  Or write [sic] behind the words. In mtlint.config.json, for all files (off,
  warn or error):
    { "rules": { "test/teh": "off" } }
  For one run:
    mtlint check --rule 'test/teh: off'
`,
    });
    const { code, stdout } = await mtlint(['explain']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^test\n {2}test\/recieve +English writes “receive”.\n {2}test\/teh +English writes “the”.\n$/mu,
    );
  });

  it('writes a new rule once, and only under a name that a rule may have', async () => {
    expect(await mtlint(['new-rule', 'residue/page-number'])).toEqual({
      code: 0,
      stderr: '',
      stdout:
        "Wrote rules/residue/page-number.ts. Fill in each TODO, then: npx vitest run test/rules.test.ts -t 'residue/page-number'\n",
    });
    const written = readFileSync(join(folder, 'rules/residue/page-number.ts'), 'utf8');
    const [again, wrong, way] = await Promise.all([
      mtlint(['new-rule', 'residue/page-number']),
      mtlint(['new-rule', 'Residue']),
      mtlint(['new-rule', '../etc/passwd']),
    ]);
    expect(again).toEqual({
      code: 2,
      stdout: '',
      stderr: 'mtlint: rules/residue/page-number.ts exists already; it stays as it is\n',
    });
    expect([wrong.code, way.code]).toEqual([2, 2]);
    expect(wrong.stderr).toBe(
      "mtlint: 'Residue' is no rule id; it is family/symptom in small letters, with hyphens in the symptom only\n",
    );
    expect(readFileSync(join(folder, 'rules/residue/page-number.ts'), 'utf8')).toBe(written);
    expect(written).toMatch(/^import \{ defineRule, onText \} from 'mtlint\/rule';\n/u);
  });
});
