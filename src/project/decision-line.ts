import type { Decision } from '../engine/decisions.js';
import { jsonText } from '../text/json-text.js';

// The order in which a line names them. The first five are what lines are sorted by, since they are sorted as text.
const KEYS = [
  'path',
  'rule',
  'words',
  'before',
  'after',
  'decision',
  'reach',
  'repair',
  'reason',
  'category',
  'impact',
] as const satisfies readonly (keyof Decision)[];

/** A decision as one line of the decisions file, without its line break. Equal decisions are equal lines. */
export function lineOf(decision: Decision): string {
  return jsonText({ ...Object.fromEntries(KEYS.map((key) => [key, decision[key]])), ...decision });
}

type Read = Readonly<{ decision: Decision }> | Readonly<{ problem: string }>;

/** Reads one line of a decisions file. Keys that are not ours, which a later version may write, stay in the decision. */
export function parseLine(line: string): Read {
  if (CONFLICT.test(line)) return { problem: 'a merge conflict was left here; keep the lines of both sides' };
  try {
    const value: unknown = JSON.parse(line);
    const problem = problemIn(value);
    return problem === undefined ? { decision: value as Decision } : { problem: `${problem}; ${TODO}` };
  } catch (error) {
    return { problem: `is not JSON (${(error as Error).message}); ${TODO}` };
  }
}

const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/u;

const TODO = 'mend the line, or remove it';

type Demand = Readonly<{ is: (value: unknown) => boolean; named: string; optional?: true }>;

const TEXT: Demand = { is: (value) => typeof value === 'string', named: 'a text' };
const NAME: Demand = { is: (value) => typeof value === 'string' && value !== '', named: 'a text that is not empty' };
const oneOf = (...words: readonly unknown[]): Demand => ({
  is: (value) => words.includes(value),
  named: words.join(' or '),
});

const DEMANDS: Readonly<Record<(typeof KEYS)[number], Demand>> = {
  path: NAME,
  rule: NAME,
  words: TEXT,
  before: TEXT,
  after: TEXT,
  decision: oneOf('dismissed', 'baseline', 'repaired'),
  reach: { ...oneOf('words', 'file', 'project'), optional: true },
  repair: { ...TEXT, optional: true },
  reason: { ...TEXT, optional: true },
  category: TEXT,
  impact: oneOf('minor', 'major', 'critical'),
};

function problemIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not a decision in braces';
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key of KEYS) {
    const { is, named, optional } = DEMANDS[key];
    const absent = !Object.hasOwn(fields, key);
    if (absent && !optional) return `has no “${key}”`;
    if (!absent && !is(fields[key])) return `“${key}” must be ${named}`;
  }
  return undefined;
}
