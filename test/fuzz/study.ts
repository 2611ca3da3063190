import { RULES } from 'mtlint:rules';
import { identifierFor } from '../../src/engine/identifier-for.js';
import { type LintOptions, lint, type Verdict } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { type FormatName, reader } from '../../src/formats/registry.js';
import { repairAll } from '../../src/project/repair-all.js';
import { bytesFaults } from './bytes-faults.js';
import { correctionsOf } from './corrections.js';
import { editFaults, type Read } from './edit-faults.js';
import { attempt, type Fault, fault } from './fault.js';
import { readingFaults } from './reading-faults.js';
import { repairFaults, repairsOf } from './repair-faults.js';
import { spread } from './spread.js';
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
