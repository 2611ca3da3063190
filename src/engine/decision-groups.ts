import { compareTexts } from '../text/compare-texts.js';
import type { Decision } from './decisions.js';
import { normal, surroundingsOf } from './fingerprint.js';
import type { Flag } from './flag.js';
import { ALL_BUT_ONE, HALF_OF_BOTH, SAME_SIDE } from './likeness.js';
import { type Pair, pairAlike, pairEqual, type Side } from './pair-decisions.js';
import type { FileResult } from './result.js';

/** A flag, and where it stands as decisions know places. */
export type Site = Side & Readonly<{ flag: Flag }>;

/** All decisions on the same words by the same rule, and all flags of them. */
export type Group = Readonly<{ decisions: readonly Decision[]; sites: readonly Site[] }>;

/** Brings decisions together with the flags that they may be about. `pathOf` gives what decisions call the file of a result. */
export function groupsOf(
  decisions: readonly Decision[],
  results: readonly FileResult[],
  pathOf: (path: string) => string,
): readonly Group[] {
  const groups = new Map<string, { decisions: Decision[]; sites: Site[] }>();
  for (const decision of decisions) {
    const key = `${decision.rule} ${decision.words}`;
    const group = groups.get(key);
    if (group) group.decisions.push(decision);
    else groups.set(key, { decisions: [decision], sites: [] });
  }
  for (const { path, verdict } of results)
    for (const flag of verdict?.flags ?? [])
      groups
        .get(`${flag.ruleId} ${normal(flag.words)}`)
        ?.sites.push({ path: pathOf(path), ...surroundingsOf(flag), flag });
  return [...groups.values()];
}

const inPlace = ({ path, before, after }: Side): string => [path, before, after].join('\u0000');

const anywhere = ({ before, after }: Side): string => [before, after].join('\u0000');

type Settle = (decisions: readonly Decision[], sites: readonly Site[]) => readonly Pair<Decision, Site>[];

// From the surest to the boldest.
const AT_HOME: readonly Settle[] = [
  (decisions, sites) => pairEqual(decisions, sites, inPlace),
  (decisions, sites) => pairAlike(decisions, sites, SAME_SIDE),
  (decisions, sites) => pairAlike(decisions, sites, HALF_OF_BOTH),
];
const ABROAD: readonly Settle[] = [
  (decisions, sites) => pairEqual(decisions, sites, anywhere),
  (decisions, sites) => pairAlike(decisions, sites, ALL_BUT_ONE),
];

/**
 * Finds for each decision the flag that it was made on: in its own file, or, where `hasLeft` says that it is not there any more, in
 * any. Decisions that reach further do not look in their own file, where they need none.
 */
export function* pairsIn(
  { decisions, sites }: Group,
  hasLeft: (decision: Decision) => boolean,
): Iterable<Pair<Decision, Site>> {
  const used = new Set<Side>();
  const isFree = (side: Side): boolean => !used.has(side);
  function* settle(passes: readonly Settle[], here: readonly Decision[], there: readonly Site[]) {
    for (const pass of passes)
      for (const pair of pass(here.filter(isFree), there.filter(isFree))) {
        used.add(pair[0]).add(pair[1]);
        yield pair;
      }
  }
  const ordered = sites.toSorted(byPlace);
  const single = decisions.filter(({ reach }) => reach === undefined).toSorted(byText);
  yield* settle(AT_HOME, inPathsOf(single, ordered), inPathsOf(ordered, single));
  yield* settle(ABROAD, decisions.filter((one) => isFree(one) && hasLeft(one)).toSorted(byText), ordered);
}

function inPathsOf<One extends Side>(all: readonly One[], others: readonly Side[]): readonly One[] {
  const paths = new Set(others.map(({ path }) => path));
  return all.filter(({ path }) => paths.has(path));
}

/** An order of decisions that does not depend on where they stand in their file. */
export const byText = (a: Decision, b: Decision): number => compareTexts(textOf(a), textOf(b));

const textOf = ({ reach, path, before, after, decision, reason }: Decision): string =>
  [reach, path, before, after, decision, reason].join('\u0000');

// Those of one file come in their order.
const byPlace = (a: Site, b: Site): number => compareTexts(a.path, b.path);
