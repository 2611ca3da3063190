// What another program does to a project while mtlint works on it, at once. Run inside of mtlint, by the hook.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const A = 'project/text/a.md';
const EDITED = 'Walk over teh bridge, says the editor.\n';

/** By what it is called: the path that it is done to, and the doing. */
export const HANDS = {
  'an editor saves': (base) => writeFileSync(join(base, A), EDITED),
  'an editor replaces the file': (base) => {
    writeFileSync(join(base, 'outside/new'), EDITED);
    renameSync(join(base, 'outside/new'), join(base, A));
  },
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
