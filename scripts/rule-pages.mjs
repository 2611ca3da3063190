// Writes docs/rules from the rules. With --check it writes nothing, and fails where a page is missing, left over or out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES, ruleIndex, rulePage } from '../dist/index.js';

const FOLDER = fileURLToPath(new URL('../docs/rules', import.meta.url));

const pages = new Map([['README.md', ruleIndex(RULES)], ...RULES.map((named) => [`${named.id}.md`, rulePage(named)])]);

const present = existing();
const leftOver = [...present.keys()].filter((name) => !pages.has(name));
const changed = [...pages].filter(([name, text]) => present.get(name) !== text).map(([name]) => name);

if (process.argv.includes('--check')) {
  for (const name of leftOver) console.error(`docs/rules/${name}: there is no such rule; run npm run rule-pages`);
  for (const name of changed) console.error(`docs/rules/${name}: is out of date; run npm run rule-pages`);
  process.exitCode = leftOver.length + changed.length > 0 ? 1 : 0;
} else {
  for (const name of leftOver) rmSync(join(FOLDER, name));
  for (const name of changed) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), pages.get(name));
  }
  console.log(`docs/rules: ${changed.length} written, ${leftOver.length} removed, ${pages.size} in all`);
}

function existing() {
  if (!existsSync(FOLDER)) return new Map();
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(FOLDER, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}
