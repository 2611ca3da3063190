import { createDocument, type Document } from '../document/document.js';
import type { ProseBlock } from '../formats/block.js';
import { overlaps, type Span } from '../text/span.js';
import type { Suggestion } from './flag.js';
import { planFix } from './plan-fix.js';
import type { RuleSet } from './ruleset.js';
import { type Found, runRules } from './run.js';

// In a longer block only this much text around a repair is linted again, so that its cost does not grow with the block.
const AROUND = 600;

/**
 * The repairs of a finding that are worth offering: each is put into its block, which is linted again; one that raises a new
 * flag, or leaves the same one standing, is not offered.
 */
export function suggestionsFor(
  { active, block, finding }: Found,
  source: Readonly<{ raw: string; doc: Document; prose: ProseBlock; rules: RuleSet }>,
): readonly Suggestion[] {
  const replacements = [...new Set(finding.replacements ?? [])];
  if (replacements.length === 0) return [];
  const span = { start: finding.span.start - block.span.start, end: finding.span.end - block.span.start };
  const trial = trialOf(source.prose.prose, span);
  const known = lintPart(trial.before + trial.wrong + trial.after, source);
  return replacements
    .filter((words) => words !== trial.wrong && isClean(words, trial, known, active.id, source))
    .map((words, at) => {
      const fix = planFix(source.raw, source.prose, span, words);
      const desc = active.rule.repair ?? 'Replace the words';
      return { desc, words, safe: active.rule.safe === true && at === 0, ...(fix && { fix }) };
    });
}

type Trial = Readonly<{ before: string; wrong: string; after: string }>;

function trialOf(prose: string, span: Span): Trial {
  const from = prose.length > 3 * AROUND ? edge(prose, span.start - AROUND) : 0;
  const to = prose.length > 3 * AROUND ? edge(prose, span.end + AROUND) : prose.length;
  return {
    before: prose.slice(from, span.start),
    wrong: prose.slice(span.start, span.end),
    after: prose.slice(span.end, to),
  };
}

// The nearest white space at or before an offset, so that no word is cut; the offset itself in a run without any.
function edge(prose: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= prose.length) return prose.length;
  const space = prose.lastIndexOf(' ', offset);
  return space > offset - 100 ? space + 1 : offset;
}

type Seen = readonly Readonly<{ key: string; ruleId: string; span: Span }>[];

function lintPart(
  prose: string,
  { doc, prose: block, rules }: Readonly<{ doc: Document; prose: ProseBlock; rules: RuleSet }>,
): Seen {
  const part = createDocument([{ ...block, prose, map: [], opaque: [] }], doc);
  return runRules(part, rules).found.map(({ active, finding }) => ({
    key: `${active.id} ${prose.slice(finding.span.start, finding.span.end)}`,
    ruleId: active.id,
    span: finding.span,
  }));
}

function isClean(
  words: string,
  trial: Trial,
  known: Seen,
  ruleId: string,
  source: Readonly<{ doc: Document; prose: ProseBlock; rules: RuleSet }>,
): boolean {
  const seen = lintPart(trial.before + words + trial.after, source);
  const place = { start: trial.before.length, end: trial.before.length + words.length };
  const left = known.map(({ key }) => key);
  return seen.every((flag) => {
    if (flag.ruleId === ruleId && overlaps(flag.span, place)) return false;
    const at = left.indexOf(flag.key);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}
