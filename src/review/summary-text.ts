import { many } from '../report/summary.js';
import { countsOf, type State } from './state.js';

/** What a person is told on leaving: what was done, what is left, and how to go on. Its lines end with a line break. */
export function summaryText(state: State): string {
  const { scan, errors } = state;
  const { repaired, dismissed, left, skipped } = countsOf(state);
  const open = left + skipped;
  const waiting =
    skipped === 0 ? `${many(open, 'flag')} left` : `${many(open, 'flag')} left, ${skipped} of them skipped`;
  const lines = [
    `${many(repaired, 'repair')}, ${many(dismissed, 'dismissal')}; ${waiting}.`,
    ...(scan.over ? [] : [`${scan.done} of ${many(scan.total, 'file')} linted so far.`]),
    ...(errors.length === 0 ? [] : [`${many(errors.length, 'problem')} with files.`]),
    open > 0 || !scan.over ? 'The next mtlint review goes on here.' : 'Nothing is left to review.',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
