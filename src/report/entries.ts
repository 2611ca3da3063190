import { type Flag, type Severity, type Suggestion, safeFixOf } from '../engine/flag.js';
import type { FileResult, UnusedDirective } from '../engine/result.js';
import type { Span } from '../text/span.js';
import { oneLine } from './visible.js';

/** One thing that a report says about a place in a file. */
export type Entry = Readonly<{ range: Span; severity: Severity }> &
  (Readonly<{ kind: 'flag'; flag: Flag }> | Readonly<{ kind: 'unused'; directive: UnusedDirective }>);

/** All that a report says about a file, in the order of the file. A directive that silences nothing is an error. */
export function entriesOf({ verdict }: FileResult): readonly Entry[] {
  if (!verdict) return [];
  const flags = verdict.flags.map(
    (flag) => ({ kind: 'flag', flag, range: flag.range, severity: flag.severity }) as const,
  );
  const unused = verdict.unused.map(
    (directive) => ({ kind: 'unused', directive, range: directive.range, severity: 'error' }) as const,
  );
  return [...flags, ...unused].sort((a, b) => a.range.start - b.range.start);
}

/** How many entries of each severity there are, and how many of them `--fix` would repair. */
export type Counts = Readonly<Record<Severity, number> & { fixable: Readonly<Record<Severity, number>> }>;

/** Counts the entries of some files. */
export function countsOf(results: readonly FileResult[]): Counts {
  const entries = results.flatMap(entriesOf);
  const count = (severity: Severity, holds: (entry: Entry) => boolean): number =>
    entries.filter((entry) => entry.severity === severity && holds(entry)).length;
  const fixable = (entry: Entry) => entry.kind === 'flag' && safeFixOf(entry.flag) !== undefined;
  return {
    error: count('error', () => true),
    warning: count('warning', () => true),
    fixable: { error: count('error', fixable), warning: count('warning', fixable) },
  };
}

/** What a directive that silences nothing is told. */
export function unusedMessage({ text, rules }: UnusedDirective): string {
  const whose = rules.length === 0 ? 'anything' : rules.join(' or ');
  return `“${text.split(' -- ')[0]}” does not silence ${whose} here; remove it.`;
}

// More alternatives than this are for `--format json` and the review screen.
const SHOWN_REPAIRS = 3;

/** The evidence for a flag, each on one line, without what the message says already. */
export function evidenceOf({ message, evidence }: Flag): readonly string[] {
  return evidence.filter((one) => !message.includes(one)).map(oneLine);
}

/** The repairs of a flag that a report has room for. */
export const shownRepairs = ({ suggestions }: Flag): readonly Suggestion[] => suggestions.slice(0, SHOWN_REPAIRS);

/** What a repair comes to, on one line: the new words, or what it does where no words are left. */
export const repairText = ({ desc, words }: Suggestion): string => oneLine(words.trim() === '' ? desc : words);

/** The texts of `shownRepairs`. */
export const repairsOf = (flag: Flag): readonly string[] => shownRepairs(flag).map(repairText);
