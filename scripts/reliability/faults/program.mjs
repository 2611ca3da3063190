import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn as spawnPty } from '@lydell/node-pty';

const PROGRAM = fileURLToPath(new URL('../../../dist/mtlint.js', import.meta.url));
const HOOK = new URL('./hook.mjs', import.meta.url).href;

// Longer than any lock is waited for.
const PATIENCE = 60_000;

const notes = mkdtempSync(join(tmpdir(), 'mtlint-faults-notes-'));
process.on('exit', () => rmSync(notes, { recursive: true, force: true }));
let runs = 0;

function environment(base, fault, log) {
  const env = {
    PATH: process.env.PATH,
    HOME: join(base, 'home'),
    TMPDIR: join(base, 'tmp'),
    TERM: 'dumb',
    EDITOR: 'true',
  };
  if (!fault) return env;
  const what = { below: `${base}/`, log, ...fault };
  return { ...env, NODE_OPTIONS: `--import ${HOOK}`, MTLINT_FAULT: JSON.stringify(what) };
}

/**
 * Runs mtlint in the project of a world, in a session of its own. `fault` is what the hook lets happen, `wrap` a program that it is run by. @returns how it ended,
 * what it said, how long it took, which calls were counted and whether the fault came to pass
 */
export async function run(
  base,
  args,
  { fault, input, wrap = [], cwd = join(base, 'project'), stdout = 'pipe', onStart } = {},
) {
  runs += 1;
  const log = join(notes, String(runs));
  const [file, ...rest] = [...wrap, process.execPath, PROGRAM, ...args];
  const began = performance.now();
  const child = spawn(file, rest, {
    cwd,
    env: environment(base, fault, log),
    stdio: ['pipe', stdout, 'pipe'],
    detached: true,
  });
  child.stdin.on('error', () => {}).end(input ?? '');
  onStart?.(child);
  const said = ['', ''];
  child.stdout
    ?.setEncoding('utf8')
    .on('data', (text) => (said[0] += text))
    .on('error', () => {});
  child.stderr.setEncoding('utf8').on('data', (text) => (said[1] += text));
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  const end = await new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
  clearTimeout(timer);
  const took = performance.now() - began;
  return { end: took >= PATIENCE ? 'hung' : end, out: said[0], err: said[1], took, ...noted(log) };
}

function noted(log) {
  const calls = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
  return { calls, fired: existsSync(`${log}.fired`) };
}

/**
 * A review in a pseudo-terminal that cannot move its cursor, so that what is told is lines. `say` types one line and waits until that
 * was answered. @returns false there once the review has ended
 */
export function review(base, { fault, args = ['review'], env = {} } = {}) {
  runs += 1;
  const log = join(notes, String(runs));
  const child = spawnPty(process.execPath, [PROGRAM, ...args], {
    name: 'dumb',
    cols: 100,
    rows: 40,
    cwd: join(base, 'project'),
    env: { ...environment(base, fault, log), ...env },
  });
  let text = '';
  let over = false;
  const waiting = new Set();
  const tell = () => {
    for (const look of [...waiting]) look();
  };
  child.onData((data) => {
    text += data;
    tell();
  });
  const ended = new Promise((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      over = true;
      tell();
      resolve({ end: signal ? `signal ${signal}` : exitCode, text, ...noted(log) });
    });
  });
  const until = (test) =>
    new Promise((resolve) => {
      const settle = (value) => {
        clearTimeout(timer);
        waiting.delete(look);
        resolve(value);
      };
      const look = () => (test(text) ? settle(true) : over && settle(false));
      const timer = setTimeout(() => settle(false), PATIENCE);
      waiting.add(look);
      look();
    });
  const done = () => Math.max(0, ...[...text.matchAll(/Done (\d+), left/gu)].map(([, count]) => Number(count)));
  return { child, until, done, text: () => text, ended, type: (line) => !over && child.write(`${line}\r`) };
}
