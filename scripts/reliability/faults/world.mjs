import { createHash } from 'node:crypto';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A rule of one word, as plain as can be: `teh` is repaired safely, `recieve` is not. */
const rule = (wrong, right, more) => `export default {
  summary: 'English writes “${right}”.', why: 'Because it does.', detects: 'garbled', mqm: 'style/unidiomatic',
  impact: 'major', origins: [], ${more}
  examples: { bad: ['[${wrong} -> ${right}]'], good: ['${right}'] },
  check: {
    starts: 'text', pattern: /\\b${wrong}\\b/gu,
    *run({ span }) { yield { span, message: '“${wrong}” is no word.', replacements: ['${right}'] }; },
  },
};
`;

// Longer than one block of a disk, and nothing that takes long to lint.
const LONG = `~~~\n${'This is code, and nobody reads it.\n'.repeat(150)}~~~\n\n`;

/** A project, and beside it what nobody named: a home, a folder for temporary files, a neighbour. */
const FILES = {
  'project/mtlint.config.json': JSON.stringify({ plugins: ['house'], files: ['text'], failOn: 'never' }),
  'project/house/test/teh.mjs': rule('teh', 'the', 'safe: true,'),
  'project/house/test/recieve.mjs': rule('recieve', 'receive', ''),
  'project/text/a.md': `Walk to teh bridge.\n\nThey recieve guests.\n\n${LONG}And teh end.\n`,
  'project/text/b.txt': 'All of teh town was there.\n',
  'project/text/deep/c.html': '<p>Look at teh map, and recieve it.</p>\n',
  'project/text/clean.md': 'All well.\n',
  'project/keep.md': 'Nobody gave this to mtlint: teh.\n',
  'home/.profile': 'export LANG=C.UTF-8\n',
  'tmp/other.txt': 'teh\n',
  'outside/a.md': 'Not ours: teh.\n',
  'outside/sub/c.html': '<p>Not ours either: teh.</p>\n',
};

const made = [];
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Makes a world in a folder of its own. */
export function makeWorld(more = {}) {
  const base = mkdtempSync(join(tmpdir(), 'mtlint-faults-'));
  made.push(base);
  for (const [name, text] of Object.entries({ ...FILES, ...more })) put(join(base, name), text);
  return base;
}

/** Writes a file and the folders that it needs. */
export function put(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A world like another one, to be spoilt. */
export function copyOf(template) {
  const base = mkdtempSync(join(tmpdir(), 'mtlint-faults-'));
  made.push(base);
  cpSync(template, base, { recursive: true, verbatimSymlinks: true });
  return base;
}

export function drop(base) {
  rmSync(base, { recursive: true, force: true });
}

/** What is in a world: for each path what it is, its mode, and its content or where it leads. */
export function snapshot(base) {
  const found = new Map();
  for (const name of readdirSync(base, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(base, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats) found.set(name, `${stats.mode.toString(8)} ${stats.isDirectory() ? '' : contentOf(path, stats)}`);
  }
  return found;
}

function contentOf(path, stats) {
  if (stats.isSymbolicLink()) return readlinkSync(path);
  return stats.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
}

/** What mtlint itself may leave when it is killed: what it was about to put in the place of a file, and locks. */
const isLeftover = (name) =>
  /(?:^|\/)\.mtlint-[\da-f]{8}-[\da-f]{8}-\d+-[\da-f]{8}$|\.jsonl\.(?:edits\.)?lock(?:\.[\da-f-]{36})?$/u.test(name);

// Whatever becomes of what lies beside the project, nobody gave mtlint leave to touch it.
const isOurs = (name) => name === 'project' || name.startsWith('project/');

/**
 * Compares a world with the states that each of its files may be in. `lost`: what is neither one nor the other, or gone. `elsewhere`:
 * what is there and in none of the states. `left`: what a later run is to take away.
 */
export function judge(now, states) {
  const names = new Set([...now.keys(), ...states.flatMap((state) => [...state.keys()])]);
  const report = { lost: [], elsewhere: [], left: [] };
  for (const name of names) {
    const allowed = states.map((state) => state.get(name));
    if (allowed.includes(now.get(name))) continue;
    if (isLeftover(name)) report.left.push(name);
    else report[isOurs(name) && allowed.some((state) => state !== undefined) ? 'lost' : 'elsewhere'].push(name);
  }
  return report;
}
