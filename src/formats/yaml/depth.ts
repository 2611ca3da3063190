import { type CST, Parser } from 'yaml';

// The composer calls itself at each level, and near the end of the stack the machine gives up as a whole, not with an error.
const DEEPEST = 200;

// Without so many brackets, or a line that begins so far to the right, nothing lies that deep: most texts need no look.
const FAR = /^[ \t?:-]{100}/mu;

/** True of a text whose lists and maps lie deeper in each other than the composer of YAML survives in all weathers. */
export function isDeepYaml(text: string): boolean {
  if (!FAR.test(text) && (text.match(/[[{]/gu)?.length ?? 0) <= DEEPEST) return false;
  let level: readonly CST.Token[] = [...new Parser().parse(text)];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth += 1) level = level.flatMap(innerOf);
  return level.length > 0;
}

function innerOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])]);
}
