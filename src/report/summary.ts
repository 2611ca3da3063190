import type { Suppression } from '../engine/flag.js';
import type { FileResult } from '../engine/result.js';
import { countsOf, entriesOf } from './entries.js';
import { wrap } from './fit.js';
import type { ReportContext } from './reporter.js';

/** The closing lines of a report: how much was found, what can be repaired, and what to try next. */
export function summaryOf(results: readonly FileResult[], context: ReportContext): readonly string[] {
  const { paint, width } = context;
  const more = [
    ...foreignIn(results),
    ...repairsIn(results),
    ...decidedIn(results),
    ...hintsFor(results, context),
  ].flatMap((sentence) => wrap(sentence, width));
  return [...wrap(foundIn(results), width).map(paint.bold), ...more.map(paint.faint)];
}

// Written out, as the data of a locale take longer to load than a small file to lint.
const number = (value: number): string => String(value).replace(/(?<=\d)(?=(?:\d{3}){1,5}$)/gu, ',');

/** A count of things in words. */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : more}`;

/** How much was found, in a sentence or two. */
export function foundIn(results: readonly FileResult[]): string {
  const { error, warning } = countsOf(results);
  const read = results.filter(({ verdict }) => verdict !== undefined).length;
  const unread = results.length - read;
  const failed = unread > 0 ? ` ${many(unread, 'file')} could not be read.` : '';
  if (error + warning === 0) {
    const words = results.reduce((sum, { verdict }) => sum + (verdict?.words ?? 0), 0);
    return `Nothing found in ${many(read, 'file')} (${many(words, 'word')}).${failed}`;
  }
  const touched = results.filter((result) => entriesOf(result).length > 0).length;
  const where = read === 1 ? 'one file' : `${number(touched)} of ${many(read, 'file')}`;
  return `${many(error + warning, 'flag')} in ${where}: ${many(error, 'error')}, ${many(warning, 'warning')}.${failed}`;
}

/** Which files were not linted since they are in other languages, in a sentence. */
export function foreignIn(results: readonly FileResult[]): readonly string[] {
  const languages = results.flatMap(({ verdict }) => verdict?.foreign ?? []);
  if (languages.length === 0) return [];
  const are = languages.length === 1 ? 'is' : 'are';
  return [
    `${many(languages.length, 'file')} ${are} not in English (${[...new Set(languages)].join(', ')}) and ${are === 'is' ? 'was' : 'were'} not linted.`,
  ];
}

/** How many repairs were made, and how many are offered, in a sentence each. */
export function repairsIn(results: readonly FileResult[]): readonly string[] {
  const made = results.reduce((sum, { fixes }) => sum + (fixes?.count ?? 0), 0);
  const written = results.every(({ fixes }) => fixes?.written ?? true);
  const done = made === 0 ? [] : [`${many(made, 'repair')} ${written ? 'made' : 'would be made by --fix'}.`];
  const { fixable } = countsOf(results);
  const safe = fixable.error + fixable.warning;
  const offered = results
    .flatMap(({ verdict }) => verdict?.flags ?? [])
    .filter((flag) => flag.suggestions.length > 0).length;
  if (offered === 0) return done;
  const offers = `${many(offered, 'flag comes', 'flags come')} with a repair`;
  return [
    ...done,
    safe === 0
      ? `${offers}.`
      : `${offers}; ${safe === 1 ? '1 of them is' : `${number(safe)} of them are`} safe to make with --fix.`,
  ];
}

/** What a person decided on, in a sentence: it is not shown again, and not concealed either. */
export function decidedIn(results: readonly FileResult[]): readonly string[] {
  const kinds = results.flatMap(({ verdict }) =>
    (verdict?.suppressed ?? []).map(({ suppression }) => suppression.kind),
  );
  const of = (kind: Suppression['kind']): number => kinds.filter((one) => one === kind).length;
  const [known, dismissed] = [of('baseline'), of('decision')];
  const parts = [
    ...(known > 0 ? [`${number(known)} in the baseline`] : []),
    ...(dismissed > 0 ? [`${number(dismissed)} dismissed`] : []),
  ];
  return parts.length === 0 ? [] : [`Not shown: ${parts.join(', ')}.`];
}

// More than a person reads in one go.
const FLOOD = 50;

// The rule that spoke most is the one worth reading about; who meets a flood on the first day may begin with what is new.
function hintsFor(results: readonly FileResult[], { compared }: ReportContext): readonly string[] {
  const flags = results.flatMap(({ verdict }) => verdict?.flags ?? []);
  const heard = new Map<string, number>();
  for (const { ruleId } of flags) heard.set(ruleId, (heard.get(ruleId) ?? 0) + 1);
  const [most] = [...heard].sort(([, a], [, b]) => b - a);
  return [
    ...(most ? [`Next: mtlint explain ${most[0]} says why this is a mark, and how to silence it.`] : []),
    ...(flags.length > FLOOD && !compared
      ? ['Too many? mtlint --update-baseline accepts them all, so that only what is new fails.']
      : []),
  ];
}
