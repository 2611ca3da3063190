import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from '../reliability/section.mjs';
import { reachOf } from './reach.mjs';

// A program prebuilt for one platform: npm installs the one that fits, if any, so that it is not here to be looked into.
const PLATFORM = /-(?:android|darwin|freebsd|linux|openharmony|win32)-[\w-]+$/;

/** What `docs/dependencies.md` says of packages, by the name of the marks that it stands between. */
export function factsOf(packages) {
  const installed = packages.filter(({ use, name }) => use === 'installed' && !PLATFORM.test(name));
  const row = (one) => [one.name, one.version, one.license, kilobytes(one), origin(one), reaching(one).join(', ')];
  const table = (size, from, rows) =>
    markdownTable([['package', 'version', 'licence', size, from, 'refers to'], ...rows]);
  return {
    summary: summary(packages),
    installed: table(
      'unpacked',
      'brings',
      installed.filter(({ direct }) => direct).map((one) => row({ ...one, through: [one.brings] })),
    ),
    bundled: table('in dist', 'through', packages.filter(({ use }) => use === 'bundled').map(row)),
    brought: table('unpacked', 'through', installed.filter(({ direct }) => !direct).map(row)),
  };
}

function summary(packages) {
  const count = (is) => packages.filter(is).length;
  const licences = [...new Set(packages.map(({ license }) => license))].sort();
  const scripts = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  return [
    `- Installed beside mtlint: ${count(({ use }) => use === 'installed')} packages, of which ${count(({ name }) => PLATFORM.test(name))} are prebuilt programs for one platform each.`,
    `- Bundled: parts of ${count(({ use }) => use === 'bundled')} packages.`,
    `- With an install script: ${scripts.join(', ') || 'none'}.`,
    `- Licences: ${licences.map((name) => `${name} (${count(({ license }) => license === name)})`).join(', ')}.`,
  ].join('\n');
}

const origin = ({ direct, use, through }) => (direct && use === 'bundled' ? 'mtlint' : through.join(', '));

const kilobytes = ({ folder, bytes = sum(filesIn(folder).map((file) => statSync(file).size)) }) =>
  `${Math.ceil(bytes / 1000)} kB`;

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

const reaching = ({ folder, scripts = scriptsIn(folder) }) => [...new Set(scripts.flatMap(reachOf))].sort();

const scriptsIn = (folder) =>
  filesIn(folder)
    .filter((file) => /\.[cm]?js$/.test(file))
    .map((file) => readFileSync(file, 'utf8'));

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => !file.slice(folder.length).includes('node_modules'));
}
