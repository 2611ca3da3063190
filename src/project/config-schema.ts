import * as z from 'zod';
import { ARTIFACT_CLASSES } from '../rule/catalogue.js';
import { didYouMean } from './nearest.js';

// The `error` of each part says what it must be; `complaintsOf` makes a sentence of it.
const texts = z.array(z.string({ error: 'a text' }), { error: 'a list of texts' });

const SETTINGS = ['off', 'warn', 'error'] as const;

const patterns = z.array(z.string({ error: 'a text' }).regex(/^[^!]/u, 'a pattern that does not begin with “!”'), {
  error: 'a list of texts',
});

// What may be said of all files or of some.
const OF_FILES = {
  rules: z
    .record(z.string(), z.enum(SETTINGS, { error: 'off, warn or error' }), { error: 'an object of rule ids' })
    .optional(),
  minConfidence: z
    .number({ error: 'a number from 0 to 1' })
    .min(0, 'a number from 0 to 1')
    .max(1, 'a number from 0 to 1')
    .optional(),
};

const settingsObject = (issue: z.core.$ZodRawIssue) =>
  issue.code === 'invalid_type' ? 'an object of settings' : undefined;

/** A config as a user writes it. */
export const CONFIG = z.strictObject(
  {
    $schema: z.string({ error: 'a text' }).optional(),
    files: texts.optional(),
    ignore: patterns.optional(),
    ...OF_FILES,
    overrides: z
      .array(z.strictObject({ files: patterns, ...OF_FILES }, { error: settingsObject }), {
        error: 'a list of overrides',
      })
      .optional(),
    failOn: z.enum(['error', 'warn', 'never'], { error: 'error, warn or never' }).optional(),
    plugins: texts.optional(),
  },
  { error: settingsObject },
);

const sentences = z.array(z.string(), { error: 'a list of texts' });
const examples = z
  .array(z.string(), { error: 'a list of at least one example' })
  .min(1, 'a list of at least one example');
const run = z.custom<unknown>((value) => typeof value === 'function', 'a function');
const pattern = z.custom<RegExp>(
  (value) => value instanceof RegExp && value.global && (value.unicode || value.flags.includes('v')),
  'a regular expression with the flags g and u',
);

/** What the default export of a rule file must be. */
export const RULE = z.object(
  {
    summary: z.string({ error: 'a text' }),
    why: z.string({ error: 'a text' }),
    detects: z.enum(ARTIFACT_CLASSES, { error: 'a known class of artifacts' }),
    mqm: z.string({ error: 'an MQM type' }).regex(/^[a-z-]+\/[a-z-]+$/u, 'an MQM type such as style/unidiomatic'),
    impact: z.enum(['minor', 'major', 'critical'], { error: 'minor, major or critical' }),
    origins: sentences,
    examples: z.object(
      { bad: examples, good: examples, falseAlarms: sentences.optional(), misses: sentences.optional() },
      { error: 'an object with bad and good examples' },
    ),
    check: z.discriminatedUnion(
      'starts',
      [
        z.object({ starts: z.literal('word'), words: z.set(z.string(), { error: 'a set of words' }), run }),
        z.object({ starts: z.literal('text'), pattern, run }),
        z.object({ starts: z.literal('document'), run }),
      ],
      { error: 'what onWords, onText or onDocument return' },
    ),
  },
  { error: 'a rule made by defineRule' },
);

/** One thing that is wrong with a value: where in it, and a sentence about it. */
export type Complaint = Readonly<{ keys: readonly string[]; message: string }>;

type Outcome = z.ZodSafeParseResult<unknown>;

/** What is wrong with a value that did not fit its schema; `known` are the keys that an object may have. */
export function complaintsOf({ error }: Outcome, known: readonly string[]): readonly Complaint[] {
  return (error?.issues ?? []).flatMap((issue) => {
    const keys = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        keys: [...keys, key],
        message: `unknown key “${key}”${didYouMean(key, known)}; known are ${known.join(', ')}`,
      }));
    const guess = issue.code === 'invalid_value' ? guessFor(issue) : '';
    return [{ keys, message: `${keys.length > 0 ? `“${keys.join('.')}”` : 'it'} must be ${issue.message}${guess}` }];
  });
}

const guessFor = ({ input, values }: z.core.$ZodIssueInvalidValue): string =>
  typeof input === 'string' ? didYouMean(input, values.map(String)) : '';
