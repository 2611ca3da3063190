import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { EXACT, type PathTest, wayTo } from './path-matcher.js';

// In each folder the second goes on where the first ends.
const NAMES = ['.gitignore', '.mtlintignore'];

/**
 * Tests whether an ignore file names a path at or below `base`, as git does: those of the folder and of every folder above it up
 * to `base` count, the later pattern wins over the earlier and the deeper file over the one above, and nothing is taken back from
 * a folder that is ignored as a whole. An ignore file that cannot be read counts as none.
 */
export function ignoreFiles(base: string): PathTest {
  const known = new Map<string, Ignore>();
  const rulesIn = (folder: string): Ignore => {
    const before = known.get(folder);
    if (before) return before;
    const above = folder === base || folder === dirname(folder) ? ignore(EXACT) : rulesIn(dirname(folder));
    const own = NAMES.flatMap((name) => patternsIn(join(folder, name), wayTo(base, folder)));
    const rules = own.length > 0 ? ignore(EXACT).add(above).add(own) : above;
    known.set(folder, rules);
    return rules;
  };
  return (path, isFolder = false) => {
    const way = wayTo(base, path);
    return ignore.isPathValid(way) && rulesIn(dirname(path)).ignores(isFolder ? `${way}/` : way);
  };
}

function patternsIn(file: string, folder: string): readonly string[] {
  try {
    const lines = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u);
    return lines.flatMap((line) => fromBase(line, folder));
  } catch {
    return [];
  }
}

// A pattern as it would be spelt in the folder that all ways begin at.
function fromBase(line: string, folder: string): string | [] {
  const [, not = '', pattern = ''] = /^(!?)(.*)$/su.exec(line) ?? [];
  if (line.startsWith('#') || /^[/\s]*$/u.test(pattern)) return [];
  if (folder === '') return line;
  const anchored = /\/(?!\s*$)/u.test(pattern);
  return `${not}/${literal(folder)}/${anchored ? pattern.replace(/^\//u, '') : `**/${pattern}`}`;
}

const literal = (folder: string): string => folder.replaceAll(/[\\*?[\]!# ]/gu, String.raw`\$&`);
