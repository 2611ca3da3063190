import { type FormatName, formatOf } from '../../formats/registry.js';

/** Where a project keeps its texts, and how many there are of each format, most first. */
export type Content = Readonly<{ folders: readonly string[]; formats: readonly (readonly [FormatName, number])[] }>;

/** Looks at the texts of a project, by their paths from its root with slashes. */
export function contentIn(files: readonly string[]): Content {
  const folders = foldersOf(files);
  const counts = new Map<FormatName, number>();
  for (const file of files) {
    const format = formatOf(file);
    const inside = folders.some((folder) => folder === '.' || file.startsWith(`${folder}/`));
    if (format && inside) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  return { folders, formats: [...counts].sort(([, a], [, b]) => b - a) };
}

// What is rarely written for readers, and often broken on purpose.
const WORKSHOP = /^(?:tests?|__tests__|specs?|fixtures?|vendor|third_party|scripts|tools|build|dist|out|coverage)$/iu;

// A folder with fewer of all texts holds them by the way.
const SHARE = 0.1;

// The folders that hold the texts, or the whole project where they lie at its root only.
function foldersOf(files: readonly string[]): readonly string[] {
  const branches = branchesOf(files).filter(([name]) => !WORKSHOP.test(name));
  const total = branches.reduce((sum, [, inside]) => sum + inside.length, 0);
  const kept = branches.filter(([, inside]) => inside.length >= total * SHARE);
  return kept.length > 0 ? kept.map(([name, inside]) => trunkOf(name, inside)).sort() : ['.'];
}

function branchesOf(files: readonly string[]): readonly (readonly [name: string, inside: readonly string[]])[] {
  const branches = new Map<string, string[]>();
  for (const file of files) {
    const slash = file.indexOf('/');
    if (slash < 0) continue;
    const name = file.slice(0, slash);
    const inside = branches.get(name);
    if (inside) inside.push(file.slice(slash + 1));
    else branches.set(name, [file.slice(slash + 1)]);
  }
  return [...branches];
}

// Folders of code, of which one below may be all content. Content itself may grow another branch tomorrow.
const CODE = /(?:^|\/)(?:src|app|apps|packages|site|web|website|www|public)$/iu;

function trunkOf(folder: string, inside: readonly string[]): string {
  const [only, ...others] = CODE.test(folder) ? branchesOf(inside) : [];
  if (!only || others.length > 0 || only[1].length < inside.length) return folder;
  return trunkOf(`${folder}/${only[0]}`, only[1]);
}
