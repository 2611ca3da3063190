import type { Check, Demand, Finding } from '../rule/rule.js';
import type { RuleId } from './flag.js';
import type { NamedRule } from './ruleset.js';

/** How long a rule took, in milliseconds. */
export type RuleTime = Readonly<{ ruleId: RuleId; time: number }>;

/** The same rules with a watch on each, and what the watches say so far, the slowest first. */
export type TimedRules = Readonly<{ rules: readonly NamedRule[]; times: () => readonly RuleTime[] }>;

/**
 * Puts a watch on each rule: on its glances, its patterns and its own work, in trying repairs as well. What rules share, such as
 * the tokens of a block or the names of a document, is counted to the one that asks first. `now` is a clock in milliseconds.
 */
export function timedRules(rules: readonly NamedRule[], now: () => number): TimedRules {
  const spent = new Map<RuleId, number>();
  const timed = rules.map(({ id, rule }) => {
    const watch: Watch = (work) => {
      const start = now();
      try {
        return work();
      } finally {
        spent.set(id, (spent.get(id) ?? 0) + now() - start);
      }
    };
    return { id, rule: { ...rule, check: watched(rule.check, watch) } };
  });
  const times = () => rules.map(({ id }) => ({ ruleId: id, time: spent.get(id) ?? 0 })).sort((a, b) => b.time - a.time);
  return { rules: timed, times };
}

type Watch = <Result>(work: () => Result) => Result;

function watched(check: Check, watch: Watch): Check {
  if (check.starts === 'word') {
    return { ...check, run: watchedRun(check.run, watch), demandsAt: watchedDemands(check.demandsAt, watch) };
  }
  if (check.starts === 'pair') return { ...check, run: watchedRun(check.run, watch) };
  if (check.starts === 'foreign') return { ...check, run: watchedRun(check.run, watch) };
  const { promising } = check;
  const glance = promising && { promising: watchedGlance(promising, watch) };
  if (check.starts === 'document') return { ...check, run: watchedRun(check.run, watch), ...glance };
  const { pattern, run, demandsAt } = check;
  const asked = { pattern: watchedPattern(pattern, watch), run: watchedRun(run, watch) };
  return { ...check, ...asked, ...(demandsAt && { demandsAt: watchedDemands(demandsAt, watch) }), ...glance };
}

type Demands = (word: string) => readonly Demand[];

const watchedDemands =
  (demandsAt: Demands, watch: Watch): Demands =>
  (word) =>
    watch(() => demandsAt(word)).map(({ company, promising }) => ({
      company,
      ...(promising && { promising: watchedGlance(promising, watch) }),
    }));

const watchedGlance =
  <Place extends readonly unknown[]>(glance: (...place: Place) => boolean, watch: Watch) =>
  (...place: Place): boolean =>
    watch(() => glance(...place));

// A rule makes its findings while the engine takes them one by one.
function watchedRun<Site>(run: (site: Site) => Iterable<Finding>, watch: Watch): (site: Site) => Iterable<Finding> {
  return function* (site) {
    const findings = watch(() => run(site)[Symbol.iterator]());
    for (let next = watch(() => findings.next()); !next.done; next = watch(() => findings.next())) yield next.value;
  };
}

function watchedPattern(pattern: RegExp, watch: Watch): RegExp {
  const copy = new RegExp(pattern);
  const exec = copy.exec.bind(copy);
  return Object.assign(copy, { exec: (text: string) => watch(() => exec(text)) });
}
