// What a newcomer sees first: mtlint on three articles of the corpus, two of them machine-translated, and what to try next.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ARTICLES = ['corpus/fr/harbour.md', 'corpus/es/clinic.html', 'corpus/native/harbour-fire.md'];

// What the bundler prints is of no interest to a newcomer.
const built = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(2);

const command = ['check', ...ARTICLES, '--fail-on', 'never'];

console.log(`Two articles that were translated by a machine, and one that was not:\n\n$ mtlint ${command.join(' ')}\n`);
const { status } = spawnSync(process.execPath, ['dist/mtlint.js', ...command], { cwd: ROOT, stdio: 'inherit' });

console.log(`
Try next:

  node dist/mtlint.js path/to/your/articles       your own texts: .md, .mdx, .html, .txt
  node dist/mtlint.js explain                     all rules; with a rule's name, its page
  node dist/mtlint.js check --format json ${ARTICLES[0]}
  node dist/mtlint.js eval corpus                 how much it finds, and how often it is wrong`);
process.exitCode = status ?? 2;
