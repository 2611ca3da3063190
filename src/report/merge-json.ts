import * as z from 'zod';
import { jsonLines, jsonText } from '../text/json-text.js';
import { createMerger, inOrder, type Merged, type PlaceOf } from './merger.js';

// As much of a report as there is to put together.
const MESSAGE = z.looseObject({ severity: z.literal([1, 2]), fatal: z.literal(true).optional() });
const REPORT = z.array(
  z.looseObject({ filePath: z.string(), messages: z.array(MESSAGE), shard: z.string().optional() }),
);

type Report = z.infer<typeof REPORT>;

const parsed = (line: string): unknown => JSON.parse(line);

/** The JSON report. */
export const mergeJson = createMerger(REPORT, parsed, (reports, placeOf) =>
  merged(reports, placeOf, (files) => `${jsonText(files, 2)}\n`),
);

/** The same with a file on each line. */
export const mergeJsonl = createMerger(
  REPORT,
  (text) => text.trimEnd().split('\n').map(parsed),
  (reports, placeOf) => merged(reports, placeOf, jsonLines),
);

function merged(reports: readonly Report[], placeOf: PlaceOf, write: (files: Report) => string): Merged {
  const files = inOrder(reports.flat().map(withoutShard), ({ filePath }) => placeOf(filePath));
  const messages = files.flatMap((file) => file.messages);
  const failed = messages.filter(({ fatal }) => fatal).length;
  const warning = messages.filter(({ severity }) => severity === 1).length;
  return {
    text: write([...files]),
    tally: { error: messages.length - warning - failed, warning, failed },
    shares: reports.map(([first]) => ({ shard: first?.shard, isEmpty: first === undefined })),
  };
}

function withoutShard(file: Report[number]): Report[number] {
  const { shard: _, ...common } = file;
  return common;
}
