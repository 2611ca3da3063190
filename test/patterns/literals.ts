import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** A regular expression as it is written, and where. */
export type Written = Readonly<{ source: string; flags: string; place: string }>;

/** Where our source is. */
export const FOLDERS = ['src', 'rules', 'build', 'scripts', 'bench'];

/** Every literal of a regular expression in our source, as a parser of the language finds them. */
export function patternLiterals(): readonly Written[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(resolve(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|mjs)$/u.test(name) && !name.endsWith('.d.ts'))
      .flatMap((name) => literalsIn(join(folder, name))),
  );
}

function literalsIn(path: string): readonly Written[] {
  const code = readFileSync(resolve(path), 'utf8');
  const lang = extname(path) === '.mjs' ? 'js' : extname(path) === '.tsx' ? 'tsx' : 'ts';
  const found: Written[] = [];
  const open: unknown[] = [parseAst(code, { lang }, path)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if (isLiteral(node)) {
      const { pattern: source, flags } = node.regex;
      found.push({ source, flags, place: `${path}:${code.slice(0, node.start).split('\n').length}` });
    } else for (const inner of Object.values(node)) open.push(inner);
  }
  return found;
}

type Literal = Readonly<{ start: number; regex: Readonly<{ pattern: string; flags: string }> }>;

const isLiteral = (node: object): node is Literal =>
  'regex' in node && typeof node.regex === 'object' && node.regex !== null;
