import * as z from 'zod';
import { LANGUAGE_CODES } from '../rule/catalogue.js';
import { LEVELS } from './level.js';
import { TERM } from './word-list.js';

// The `error` of each part says what it must be; `complaintsOf` makes a sentence of it. The descriptions are for editors.
const text = z.string({ error: 'a text' });

const texts = z.array(text, { error: 'a list of texts' });

const patterns = z.array(text.regex(/^[^!]/u, 'a pattern that does not begin with “!”'), { error: 'a list of texts' });

const level = z.enum(LEVELS, { error: 'off, warn or error' });

const share = z.number({ error: 'a number from 0 to 1' }).min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1');

const language = z.enum(LANGUAGE_CODES, {
  error: `a source language that rules know of (${LANGUAGE_CODES.join(', ')})`,
});

const VOCABULARY = z.strictObject(
  {
    words: z
      .array(text.regex(TERM, 'a name or term, with a letter or figure in it'), { error: 'a list of texts' })
      .describe('Names and terms, capital for capital.')
      .optional(),
    files: texts.describe('Files with one name or term on each line; “#” begins a comment.').optional(),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'an object with words or files' : undefined) },
);

// What may be said of all files or of some.
const OF_FILES = {
  rules: z
    .record(z.string(), level, { error: 'an object of rule ids' })
    .describe('The level of rules, by family/symptom.')
    .optional(),
  minConfidence: share.describe('How likely a flag must be to be right; more likely than not by default.').optional(),
  from: z
    .array(language, { error: 'a list of languages, as in ["fr"]' })
    .describe('What the text was translated from: rules of these languages are raised, rules of others quieted.')
    .optional(),
  vocabulary: VOCABULARY.describe(
    'Names and terms of the house, which no flag accuses and no repair changes.',
  ).optional(),
};

const settingsObject = (issue: z.core.$ZodRawIssue): string | undefined =>
  issue.code === 'invalid_type' ? 'an object of settings' : undefined;

const OVERRIDE = z.strictObject(
  { files: patterns.describe('The files, spelt as in .gitignore.'), ...OF_FILES },
  { error: settingsObject },
);

/** A config as a user writes it. */
export const CONFIG = z.strictObject(
  {
    $schema: text.describe('Where the schema of this file is, for editors.').optional(),
    files: texts.describe('Files, folders and globs that are linted where the command line names none.').optional(),
    ignore: patterns.describe('What is left out, spelt as in .gitignore.').optional(),
    ...OF_FILES,
    overrides: z
      .array(OVERRIDE, { error: 'a list of overrides' })
      .describe('Settings for some files; the later wins.')
      .optional(),
    failOn: z
      .enum(['error', 'warn', 'never'], { error: 'error, warn or never' })
      .describe('From which level on a flag ends the run with exit code 1; error by default.')
      .optional(),
    plugins: texts.describe('Folders of rules of your own: <family>/<symptom>.js, .mjs or .ts.').optional(),
  },
  { error: settingsObject },
);

/** What a config in TypeScript exports: `export default { … } satisfies UserConfig`. */
export type UserConfig = Readonly<z.input<typeof CONFIG>>;

/** Settings as they are written, for all files or for some. */
export type WrittenSettings = Omit<z.output<typeof OVERRIDE>, 'files'>;

/** The keys that an object of the config may have, by its place in it. */
export function keysAt(place: readonly string[]): readonly string[] {
  if (place.at(-1) === 'vocabulary') return Object.keys(VOCABULARY.shape);
  return Object.keys(place[0] === 'overrides' ? OVERRIDE.shape : CONFIG.shape).filter((key) => key !== '$schema');
}
