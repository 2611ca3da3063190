import { createDocument } from '../../src/document/document.js';
import type { Found } from '../../src/engine/asking.js';
import type { Flag, Suggestion } from '../../src/engine/flag.js';
import type { LintOptions, Verdict } from '../../src/engine/lint.js';
import { runRules } from '../../src/engine/run.js';
import { unexplained } from '../../src/engine/unexplained.js';
import type { ProseBlock, Reading } from '../../src/formats/block.js';
import type { ArtifactClass } from '../../src/rule/catalogue.js';
import { toRaw } from '../../src/text/source-map.js';
import { overlaps, type Span, shift, slice } from '../../src/text/span.js';
import { edited, editFaults, type Read, type Wish } from './edit-faults.js';
import { attempt, type Fault, fault } from './fault.js';

// What such a repair makes of plain characters is markup again, and is to be read as such.
const MENDS_MARKUP = new Set<ArtifactClass>(['markup-damage', 'pipeline-leak']);

/** A repair that is offered with an edit, where it stands in its block. */
type Repair = Wish & Readonly<{ flag: Flag }>;

/** The repairs that are offered with an edit. */
export function repairsOf({ blocks }: Reading, { flags }: Verdict): readonly Repair[] {
  return flags.flatMap((flag) => {
    const { context, range } = flag;
    const index = blocks.findIndex(({ prose, map }) => {
      if (prose !== context.prose) return false;
      const place = toRaw(map, context.span);
      return place.start === range.start && place.end === range.end;
    });
    if (index < 0) return [];
    return flag.suggestions.flatMap(({ words, fix }: Suggestion) =>
      fix ? [{ flag, index, span: context.span, words, fix }] : [],
    );
  });
}

/** What is wrong with a repair once it is made: with the file, or with the words that it put there. */
export function repairFaults(file: Read, repair: Repair, options: LintOptions): readonly Fault[] {
  const { flag } = repair;
  const harm = editFaults(file, repair, `${flag.ruleId}: its repair is read as other words`);
  if (harm.length > 0) return MENDS_MARKUP.has(flag.detects) ? [] : harm;
  const raw = edited(file.raw, repair.fix);
  const reading = file.read(raw);
  const found: Fault[] = [];
  const fresh = attempt('linting a repair', () => freshFlags(file.reading, reading, repair, options), found) ?? [];
  if (fresh.length > 0)
    found.push(fault(`${flag.ruleId}: its repair is flagged (${fresh[0]?.ruleId})`, { repair, fresh }));
  return found;
}

// Where the words of a repair stand in the file with the repair in it; undefined where nothing is left of them.
function placeIn({ blocks }: Reading, { index, span, words }: Repair): Span | undefined {
  const place = { start: span.start, end: span.start + words.length };
  return blocks[index]?.prose.slice(place.start, place.end) === words && words !== '' ? place : undefined;
}

type Seen = Readonly<{ ruleId: string; words: string; span: Span }>;

// In a very long block only so much around a repair is linted again before it is offered: a sentence that stands twice far apart
// may be seen as such only now.
const AROUND = 250;

// What is flagged upon a repair. What another rule flagged there before may stand on, with the repair in its words.
function freshFlags(before: Reading, after: Reading, repair: Repair, options: LintOptions): readonly Seen[] {
  const { flag, index, span } = repair;
  const place = placeIn(after, repair);
  if (!place) return [];
  const known = seenIn(before, index, options);
  return seenIn(after, index, options).filter(
    (seen) =>
      overlaps(seen.span, place) &&
      seen.words.length < AROUND &&
      !known.some(({ ruleId, words, span: other }) => {
        const stood = ruleId !== flag.ruleId && overlaps(other, span);
        return ruleId === seen.ruleId && (stood || words === seen.words);
      }),
  );
}

// A rule that weighs a place against the whole document is asked of its block alone, as before a repair is offered.
const seenIn = ({ blocks }: Reading, index: number, options: LintOptions): readonly Seen[] => [
  ...findingsIn(blocks, index, options, ({ active }) => active.rule.check.starts !== 'document'),
  ...findingsIn(blocks.slice(index, index + 1), 0, options, ({ active }) => active.rule.check.starts === 'document'),
];

function findingsIn(
  blocks: readonly ProseBlock[],
  index: number,
  { rules, identify }: LintOptions,
  isMeant: (found: Found) => boolean,
): readonly Seen[] {
  const doc = createDocument(blocks, { identify });
  return unexplained(runRules(doc, rules).found, doc)
    .filter((found) => found.block.index === index && isMeant(found))
    .map(({ active, block, finding }) => ({
      ruleId: active.id,
      words: slice(doc.prose, finding.span),
      span: shift(finding.span, -block.span.start),
    }));
}
