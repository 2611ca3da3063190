import type { Document } from '../document/document.js';
import type { ProseBlock } from '../formats/block.js';
import type { Found } from './asking.js';
import type { Suggestion } from './flag.js';
import { planFix } from './plan-fix.js';
import { type Edit, soundEdits, type Trying } from './trial.js';

type Source = Readonly<{ raw: string; doc: Document; prose: ProseBlock; options: Trying }>;

/**
 * The repairs of each finding of one block that are worth offering: they are put into the block, which is linted again; what
 * raises a new flag, or leaves the same one standing, is not offered.
 */
export function suggestionsIn(findings: readonly Found[], source: Source): ReadonlyMap<Found, readonly Suggestion[]> {
  const { doc, prose: block, options } = source;
  const candidates = findings.map((found) => editsOf(found, block));
  const sound = new Set<Edit>();
  const most = Math.max(0, ...candidates.map(({ length }) => length));
  for (let nth = 0; nth < most; nth += 1) {
    const edits = candidates.flatMap((each) => each[nth] ?? []);
    for (const edit of soundEdits(edits, { doc, block, options })) sound.add(edit);
  }
  return new Map(
    findings.map((found, at) => [
      found,
      offered(found, candidates[at]?.filter((edit) => sound.has(edit)) ?? [], source),
    ]),
  );
}

function editsOf({ active, block: { span: place }, finding }: Found, { prose }: ProseBlock): readonly Edit[] {
  const span = { start: finding.span.start - place.start, end: finding.span.end - place.start };
  const wrong = prose.slice(span.start, span.end);
  return [...new Set(finding.replacements ?? [])]
    .filter((words) => words !== wrong)
    .map((words) => ({ ruleId: active.id, span, words }));
}

function offered({ active: { rule } }: Found, edits: readonly Edit[], { raw, prose }: Source): readonly Suggestion[] {
  return edits.map(({ span, words }, at) => {
    const fix = planFix(raw, prose, span, words);
    return {
      desc: rule.repair ?? 'Replace the words',
      words,
      safe: rule.safe === true && at === 0,
      ...(fix && { fix }),
    };
  });
}
