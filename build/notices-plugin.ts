import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

const FILE = 'THIRD-PARTY-NOTICES.txt';

type Manifest = Readonly<{ name: string; version: string; license?: string }>;

/** Writes beside the program whose work is bundled in it, with the licence of each: what they ask for in return. */
export function noticesPlugin(): Plugin {
  return {
    name: 'mtlint-notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const folders = new Set(modules.flatMap((id) => packageOf(id) ?? []));
      const notices = [...new Set([...folders].map(noticeOf))].sort();
      if (notices.length > 0)
        this.emitFile({ type: 'asset', fileName: FILE, source: notices.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}

// The folder of the package that a module belongs to; none where it is one of ours.
function packageOf(id: string): string | undefined {
  if (!id.includes('node_modules')) return undefined;
  for (let folder = dirname(id); folder.includes('node_modules'); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    // Some packages have a manifest of a few lines in each of their folders.
    if (existsSync(file) && 'version' in JSON.parse(readFileSync(file, 'utf8'))) return folder;
  }
  throw new Error(`${id} is in no package`);
}

function noticeOf(folder: string): string {
  const {
    name,
    version,
    license = 'unknown',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}
