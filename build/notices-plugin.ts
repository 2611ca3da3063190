import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

const FILE = 'THIRD-PARTY-NOTICES.txt';

type Manifest = Readonly<{ name: string; version: string; license?: string; author?: string | { name: string } }>;

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
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : mitBy(manifest);
  return `${manifest.name} ${manifest.version}\n\n${text}\n`;
}

// Some packages name their licence and do not ship its text, which has to stand beside their work all the same.
function mitBy({ name, license, author }: Manifest): string {
  const holder = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || holder === undefined) throw new Error(`${name} ships no licence; find out whose it is`);
  return MIT.replace('<copyright holders>', holder);
}

const MIT = `MIT License

Copyright (c) <copyright holders>

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
