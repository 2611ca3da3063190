import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/**
 * Who may import whom. A room may import from itself, from the rooms named here, and the packages named here; nothing else. The
 * rooms up to `report` run in a browser: only `project` and `cli` reach for Node.
 */
const ROOMS: Readonly<Record<string, Readonly<{ rooms: readonly string[]; packages: readonly string[] }>>> = {
  text: { rooms: [], packages: [] },
  formats: {
    rooms: ['text'],
    packages: [
      '@lezer/*',
      'mdast*',
      'micromark-extension-*',
      'htmlparser2',
      'yaml',
      'jsonc-parser',
      '@rgrove/parse-xml',
    ],
  },
  document: { rooms: ['text', 'formats'], packages: ['wink-*', 'eld/*'] },
  rule: { rooms: ['text', 'document'], packages: [] },
  engine: { rooms: ['text', 'formats', 'document', 'rule'], packages: ['diff'] },
  evaluate: { rooms: ['text', 'formats', 'rule', 'engine'], packages: [] },
  report: { rooms: ['text', 'rule', 'engine'], packages: ['ansis', 'string-width', 'zod', 'mtlint:page'] },
  review: {
    rooms: ['text', 'rule', 'engine', 'report'],
    packages: ['ink', 'react', 'react/*', 'diff', 'string-width'],
  },
  project: {
    rooms: ['text', 'formats', 'rule', 'engine'],
    packages: [
      'node:*',
      'globby',
      'ignore',
      'jiti',
      'jsonc-parser',
      'lilconfig',
      'parse-diff',
      'piscina',
      'smol-toml',
      'yaml',
      'zod',
    ],
  },
  cli: {
    rooms: ['text', 'formats', 'rule', 'engine', 'evaluate', 'report', 'review', 'project'],
    packages: ['node:*', 'commander', 'vscode-languageserver*', 'mtlint:rules'],
  },
  'index.ts': { rooms: ['text', 'formats', 'rule', 'engine', 'report', 'project'], packages: ['mtlint:rules'] },
};

const SRC = resolve('src');

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/gu;

type Import = Readonly<{ file: string; room: string; target: string }>;

function importsIn(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .flatMap((name) => {
      const file = join(folder, name);
      const targets = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((found) => found[1] ?? '');
      return targets.map((target) => ({ file, room: relative(folder, file).split(/[/\\]/)[0] ?? '', target }));
    });
}

const matches = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));

function isAllowed({ file, room, target }: Import): boolean {
  const allowed = ROOMS[room];
  if (!allowed) return false;
  if (!target.startsWith('.')) return matches(target, allowed.packages);
  const other = relative(SRC, resolve(dirname(file), target)).split(/[/\\]/)[0] ?? '';
  return other === room || allowed.rooms.includes(other);
}

it('every import in src goes to a room or package that the table allows', () => {
  const strangers = importsIn(SRC).filter((one) => !isAllowed(one));
  expect(strangers.map(({ file, target }) => `${relative(SRC, file)} imports ${target}`)).toEqual([]);
});

it('a rule imports mtlint/rule and files beside it, nothing else', () => {
  const strangers = importsIn(resolve('rules')).filter(
    ({ target }) => target !== 'mtlint/rule' && !/^\.\/[^/]+$/.test(target),
  );
  expect(strangers.map(({ file, target }) => `${relative(resolve('rules'), file)} imports ${target}`)).toEqual([]);
});
