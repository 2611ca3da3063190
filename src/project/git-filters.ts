import { askGit, namesIn, type Said } from './git.js';

/** Settings to ask git with, or why they are not known. */
export type FiltersOff =
  | Readonly<{ ok: true; settings: Readonly<Record<string, string>> }>
  | Extract<Said, { ok: false }>;

const USERS_OWN = new Set(['system', 'global', 'command']);

/**
 * The settings by which git reads files as they stand on disk, instead of through the programs (“filters”) that the repository's own
 * config names for it; those that the user has set for all repositories stay. A file that is kept through such a program counts as
 * changed all through.
 */
export async function filtersOff(root: string): Promise<FiltersOff> {
  const said = await askGit(root, ['config', '--show-scope', '-z', '--name-only', '--get-regexp', '^filter\\.']);
  if (!said.ok && said.message !== '') return said;
  const all = said.ok ? namesIn(said.out) : []; // it fails without a word where there are none
  const keys = all.filter((_, at) => at % 2 === 1 && !USERS_OWN.has(all[at - 1] ?? ''));
  const filters = new Set(keys.map((key) => key.slice(0, key.lastIndexOf('.'))));
  const settings = [...filters].flatMap((filter) => [
    [`${filter}.clean`, ''],
    [`${filter}.process`, ''],
    [`${filter}.required`, 'false'],
  ]);
  return { ok: true, settings: Object.fromEntries(settings) };
}
