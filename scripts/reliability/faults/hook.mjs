// Loaded into mtlint before it starts (`node --import`): counts its calls to the file system, and lets something happen at one of
// them. What, stands in the environment as JSON: `at` is the number of the call, counted from 1, and `what` happens right before it.
// Calls count that are about files `below` a world, or `among` some of them, and about what is open.
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';

// Not the namespace: that one cannot be written to.
const fs = createRequire(import.meta.url)('node:fs');

const { at = 0, what, only = 'writes', below, among = below, log, hand } = JSON.parse(process.env.MTLINT_FAULT ?? '{}');

const WRITES = [
  'open',
  'write',
  'writeFile',
  'appendFile',
  'rename',
  'link',
  'unlink',
  'rm',
  'mkdir',
  'chmod',
  'chown',
  'utimes',
];
const FLUSHES = ['fsync', 'sync', 'close'];
const READS = ['stat', 'lstat', 'realpath', 'access', 'readFile', 'readdir'];
const COUNTED = only === 'writes' ? [...WRITES, ...FLUSHES] : [...WRITES, ...FLUSHES, ...READS];

// What a disk without room refuses. It renames, removes and closes all the same.
const ROOM = new Set(['write', 'writeFile', 'appendFile', 'mkdir', 'sync', 'fsync']);

// What was opened to be written, by number: only these are of interest once they are closed.
const written = new Set();

const { appendFileSync, writeSync, openSync, closeSync, writeFileSync } = fs;
const swaps = hand ? await import('./swaps.mjs') : undefined;
let count = 0;
let isFull = false;

const isData = (value) => typeof value === 'string' || ArrayBuffer.isView(value);

function failure(code) {
  return Object.assign(new Error(`${code}: made by a test`), { code, errno: -1 });
}

// Half of the data, as far as it is a call that writes any.
function half(self, name, args) {
  const data = args.find(
    (arg, place) => (name === 'writeFile' && typeof self?.fd !== 'number' ? place === 1 : true) && isData(arg),
  );
  if (data === undefined || !/^write/.test(name)) return;
  const bytes = Buffer.from(data);
  const part = bytes.subarray(0, bytes.length >> 1);
  if (typeof self?.fd === 'number') writeSync(self.fd, part);
  else if (typeof args[0] === 'number') writeSync(args[0], part);
  else {
    const file = openSync(args[0], args[2]?.flag ?? 'w');
    writeSync(file, part);
    closeSync(file);
  }
}

function happen(self, name, args) {
  switch (what) {
    case 'kill':
      return process.kill(process.pid, 'SIGKILL');
    case 'tear':
      half(self, name, args);
      return process.kill(process.pid, 'SIGKILL');
    case 'full':
      isFull = true;
      return;
    case 'hand':
      return swaps.HANDS[hand](below);
    case 'stop':
      return process.kill(process.pid, 'SIGSTOP');
    default:
      if (what?.startsWith('SIG')) return process.kill(process.pid, what);
      if (what) throw failure(what);
  }
}

const isFresh = (name, args) => name === 'open' && /^(?:w|a)/.test(String(args[1] ?? 'r'));

const isOfReading = (self, name, args) =>
  (name === 'open' && !isFresh(name, args)) || (name === 'close' && !written.has(self?.fd ?? args[0]));

// What is opened under a number is closed under it.
function remembered(file, name, args) {
  if (name !== 'open') return file;
  const number = file.fd ?? file;
  if (isFresh(name, args)) written.add(number);
  else written.delete(number);
  return file;
}

function meet(self, name, args) {
  const [path] = args;
  const isMeant = typeof self?.fd === 'number' || typeof path === 'number' || resolve(String(path)).startsWith(among);
  if (!isMeant || (only === 'writes' && isOfReading(self, name, args))) return;
  count += 1;
  if (log) appendFileSync(log, `${name}\n`);
  if (count === at) {
    if (log) writeFileSync(`${log}.fired`, name);
    happen(self, name, args);
  }
  if (!isFull || !(ROOM.has(name) || isFresh(name, args))) return;
  if (count === at) half(self, name, args);
  throw failure('ENOSPC');
}

function wrapped(name, original, isAsync) {
  return function (...args) {
    if (!isAsync) {
      meet(this, name, args);
      return remembered(original.apply(this, args), name, args);
    }
    try {
      meet(this, name, args);
    } catch (error) {
      return Promise.reject(error);
    }
    const result = original.apply(this, args);
    return name === 'open' ? result.then((file) => remembered(file, name, args)) : result;
  };
}

if (what === 'clock') {
  let time = Date.now();
  Date.now = () => (time -= 3_600_000);
}

if (isMainThread && below) {
  const probe = await fs.promises.open(process.execPath);
  const handles = Object.getPrototypeOf(probe);
  await probe.close();
  for (const name of COUNTED) {
    const sync = `${name}Sync`;
    if (fs[sync]) fs[sync] = Object.assign(wrapped(name, fs[sync], false), fs[sync]);
    if (fs.promises[name]) fs.promises[name] = wrapped(name, fs.promises[name], true);
    if (handles[name]) handles[name] = wrapped(name, handles[name], true);
  }
  syncBuiltinESMExports();
}
