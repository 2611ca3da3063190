import { RULES } from 'mtlint:rules';
import { spellingOf } from '../../src/cli/review/spelling.js';
import { createDocument } from '../../src/document/document.js';
import type { Flag, Suggestion } from '../../src/engine/flag.js';
import { identifierFor } from '../../src/engine/identifier-for.js';
import { type LintOptions, lint, type Verdict } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { runRules } from '../../src/engine/run.js';
import { unexplained } from '../../src/engine/unexplained.js';
import type { Reading } from '../../src/formats/block.js';
import { type FormatName, reader } from '../../src/formats/registry.js';
import { repairAll } from '../../src/project/repair-all.js';
import type { ArtifactClass } from '../../src/rule/catalogue.js';
import { toRaw } from '../../src/text/source-map.js';
import { overlaps, type Span, shift, slice } from '../../src/text/span.js';
import { bytesFaults } from './bytes-faults.js';
import { edited, editFaults, type Read, type Wish } from './edit-faults.js';
import { attempt, type Fault, fault } from './fault.js';
import { parts, readingFaults } from './reading-faults.js';
import { verdictFaults } from './verdict-faults.js';

/** What was done with a document. `repairs` are offered ones that were made, `typed` are words as a person may type them. */
export type Tally = { blocks: number; flags: number; repairs: number; typed: number; fixes: number };

/** Every promise that a document breaks on its way through reader, rules and repairs. */
export type Studied = Readonly<{ faults: readonly Fault[]; tally: Tally }>;

/** A document, what a person types into it, and how many repairs of each kind are tried. */
export type Studying = Readonly<{ format: FormatName; raw: string; typed: readonly string[]; most: number }>;

// Also what is hardly likely, since a user may ask for that.
const OPTIONS: LintOptions = { rules: createRuleSet(RULES), minConfidence: 0 };

/** Takes a document the whole way. Never throws; does not return where the product hangs. */
export async function study({ format, raw, typed, most }: Studying): Promise<Studied> {
  const tally: Tally = { blocks: 0, flags: 0, repairs: 0, typed: 0, fixes: 0 };
  const faults: Fault[] = [];
  faults.push(...bytesFaults(raw));
  const read = await reader(format);
  const reading = attempt('the reader', () => read(raw), faults);
  if (!reading) return { faults, tally };
  tally.blocks = reading.blocks.length;
  faults.push(...readingFaults(raw, reading));
  const identify = await identifierFor(reading);
  const options = { ...OPTIONS, ...(identify && { identify }) };
  const verdict = attempt('linting', () => lint(raw, reading, options), faults);
  if (!verdict) return { faults, tally };
  tally.flags = verdict.flags.length;
  faults.push(...verdictFaults(raw, verdict));
  const file = { read, raw, reading };
  const repairs = spread(repairsOf(reading, verdict), most);
  tally.repairs = repairs.length;
  for (const one of repairs) faults.push(...repairFaults(file, one, options));
  const corrections = await correctionsOf(file, { format, typed, most });
  tally.typed = corrections.length;
  for (const wish of corrections) faults.push(...editFaults(file, wish, 'typed words are read as others'));
  attempt('repairing all', () => faults.push(...fixFaults(file, verdict, options, tally)), faults);
  return { faults, tally };
}

// Some of a list, from all over it.
const spread = <One>(list: readonly One[], most: number): readonly One[] =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] as One);

// What such a repair makes of plain characters is markup again, and is to be read as such.
const MENDS_MARKUP = new Set<ArtifactClass>(['markup-damage', 'pipeline-leak']);

type Repair = Wish & Readonly<{ flag: Flag }>;

/** The repairs that are offered with an edit, where they stand in their blocks. */
function repairsOf({ blocks }: Reading, { flags }: Verdict): readonly Repair[] {
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

function repairFaults(file: Read, repair: Repair, options: LintOptions): readonly Fault[] {
  const { flag } = repair;
  const harm = editFaults(file, repair, `${flag.ruleId}: its repair is read as other words`);
  if (harm.length > 0) return MENDS_MARKUP.has(flag.detects) ? [] : harm;
  const raw = edited(file.raw, repair.fix);
  const reading = file.read(raw);
  const found: Fault[] = [];
  const place = placeIn(reading, repair);
  const fresh =
    place &&
    attempt(
      'linting a repair',
      () => freshFlags(file.reading, reading, { index: repair.index, place }, options),
      found,
    );
  if (fresh && fresh.length > 0)
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

// What is flagged upon a repair, and was not flagged in its block before.
function freshFlags(
  before: Reading,
  after: Reading,
  { index, place }: Readonly<{ index: number; place: Span }>,
  options: LintOptions,
): readonly Seen[] {
  const known = seenIn(before, index, options).map(({ ruleId, words }) => `${ruleId} ${words}`);
  return seenIn(after, index, options).filter(
    ({ span, ruleId, words }) =>
      overlaps(span, place) && words.length < AROUND && !known.includes(`${ruleId} ${words}`),
  );
}

function seenIn({ blocks }: Reading, index: number, { rules, identify }: LintOptions): readonly Seen[] {
  const doc = createDocument(blocks, { identify });
  return unexplained(runRules(doc, rules).found, doc)
    .filter(({ block }) => block.index === index)
    .map(({ active, block, finding }) => ({
      ruleId: active.id,
      words: doc.prose.slice(finding.span.start, finding.span.end),
      span: shift(finding.span, -block.span.start),
    }));
}

/** Words that a person types in a review, where they can be written there. */
async function correctionsOf(
  { raw, reading }: Read,
  { format, typed, most }: Omit<Studying, 'raw'>,
): Promise<readonly Wish[]> {
  const wishes: Wish[] = [];
  for (const [at, index] of spread([...reading.blocks.keys()], most).entries()) {
    const block = reading.blocks[index];
    const words = typed[at % typed.length];
    const span = block && wordIn(block.prose, (at * 7919 + raw.length) % block.prose.length);
    if (!span || words === undefined) continue;
    const range = toRaw(block.map, span);
    const text = await spellingOf(`a.${ENDINGS[format]}`, raw, { words: slice(block.prose, span), range }, words);
    if (text !== undefined) wishes.push({ index, span, words, fix: { range, text } });
  }
  return wishes;
}

const ENDINGS: Readonly<Record<FormatName, string>> = {
  markdown: 'md',
  mdx: 'mdx',
  html: 'html',
  plain: 'txt',
  po: 'po',
  xliff: 'xlf',
  json: 'json',
  yaml: 'yaml',
  srt: 'srt',
  vtt: 'vtt',
};

// A word or two, from an offset on.
function wordIn(prose: string, from: number): Span | undefined {
  const pattern = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?: [\p{L}\p{M}\p{N}]+)?/gu;
  pattern.lastIndex = parts(prose, from) ? from + 1 : from;
  const match = pattern.exec(prose);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** What `--fix` makes of a file must be as sound as the file, and a second run must have nothing left to do. */
function fixFaults({ read, raw, reading }: Read, verdict: Verdict, options: LintOptions, tally: Tally): Fault[] {
  const judge = (text: string): Verdict => (text === raw ? verdict : lint(text, read(text), options));
  const once = repairAll(raw, judge);
  tally.fixes = once.count;
  if (once.count === 0) return [];
  const found: Fault[] = [];
  const { problems } = once.verdict;
  if (problems.length > reading.problems.length) found.push(fault('a repaired file is broken', problems));
  const again = repairAll(once.source, judge);
  if (again.count > 0)
    found.push(fault('a second run repairs something', again.verdict === once.verdict ? [] : safeOf(once.verdict)));
  return found;
}

const safeOf = ({ flags }: Verdict): readonly unknown[] =>
  flags
    .filter(({ suggestions: [first] }) => first?.safe && first.fix)
    .map(({ ruleId, words, suggestions: [first] }) => ({ ruleId, words, instead: first?.words }));
