// How long an editor waits: from the start to the first flag, and from a key to its frame with 10, 1,000 and 100,000 flags. The
// screen is the real one, drawn by Ink on a stream that nobody looks at. `npm run bench:review`.

import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { rolldown } from 'rolldown';
import { median, table } from './figures.mjs';

process.env.NODE_ENV = 'production';
process.env.FORCE_COLOR = '1';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

// The rooms of the review as they are in the program, without the program around them.
async function review() {
  const folder = mkdtempSync(join(at('../node_modules'), '.mtlint-bench-'));
  const bundle = await rolldown({
    input: {
      step: at('../src/review/step.ts'),
      state: at('../src/review/state.ts'),
      mount: at('../src/review/view/mount.tsx'),
      theme: at('../src/review/view/theme.ts'),
    },
    platform: 'node',
    external: [/^(?!\.|\/)/],
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const [{ step }, { EMPTY }, { mount }, { themeFor }] = await Promise.all(
    ['step', 'state', 'mount', 'theme'].map(load),
  );
  rmSync(folder, { recursive: true, force: true });
  return { step, EMPTY, mount, themeFor };
}

const PER_FILE = 100;

const WORDS = 'The harbour master said that the wrongg boat had left the quay before anyone could read her name.';

function flagsOf(count, file) {
  const prose = `${WORDS} `.repeat(count).trim();
  return Array.from({ length: count }, (_, nth) => {
    const start = nth * (WORDS.length + 1) + WORDS.indexOf('wrongg');
    const range = { start, end: start + 6 };
    const fix = { range, text: `wrong${nth}` };
    const flag = {
      ruleId: `bench/rule-${nth % 7}`,
      detects: 'garbled',
      category: 'linguistic-conventions/unintelligible',
      impact: 'major',
      severity: nth % 3 === 0 ? 'error' : 'warning',
      confidence: 0.9,
      strength: 0.8,
      message: `“wrongg” in file ${file} is spelt with one g.`,
      evidence: ['no dictionary has it'],
      words: 'wrongg',
      context: { prose, span: range },
      range,
      related: [],
      suggestions: [{ desc: 'Respell it', words: fix.text, safe: false, fix }],
    };
    return { flag, line: nth + 1, column: range.start + 1, was: 'wrongg' };
  });
}

// Somebody sees to it that what was asked for is on disk at once.
function carriedOut(effect) {
  if (effect.do === 'undo') return [{ is: 'undone', deed: effect.deed }];
  if (effect.do === 'dismiss') return [{ is: 'done', deed: { did: 'dismissed', ...effect } }];
  if (effect.do === 'repair') return [{ is: 'done', deed: { did: 'repaired', items: [effect.item], ...effect } }];
  return [];
}

const ROUNDS = 12;

const KEYS = ['n', 'n', '1', 'n', 'd', 's', 'u', 'p', '1', 'tab', 'n', 'n', 'n', 'd', 'tab'];

async function keyToFrame({ step, EMPTY, mount, themeFor }, count) {
  let drawn = () => {};
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      drawn();
      done();
    },
  });
  Object.assign(stdout, { columns: 80, rows: 24, isTTY: true });
  let full = EMPTY;
  const files = Math.ceil(count / PER_FILE);
  for (let file = 0; file < files; file += 1)
    full = step(full, {
      is: 'linted',
      path: `content/${file}.md`,
      flags: flagsOf(Math.min(count, PER_FILE), file),
    }).state;
  const screen = mount({ stdin: process.stdin, stdout, theme: themeFor(true), isHeard: false });
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let state = full;
    screen.show(state);
    await pause(50);
    for (const key of KEYS) {
      const frame = new Promise((resolve) => {
        drawn = resolve;
      });
      const start = performance.now();
      const next = step(state, { is: 'key', key: key.length > 1 ? { name: key } : { text: key } });
      state = next.state;
      for (const effect of next.effects) for (const event of carriedOut(effect)) state = step(state, event).state;
      screen.show(state);
      await Promise.race([frame, pause(1000)]);
      times.push(performance.now() - start);
      await pause(15);
    }
  }
  screen.hide();
  times.sort((a, b) => a - b);
  const share = (part) => `${times[Math.min(times.length - 1, Math.floor(times.length * part))].toFixed(1)} ms`;
  return [count.toLocaleString('en-US'), share(0.5), share(0.99)];
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// The real program in a pseudo-terminal, until it shows a reason to look at.
function firstFlag(args, sign) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { name: 'xterm-256color', cols: 80, rows: 24, cwd: at('../corpus') });
    let seen = '';
    child.onData((data) => {
      seen += data;
      if (!sign.test(seen)) return;
      resolve(performance.now() - start);
      child.kill();
    });
  });
}

async function starts() {
  const program = at('../dist/mtlint.js');
  const cases = [
    ['node, one line', ['-e', 'console.log("ready")'], /ready/],
    ['mtlint review, an empty screen', [program, 'review', 'fr'], /first flag/],
    ['mtlint review, the first flag', [program, 'review', 'fr'], / repair/],
  ];
  const times = cases.map(() => []);
  for (let round = 0; round < 5; round += 1)
    for (const [nth, [, args, sign]] of cases.entries()) times[nth].push(await firstFlag(args, sign));
  const [bare] = times.map(median);
  return cases.map(([name], nth) => [
    name,
    `${median(times[nth]).toFixed(0)} ms`,
    `${(median(times[nth]) / bare).toFixed(1)} ×`,
  ]);
}

const rooms = await review();
const rows = [];
for (const count of [10, 1000, 100_000]) rows.push(await keyToFrame(rooms, count));
console.log(table([['flags', 'key to frame, p50', 'p99'], ...rows]));
console.log(table([['until it is seen', 'median', 'to bare node'], ...(await starts())]));
