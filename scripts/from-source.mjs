// Parts of mtlint from source, for scripts that need more of it than the package exports.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { loadConfig } from 'rolldown/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds a module in memory, as the product is built, and writes it below node_modules, in a folder of its own for each name.
 * `source` may import files of the repository by absolute paths and `mtlint:rules`. Gives the file to import.
 */
export async function fromSource(name, source) {
  const config = await loadConfig(join(root, 'rolldown.config.ts'));
  const entry = {
    name: 'from-source',
    resolveId: (id) => (id === 'from:source' ? '\0from:source' : undefined),
    load: (id) => (id === '\0from:source' ? source : undefined),
  };
  const { input: _, output: __, plugins, ...rest } = config;
  const bundle = await rolldown({ ...rest, cwd: root, input: { [name]: 'from:source' }, plugins: [entry, plugins] });
  const dir = join(root, `node_modules/.cache/mtlint-${name}`);
  await bundle.write({ dir, format: 'esm', cleanDir: true, entryFileNames: '[name].mjs' });
  return join(dir, `${name}.mjs`);
}
