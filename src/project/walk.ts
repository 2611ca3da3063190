import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type GlobEntry, globby } from 'globby';
import type { FileError } from '../engine/result.js';
import { formatOf, isPromising } from '../formats/registry.js';
import type { Found } from './find-files.js';
import { EVERYTHING, type Glob } from './given-path.js';
import { baseFor, type Exclusions, leftOut } from './left-out.js';
import type { PathTest } from './path-matcher.js';
import { ioMessage } from './read-source.js';

/** The files of known formats that a glob finds, in the order of their names. */
export async function walk({ folder, pattern }: Glob, where: Exclusions): Promise<Found> {
  const start = resolve(where.cwd, folder);
  const show = (place: string) => (isAbsolute(folder) ? place : join(folder, relative(start, place)));
  const { entries, denied } = await list(start, pattern, where);
  const errors = denied.map((error) => ({ ...error, path: show(error.path) }));
  const base = baseFor(start, where.cwd);
  // A glob that ends in “.json” names its files.
  const isNamed = /\.[^*./]+$/.test(pattern);
  const isWanted = (path: string) =>
    isNamed ? formatOf(path) !== undefined : isPromising(`${folder}/${relative(base, path)}`);
  const files: string[] = [];
  const links: string[] = [];
  for (const { path, dirent } of entries) {
    if (dirent.isSymbolicLink()) links.push(path);
    else if (dirent.isFile() && isWanted(path)) files.push(path);
  }
  const known = new Set(files);
  for (const link of links.sort()) {
    const target = await targetOf(link, isWanted(link));
    if (typeof target !== 'string') errors.push({ path: show(link), ...target });
    else if (target !== '' && !known.has(target)) files.push(link);
  }
  return { files: files.sort().map(show), errors };
}

type Entry = Pick<GlobEntry, 'path' | 'dirent'>;

type Listing = Readonly<{ entries: readonly Entry[]; denied: readonly FileError[] }>;

async function list(start: string, pattern: string, where: Exclusions): Promise<Listing> {
  const isOut = leftOut(start, where);
  const denied: FileError[] = [];
  if (isOut(start, true)) return { entries: [], denied };
  // Of folders as they are we read the names ourselves: to a glob a backslash is a stroke, and a line break ends a name.
  if (pattern === EVERYTHING) return { entries: await entriesBelow(start, isOut, denied), denied };
  const kept = new Set<string>();
  const entries = await globby(pattern, {
    cwd: start,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    objectMode: true,
    fs: { readdir: readdirWithout(isOut, { kept, denied }) },
  });
  // Of a pattern without stars no folder is read.
  const isKept = ({ path, dirent }: GlobEntry) => kept.has(path) || !isOut(path, dirent.isDirectory());
  return { entries: entries.filter(isKept), denied };
}

// What is in a folder and in those below it. What begins with a full stop is hidden, to us as to a glob.
async function entriesBelow(folder: string, isOut: PathTest, denied: FileError[]): Promise<readonly Entry[]> {
  const inside = await namesIn(folder, denied);
  const entries = inside
    .map((dirent) => ({ path: join(folder, dirent.name), dirent }))
    .filter(({ path, dirent }) => !dirent.name.startsWith('.') && !isOut(path, dirent.isDirectory()));
  const folders = entries.filter(({ dirent }) => dirent.isDirectory());
  const deeper = await Promise.all(folders.map(({ path }) => entriesBelow(path, isOut, denied)));
  return [...entries, ...deeper.flat()];
}

// A folder that may not be read costs one error, not the files beside it.
async function namesIn(folder: string, denied: FileError[]): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    denied.push({ path: folder, message: ioMessage(error) });
    return [];
  }
}

type Listed = (error: Error | null, entries: Dirent[]) => void;

// What is ignored is not gone through.
function readdirWithout(isOut: PathTest, { kept, denied }: Readonly<{ kept: Set<string>; denied: FileError[] }>) {
  return async (folder: string, _: unknown, done?: Listed): Promise<void> => {
    const inside = await namesIn(folder, denied);
    const left = inside.filter((entry) => !isOut(join(folder, entry.name), entry.isDirectory()));
    for (const { name } of left) kept.add(join(folder, name));
    done?.(null, left);
  };
}

// The file that a link leads to; '' where it is to be left alone; an error where it leads nowhere or into itself.
async function targetOf(link: string, wanted: boolean): Promise<string | { message: string }> {
  try {
    const target = await realpath(link);
    if ((await stat(target)).isDirectory()) {
      const inside = `${await realpath(dirname(link))}${sep}`.startsWith(
        target.endsWith(sep) ? target : `${target}${sep}`,
      );
      return inside ? { message: 'is a link back to a folder that it lies in; remove it, or ignore it' } : '';
    }
    return wanted ? target : '';
  } catch (error) {
    if (!wanted && (error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    const nowhere = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { message: nowhere ? 'is a link that leads nowhere; remove it, or mend it' : ioMessage(error) };
  }
}
