import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

const FORMATS = { '.md': 'markdown', '.txt': 'plain', '.html': 'html' };

/** What the files of each format end in. */
export const EXTENSIONS = Object.fromEntries(Object.entries(FORMATS).map(([extension, format]) => [format, extension]));

/** The documents of the corpus as `{ raw, format }`: those in clean English, or those that a machine translated. */
function documents(kind) {
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== 'README.md' && name.startsWith('native') === (kind === 'clean'))
    .sort()
    .flatMap((name) => {
      const format = FORMATS[name.slice(name.lastIndexOf('.'))];
      return format ? [{ raw: readFileSync(join(CORPUS, name), 'utf8'), format }] : [];
    });
}

/** Documents of one kind, over and over until they hold about `size` characters of file text. */
export function sample(size, kind = 'clean') {
  const all = documents(kind);
  const taken = [];
  for (let at = 0, length = 0; length < size; at += 1) {
    const document = all[at % all.length];
    taken.push(document);
    length += document.raw.length;
  }
  return taken;
}
