import { RULES } from 'mtlint:rules';
import { resolve, sep } from 'node:path';
import { createRuleSet, type NamedRule } from '../engine/ruleset.js';
import { type Breach, breachesOf, contractOf } from '../evaluate/contract.js';
import { loadConfig } from '../project/config.js';
import { type LoadedRules, loadRules } from '../project/load-rules.js';
import { inertLines } from '../report/inert.js';
import { oneLine } from '../report/visible.js';
import { type ConfigOptions, configChoice } from './open-project.js';
import { complainOf, print } from './terminal.js';
import { usageError } from './usage.js';

/** Runs the examples of a team's own rules, beside all others, and tells which do not hold. @returns the exit code */
export async function testRules(given: readonly string[], options: ConfigOptions): Promise<number> {
  const cwd = process.cwd();
  const { config, errors } = await loadConfig(configChoice(cwd, options));
  const plugins = config.plugins.map((folder) => resolve(config.folder, folder));
  const folders = given.length > 0 ? given.map((folder) => resolve(cwd, folder)) : plugins;
  if (folders.length === 0 && errors.length === 0)
    throw usageError('there are no rules to test; name a folder, or name plugins in the config');
  const loaded = await loadRules(RULES, [...new Set([...plugins, ...folders])], { cwd, folder: cwd });
  const tested = testedIn(loaded, (path) => folders.some((folder) => resolve(cwd, path).startsWith(folder + sep)));
  if (tested.length > 0) print(inertLines(report(tested)));
  const all = [...errors, ...loaded.errors];
  complainOf(all);
  if (all.length > 0) return 2;
  return tested.some(({ breaches }) => breaches.length > 0) ? 1 : 0;
}

type Tested = Readonly<{ path: string; named: NamedRule; clauses: number; breaches: readonly Breach[] }>;

function testedIn({ rules, paths }: LoadedRules, isMeant: (path: string) => boolean): readonly Tested[] {
  const all = createRuleSet(rules);
  return rules.flatMap((named) => {
    const path = paths.get(named.id);
    if (path === undefined || !isMeant(path)) return [];
    const clauses = contractOf(named, all);
    return [{ path, named, clauses: clauses.length, breaches: breachesOf(clauses) }];
  });
}

function report(tested: readonly Tested[]): string {
  const broken = tested.filter(({ breaches }) => breaches.length > 0);
  const clauses = tested.reduce((sum, one) => sum + one.clauses, 0);
  const failed = broken.reduce((sum, { breaches }) => sum + breaches.length, 0);
  const parts = broken.map(({ path, named, breaches }) =>
    [`${oneLine(path)}: ${named.id}`, ...breaches.flatMap(linesOf), ''].join('\n'),
  );
  const total = `${counted(tested.length, 'rule')}, ${counted(clauses, 'check')}: ${failed === 0 ? 'all hold' : `${failed} failed`}.`;
  return [...parts, total, ''].join('\n');
}

const linesOf = ({ title, expected, found }: Breach): readonly string[] => [
  `  ${oneLine(title)}`,
  ...listed('expected', expected),
  ...listed('found', found),
];

function listed(word: string, lines: readonly string[]): readonly string[] {
  const shown = lines.length > 0 ? lines : ['nothing'];
  return shown.map((line, at) => `    ${(at === 0 ? word : '').padEnd(8)}  ${oneLine(line)}`);
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
