import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAME = 'mtlint:rules';
const FOLDER = fileURLToPath(new URL('../rules', import.meta.url));

/**
 * Provides the module `mtlint:rules`, which lists every rule of the `rules` folder under its id. There is no index to keep: a
 * rule is there because its file is. Works in Rolldown (the build) and Vite (the tests) alike.
 */
export function rulesPlugin() {
  return {
    name: 'mtlint-rules',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) => (id === `\0${NAME}` ? listing() : undefined),
  };
}

function listing(): string {
  const ids = ruleIds();
  const imports = ids.map((id, at) => `import rule${at} from ${JSON.stringify(join(FOLDER, `${id}.ts`))};`);
  const entries = ids.map((id, at) => `  { id: ${JSON.stringify(id)}, rule: rule${at} },`);
  return [...imports, 'export const RULES = [', ...entries, '];'].join('\n');
}

// A file whose name begins with an underscore is shared by the rules beside it and is no rule.
function ruleIds(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/\\]+[/\\][^/\\_][^/\\]*\.ts$/.test(path))
    .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''))
    .sort();
}
