// Asks the registry for known faults of all packages, and fails where one that users run has any: `npm audit --omit=dev` alone would
// pass over what is bundled. Where the registry cannot answer, it says that nothing was asked, and does not fail.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { verdictOf } from './dependencies/advisories.mjs';
import { packagesInUse } from './dependencies/packages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
const { lines, failed } = verdictOf(stdout, await packagesInUse());
for (const line of lines) console.log(line);
process.exitCode = failed ? 1 : 0;
