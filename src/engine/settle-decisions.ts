import { byText, groupsOf, pairsIn } from './decision-groups.js';
import { type Decision, isSilencing } from './decisions.js';
import type { Flag, RuleId, Suppression } from './flag.js';
import { reachesOf } from './reaching-decisions.js';
import type { FileResult } from './result.js';

/** What there is to know of a project when its decisions are settled. */
export type Settling = Readonly<{
  /** What decisions call the file of a result: its path from the project's root. */
  pathOf: (path: string) => string;
  /** Whether there is a file at the path of a decision. */
  exists: (path: string) => boolean;
  /** Whether a rule is asked at all in the file at the path of a decision. */
  isActive: (rule: RuleId, path: string) => boolean;
  /** Whether this run looks where the file at the path of a decision was, should it be gone: else nobody knows whether it moved. */
  isInSight: (path: string) => boolean;
}>;

/** Results in which what was decided is silenced, and what became of the decisions. */
export type Settled = Readonly<{
  results: readonly FileResult[];
  /** Those that nothing answers to any more. */
  stale: readonly Decision[];
  /** Those whose flag has other surroundings by now, or stands in another file. */
  moved: readonly Moved[];
}>;

/** A decision as it was made, and as it would be made today. */
export type Moved = Readonly<{ was: Decision; is: Decision }>;

/**
 * Silences the flags that someone has decided on. Each decision silences one flag of its rule and words: the one in its file whose
 * surroundings are most like those that it knows, as long as some of them are still there; or, where its file is gone or has no
 * such flag, one elsewhere with nearly all of them, as when a file was renamed or a passage moved. What reaches further silences
 * what is left within its reach, and goes with its file. A decision on a repair silences nothing. The order of results and of
 * decisions makes no difference.
 */
export function settleDecisions(
  results: readonly FileResult[],
  decisions: readonly Decision[],
  settling: Settling,
): Settled {
  // A copy of each: two equal decisions are two, even where they are one object.
  const silencing = decisions.filter(isSilencing).map((decision) => ({ ...decision }));
  if (silencing.length === 0) return { results, stale: [], moved: [] };
  const { pathOf, isActive, isInSight } = settling;
  const linted = new Map(results.map((result) => [pathOf(result.path), result]));
  const hasLeft = leavingIn(linted, settling);
  const owners = new Map<Flag, Decision>();
  const homes = new Map<Decision, string>();
  const moved: Moved[] = [];
  for (const group of groupsOf(silencing, results, pathOf))
    for (const [was, { flag, path, before, after }] of pairsIn(group, hasLeft)) {
      owners.set(flag, was);
      homes.set(was, path);
      const isSame = was.path === path && was.before === before && was.after === after;
      if (!isSame) moved.push({ was, is: { ...was, path, before, after } });
    }
  const reaching = reachesOf(silencing.toSorted(byText), homes);
  return {
    results: results.map((result) =>
      silenced(result, (flag) => owners.get(flag) ?? reaching(flag, pathOf(result.path))),
    ),
    stale: silencing.filter(
      (one) =>
        !homes.has(one) &&
        isActive(one.rule, one.path) &&
        (linted.has(one.path) || isInSight(one.path)) &&
        hasLeft(one),
    ),
    moved,
  };
}

// Whether this run can tell that what a decision is about is not where it was: its file is gone, or, where it is about one flag,
// was linted with its rule. What holds for a rule or for words as such is nowhere.
function leavingIn(linted: ReadonlyMap<string, FileResult>, { exists }: Settling): (decision: Decision) => boolean {
  const gone = new Map<string, boolean>();
  const isGone = (path: string): boolean => {
    const known = gone.get(path) ?? !exists(path);
    gone.set(path, known);
    return known;
  };
  return ({ path, rule, reach }) => {
    if (reach === 'words' || reach === 'project') return false;
    const result = linted.get(path);
    if (!result) return isGone(path);
    return reach === undefined && result.verdict !== undefined && !result.errors.some(({ ruleId }) => ruleId === rule);
  };
}

function silenced(result: FileResult, ownerOf: (flag: Flag) => Decision | undefined): FileResult {
  const { verdict } = result;
  if (!verdict) return result;
  const judged = verdict.flags.map((flag) => ({ flag, decision: ownerOf(flag) }));
  const suppressed = judged.flatMap(({ flag, decision }) =>
    decision ? [{ ...flag, suppression: suppressionBy(decision) }] : [],
  );
  if (suppressed.length === 0) return result;
  return {
    ...result,
    verdict: {
      ...verdict,
      flags: judged.flatMap(({ flag, decision }) => (decision ? [] : [flag])),
      suppressed: [...verdict.suppressed, ...suppressed].sort((a, b) => a.range.start - b.range.start),
    },
  };
}

const suppressionBy = ({ decision, reason = '' }: Decision): Suppression => ({
  kind: decision === 'baseline' ? 'baseline' : 'decision',
  justification: reason,
});
