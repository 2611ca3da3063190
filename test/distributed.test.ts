import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

// The command lines of docs/scale.md, run as they stand there.
const PAGE = readFileSync('docs/scale.md', 'utf8');
const blockOf = (name: string): string => {
  const [, block] = new RegExp(`<!-- tested: ${name} -->\\s+\`\`\`\\w+\\n(.*?)\`\`\``, 'su').exec(PAGE) ?? [];
  if (block === undefined) throw new Error(`docs/scale.md has no block for ${name}`);
  return block;
};

const SSHD = '/usr/sbin/sshd';
const PYTHON = '/usr/bin/python3'; // Debian's own, for which its packages are

const works = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;

const HAS_PARALLEL = works('parallel', '--version') && works('ssh', '-V') && existsSync(SSHD);
const HAS_DASK = works(PYTHON, '-c', 'import dask.bag, dask.distributed');

function tell(what: string, packages: string): void {
  process.stderr.write(`not run: ${what} is not installed here; on Debian: apt-get install ${packages}\n`);
}
if (!HAS_PARALLEL) tell('GNU parallel or sshd', 'parallel openssh-server openssh-client');
if (!HAS_DASK) tell('Dask', 'python3-distributed');

const folder = mkdtempSync(join(tmpdir(), 'mtlint-distributed-'));
const path = `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`;
const env = { ...process.env, PATH: path, PARALLEL_HOME: join(folder, 'parallel'), DASK_CONFIG: folder };
let single = '';
const running: ChildProcess[] = [];

// On a machine that has much else to do.
const PATIENCE = 120_000;

const SENTENCES = [
  'The ferry left the island at noon ,as it does on every day of the week.',
  'Nobody had asked the keeper what he thought of it.',
  'We were are late for the last train to the coast.',
  'He “said that it was over” , and closed the door.',
  'The bread is baked with rye and a little honey.',
];

beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/mtlint'), `#!/bin/sh\nexec '${process.execPath}' '${inject('program')}' "$@"\n`);
  chmodSync(join(folder, 'bin/mtlint'), 0o755);
  const documents = Array.from({ length: 2000 }, (_, at) => {
    const text = [at, at * 3 + 1, at >> 2].map((nth) => SENTENCES[nth % SENTENCES.length]).join(' ');
    return at % 500 === 7 ? `{"id":${at},` : JSON.stringify({ id: at, text: `${text} Line ${at}.` });
  });
  writeFileSync(join(folder, 'documents.jsonl'), documents.map((line) => `${line}\n`).join(''));
  const input = readFileSync(join(folder, 'documents.jsonl'));
  single = execFileSync('mtlint', ['stream'], { cwd: folder, env, input, maxBuffer: 1e8, stdio: 'pipe' }).toString();
  expect(single.split('\n')).toHaveLength(2001);
}, PATIENCE);

afterAll(async () => {
  await Promise.all(
    running.map(async (child) => {
      const gone = once(child, 'exit');
      if (child.exitCode === null && child.kill()) await gone;
    }),
  );
  rmSync(folder, { recursive: true, force: true });
});

// Where a line of a share stands in the whole stream nobody can tell who sees the share only.
const withoutLines = (answers: string): readonly string[] =>
  answers.split('\n').map((line) => line.replace(/,"line":\d+,"error"/u, ',"error"'));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

// A server of our own, with keys made for it. @returns how parallel is to log in
async function startSshd(): Promise<string> {
  const port = await freePort();
  for (const key of ['host', 'user'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)]);
  // What an installed server has made for it when it starts.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const settings = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${join(folder, 'host')}`,
    `AuthorizedKeysFile ${join(folder, 'user.pub')}`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'PermitRootLogin prohibit-password',
    `SetEnv PATH=${path}`,
  ];
  writeFileSync(join(folder, 'sshd_config'), `${settings.join('\n')}\n`);
  running.push(spawn(SSHD, ['-D', '-e', '-f', join(folder, 'sshd_config')], { stdio: 'ignore' }));
  const known = '-F none -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR';
  const login = `ssh -p ${port} -i ${join(folder, 'user')} ${known} 127.0.0.1`;
  for (let attempt = 0; attempt < 50 && !works('sh', '-c', `${login} true`); attempt += 1) await later(100);
  return login;
}

async function run(command: string, args: readonly string[]): Promise<Readonly<{ code: number; stderr: string }>> {
  const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const stderr: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stderr: Buffer.concat(stderr).toString() };
}

it.runIf(HAS_PARALLEL)(
  'GNU parallel over ssh gives what a single run gives, line by line',
  async () => {
    mkdirSync(join(folder, 'parallel'));
    writeFileSync(join(folder, 'parallel/will-cite'), '');
    writeFileSync(join(folder, 'hosts'), `2/${await startSshd()}\n`);
    const block = blockOf('parallel').replace('--block 1M', '--block 100k'); // so that there are several
    const { code } = await run('sh', ['-c', block]);
    expect(code).toBe(0);
    expect(withoutLines(readFileSync(join(folder, 'answers.jsonl'), 'utf8'))).toEqual(withoutLines(single));
    const jobs = readFileSync(join(folder, 'parallel.log'), 'utf8').trimEnd().split('\n').slice(1);
    expect(jobs.length).toBeGreaterThan(2);
    expect(jobs.map((job) => job.split('\t')[6])).toEqual(jobs.map(() => '0'));
  },
  PATIENCE,
);

it.runIf(HAS_DASK)(
  'Dask gives what a single run gives, line by line',
  async () => {
    writeFileSync(join(folder, 'lint.py'), blockOf('dask').replace('256KiB', '100KiB'));
    const { code, stderr } = await run(PYTHON, ['lint.py']);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    const parts = readdirSync(join(folder, 'answers')).sort();
    const answers = parts.map((part) => readFileSync(join(folder, 'answers', part), 'utf8'));
    expect(parts.length).toBeGreaterThan(2);
    expect(withoutLines(`${answers.map((one) => one.trimEnd()).join('\n')}\n`)).toEqual(withoutLines(single));
  },
  PATIENCE,
);
