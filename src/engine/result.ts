import { type Landmarks, landmarksOf, NO_LANDMARKS } from '../text/landmarks.js';
import { indexLines } from '../text/lines.js';
import { contains, type Span, shift, slice } from '../text/span.js';
import type { Flag, RuleId } from './flag.js';
import type { Verdict } from './lint.js';
import type { Directive } from './silence.js';

/** Why a file, or part of it, could not be linted: what is wrong and what to do. Lines and columns count from 1. */
export type FileError = Readonly<{
  path: string;
  line?: number;
  column?: number;
  message: string;
  /** The rule at fault, where it is one: whoever prints errors then says it once, and not for every file. */
  ruleId?: RuleId;
}>;

/** What is kept of a verdict. Its problems and failures stand among the errors of the file. */
export type FileVerdict = Pick<Verdict, 'flags' | 'suppressed' | 'words' | 'score' | 'from' | 'foreign'> &
  Readonly<{ unused: readonly UnusedDirective[] }>;

/** A directive that silenced nothing. */
export type UnusedDirective = Omit<Directive, 'scope'>;

/**
 * One file after linting: all that a report may say of it, without its text, so that ten thousand of them can be kept. Plain
 * data. Without a verdict the file could not be linted.
 */
export type FileResult = Readonly<{
  /** As the user gave it: relative stays relative. */
  path: string;
  verdict: FileVerdict | undefined;
  /** Where every range in the verdict, and every error, begins and ends. */
  landmarks: Landmarks;
  errors: readonly FileError[];
  /** Where the text has changed, raw, where only that is of interest; an empty span stands where lines were taken out. */
  changed?: readonly Span[];
  /** Repairs that `--fix` made, the text with them (of which the verdict speaks), and whether they are on disk. */
  fixes?: Readonly<{ count: number; output: string; written: boolean }>;
}>;

/** A text that was linted, and what came of it. */
export type Linted = Readonly<{ path: string; text: string; verdict: FileVerdict; errors: readonly FileError[] }>;

/** What is to be kept of a text that was linted. */
export function resultOf({ path, text, verdict, errors }: Linted): FileResult {
  const { flags, suppressed, unused, words, score, from, foreign } = verdict;
  const kept = {
    flags: flags.map(withNearContext),
    suppressed: suppressed.map(withNearContext),
    unused: unused.map(({ range, text: comment, rules, justification }) => ({
      range,
      text: comment,
      rules,
      justification,
    })),
    words,
    score,
    from,
    ...(foreign !== undefined && { foreign }),
  };
  const offsets = [...offsetsIn(kept), ...placesOf(errors, text)];
  return { path, verdict: kept, landmarks: landmarksOf(text, offsets), errors };
}

/** The result of a file that could not be linted. */
export function failedResult(path: string, errors: readonly FileError[]): FileResult {
  return { path, verdict: undefined, landmarks: NO_LANDMARKS, errors };
}

// Longer blocks are cut to what stands around the flagged words: more than any report shows or compares.
const LONGEST_BLOCK = 4000;
const AROUND = 1000;

function withNearContext<F extends Flag>(flag: F): F {
  const { prose, span } = flag.context;
  if (prose.length <= LONGEST_BLOCK) return flag;
  const near = { start: Math.max(0, span.start - AROUND), end: Math.min(prose.length, span.end + AROUND) };
  const related = flag.related.map(({ span: place, ...words }) =>
    place && contains(near, place) ? { ...words, span: shift(place, -near.start) } : words,
  );
  return { ...flag, related, context: { prose: slice(prose, near), span: shift(span, -near.start) } };
}

function offsetsIn({ flags, suppressed, unused }: FileVerdict): readonly number[] {
  const ranges = [...flags, ...suppressed].flatMap(({ range, related, suggestions }) => [
    range,
    ...related.map((one) => one.range),
    ...suggestions.flatMap(({ fix }) => (fix ? [fix.range] : [])),
  ]);
  return [...ranges, ...unused.map(({ range }) => range)].flatMap(({ start, end }) => [start, end]);
}

function placesOf(errors: readonly FileError[], text: string): readonly number[] {
  const lines = errors.length > 0 ? indexLines(text) : [];
  return errors.flatMap(({ line = 1, column = 1 }) => {
    const start = lines[line - 1];
    return start === undefined ? [] : [start + column - 1];
  });
}
