import * as z from 'zod';
import { LANGUAGE_CODES } from '../rule/catalogue.js';
import { LEVELS } from './level.js';
import { isTerm } from './word-list.js';

// The `error` of each part says what it must be; `complaintsOf` makes a sentence of it.
const text = z.string({ error: 'a text' });

const texts = z.array(text, { error: 'a list of texts' });

const patterns = z.array(text.regex(/^[^!]/u, 'a pattern that does not begin with “!”'), { error: 'a list of texts' });

const settingsObject = (issue: z.core.$ZodRawIssue): string | undefined =>
  issue.code === 'invalid_type' ? 'an object of settings' : undefined;

const LANGUAGE = `a source language that rules know of (${LANGUAGE_CODES.join(', ')})`;

const VOCABULARY = z.strictObject(
  {
    words: z
      .array(text.refine(isTerm, 'a name or term, with a letter or figure in it'), { error: 'a list of texts' })
      .optional(),
    files: texts.optional(),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'an object with words or files' : undefined) },
);

// What may be said of all files or of some.
const OF_FILES = {
  rules: z
    .record(z.string(), z.enum(LEVELS, { error: 'off, warn or error' }), { error: 'an object of rule ids' })
    .optional(),
  minConfidence: z
    .number({ error: 'a number from 0 to 1' })
    .min(0, 'a number from 0 to 1')
    .max(1, 'a number from 0 to 1')
    .optional(),
  from: z.array(z.enum(LANGUAGE_CODES, { error: LANGUAGE }), { error: 'a list of languages, as in ["fr"]' }).optional(),
  vocabulary: VOCABULARY.optional(),
};

const OVERRIDE = z.strictObject({ files: patterns, ...OF_FILES }, { error: settingsObject });

/** A config as a user writes it. */
export const CONFIG = z.strictObject(
  {
    $schema: text.optional(),
    files: texts.optional(),
    ignore: patterns.optional(),
    ...OF_FILES,
    overrides: z.array(OVERRIDE, { error: 'a list of overrides' }).optional(),
    failOn: z.enum(['error', 'warn', 'never'], { error: 'error, warn or never' }).optional(),
    plugins: texts.optional(),
  },
  { error: settingsObject },
);

/** Settings as they are written, for all files or for some. */
export type WrittenSettings = Omit<z.output<typeof OVERRIDE>, 'files'>;

/** The keys that an object of the config may have, by its place in it. */
export function keysAt(place: readonly string[]): readonly string[] {
  if (place.at(-1) === 'vocabulary') return Object.keys(VOCABULARY.shape);
  return Object.keys(place[0] === 'overrides' ? OVERRIDE.shape : CONFIG.shape).filter((key) => key !== '$schema');
}
