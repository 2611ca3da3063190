import type { Decision } from '../engine/decisions.js';
import { compareTexts } from '../text/compare-texts.js';
import { firstThat } from '../text/search.js';
import { lineOf, parseLine } from './decision-line.js';

type Entry = Readonly<{ line: string; decision?: Decision; problem?: string }>;

/**
 * A decisions file, line by line. Each line is the bytes that it has on disk, a character each (`latin1`), so that whatever
 * stands there is written back as it was.
 */
export type DecisionLines = Readonly<{
  text: string;
  entries: readonly Entry[];
  decisions: readonly Decision[];
  problems: readonly Readonly<{ line: number; message: string }>[];
  /** True where the text is as we write it: each line a decision, in their order, with a line break behind it. */
  tidy: boolean;
}>;

const BOM = '\u{ef}\u{bb}\u{bf}';

/** Reads the text of a decisions file. What is `known` from an earlier reading is not parsed again. */
export function parseLines(text: string, known?: DecisionLines): DecisionLines {
  if (known?.text === text) return known;
  const before = new Map(known?.entries.map((entry) => [entry.line, entry]));
  const lines = text.slice(bomOf(text).length).split('\n');
  const numbered = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ line, number: at + 1 }]));
  const entries = numbered.map(({ line }) => before.get(line) ?? entryOf(line));
  const about = told(entries, (at) => numbered[at]?.number ?? 0);
  const isWhole = numbered.length === lines.length - 1 && lines.at(-1) === '';
  return { text, entries, ...about, tidy: isWhole && about.problems.length === 0 && isSorted(entries) };
}

const isSorted = (entries: readonly Entry[]): boolean =>
  entries.every(({ line }, at) => (entries[at - 1]?.line ?? '') <= line);

const bomOf = (text: string): string => (text.startsWith(BOM) ? BOM : '');

function told(entries: readonly Entry[], numberOf: (at: number) => number) {
  const decisions: Decision[] = [];
  const problems: DecisionLines['problems'][number][] = [];
  entries.forEach(({ decision, problem }, at) => {
    if (decision) decisions.push(decision);
    if (problem !== undefined) problems.push({ line: numberOf(at), message: problem });
  });
  return { decisions, problems };
}

function entryOf(line: string): Entry {
  const text = utf8(line);
  if (text === undefined) return { line, problem: 'is not UTF-8; save the file as UTF-8' };
  return { line, ...parseLine(text) };
}

function utf8(bytes: string): string | undefined {
  if (/^[\0-\x7f]*$/u.test(bytes)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return undefined;
  }
}

/** Lines to put in, and lines to take out, one for each. They are text, not bytes. */
export type LineChange = Readonly<{ add: readonly string[]; remove: readonly string[] }>;

type Changed = Readonly<{ lines: DecisionLines; removed: number }>;

// More than a person does at a time.
const FEW = 16;

/**
 * The lines after a change, in the order of their bytes, so that git merges what two people added. Where lines are broken, as by
 * a merge that is not resolved, all stay where they are and what is new comes last.
 * @returns the very same lines where nothing changes
 */
export function withChange(lines: DecisionLines, change: LineChange): Changed {
  const { add, remove } = change;
  const few = lines.tidy && add.length + remove.length <= FEW ? withFew(lines, change) : undefined;
  if (few) return few;
  const kept = without(lines.entries, remove);
  const removed = lines.entries.length - kept.length;
  if (add.length + removed === 0) return { lines, removed };
  const end = endOf(lines);
  const all = [...kept, ...add.map((line) => entryOf(bytesOf(line) + end))];
  const tidy = lines.problems.length === 0;
  const entries = tidy ? all.sort((a, b) => compareTexts(a.line, b.line)) : all;
  const text = bomOf(lines.text) + entries.map(({ line }) => `${line}\n`).join('');
  return { lines: { text, entries, ...told(entries, (at) => at + 1), tidy }, removed };
}

const endOf = ({ entries }: DecisionLines): string => (entries[0]?.line.endsWith('\r') ? '\r' : '');

// One by one, where it costs next to nothing however many lines there are; undefined where a line is not there as we write it.
function withFew(lines: DecisionLines, { add, remove }: LineChange): Changed | undefined {
  let next = lines;
  const end = endOf(lines);
  for (const line of remove.map((one) => bytesOf(one) + end)) {
    const at = placeFor(next.entries, line);
    if (next.entries[at]?.line !== line) return undefined;
    next = spliced(next, at);
  }
  for (const line of add.map((one) => bytesOf(one) + end))
    next = spliced(next, placeFor(next.entries, line), entryOf(line));
  return { lines: next, removed: remove.length };
}

// The place of the first line that is not before this one.
const placeFor = (entries: readonly Entry[], line: string): number => firstThat(entries, (other) => other.line >= line);

// Takes the entry at a place away, or puts one there. In tidy lines each entry is a decision, at the same place.
function spliced(lines: DecisionLines, at: number, put?: Entry): DecisionLines {
  const lengthOf = (some: readonly Entry[]): number => some.reduce((sum, { line }) => sum + line.length + 1, 0);
  const out = put ? [] : lines.entries.slice(at, at + 1);
  const start = bomOf(lines.text).length + lengthOf(lines.entries.slice(0, at));
  const words = put ? `${put.line}\n` : '';
  return {
    ...lines,
    text: lines.text.slice(0, start) + words + lines.text.slice(start + lengthOf(out)),
    entries: lines.entries.toSpliced(at, out.length, ...(put ? [put] : [])),
    decisions: lines.decisions.toSpliced(at, out.length, ...(put?.decision ? [put.decision] : [])),
  };
}

// Lines as we write them are found by their bytes; those that a person has written otherwise, by what they say.
function without(entries: readonly Entry[], remove: readonly string[]): readonly Entry[] {
  const wanted = new Map<string, number>();
  for (const line of remove.map(bytesOf)) wanted.set(line, (wanted.get(line) ?? 0) + 1);
  let missing = remove.length;
  const taken = (line: string): boolean => {
    const left = wanted.get(line) ?? 0;
    if (left === 0) return false;
    wanted.set(line, left - 1);
    missing -= 1;
    return true;
  };
  const rest = entries.filter(({ line }) => !taken(line.endsWith('\r') ? line.slice(0, -1) : line));
  return missing === 0 ? rest : rest.filter(({ decision }) => !(decision && taken(bytesOf(lineOf(decision)))));
}

const bytesOf = (line: string): string => Buffer.from(line).toString('latin1');
