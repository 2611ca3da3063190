import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// What GitHub documents of a composite action.
const SHAPE = {
  type: 'object',
  required: ['name', 'description', 'runs'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    description: { type: 'string' },
    branding: { type: 'object', required: ['icon', 'color'] },
    inputs: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['description'],
        additionalProperties: false,
        properties: {
          description: { type: 'string' },
          default: { type: 'string' },
          required: { type: 'boolean' },
        },
      },
    },
    runs: {
      type: 'object',
      required: ['using', 'steps'],
      additionalProperties: false,
      properties: {
        using: { const: 'composite' },
        steps: {
          type: 'array',
          items: {
            type: 'object',
            oneOf: [{ required: ['run', 'shell'] }, { required: ['uses'] }],
            additionalProperties: false,
            properties: {
              run: { type: 'string' },
              shell: { const: 'bash' },
              uses: { type: 'string', pattern: '^[\\w-]+/[\\w/-]+@v\\d+$' },
              with: { type: 'object' },
              if: { type: 'string' },
              env: { type: 'object', additionalProperties: { type: 'string' } },
              'working-directory': { type: 'string' },
            },
          },
        },
      },
    },
  },
};

type Step = Readonly<{ run?: string; env?: Readonly<Record<string, string>>; with?: Readonly<Record<string, string>> }>;

type Action = Readonly<{ inputs: Readonly<Record<string, unknown>>; runs: Readonly<{ steps: readonly Step[] }> }>;

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const script = action.runs.steps.find(({ run }) => run !== undefined);

const root = mkdtempSync(join(tmpdir(), 'mtlint-action-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'bin'));
writeFileSync(
  join(root, 'bin/npx'),
  `#!/bin/sh
for word in "$@"; do printf '%s\n' "$word"; done
exit "\${FAKE_EXIT:-0}"
`,
);
chmodSync(join(root, 'bin/npx'), 0o755);

// The words of the command that the action runs, with these inputs.
function run(env: Readonly<Record<string, string>>): readonly string[] {
  const inputs = Object.fromEntries(Object.keys(script?.env ?? {}).map((name) => [name, '']));
  const PATH = `${join(root, 'bin')}:${process.env['PATH']}`;
  const output = execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script?.run ?? ''], {
    cwd: root,
    encoding: 'utf8',
    env: { ...inputs, MTLINT_ACTION: resolve('.'), PATH, ...env },
  });
  return output.split('\n').slice(0, -1);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the action', () => {
  it('has the shape that GitHub documents', () => {
    const validate = new Ajv({ strictRequired: false }).compile(SHAPE);
    expect([validate(action), validate.errors]).toEqual([true, null]);
  });

  it('hands every input to a step, and none into the text of a script', () => {
    const used = action.runs.steps.flatMap((step) => [
      ...JSON.stringify({ ...step, run: '' }).matchAll(/inputs\.([\w-]+)/gu),
    ]);
    expect(new Set(used.map(([, name]) => name))).toEqual(new Set(Object.keys(action.inputs)));
    expect(script?.run).not.toContain('${{');
  });

  it('runs the version that it has itself, on what the config names', () => {
    expect(run({})).toEqual(['--yes', `mtlint@${version}`, 'check', '--']);
  });

  it('hands over options and paths as they are', () => {
    const env = {
      MTLINT_VERSION: '2.0.0',
      MTLINT_PATH: 'content/my posts\n*.md\n\n-odd.md',
      MTLINT_ARGS: '--quiet  --ignore-pattern *.txt',
      MTLINT_FAIL_ON: 'warn',
      MTLINT_SARIF: 'out dir/x.sarif',
    };
    writeFileSync(join(root, 'a.md'), '');
    writeFileSync(join(root, 'a.txt'), '');
    expect(run(env).join('|')).toBe(
      '--yes|mtlint@2.0.0|check|--fail-on|warn|-f|stylish|-f|github|-f|sarif=out dir/x.sarif|--quiet|--ignore-pattern|*.txt|--|content/my posts|*.md|-odd.md',
    );
  });

  it.each([
    [{ MTLINT_CHANGED: 'true', GITHUB_BASE_REF: 'main' }, ['--changed=origin/main']],
    [{ MTLINT_CHANGED: 'true' }, ['--changed']],
    [{ MTLINT_CHANGED: 'v1.2' }, ['--changed=v1.2']],
    [{ MTLINT_CHANGED: 'false', GITHUB_BASE_REF: 'main' }, []],
    [{ MTLINT_CHANGED: '$(touch x)' }, ['--changed=$(touch x)']],
  ])('compares as %j says', (env, options) => {
    expect(run(env)).toEqual(['--yes', `mtlint@${version}`, 'check', ...options, '--']);
  });

  it('ends as mtlint ends', () => {
    expect(() => run({ FAKE_EXIT: '1' })).toThrow(expect.objectContaining({ status: 1 }));
  });
});
