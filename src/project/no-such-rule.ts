import { didYouMean } from './nearest.js';

/** What to say of a rule that does not exist, given the ids of all that do. */
export function noSuchRule(id: string, known: readonly string[]): string {
  return `there is no rule ${id}${didYouMean(id, known)}; mtlint explain lists all`;
}
