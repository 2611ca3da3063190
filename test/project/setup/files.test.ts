import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../../src/cli/program.js';
import { formatOf } from '../../../src/formats/registry.js';
import { CONFIG } from '../../../src/project/config-schema.js';
import { configFile, githubWorkflow, gitlabJob, HOOKED, preCommitHook } from '../../../src/project/setup/files.js';

const text = { type: 'string' };
const texts = { type: 'array', items: text };

// What GitHub documents of a workflow, as far as ours goes.
const WORKFLOW = {
  type: 'object',
  required: ['on', 'jobs'],
  additionalProperties: false,
  properties: {
    name: text,
    on: { enum: ['pull_request', 'push'] },
    permissions: { type: 'object', additionalProperties: { enum: ['read', 'write', 'none'] } },
    jobs: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['runs-on', 'steps'],
        additionalProperties: false,
        properties: {
          'runs-on': text,
          steps: {
            type: 'array',
            items: {
              type: 'object',
              oneOf: [{ required: ['run'] }, { required: ['uses'] }],
              additionalProperties: false,
              properties: {
                run: text,
                uses: { ...text, pattern: '^[\\w-]+/[\\w-]+@v\\d+$' },
                with: { type: 'object' },
              },
            },
          },
        },
      },
    },
  },
};

// What GitLab documents of a job, as far as ours goes.
const JOB = {
  type: 'object',
  required: ['script'],
  additionalProperties: false,
  properties: {
    image: text,
    rules: { type: 'array', items: { type: 'object', required: ['if'], properties: { if: text } } },
    variables: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    script: texts,
    artifacts: {
      type: 'object',
      properties: {
        when: { enum: ['on_success', 'on_failure', 'always'] },
        reports: { type: 'object', required: ['codequality'], properties: { codequality: text } },
      },
    },
  },
};

// What pre-commit documents of a hook that a config defines itself.
const HOOK = {
  type: 'object',
  required: ['id', 'name', 'entry', 'language'],
  additionalProperties: false,
  properties: {
    id: text,
    name: text,
    description: text,
    entry: text,
    language: { const: 'node' },
    additional_dependencies: texts,
    types: texts,
    require_serial: { type: 'boolean' },
    files: { type: 'string', format: 'regex' },
  },
};

const fits = (schema: object, value: unknown): unknown => {
  const validate = new Ajv({ strictTypes: false, strictRequired: false, formats: { regex: true } }).compile(schema);
  return validate(value) || validate.errors;
};

// Options of npx, node and the shell.
const OTHERS = new Set(['--yes', '-p', '-f', '-z', '-r']);

type Hooks = Readonly<{ repos: readonly Readonly<{ hooks: readonly object[] }>[] }>;

describe('the files of a set-up', () => {
  it('are a config that can be used', () => {
    const { text: withPackage } = configFile(['docs'], ['fr'], { inPackage: true });
    const { text: bare } = configFile(['.'], [], { inPackage: false });
    expect([withPackage, bare].map((one) => CONFIG.safeParse(JSON.parse(one)).success)).toEqual([true, true]);
    expect([withPackage, bare].map((one) => JSON.parse(one) as unknown)).toEqual([
      { $schema: './node_modules/mtlint/dist/config.schema.json', files: ['docs'], from: ['fr'] },
      { files: ['.'] },
    ]);
  });

  it('are a workflow of the shape that GitHub documents', () => {
    expect(fits(WORKFLOW, parse(githubWorkflow('1.2.3').text))).toBe(true);
  });

  it('are a job of the shape that GitLab documents', () => {
    const { text: job, part } = gitlabJob('1.2.3');
    expect(fits({ type: 'object', additionalProperties: JOB }, parse(job))).toBe(true);
    expect(part).toBe(job);
  });

  it('are a hook of the shape that pre-commit documents, whole or as a part', () => {
    const { text: whole, part } = preCommitHook('1.2.3');
    const { repos } = parse(whole) as Hooks;
    expect(repos.flatMap(({ hooks }) => hooks).map((hook) => fits(HOOK, hook))).toEqual([true]);
    expect(parse(`repos:\n${part}`)).toEqual({ repos });
  });

  it('use options that there are', () => {
    const check = createProgram(() => '1.2.3').commands.find((command) => command.name() === 'check');
    const known = check?.options.flatMap(({ short, long }) => [short, long]) ?? [];
    const all = [githubWorkflow('1.2.3'), gitlabJob('1.2.3'), preCommitHook('1.2.3')];
    const texts = [...all.map((file) => file.text), readFileSync('action.yml', 'utf8')];
    const used = texts.join('\n').match(/(?<=\s|\(|")--?[a-z][\w-]*/gu) ?? [];
    expect(new Set(used)).toContain('--changed');
    expect([...new Set(used)].filter((option) => !known.includes(option) && !OTHERS.has(option))).toEqual([]);
  });

  it('run the version that wrote them', () => {
    const all = [githubWorkflow('1.2.3'), gitlabJob('1.2.3'), preCommitHook('1.2.3')];
    expect(all.map((file) => file.text.match(/mtlint@[^\s']+/gu))).toEqual(Array(3).fill(['mtlint@1.2.3']));
  });
});

describe('the hook of this repository', () => {
  const [hook, ...others] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Readonly<
    Record<string, unknown>
  >[];

  it('is the one that a set-up writes, but for where mtlint comes from', () => {
    const { repos } = parse(preCommitHook('1.2.3').text) as Hooks;
    const [own] = repos.flatMap(({ hooks }) => hooks);
    expect([fits(HOOK, hook), others]).toEqual([true, []]);
    expect({ ...hook, additional_dependencies: ['mtlint@1.2.3'] }).toEqual({
      ...own,
      description: hook?.['description'],
    });
  });

  it('hands over what mtlint may read', () => {
    const named = (path: string) => new RegExp(HOOKED, 'u').test(path);
    const endings =
      'md markdown mdown mkd mdx html htm xhtml txt text po pot xlf xliff json arb yaml yml srt vtt csv py rst'.split(
        ' ',
      );
    expect(endings.filter((ending) => named(`a/b.${ending}`))).toEqual(endings.filter((one) => formatOf(`b.${one}`)));
    expect(['LICENSE', 'amd', 'a.md.bak', 'CMakeLists.text.in'].filter(named)).toEqual([]);
  });
});
