import { createDocument, type Document } from '../document/document.js';
import type { ProseBlock } from '../formats/block.js';
import { overlaps, type Span } from '../text/span.js';
import type { Suggestion } from './flag.js';
import { planFix } from './plan-fix.js';
import type { RuleSet } from './ruleset.js';
import { type Found, runRules } from './run.js';
import { spareTerms } from './spare.js';
import type { Vocabulary } from './vocabulary.js';

// In a longer block only this much text around a repair is linted again, so that its cost does not grow with the block.
const AROUND = 250;

type Source = Readonly<{
  raw: string;
  doc: Document;
  prose: ProseBlock;
  options: Readonly<{ rules: RuleSet; vocabulary?: Vocabulary }>;
}>;

/**
 * The repairs of a finding that are worth offering: each is put into its block, which is linted again; one that raises a new
 * flag, or leaves the same one standing, is not offered.
 */
export function suggestionsFor({ active, block, finding }: Found, source: Source): readonly Suggestion[] {
  const replacements = [...new Set(finding.replacements ?? [])];
  if (replacements.length === 0) return [];
  const span = { start: finding.span.start - block.span.start, end: finding.span.end - block.span.start };
  const around = surroundings(source.prose.prose, span);
  const wrong = source.prose.prose.slice(span.start, span.end);
  let known: readonly string[] | undefined;
  const isNews = (flags: readonly Seen[]): boolean => {
    if (flags.length === 0) return false;
    known ??= lintWith(wrong, span, around, source).map(({ key }) => key);
    return hasMore(
      flags.map(({ key }) => key),
      known,
    );
  };
  return replacements
    .filter((words) => {
      if (words === wrong) return false;
      const seen = lintWith(words, span, around, source);
      const place = { start: span.start - around.start, end: span.start - around.start + words.length };
      return !seen.some((flag) => flag.ruleId === active.id && overlaps(flag.span, place)) && !isNews(seen);
    })
    .map((words, at) => {
      const fix = planFix(source.raw, source.prose, span, words);
      const desc = active.rule.repair ?? 'Replace the words';
      return { desc, words, safe: active.rule.safe === true && at === 0, ...(fix && { fix }) };
    });
}

// The part of a block that is linted again with a repair in it.
function surroundings(prose: string, span: Span): Span {
  if (prose.length <= 3 * AROUND) return { start: 0, end: prose.length };
  return { start: edge(prose, span.start - AROUND), end: edge(prose, span.end + AROUND) };
}

// The nearest white space at or before an offset, so that no word is cut; the offset itself in a run without any.
function edge(prose: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= prose.length) return prose.length;
  const space = prose.lastIndexOf(' ', offset);
  return space > offset - 100 ? space + 1 : offset;
}

type Seen = Readonly<{ key: string; ruleId: string; span: Span }>;

function lintWith(words: string, span: Span, around: Span, { doc, prose: block, options }: Source): readonly Seen[] {
  const prose = block.prose.slice(around.start, span.start) + words + block.prose.slice(span.end, around.end);
  const grown = words.length - (span.end - span.start);
  const opaque = block.opaque.flatMap(({ start, end }) => {
    if (start < around.start || end > around.end || (start < span.end && end > span.start)) return [];
    const by = (start >= span.end ? grown : 0) - around.start;
    return [{ start: start + by, end: end + by }];
  });
  const part = createDocument([{ ...block, prose, map: [], opaque }], doc);
  return spareTerms(runRules(part, options.rules).found, options.vocabulary).map(({ active, finding }) => ({
    key: `${active.id} ${prose.slice(finding.span.start, finding.span.end)}`,
    ruleId: active.id,
    span: finding.span,
  }));
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
