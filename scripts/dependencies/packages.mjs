import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { loadConfig } from 'rolldown/config';

const OURS = '';

// What the bundler writes above a module: where it lay on this machine.
const PLACE = /^\/\/.*\n/;

/**
 * The packages that a user runs: those that npm installs beside us, by the lock file, and those that the build takes modules of, by
 * its module graph. `folder` is what the lock file calls it; `direct` means that we ask for it ourselves; `through` are the packages
 * we ask for that bring it; `brings` counts what it brings. A bundled one has the `scripts` that are bundled, and
 * the `bytes` of them that are left.
 */
export async function packagesInUse() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const bundled = await bundledModules();
  const isInstalled = (folder) => folder !== OURS && !packages[folder].dev && !packages[folder].devOptional;
  const installed = Object.keys(packages).filter(isInstalled);
  return [
    ...described(packages, installed, packages[OURS].dependencies).map((one) => ({ ...one, use: 'installed' })),
    ...described(packages, [...bundled.keys()], packages[OURS].devDependencies).map((one) => ({
      ...one,
      use: 'bundled',
      ...bundled.get(one.folder),
    })),
  ];
}

/** The name of the package in a folder of the lock file. */
const nameOf = (folder) => folder.replace(/^.*node_modules\//, '');

function described(packages, folders, asked) {
  const inUse = new Set(folders);
  const direct = folders.filter((folder) => folder === `node_modules/${nameOf(folder)}` && nameOf(folder) in asked);
  const reached = new Map(direct.map((folder) => [folder, reachedFrom(packages, folder, inUse)]));
  return folders
    .map((folder) => ({
      name: nameOf(folder),
      folder,
      ...packages[folder],
      direct: reached.has(folder),
      brings: reached.get(folder)?.size ?? 0,
      through: direct.filter((one) => reached.get(one).has(folder)).map(nameOf),
    }))
    .sort((one, other) => (one.name === other.name ? 0 : one.name < other.name ? -1 : 1));
}

function reachedFrom(packages, start, inUse) {
  const reached = new Set();
  const visit = (folder) => {
    const { dependencies, optionalDependencies } = packages[folder];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = resolved(packages, folder, name);
      if (!inUse.has(found) || found === start || reached.has(found)) continue;
      reached.add(found);
      visit(found);
    }
  };
  visit(start);
  return reached;
}

// As Node looks for a package: beside the one that asks, then in each folder above.
function resolved(packages, folder, name) {
  for (let at = folder; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const found = at === OURS ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (found in packages || at === OURS) return found;
  }
}

// By the folder of a package: its modules as the plugins of the build gave them, of which something is left in the bundle.
async function bundledModules() {
  const { output, ...input } = await loadConfig('rolldown.config.ts');
  const loaded = new Map();
  const reader = { name: 'reader', moduleParsed: ({ id, code }) => void loaded.set(id, code) };
  const build = await rolldown({ ...input, plugins: [...input.plugins, reader] });
  const { output: chunks } = await build.generate(output);
  await build.close();
  const found = new Map();
  for (const [id, { code }] of chunks.flatMap(({ modules = {} }) => Object.entries(modules))) {
    const [, folder] = /\/(node_modules\/.*(?<=node_modules\/)(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
    if (folder === undefined || !code) continue;
    const { scripts, bytes } = found.get(folder) ?? { scripts: [], bytes: 0 };
    found.set(folder, { scripts: [...scripts, loaded.get(id) ?? ''], bytes: bytes + code.replace(PLACE, '').length });
  }
  return found;
}
