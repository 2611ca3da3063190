import { type Band, bandOf } from '../engine/confidence.js';
import type { Flag } from '../engine/flag.js';
import { hull, overlaps, type Span, slice } from '../text/span.js';
import type { GoldSpan } from './gold.js';

/** A document with what was found in it and what should have been. */
export type Judged = Readonly<{
  path: string;
  raw: string;
  words: number;
  flags: readonly Flag[];
  gold: readonly GoldSpan[];
}>;

/** Required gold spans of one class: how many, found by any flag, found by a flag of that class, repaired as the gold says. */
export type ClassScore = Readonly<{ required: number; found: number; strict: number; repaired: number }>;

/** Flags of one rule: on annotated documents, right and wrong by band; and on clean ones, where all are false. */
export type RuleScore = Readonly<{
  right: number;
  wrong: number;
  falseAlarms: number;
  bands: Readonly<Partial<Record<Band, Readonly<{ right: number; wrong: number }>>>>;
}>;

/** The figures of one evaluation; each is defined in docs/measures.md. */
export type Scores = Readonly<{
  documents: number;
  clean: Readonly<{ documents: number; words: number; falseAlarms: number; falseErrors: number }>;
  all: ClassScore;
  flags: Readonly<{ right: number; wrong: number }>;
  classes: Readonly<Record<string, ClassScore>>;
  rules: Readonly<Record<string, RuleScore>>;
}>;

/** A gold span that no flag touches, or a flag that touches no gold span. */
export type Miss = Readonly<{ path: string; kind: 'missed' | 'false'; what: string; words: string; range: Span }>;

/** Compares flags with gold, over all documents. A document without gold spans counts as clean. */
export function score(documents: readonly Judged[]): Scores {
  const clean = documents.filter(({ gold }) => gold.length === 0);
  const annotated = documents.filter(({ gold }) => gold.length > 0);
  const judgedFlags = annotated.flatMap(({ flags, gold }) => flags.map((flag) => isRight(flag, gold)));
  const spans = annotated.flatMap((document) =>
    document.gold.filter(({ required }) => required).map((gold) => ({ document, gold })),
  );
  const falseFlags = clean.flatMap(({ flags }) => flags);
  return {
    documents: documents.length,
    clean: {
      documents: clean.length,
      words: clean.reduce((sum, { words }) => sum + words, 0),
      falseAlarms: falseFlags.length,
      falseErrors: falseFlags.filter(({ severity }) => severity === 'error').length,
    },
    all: classScore(spans),
    flags: { right: judgedFlags.filter(Boolean).length, wrong: judgedFlags.filter((right) => !right).length },
    classes: mapValues(
      groupBy(spans, ({ gold }) => gold.category),
      classScore,
    ),
    rules: mapValues(
      groupBy(documents.flatMap(flagsWithGold), ({ flag }) => flag.ruleId),
      ruleScore,
    ),
  };
}

/** Everything that was missed or wrongly flagged, in the order of the documents, for a person to read. */
export function misses(documents: readonly Judged[]): readonly Miss[] {
  return documents.flatMap(({ path, raw, flags, gold }) => [
    ...gold
      .filter(({ required, range }) => required && !flags.some((flag) => overlaps(flag.range, range)))
      .map(({ range, category }) => ({
        path,
        kind: 'missed' as const,
        what: category,
        words: slice(raw, range),
        range,
      })),
    ...flags
      .filter((flag) => !isRight(flag, gold))
      .map(({ range, ruleId }) => ({ path, kind: 'false' as const, what: ruleId, words: slice(raw, range), range })),
  ]);
}

const isRight = (flag: Flag, gold: readonly GoldSpan[]): boolean =>
  gold.some(({ range }) => overlaps(range, flag.range));

type GoldPlace = Readonly<{ document: Judged; gold: GoldSpan }>;

function classScore(spans: readonly GoldPlace[]): ClassScore {
  const touching = spans.map(({ document, gold }) => document.flags.filter((flag) => overlaps(flag.range, gold.range)));
  return {
    required: spans.length,
    found: touching.filter((flags) => flags.length > 0).length,
    strict: spans.filter(({ gold }, at) => touching[at]?.some(({ detects }) => detects === gold.category)).length,
    repaired: spans.filter((span, at) => touching[at]?.some((flag) => repairs(flag, span))).length,
  };
}

// The first suggestion equals the gold when both turn the file into the same text, wherever their edges lie.
function repairs(flag: Flag, { document: { raw }, gold }: GoldPlace): boolean {
  const [first] = flag.suggestions;
  if (!first) return false;
  const ours = first.fix ?? { range: flag.range, text: first.words };
  const whole = hull(ours.range, gold.range);
  return apply(raw, whole, ours) === apply(raw, whole, { range: gold.range, text: gold.fix });
}

const apply = (raw: string, whole: Span, { range, text }: Readonly<{ range: Span; text: string }>): string =>
  raw.slice(whole.start, range.start) + text + raw.slice(range.end, whole.end);

type JudgedFlag = Readonly<{ flag: Flag; verdict: 'right' | 'wrong' | 'false alarm' }>;

function flagsWithGold({ flags, gold }: Judged): JudgedFlag[] {
  return flags.map((flag) => {
    if (gold.length === 0) return { flag, verdict: 'false alarm' };
    return { flag, verdict: isRight(flag, gold) ? 'right' : 'wrong' };
  });
}

function ruleScore(flags: readonly JudgedFlag[]): RuleScore {
  const count = (verdict: JudgedFlag['verdict'], among = flags) =>
    among.filter((one) => one.verdict === verdict).length;
  return {
    right: count('right'),
    wrong: count('wrong'),
    falseAlarms: count('false alarm'),
    bands: mapValues(
      groupBy(flags, ({ flag }) => bandOf(flag.strength)),
      (among) => ({ right: count('right', among), wrong: count('wrong', among) + count('false alarm', among) }),
    ),
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function mapValues<Item, Value>(
  groups: ReadonlyMap<string, readonly Item[]>,
  make: (items: readonly Item[]) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([key, items]) => [key, make(items)]),
  );
}
