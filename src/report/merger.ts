import type * as z from 'zod';
import { compareTexts } from '../text/compare-texts.js';

/** What a merged report holds that decides how a run ends. */
export type Tally = Readonly<{ error: number; warning: number; failed: number }>;

/** Where a file is that a report names: the files of a run are in the order of their places. */
export type PlaceOf = (path: string) => string;

/** What one of several reports says of itself: which shard it is of, as `3/4`, which one without files may be unable to say. */
export type Share = Readonly<{ shard?: string | undefined; isEmpty: boolean }>;

/** What several reports make together; `shares` are as the reports were given. */
export type Merged = Readonly<{ text: string; tally: Tally; shares: readonly Share[] }>;

/** Puts reports of one format together again that several runs wrote, each of its share of the files. */
export type Merger = Readonly<{
  /** True where a text is such a report, whole and of ours. Never throws. */
  accepts: (text: string) => boolean;
  /** The report that one run over all files would have written. Throws on a text that it does not accept. */
  merge: (texts: readonly string[], placeOf: PlaceOf) => Merged;
}>;

/** Makes a merger of a schema, of what reads a text as a value, and of what merges values that the schema has accepted. */
export function createMerger<R>(
  schema: z.ZodType<R>,
  read: (text: string) => unknown,
  merge: (reports: readonly R[], placeOf: PlaceOf) => Merged,
): Merger {
  // What was read is given on as it is, as the order of its keys is part of the report.
  const isReport = (value: unknown): value is R => schema.safeParse(value).success;
  return {
    accepts: (text) => {
      try {
        return isReport(read(text));
      } catch {
        return false;
      }
    },
    merge: (texts, placeOf) => merge(texts.map(read).filter(isReport), placeOf),
  };
}

/** Sorts by place; what stands in one place stays in order, and what several runs say alike is said once. */
export function inOrder<T>(parts: readonly T[], placeOf: (part: T) => string): readonly T[] {
  const unlike = new Map(parts.map((part) => [JSON.stringify(part), part]));
  return [...unlike.values()]
    .map((part) => ({ part, place: placeOf(part) }))
    .sort((a, b) => compareTexts(a.place, b.place))
    .map(({ part }) => part);
}
