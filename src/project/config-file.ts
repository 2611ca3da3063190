import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lilconfig } from 'lilconfig';
import { failureOf } from './module-failure.js';
import type { Place } from './placed-yaml.js';

/** What a config file says, as yet unchecked. `locate` finds a key again for an error. */
export type RawConfig = Readonly<{ path: string; value: unknown; locate: (keys: readonly string[]) => Place }>;

// A config file that could not be read at all.
type ConfigFailure = Readonly<{ path: string; message: string }> & Place;

const PLACES = [
  'mtlint.config.js',
  'mtlint.config.mjs',
  'mtlint.config.json',
  'mtlint.config.yaml',
  'mtlint.config.yml',
  '.mtlintrc.json',
  '.mtlintrc.yaml',
  '.mtlintrc.yml',
  'package.json',
];

const SECTION = 'mtlint';

type Read = RawConfig | ConfigFailure;

/** The config that counts in a folder: the first found there or in a folder above. */
export async function searchConfig(folder: string): Promise<Read | undefined> {
  const found = await lilconfig(SECTION, { searchPlaces: PLACES, loaders: LOADERS, cache: false }).search(folder);
  return (found?.config ?? undefined) as Read | undefined;
}

/** The config in a file that the user named. Throws where the file cannot be read. */
export async function readConfig(path: string): Promise<Read> {
  const found = await lilconfig(SECTION, { searchPlaces: [], loaders: LOADERS, cache: false }).load(path);
  return (found?.config ?? { path, value: {}, locate: () => ({}) }) as Read;
}

// JSON is read as the YAML that it is, so that an error in either has its place.
async function fromText(path: string, content: string): Promise<Read | { [SECTION]?: Read }> {
  const inPackage = basename(path) === 'package.json';
  if (inPackage && !content.includes(`"${SECTION}"`)) return {};
  const { parsePlaced } = await import('./placed-yaml.js');
  const { value, broken, locate } = parsePlaced(content);
  if (!inPackage) return broken ? { path, ...broken } : { path, value, locate };
  const section = isRecord(value) ? value[SECTION] : undefined;
  // Of a broken package.json npm complains better than we could.
  if (broken || section === undefined) return {};
  return { [SECTION]: { path, value: section, locate: (keys) => locate([SECTION, ...keys]) } };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function fromModule(path: string): Promise<Read> {
  try {
    const loaded = (await import(pathToFileURL(path).href)) as { default?: unknown };
    return { path, value: loaded.default, locate: () => ({}) };
  } catch (error) {
    return { path, ...failureOf(path, error) };
  }
}

const LOADERS = {
  '.json': fromText,
  '.yaml': fromText,
  '.yml': fromText,
  '.js': fromModule,
  '.mjs': fromModule,
};
