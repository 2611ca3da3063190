import { describe, expect, it } from 'vitest';
import { ruleFile, sandbox } from './sandbox.js';

// A rule of one word that keeps all that rules promise, but for what `change` breaks.
function rule(wrong: string, right: string, change: (text: string) => string = (text) => text): string {
  const examples = [
    `['He said [${wrong} -> ${right}].', 'So [${wrong} -> ${right}], too.', 'Was it [${wrong} -> ${right}]?']`,
  ];
  return change(
    ruleFile(wrong, right, 'minor', '')
      .replace(/summary: '[^']*'/u, "summary: 'English spells this word as it is spelt here.'")
      .replace(/why: '[^']*'/u, `why: 'Because it does. ${'It always did, and it always will. '.repeat(3)}'`)
      .replace(/bad: \[.*?\]'\]/u, `bad: ${examples[0]}`)
      .replace(/good: \[.*?\]/u, `good: ['He said ${right}.', 'So ${right}, too.', 'Was it ${right}?']`),
  );
}

describe('test-rules', () => {
  const { mtlint } = sandbox({
    'mtlint.config.json': JSON.stringify({ plugins: ['house'] }),
    'house/test/teh.mjs': rule('teh', 'the'),
    'other/test/wich.mjs': rule('wich', 'which'),
    'other/test/recieve.mjs': rule('recieve', 'receive', (text) =>
      text
        .replace("'Was it [recieve -> receive]?'", "'Was it [recieve -> reiceve]?', 'Was it wich?'")
        .replace("good: ['He said receive.'", "good: ['He said recieve.'")
        .replace(/why: '[^']*'/u, "why: 'TODO'"),
    ),
    'broken/test/odd.mjs': 'export default 1;\n',
    'clash/test/teh.mjs': rule('teh', 'the'),
  });

  it('says that the rules of the config keep what they promise', async () => {
    expect(await mtlint(['test-rules'])).toEqual({ code: 0, stdout: '1 rule, 10 checks: all hold.\n', stderr: '' });
  });

  it('says of each example that does not hold what was expected, and ends with 1', async () => {
    expect(await mtlint(['test-rules', 'other'])).toEqual({
      code: 1,
      stderr: '',
      stdout: `other/test/recieve.mjs: test/recieve
  is documented, with enough examples
    expected  nothing
    found     it does not say in a paragraph why this is a mark of translation
              something is left to do
              an example stands twice: He said recieve.
  flags Was it [recieve -> reiceve]?
    expected  test/recieve 7–14 “recieve” → “reiceve”
    found     test/recieve 7–14 “recieve” → “receive”
  flags Was it wich?
    expected  nothing
    found     nothing is marked as [wrong -> right]
              test/wich 7–11 “wich” → “which”
  leaves nothing to flag once repaired: Was it wich?
    expected  nothing
    found     test/wich 7–11 “wich” → “which”
  is silent, as all rules are, on He said recieve.
    expected  nothing
    found     test/recieve 8–15 “recieve” → “receive”

2 rules, 22 checks: 5 failed.
`,
    });
  });

  it('ends with 2 where there is no rule, or none that can be loaded', async () => {
    const [none, odd, clash] = await Promise.all([
      mtlint(['test-rules', '--no-config']),
      mtlint(['test-rules', 'broken']),
      mtlint(['test-rules', 'clash']),
    ]);
    expect([none, odd, clash]).toEqual([
      {
        code: 2,
        stdout: '',
        stderr: 'mtlint: there are no rules to test; name a folder, or name plugins in the config\n',
      },
      {
        code: 2,
        stdout: '',
        stderr: 'broken/test/odd.mjs: is no rule: it must be a rule made by defineRule\n',
      },
      {
        code: 2,
        stdout: '',
        stderr: 'clash/test/teh.mjs: there is a rule test/teh already; give the file another name\n',
      },
    ]);
  });
});
