import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/** What stands for the code of plugins: it changes when they do. `unseen` says why nothing can: what a file imports elsewhere. */
export type PluginCode = Readonly<{ hash: string }> | Readonly<{ unseen: Readonly<{ path: string; what: string }> }>;

// Modules that are the same on every machine that runs the same mtlint.
const KNOWN: readonly string[] = ['mtlint/rule', 'node:path', 'node:url', 'node:util'];

const SCRIPT = /\.[cm]?[jt]sx?$/u;

// What an `import` or `export` names: between the two there is no quotation mark, and no other statement.
const STATEMENT = /(?:^|[;}\n])[^\S\n]*(?:import|(?:import|export)\b[^'"`;]*?\bfrom)\s*(['"])([^'"\n]+)\1/gu;
const CALL = /\b(?:import|require)\s*\(\s*(?:(['"])([^'"\n]+)\1\s*[),])?/gu;

/** Reads all files in the folders of plugins, data included. Throws where a folder cannot be read. */
export async function pluginCode(folders: readonly string[]): Promise<PluginCode> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const root = resolve(folder);
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.sort()) {
      if (entries.some((entry) => entry.isSymbolicLink() && join(entry.parentPath, entry.name) === path))
        return { unseen: { path, what: 'is a link' } };
      const text = await readFile(path, 'utf8');
      const stranger = SCRIPT.test(path) ? strangerIn(path, text, root) : undefined;
      if (stranger !== undefined) return { unseen: { path, what: `imports ${stranger}` } };
      hash.update(`${relative(root, path)}\n${text.length}\n${text}`);
    }
  }
  return { hash: hash.digest('hex') };
}

// What a script imports that lies outside of its plugin, or that it works out as it runs.
function strangerIn(path: string, text: string, root: string): string | undefined {
  const names = [...text.matchAll(STATEMENT), ...text.matchAll(CALL)].map(([, , name]) => name);
  const stranger = names.find((name) => name === undefined || !(KNOWN.includes(name) || isInside(path, name, root)));
  return names.includes(undefined) ? 'what it works out as it runs' : stranger && `“${stranger}”`;
}

const isInside = (path: string, name: string, root: string): boolean =>
  name.startsWith('.') && resolve(path, '..', name).startsWith(root + sep);
