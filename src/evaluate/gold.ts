import { type Span, slice } from '../text/span.js';

/** One annotated artifact: half-open UTF-16 offsets into the raw file. */
export type GoldSpan = Readonly<{
  range: Span;
  /** A class of the catalogue; annotators may use classes that no rule knows yet. */
  category: string;
  /** What an editor would write instead of exactly these words. */
  fix: string;
  /** False where a flag is neither demanded nor counted as false. */
  required: boolean;
}>;

/** A line of a gold file that cannot be used. `line` counts from 1. */
export type GoldError = Readonly<{ line: number; message: string }>;

export type GoldReading = Readonly<{ spans: readonly GoldSpan[]; errors: readonly GoldError[] }>;

// Names that annotators used before the catalogue settled.
const OLDER_NAMES: Readonly<Record<string, string>> = {
  'doubled-verb': 'doubled-word-or-verb',
  'garbled-phrase': 'garbled',
  'missing-article': 'article-misuse',
  spacing: 'spacing-punctuation',
};

// It stands in tables, which are shown in terminals.
const CLASS = /^[\p{L}\p{N}][\p{L}\p{N}/_-]*$/u;

/** Reads a gold file (JSON Lines) against the raw text that it annotates; an empty one says that the document is clean. */
export function readGold(jsonl: string, raw: string): GoldReading {
  const spans: GoldSpan[] = [];
  const errors: GoldError[] = [];
  for (const [at, line] of jsonl.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const read = readSpan(line, raw);
    if (typeof read === 'string') errors.push({ line: at + 1, message: read });
    else spans.push(read);
  }
  return { spans, errors };
}

function readSpan(line: string, raw: string): GoldSpan | string {
  const entry = parse(line);
  if (!entry) return 'this is not a JSON object';
  const { start, end, category, fix = '', required = true } = entry;
  const exact = entry['exact'] ?? entry['text'];
  if (typeof start !== 'number' || typeof end !== 'number' || start >= end) return '“start” and “end” must be offsets';
  if (typeof category !== 'string' || !CLASS.test(category))
    return '“category” must name a class of artifact, in letters, figures and hyphens';
  if (typeof fix !== 'string' || typeof required !== 'boolean') return '“fix” must be a string, “required” a boolean';
  const range = { start, end };
  if (exact !== slice(raw, range))
    return `“exact” is ${JSON.stringify(exact)}, but ${start}–${end} is ${JSON.stringify(slice(raw, range))}`;
  return { range, category: OLDER_NAMES[category] ?? category, fix, required };
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
