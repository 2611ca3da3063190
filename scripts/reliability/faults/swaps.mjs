// What another program does to a project while mtlint works on it, at once. Run inside of mtlint, by the hook.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const A = 'project/text/a.md';
const EDITED = 'Walk over teh bridge, says the editor.\n';

/** Where the decisions of a world are. */
export const DECISIONS = 'project/.mtlint/decisions.jsonl';
const REMARKED = (base) => `${readFileSync(join(base, DECISIONS), 'utf8')}// a remark\n`;

const replaced = (base, path, text) => {
  writeFileSync(join(base, 'outside/new'), text);
  renameSync(join(base, 'outside/new'), join(base, path));
};

/** What is done to a file that is being repaired, by what it is called. */
export const OF_FILES = {
  'an editor saves': (base) => writeFileSync(join(base, A), EDITED),
  'an editor replaces the file': (base) => replaced(base, A, EDITED),
  'the file is removed': (base) => rmSync(join(base, A)),
  'the file is cut': (base) => writeFileSync(join(base, A), 'Walk to teh'),
  'a folder takes its place': (base) => {
    rmSync(join(base, A));
    mkdirSync(join(base, A));
  },
  'a pipe takes its place': (base) => {
    rmSync(join(base, A));
    execFileSync('mkfifo', [join(base, A)], { env: { PATH: process.env.PATH } });
  },
  'a link out of the tree takes its place': (base) => {
    rmSync(join(base, A));
    symlinkSync('../../outside/a.md', join(base, A));
  },
  'a link out of the tree takes its folder’s place': (base) => {
    renameSync(join(base, 'project/text/deep'), join(base, 'project/deep-before'));
    symlinkSync('../../outside/sub', join(base, 'project/text/deep'));
  },
};

/** What is done to the decisions while they are being written, by somebody who asks for no lock. */
export const OF_DECISIONS = {
  'a line is added by hand': (base) => writeFileSync(join(base, DECISIONS), REMARKED(base)),
  'an editor replaces the decisions by more': (base) => replaced(base, DECISIONS, REMARKED(base)),
  'the decisions are cut in half': (base) => {
    const file = join(base, DECISIONS);
    truncateSync(file, statSync(file).size >> 1);
  },
};

export const HANDS = { ...OF_FILES, ...OF_DECISIONS };

/** What no call can tell from nothing where it happens right before the one that replaces the file. */
export const UNTOLD = new Set([
  'an editor replaces the file',
  'the file is removed',
  'a pipe takes its place',
  'a link out of the tree takes its place',
  'an editor replaces the decisions by more',
]);
