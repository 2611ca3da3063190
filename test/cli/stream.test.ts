import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, expect, inject, it } from 'vitest';
import { RULES, sandbox } from './sandbox.js';

const { folder, mtlint } = sandbox({
  ...RULES,
  'odd/mtlint.config.json': '{ "rules": { "test/teh": 7 } }',
  'mtlint.config.json': JSON.stringify({
    plugins: ['house'],
    overrides: [{ files: ['quiet/**'], rules: { 'test/teh': 'off' } }],
  }),
});

type Answer = Readonly<{ id: unknown; messages: readonly { ruleId: string | null; line: number; column: number }[] }>;

const answersIn = (stdout: string): readonly Answer[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);

const start = () => spawn(process.execPath, [inject('program'), 'stream'], { cwd: folder });

describe('stream', () => {
  it('answers each line with one, in order, and what is wrong with a line is its answer', async () => {
    const input = [
      '{"id":"a","text":"We teh it.\\n\\nWe recieve it."}\r',
      '',
      '{"id":"b","text":"*We* `teh` teh","format":"markdown"}',
      '{"id":"c","text":"<p>We teh</p>","path":"x/y.html"}',
      '{"id":"d","text":"We teh it.","path":"quiet/z.txt"}',
      '{"id":"e",',
      '{"id":12345678901234567890,"text":7}',
      '{"id":"f","text":""}',
    ].join('\n');
    const run = await mtlint(['stream'], { input });
    const broken = (message: string) => ({ ruleId: null, fatal: true, severity: 2, message, line: 1, column: 1 });
    const shape = 'write an object such as {"id": 1, "text": "…"}';
    const torn = `the line is not JSON (Expected double-quoted property name in JSON at position 10); ${shape}`;
    expect(answersIn(run.stdout)).toMatchObject([
      {
        id: 'a',
        messages: [
          { ruleId: 'test/teh', line: 1, column: 4 },
          { ruleId: 'test/recieve', line: 3 },
        ],
        words: 6,
      },
      { id: 'b', messages: [{ ruleId: 'test/teh', line: 1, column: 12 }] },
      { id: 'c', messages: [{ ruleId: 'test/teh', line: 1, column: 7 }], words: 2, mtScore: null },
      { id: 'd', messages: [], words: 3 },
      { id: 'e', messages: [broken(torn)], words: 0, mtScore: null, line: 6, error: torn },
      { messages: [broken('“text” must be a string')], line: 7, error: '“text” must be a string' },
      { id: 'f', messages: [], words: 0, mtScore: null },
    ]);
    expect(run.stdout).toContain('\n{"id":12345678901234567890,"messages":');
    expect(run).toMatchObject({
      code: 0,
      stderr: '2 lines of 7 could not be linted; “error” in the answer says why\n',
    });
  });

  it('answers the same in threads as in one', async () => {
    const texts = Array.from({ length: 60 }, (_, at) => 'We teh it. '.repeat((at * 7) % 5));
    const input = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
    const [one, two] = await Promise.all([
      mtlint(['stream'], { input }),
      mtlint(['stream', '--concurrency', '2'], { input }),
    ]);
    expect(answersIn(one.stdout).map(({ id, messages }) => [id, messages.length])).toEqual(
      texts.map((_, at) => [at, (at * 7) % 5]),
    );
    expect(two).toEqual(one);
  });

  it('answers while it waits for more, and ends quietly where nobody reads on', async () => {
    const child = start();
    const stderr: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => {}); // it ends before it has read everything
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      child.stdin.write(`{"id":${id},"text":"We teh it."}\n`);
      expect(await lines.next()).toMatchObject({ value: expect.stringContaining(`{"id":${id},`) });
    }
    child.stdout.destroy();
    const more = setInterval(() => child.stdin.write('{"id":3,"text":"We teh it."}\n'), 10);
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    clearInterval(more);
    expect({ code, signal, stderr: Buffer.concat(stderr).toString() }).toEqual({ code: 0, signal: null, stderr: '' });
  });

  it('answers nothing where the config is broken or there is no stream', async () => {
    const line = '{"id":1,"text":"We teh it."}\n';
    expect(await mtlint(['stream', '--config', 'odd/mtlint.config.json'], { input: line })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'odd/mtlint.config.json:1:14: “rules.test/teh” must be off, warn or error\n',
    });
    const child = spawn(process.execPath, [inject('program'), 'stream'], {
      stdio: [openSync(folder, 'r'), 'pipe', 'pipe'],
    });
    const [[stderr], [code]] = (await Promise.all([once(child.stderr ?? child, 'data'), once(child, 'close')])) as [
      [Buffer],
      [number],
    ];
    expect({ code, stderr: stderr.toString() }).toEqual({
      code: 2,
      stderr: 'mtlint: standard input is a folder; give a file, or the folder as a path\n',
    });
  });
});
