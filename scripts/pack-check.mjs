// Installs the packed tarball in an empty folder, as a user would, and runs it on the corpus: `npm run pack-check`.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mtlint-pack-'));

const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

function expect(what, actual, wanted) {
  if (actual !== wanted) throw new Error(`${what}: got ${JSON.stringify(actual)}, wanted ${JSON.stringify(wanted)}`);
  console.log(`ok  ${what}`);
}

const node = (args) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

const mtlint = (...args) => node([join(folder, 'node_modules/mtlint/dist/mtlint.js'), ...args]);

try {
  const [{ filename, files }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  expect(
    'sources stay out of the tarball',
    files.some(({ path }) => /^(?:src|rules|test|corpus)\//.test(path)),
    false,
  );
  expect(
    'the schema of the config is in the tarball',
    files.some(({ path }) => path === 'dist/config.schema.json'),
    true,
  );
  expect(
    'the licences of what is bundled are in the tarball',
    files.some(({ path }) => path === 'dist/THIRD-PARTY-NOTICES.txt'),
    true,
  );
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(['install', '--no-audit', '--no-fund', '--omit=dev', join(folder, filename)], folder);
  cpSync(join(root, 'corpus'), join(folder, 'corpus'), { recursive: true });

  expect('mtlint --version', mtlint('--version').stdout.trim(), JSON.parse(npm(['pkg', 'get', 'version'], root)));
  const check = mtlint('check', '--format', 'json', 'corpus/fr');
  expect('damaged articles have flags: exit code', check.status, 1);
  expect('the report is JSON with one entry a file', JSON.parse(check.stdout).length, 4);
  writeFileSync(join(folder, 'clean.md'), '# A walk\n\nThe path follows the river for a mile.\n');
  expect('clean text: exit code', mtlint('check', 'clean.md').status, 0);
  writeFileSync(
    join(folder, 'use.js'),
    "import { lint, RULES } from 'mtlint';\nimport { defineRule } from 'mtlint/rule';\nconsole.log(typeof lint, RULES.length > 0, typeof defineRule);\n",
  );
  expect('both entry points can be imported', node(['use.js']).stdout.trim(), 'function true function');
  writeFileSync(
    join(folder, 'use.ts'),
    `import { createRuleSet, lint, reader, RULES, type UserConfig, type Verdict } from 'mtlint';
import { defineRule, onText, type Rule } from 'mtlint/rule';
const read = await reader('markdown');
export const verdict: Verdict = lint('He said. said', read('He said. said'), { rules: createRuleSet(RULES) });
export const config = { from: ['fr'], rules: { 'a/b': 'off' } } satisfies UserConfig;
export const make: (rule: Rule) => Rule = defineRule;
export const check: Rule['check'] = onText(/x/gu, function* ({ span }) { yield { span, message: 'It is an x.' }; });
`,
  );
  const tsc = [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', 'false'];
  expect(
    'the types hold for a strict consumer',
    node([...tsc, '--types', '', '--target', 'es2023', '--module', 'nodenext', 'use.ts']).stdout,
    '',
  );
} finally {
  rmSync(folder, { recursive: true });
}
