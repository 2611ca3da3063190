import { type Choice, isNarrowed } from '../choice.js';

/** What narrows a choice, in words; nothing where it shows everything. */
export function narrowing(choice: Choice): string {
  if (!isNarrowed(choice)) return '';
  const { search, rule, severity, path } = choice;
  const filter = severity === '' ? rule || path : `${severity}s only`;
  return [filter, search === '' ? '' : `“${search}”`].filter((part) => part !== '').join(', ');
}
