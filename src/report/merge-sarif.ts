import * as z from 'zod';
import { jsonText } from '../text/json-text.js';
import { createMerger, inOrder, type Tally } from './merger.js';

// As much of a log of ours as there is to put together.
const LOCATED = z.looseObject({
  locations: z.tuple(
    [
      z.looseObject({
        physicalLocation: z.looseObject({
          artifactLocation: z.looseObject({ uri: z.string().refine((uri) => pathIn(uri) !== undefined) }),
        }),
      }),
    ],
    z.unknown(),
  ),
});
const RESULT = LOCATED.extend({ ruleId: z.string(), level: z.string(), suppressions: z.array(z.unknown()) });
const INVOCATION = z.looseObject({ executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(LOCATED) });
const RUN = z.looseObject({
  tool: z.looseObject({
    driver: z.looseObject({ name: z.literal('mtlint'), rules: z.array(z.looseObject({ id: z.string() })) }),
  }),
  invocations: z.tuple([INVOCATION]),
  results: z.array(RESULT),
  properties: z.looseObject({ shard: z.string().optional() }).optional(),
});
const LOG = z.looseObject({ runs: z.tuple([RUN]) });

type Result = z.infer<typeof RESULT>;

/** The SARIF report. */
export const mergeSarif = createMerger(
  LOG,
  (text): unknown => JSON.parse(text),
  (logs, placeOf) => {
    const runs = logs.map((log) => log.runs[0]);
    const place = ({ locations }: z.infer<typeof LOCATED>) =>
      placeOf(pathIn(locations[0].physicalLocation.artifactLocation.uri) ?? '');
    const results = inOrder(runs.flatMap((run) => run.results).map(withoutIndex), place);
    const invocations = runs.map((run) => run.invocations[0]);
    const notifications = inOrder(
      invocations.flatMap((one) => one.toolExecutionNotifications),
      place,
    );
    const rules = inOrder(
      runs.flatMap((run) => run.tool.driver.rules),
      ({ id }) => id,
    );
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    // Of what all runs say alike, the first is as good as any.
    const [log] = logs;
    const [first] = runs;
    // Which shard a run was is said of no run that is whole.
    const { properties: _, ...common } = first ?? {};
    const whole = {
      ...common,
      tool: { ...first?.tool, driver: { ...first?.tool.driver, rules } },
      invocations: [
        {
          ...invocations[0],
          executionSuccessful: invocations.every(({ executionSuccessful }) => executionSuccessful),
          toolExecutionNotifications: notifications,
        },
      ],
      results: results.map((one) => ({ ...one, ruleIndex: index.get(one.ruleId) })),
    };
    return {
      text: `${jsonText({ ...log, runs: [whole] }, 2)}\n`,
      tally: tallyOf(results, notifications.length),
      shares: runs.map(({ properties }) => ({ shard: properties?.shard, isEmpty: false })),
    };
  },
);

// A rule has another index in each report.
const withoutIndex = (one: Result): Result => ({ ...one, ruleIndex: -1 });

function tallyOf(results: readonly Pick<Result, 'level' | 'suppressions'>[], failed: number): Tally {
  const loud = results.filter(({ suppressions }) => suppressions.length === 0);
  const count = (level: string): number => loud.filter((one) => one.level === level).length;
  return { error: count('error'), warning: count('warning'), failed };
}

// Undoes what the reporter makes of a path; undefined where it cannot be undone.
function pathIn(uri: string): string | undefined {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\//u, ''));
  } catch {
    return undefined;
  }
}
