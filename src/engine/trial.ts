import { createDocument, type Document } from '../document/document.js';
import type { ProseBlock } from '../formats/block.js';
import { overlaps, type Span, shift, spansIn } from '../text/span.js';
import type { RuleId } from './flag.js';
import type { RuleSet } from './ruleset.js';
import { runRules } from './run.js';
import { spareTerms } from './spare.js';
import type { Vocabulary } from './vocabulary.js';

/** Words in the place of those that a rule found wrong; `span` is in the prose of their block. */
export type Edit = Readonly<{ ruleId: RuleId; span: Span; words: string }>;

/** By what a block is linted again. */
export type Trying = Readonly<{ rules: RuleSet; vocabulary?: Vocabulary }>;

/** A block and the document that it is part of. */
export type Tried = Readonly<{ doc: Document; block: ProseBlock; options: Trying }>;

// In a longer block only this much text around an edit is linted again, so that its cost does not grow with the block.
const AROUND = 250;

// Edits nearer to each other than this may hide each other’s harm, so they are tried apart.
const NEAR = 30;

// Where more edits stand around one, no repair mends the text, and to find out costs as much as linting it once for each of them.
const CROWD = 30;

type Seen = Readonly<{ key: string; ruleId: RuleId; span: Span }>;

type Trial = Tried & Readonly<{ before: (around: Span) => readonly string[] }>;

/**
 * Those of some edits of one block that mend it: with them in their places it has no flag of the same rule there, and none that
 * it had not before. None where they crowd. Edits apart from each other are tried in one go, and by halves where that raises a flag.
 */
export function soundEdits(edits: readonly Edit[], tried: Tried): ReadonlySet<Edit> {
  const known = new Map<string, readonly string[]>();
  const before = (around: Span): readonly string[] => {
    const place = `${around.start} ${around.end}`;
    const keys = known.get(place) ?? flagsWith([], around, tried).map(({ key }) => key);
    known.set(place, keys);
    return keys;
  };
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start);
  return new Set(groupsOf(uncrowded(ordered)).flatMap((group) => soundIn(group, { ...tried, before })));
}

function uncrowded(edits: readonly Edit[]): readonly Edit[] {
  const startOf = (at: number): number => edits[at]?.span.start ?? Infinity;
  let first = 0;
  let end = 0;
  return edits.filter(({ span }) => {
    while (startOf(first) < span.start - AROUND) first += 1;
    while (startOf(end) < span.end + AROUND) end += 1;
    return end - first <= CROWD;
  });
}

function groupsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  let near: readonly Edit[][] = [];
  for (const edit of edits) {
    const gapTo = (group: readonly Edit[]): number => edit.span.start - (group.at(-1)?.span.end ?? 0);
    near = near.filter((group) => gapTo(group) <= 2 * AROUND);
    const group = near.find((one) => gapTo(one) >= NEAR);
    if (group) group.push(edit);
    else {
      const begun = [edit];
      groups.push(begun);
      near = [...near, begun];
    }
  }
  return groups;
}

function soundIn(group: readonly Edit[], trial: Trial): readonly Edit[] {
  if (areSound(group, trial)) return group;
  if (group.length === 1) return [];
  const half = group.length >> 1;
  return [...soundIn(group.slice(0, half), trial), ...soundIn(group.slice(half), trial)];
}

function areSound(edits: readonly Edit[], trial: Trial): boolean {
  const around = surroundings(trial.block.prose, edits);
  const seen = flagsWith(edits, around, trial);
  if (seen.length === 0) return true;
  return (
    !stand(edits, seen, around) &&
    !hasMore(
      seen.map(({ key }) => key),
      trial.before(around),
    )
  );
}

// True where a flag of the same rule stands where an edit was made.
function stand(edits: readonly Edit[], seen: readonly Seen[], around: Span): boolean {
  const byRule = new Map<RuleId, Span[]>();
  placesOf(edits, around).forEach((place, at) => {
    const ruleId = edits[at]?.ruleId ?? '';
    const places = byRule.get(ruleId);
    if (places) places.push(place);
    else byRule.set(ruleId, [place]);
  });
  return seen.some(({ ruleId, span }) =>
    spansIn(byRule.get(ruleId) ?? [], span).some((place) => overlaps(place, span)),
  );
}

// The part of a block that is linted again with the edits in it.
function surroundings(prose: string, edits: readonly Edit[]): Span {
  if (prose.length <= 3 * AROUND) return { start: 0, end: prose.length };
  const start = edits[0]?.span.start ?? 0;
  const end = edits.at(-1)?.span.end ?? prose.length;
  return { start: edge(prose, start - AROUND), end: edge(prose, end + AROUND) };
}

// The nearest white space at or before an offset, so that no word is cut; the offset itself in a run without any.
function edge(prose: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= prose.length) return prose.length;
  const space = prose.lastIndexOf(' ', offset);
  return space > offset - 100 ? space + 1 : offset;
}

// Where the words of each edit stand in the part of the block, with all edits made.
function placesOf(edits: readonly Edit[], around: Span): readonly Span[] {
  let by = -around.start;
  return edits.map(({ span, words }) => {
    const start = span.start + by;
    by += words.length - (span.end - span.start);
    return { start, end: start + words.length };
  });
}

// The flags of a part of the block with the edits made.
function flagsWith(edits: readonly Edit[], around: Span, { doc, block, options }: Tried): readonly Seen[] {
  const prose = edited(block.prose, edits, around);
  // Without its source, of which a part cannot be compared with the whole.
  const { kind, escape: spell } = block;
  const part = createDocument([{ kind, escape: spell, prose, map: [], opaque: opaqueIn(block, edits, around) }], {
    whole: doc,
  });
  return spareTerms(runRules(part, options.rules).found, options.vocabulary).map(({ active, finding }) => ({
    key: `${active.id} ${prose.slice(finding.span.start, finding.span.end)}`,
    ruleId: active.id,
    span: finding.span,
  }));
}

function edited(prose: string, edits: readonly Edit[], around: Span): string {
  let text = '';
  let cursor = around.start;
  for (const { span, words } of edits) {
    text += prose.slice(cursor, span.start) + words;
    cursor = span.end;
  }
  return text + prose.slice(cursor, around.end);
}

// What is hidden in the block, without what the edits or the edges of the part cut.
function opaqueIn({ opaque }: ProseBlock, edits: readonly Edit[], around: Span): readonly Span[] {
  let at = 0;
  let by = -around.start;
  return spansIn(opaque, around).flatMap((hidden) => {
    if (hidden.start < around.start || hidden.end > around.end) return [];
    for (let edit = edits[at]; edit && edit.span.end <= hidden.start; edit = edits[at]) {
      by += edit.words.length - (edit.span.end - edit.span.start);
      at += 1;
    }
    const edit = edits[at];
    return edit && overlaps(edit.span, hidden) ? [] : [shift(hidden, by)];
  });
}

// True where some key stands more often in the first list than in the second.
function hasMore(keys: readonly string[], known: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const key of known) left.set(key, (left.get(key) ?? 0) + 1);
  return keys.some((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
