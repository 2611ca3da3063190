import type * as z from 'zod';
import { LANGUAGE_CODES } from '../rule/catalogue.js';
import { nearestLanguage } from './language.js';
import { didYouMean } from './nearest.js';

/** One thing that is wrong with a value: where in it, and a sentence about it. */
export type Complaint = Readonly<{ keys: readonly string[]; message: string }>;

type Outcome = z.ZodSafeParseResult<unknown>;

/** What is wrong with a value that did not fit its schema; `keysAt` tells which keys the object at a place may have. */
export function complaintsOf(
  { error }: Outcome,
  keysAt: (place: readonly string[]) => readonly string[] = () => [],
): readonly Complaint[] {
  return (error?.issues ?? []).flatMap((issue) => {
    const keys = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => strange([...keys, key], keysAt(keys)));
    const guess = issue.code === 'invalid_value' ? guessFor(issue) : '';
    return [{ keys, message: `${keys.length > 0 ? `“${keys.join('.')}”` : 'it'} must be ${issue.message}${guess}` }];
  });
}

function strange(keys: readonly string[], known: readonly string[]): Complaint {
  const guess = didYouMean(keys.at(-1) ?? '', known);
  return { keys, message: `unknown key “${keys.join('.')}”${guess}; known are ${known.join(', ')}` };
}

function guessFor({ input, values }: z.core.$ZodIssueInvalidValue): string {
  if (typeof input !== 'string') return '';
  const language = values.includes(LANGUAGE_CODES[0]) ? nearestLanguage(input) : undefined;
  return language === undefined ? didYouMean(input, values.map(String)) : ` (did you mean “${language}”?)`;
}
