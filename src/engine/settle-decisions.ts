import { type Decision, isSilencing } from './decisions.js';
import { normal, surroundingsOf } from './fingerprint.js';
import type { Flag, RuleId, Suppression } from './flag.js';
import { ALL_BUT_ONE, HALF_OF_BOTH, type Pair, pairAlike, pairEqual, SAME_SIDE, type Side } from './pair-decisions.js';
import type { FileResult } from './result.js';

/** What there is to know of a project when its decisions are settled. */
export type Settling = Readonly<{
  /** What decisions call the file of a result: its path from the project's root. */
  pathOf: (path: string) => string;
  /** Whether there is a file at the path of a decision. */
  exists: (path: string) => boolean;
  /** Whether a rule was asked at all. */
  isActive: (rule: RuleId) => boolean;
}>;

/** Results in which what was decided is silenced, and the decisions that nothing answers to any more. */
export type Settled = Readonly<{ results: readonly FileResult[]; stale: readonly Decision[] }>;

/**
 * Silences the flags that someone has decided on. Each decision silences one flag of its rule and words: the one in its file whose
 * surroundings are most like those that it knows, as long as some of them are still there; or, where its file is gone or has no
 * such flag, one elsewhere with nearly all of them, as when a file was renamed or a passage moved. A decision for everywhere
 * silences all flags of its rule and words. One on a repair silences none. The order of results and of decisions makes no
 * difference.
 */
export function settleDecisions(
  results: readonly FileResult[],
  decisions: readonly Decision[],
  settling: Settling,
): Settled {
  // A copy of each: two equal decisions are two, even where they are one object.
  const silencing = decisions.filter(isSilencing).map((decision) => ({ ...decision }));
  if (silencing.length === 0) return { results, stale: [] };
  const isSeen = sightOf(results, settling);
  const owners = new Map<Flag, Decision>();
  for (const group of groupsOf(silencing, results, settling).values()) settleGroup(group, isSeen, owners);
  const used = new Set(owners.values());
  const stale = silencing.filter(
    (decision) => !used.has(decision) && !decision.everywhere && settling.isActive(decision.rule) && isSeen(decision),
  );
  return { results: results.map((result) => silenced(result, owners)), stale };
}

type Site = Side & Readonly<{ flag: Flag }>;

// All decisions on the same words by the same rule, and all flags of them.
type Group = Readonly<{ single: Decision[]; standing: Decision[]; sites: Site[] }>;

function groupsOf(
  decisions: readonly Decision[],
  results: readonly FileResult[],
  { pathOf }: Settling,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const decision of decisions) {
    const key = `${decision.rule} ${decision.words}`;
    const group = groups.get(key) ?? { single: [], standing: [], sites: [] };
    groups.set(key, group);
    (decision.everywhere ? group.standing : group.single).push(decision);
  }
  for (const { path, verdict } of results)
    for (const flag of verdict?.flags ?? [])
      groups
        .get(`${flag.ruleId} ${normal(flag.words)}`)
        ?.sites.push({ path: pathOf(path), ...surroundingsOf(flag), flag });
  return groups;
}

const inPlace = ({ path, before, after }: Side): string => [path, before, after].join('\u0000');

const anywhere = ({ before, after }: Side): string => [before, after].join('\u0000');

function settleGroup(
  { single, standing, sites }: Group,
  isSeen: (decision: Decision) => boolean,
  owners: Map<Flag, Decision>,
): void {
  if (sites.length === 0) return;
  let left: readonly Decision[] = single.toSorted(byText);
  let free: readonly Site[] = sites.toSorted(byPlace);
  const settle = (pairs: readonly Pair<Decision, Site>[]): void => {
    if (pairs.length === 0) return;
    const used = new Set(pairs.map(([decision]) => decision));
    for (const [decision, { flag }] of pairs) owners.set(flag, decision);
    left = left.filter((decision) => !used.has(decision));
    free = free.filter(({ flag }) => !owners.has(flag));
  };
  settle(pairEqual(left, free, inPlace));
  settle(pairAlike(left, free, SAME_SIDE));
  settle(pairAlike(left, free, HALF_OF_BOTH));
  left = left.filter(isSeen);
  settle(pairEqual(left, free, anywhere));
  settle(pairAlike(left, free, ALL_BUT_ONE));
  const [rule] = standing.toSorted(byText);
  if (rule) for (const { flag } of free) owners.set(flag, rule);
}

const textOf = ({ path, before, after, decision, reason = '' }: Decision): string =>
  [path, before, after, decision, reason].join('\u0000');

const byText = (a: Decision, b: Decision): number => compare(textOf(a), textOf(b));

const byPlace = (a: Site, b: Site): number => compare(a.path, b.path) || a.flag.range.start - b.flag.range.start;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

// True where this run can tell that the flag of a decision is not where it was: its file was linted, or is gone.
function sightOf(results: readonly FileResult[], { pathOf, exists }: Settling): (decision: Decision) => boolean {
  const linted = new Map(results.map(({ path, verdict }) => [pathOf(path), verdict]));
  const there = new Map<string, boolean>();
  return ({ path, rule }) => {
    if (linted.has(path)) {
      const verdict = linted.get(path);
      return verdict !== undefined && !verdict.failures.some(({ ruleId }) => ruleId === rule);
    }
    const known = there.get(path) ?? exists(path);
    there.set(path, known);
    return !known;
  };
}

function silenced(result: FileResult, owners: ReadonlyMap<Flag, Decision>): FileResult {
  const { verdict } = result;
  if (!verdict?.flags.some((flag) => owners.has(flag))) return result;
  const suppressed = verdict.flags.flatMap((flag) => {
    const decision = owners.get(flag);
    return decision ? [{ ...flag, suppression: suppressionBy(decision) }] : [];
  });
  return {
    ...result,
    verdict: {
      ...verdict,
      flags: verdict.flags.filter((flag) => !owners.has(flag)),
      suppressed: [...verdict.suppressed, ...suppressed].sort((a, b) => a.range.start - b.range.start),
    },
  };
}

const suppressionBy = ({ decision, reason = '' }: Decision): Suppression => ({
  kind: decision === 'baseline' ? 'baseline' : 'decision',
  justification: reason,
});
