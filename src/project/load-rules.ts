import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { RuleId } from '../engine/flag.js';
import type { FileError } from '../engine/result.js';
import type { NamedRule } from '../engine/ruleset.js';
import type { Rule } from '../rule/rule.js';
import { loadModule } from './load-module.js';
import { ioMessage } from './read-source.js';

/** Rules, the files of those that are a user's own, and the files that should have been rules. */
export type LoadedRules = Readonly<{
  rules: readonly NamedRule[];
  paths: ReadonlyMap<RuleId, string>;
  errors: readonly FileError[];
}>;

/** `family/symptom`: lower-case letters, hyphens within the symptom. */
export const RULE_ID = /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u;

const RULE_FILE = /^([^/]+\/[^/_][^/]*)(?<!\.d)\.(?:m?js|ts)$/u;

/**
 * Adds the rules in a user's folders to the built-in ones: `<family>/<symptom>.js`, `.mjs` or `.ts`, the path is the id, and a file whose
 * name begins with an underscore is shared by the rules beside it. A file that is no rule costs an error and nothing else.
 */
export async function loadRules(
  builtIn: readonly NamedRule[],
  folders: readonly string[],
  { cwd, folder }: Readonly<{ cwd: string; folder: string }>,
): Promise<LoadedRules> {
  const rules = [...builtIn];
  const paths = new Map<RuleId, string>();
  const errors: FileError[] = [];
  for (const one of folders) {
    const root = resolve(folder, one);
    const found = await rulesIn(root, (path) => relative(cwd, path) || path);
    errors.push(...found.errors);
    for (const { path, named } of found.loaded) {
      if (rules.some(({ id }) => id === named.id)) errors.push({ path, message: taken(named.id) });
      else {
        rules.push(named);
        paths.set(named.id, path);
      }
    }
  }
  return { rules, paths, errors };
}

const taken = (id: string): string => `there is a rule ${id} already; give the file another name`;

type Loaded = Readonly<{ path: string; named: NamedRule }>;

async function rulesIn(
  root: string,
  show: (path: string) => string,
): Promise<{ loaded: readonly Loaded[]; errors: readonly FileError[] }> {
  const loaded: Loaded[] = [];
  const errors: FileError[] = [];
  const names = await readdir(root, { recursive: true }).catch((error: unknown) => ioMessage(error));
  if (typeof names === 'string') return { loaded, errors: [{ path: show(root), message: names }] };
  for (const name of names.map((one) => one.replaceAll('\\', '/')).sort()) {
    const id = RULE_FILE.exec(name)?.[1];
    if (id === undefined) continue;
    const path = join(root, name);
    const read = await readRule(id, path);
    if ('failure' in read) errors.push({ ...read.failure, path: show(path) });
    else loaded.push({ path: show(path), named: { id, rule: read.rule } });
  }
  if (loaded.length + errors.length === 0)
    errors.push({ path: show(root), message: 'holds no rule; a rule is <family>/<symptom>.js in it' });
  return { loaded, errors };
}

type Failure = Omit<FileError, 'path'>;

async function readRule(id: string, path: string): Promise<Readonly<{ rule: Rule }> | Readonly<{ failure: Failure }>> {
  const fail = (message: string) => ({ failure: { message } });
  if (!RULE_ID.test(id)) return fail(`“${id}” is no rule id; use small letters, and hyphens in the second part`);
  const loaded = await loadModule(path);
  if ('failure' in loaded) return loaded;
  if (loaded.value === undefined) return fail('has no default export; export what defineRule returns');
  const [{ RULE }, { complaintsOf }] = await Promise.all([import('./rule-schema.js'), import('./complaints.js')]);
  const outcome = RULE.safeParse(loaded.value, { reportInput: true });
  const [complaint] = outcome.success ? [] : complaintsOf(outcome);
  return complaint ? fail(`is no rule: ${complaint.message}`) : { rule: loaded.value as Rule };
}
