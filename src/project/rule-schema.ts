import * as z from 'zod';
import { ARTIFACT_CLASSES, LANGUAGE_CODES } from '../rule/catalogue.js';

// The `error` of each part says what it must be; `complaintsOf` makes a sentence of it.
const sentences = z.array(z.string(), { error: 'a list of texts' });
const examples = z
  .array(z.string(), { error: 'a list of at least one example' })
  .min(1, 'a list of at least one example');
const run = z.custom<unknown>((value) => typeof value === 'function', 'a function');
const pattern = z.custom<RegExp>(
  (value) => value instanceof RegExp && /[gy]/u.test(value.flags) && /[uv]/u.test(value.flags),
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
    origins: z.array(z.enum(LANGUAGE_CODES, { error: `a source language (${LANGUAGE_CODES.join(', ')})` }), {
      error: 'a list of source languages',
    }),
    examples: z.object(
      {
        format: z.literal('markdown', { error: "'markdown' or nothing" }).optional(),
        bad: examples,
        good: examples,
        falseAlarms: sentences.optional(),
        misses: sentences.optional(),
      },
      { error: 'an object with bad and good examples' },
    ),
    check: z.discriminatedUnion(
      'starts',
      [
        z.object({
          starts: z.literal('word'),
          words: z.set(z.string(), { error: 'a set of words' }),
          run,
          demandsAt: run,
        }),
        z.object({ starts: z.literal('text'), pattern, run }),
        z.object({ starts: z.literal('document'), run }),
        z.object({ starts: z.literal('pair'), run }),
        z.object({ starts: z.literal('foreign'), run }),
      ],
      { error: 'what onWords, onText, onDocument, onPairs or onForeign return' },
    ),
  },
  { error: 'a rule made by defineRule' },
);
