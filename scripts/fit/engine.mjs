// The engine from source, for scripts that need more of it than the package exports.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSource } from '../from-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const ENTRY = `
export { RULES } from 'mtlint:rules';
export { aucOf } from '${root}src/evaluate/auc.js';
export { createDocument } from '${root}src/document/document.js';
export { lint } from '${root}src/engine/lint.js';
export { createRuleSet } from '${root}src/engine/ruleset.js';
export { countsOf } from '${root}src/engine/score/counts.js';
export { independentFlags } from '${root}src/engine/score/evidence.js';
export { FEATURES, featuresOf } from '${root}src/engine/score/features.js';
export { scoreOf } from '${root}src/engine/score/mt-score.js';
export { formatOf, reader } from '${root}src/formats/registry.js';
`;

/** The parts of the engine that fitting needs. */
export const loadEngine = async () => import(await fromSource('fit', ENTRY));

/** The documents below a folder, in order, each with the group that is held out together: a language pair, an outlet, a genre. */
export function documentsIn(folder, formatOf) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => formatOf(name) && !name.endsWith('.gold.jsonl'))
    .map((name) => join(folder, name))
    .map((path) => ({ path, group: groupOf(path, folder), raw: readFileSync(path, 'utf8') }));
}

// The first folder below the one that was given, or else the words at the start of the file's name.
function groupOf(path, folder) {
  const below = relative(folder, dirname(path)).split(/[/\\]/)[0];
  if (below) return below.split('-')[0];
  const words = basename(path)
    .replace(/\.[^.]+$/, '')
    .split(/[._-]+/)
    .filter((part) => /^[a-z]+$/i.test(part));
  const language = words[0]?.length === 2 ? words.slice(0, 1) : words.slice(0, 2);
  return language.join('_');
}
