// Tries the hook as a stranger would: pre-commit installs this repository, builds it and runs it on a scratch repository. Needs
// pre-commit and the network, and takes minutes: `npm run try-hook`.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mtlint-hook-'));
const site = join(folder, 'site');

const git = (...args) => execFileSync('git', args, { stdio: ['ignore', 'pipe', 'inherit'] });

// What is committed is tried.
function run() {
  const { status, stdout, stderr } = spawnSync(
    'pre-commit',
    ['try-repo', join(folder, 'hook'), 'mtlint', '--all-files'],
    {
      cwd: site,
      encoding: 'utf8',
      env: { ...process.env, PRE_COMMIT_HOME: join(folder, 'cache') },
    },
  );
  return { status, output: stdout + stderr };
}

function expect(what, { status, output }, wanted, words) {
  if (status !== wanted || !output.includes(words)) throw new Error(`${what}: got ${status}\n${output}`);
  console.log(`ok  ${what}`);
}

try {
  git('clone', '--quiet', root, join(folder, 'hook'));
  git('init', '--quiet', site);
  writeFileSync(join(site, 'a.md'), 'The minister said declared that it was over.\n');
  git('-C', site, 'add', '.');
  expect('a damaged text is flagged', run(), 1, 'attribution/doubled-verb');
  writeFileSync(join(site, 'a.md'), 'The minister said that it was over.\n');
  git('-C', site, 'add', '.');
  expect('a clean text passes', run(), 0, 'Passed');
} finally {
  rmSync(folder, { recursive: true });
}
