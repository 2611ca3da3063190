import { createDocument, type Document } from '../document/document.js';
import type { ProseBlock } from '../formats/block.js';
import { overlaps, type Span } from '../text/span.js';
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

type Seen = Readonly<{ key: string; ruleId: RuleId; span: Span }>;

type Trial = Tried & Readonly<{ before: (around: Span) => readonly string[] }>;

/**
 * Those of some edits of one block that mend it: with them in their places it has no flag of the same rule there, and none that
 * it had not before. Edits apart from each other are tried in one go, and by halves where that raises a flag.
 */
export function soundEdits(edits: readonly Edit[], tried: Tried): ReadonlySet<Edit> {
  const known = new Map<string, readonly string[]>();
  const before = (around: Span): readonly string[] => {
    const place = `${around.start} ${around.end}`;
    const keys = known.get(place) ?? flagsWith([], around, tried).map(({ key }) => key);
    known.set(place, keys);
    return keys;
  };
  return new Set(groupsOf(edits).flatMap((group) => soundIn(group, { ...tried, before })));
}

function groupsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const group = groups.find((one) => {
      const gap = edit.span.start - (one.at(-1)?.span.end ?? 0);
      return gap >= NEAR && gap <= 2 * AROUND;
    });
    if (group) group.push(edit);
    else groups.push([edit]);
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
  const places = placesOf(edits, around);
  const stands = edits.some(({ ruleId }, at) => {
    const place = places[at];
    return place && seen.some((flag) => flag.ruleId === ruleId && overlaps(flag.span, place));
  });
  return (
    !stands &&
    !hasMore(
      seen.map(({ key }) => key),
      trial.before(around),
    )
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
  return opaque.flatMap((hidden) => {
    if (hidden.start < around.start || hidden.end > around.end) return [];
    if (edits.some(({ span }) => overlaps(span, hidden))) return [];
    const by = edits
      .filter(({ span }) => span.end <= hidden.start)
      .reduce((sum, { span, words }) => sum + words.length - (span.end - span.start), -around.start);
    return [{ start: hidden.start + by, end: hidden.end + by }];
  });
}

// True where some key stands more often in the first list than in the second.
function hasMore(keys: readonly string[], known: readonly string[]): boolean {
  const left = [...known];
  return keys.some((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
