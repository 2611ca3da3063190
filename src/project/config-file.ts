import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { lilconfig } from 'lilconfig';
import { loadModule } from './load-module.js';
import { type Place, parsePlaced } from './placed.js';

/** What a config file says, as yet unchecked. `locate` finds a key again for an error. */
export type RawConfig = Readonly<{ path: string; value: unknown; locate: (keys: readonly string[]) => Place }>;

// A config file that could not be read at all.
type ConfigFailure = Readonly<{ path: string; message: string }> & Place;

const SECTION = 'mtlint';

const ENDINGS = ['json', 'jsonc', 'yaml', 'yml', 'toml'];

const PLACES = [
  ...['js', 'mjs', 'ts', ...ENDINGS].map((ending) => `mtlint.config.${ending}`),
  '.mtlintrc',
  ...ENDINGS.map((ending) => `.mtlintrc.${ending}`),
  'package.json',
];

/** The name of the config that stands in this very folder, found without reading any but `package.json`. */
export function configIn(folder: string): string | undefined {
  return PLACES.find(
    (name) => existsSync(join(folder, name)) && (name !== 'package.json' || hasSection(join(folder, name))),
  );
}

function hasSection(path: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(value) && value[SECTION] !== undefined;
  } catch {
    return false;
  }
}

type Read = RawConfig | ConfigFailure;

/** The config that counts in a folder: the first found there or in a folder above. */
export async function searchConfig(folder: string): Promise<Read | undefined> {
  const options = { searchPlaces: PLACES, loaders: LOADERS, cache: false, ignoreEmptySearchPlaces: false };
  const found = await lilconfig(SECTION, options).search(folder);
  return found ? ((found.config ?? emptyConfig(found.filepath)) as Read) : undefined;
}

/** The config in a file that the user named. Throws where the file cannot be read. */
export async function readConfig(path: string): Promise<Read> {
  const known = Object.hasOwn(LOADERS, extname(path) || 'noExt');
  if (!known)
    return { path, message: `is of no kind that a config can be; give one of ${ENDINGS.join(', ')}, js, mjs or ts` };
  const found = await lilconfig(SECTION, { searchPlaces: [], loaders: LOADERS, cache: false }).load(path);
  return (found?.config ?? emptyConfig(path)) as Read;
}

const emptyConfig = (path: string): RawConfig => ({ path, value: {}, locate: () => ({}) });

async function fromText(path: string, content: string): Promise<Read | { [SECTION]?: Read }> {
  const inPackage = basename(path) === 'package.json';
  if (inPackage && !content.includes(`"${SECTION}"`)) return {};
  const { value, broken, locate } = await parsePlaced(kindOf(path, content), content);
  if (!inPackage) return broken ? { path, ...broken } : { path, value, locate };
  const section = isRecord(value) ? value[SECTION] : undefined;
  // Of a broken package.json npm complains better than we could.
  if (broken || section === undefined) return {};
  return { [SECTION]: { path, value: section, locate: (keys) => locate([SECTION, ...keys]) } };
}

// A file without an ending holds JSON where it begins with a brace, as such files did before YAML, and YAML else.
function kindOf(path: string, content: string) {
  const ending = extname(path).slice(1);
  if (ending === 'json' || ending === 'jsonc' || ending === 'toml') return ending;
  return ending === '' && /^\uFEFF?\s*(?:\{|\/[/*])/u.test(content) ? 'jsonc' : 'yaml';
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function fromModule(path: string): Promise<Read> {
  const loaded = await loadModule(path);
  return 'failure' in loaded ? { path, ...loaded.failure } : { path, value: loaded.value, locate: () => ({}) };
}

const LOADERS = {
  '.json': fromText,
  '.jsonc': fromText,
  '.yaml': fromText,
  '.yml': fromText,
  '.toml': fromText,
  '.js': fromModule,
  '.mjs': fromModule,
  '.ts': fromModule,
  noExt: fromText,
};
