import { many } from '../../report/summary.js';
import type { Mode } from '../mode.js';
import { countsOf, placeInView, type State } from '../state.js';
import { hintsOf } from './hints.js';
import { type Row, type Run, rowWidth, run, spread } from './row.js';
import type { Theme } from './theme.js';

/** The rows at the bottom of every screen: a word on what just happened, the counters, and the keys that work now. */
export function footOf(state: State, theme: Theme): readonly Row[] {
  return [noticeRow(state, theme), countersRow(state), hintsRow(state, state.size.columns)];
}

/** How many rows that is. */
export const FOOT = 3;

function noticeRow({ notice }: State, theme: Theme): Row {
  if (!notice) return [];
  return notice.tone === 'warned' ? [run(`! ${notice.text}`, 'warning', theme)] : [run(notice.text, 'strong', theme)];
}

function countersRow(state: State): Row {
  const { repaired, dismissed, left, skipped } = countsOf(state);
  const counters = faint(`done ${number(repaired + dismissed)} · left ${number(left)} · skipped ${number(skipped)}`);
  const at = isLooking(state.mode) ? placeInView(state) : -1;
  const place = at < 0 ? [] : [`${number(at + 1)} of ${number(state.view.length)}`];
  const { scan, errors } = state;
  const linting = scan.over ? [] : [`linting ${number(scan.done)} of ${number(scan.total)} files`];
  const shortly = scan.over ? [] : [`${number(scan.done)}/${number(scan.total)} …`];
  const trouble = errors.length === 0 ? [] : [many(errors.length, 'problem')];
  const rights = [
    [...trouble, ...linting, ...place],
    [...linting, ...place],
    [...shortly, ...place],
    [...shortly],
    [],
  ].map((parts) => faint(parts.join(' · ')));
  return spread(counters, rights, state.size.columns);
}

// Where the place among all flags says something: not while a question stands in front of them.
const isLooking = (mode: Mode): boolean =>
  mode.on === 'flag' || mode.on === 'list' || (mode.on === 'line' && mode.purpose === 'search');

const faint = (text: string): Row => (text === '' ? [] : [{ text, role: 'faint' }]);

const number = (value: number): string => value.toLocaleString('en-US');

// The keys that always work stand at the end and stay there; of the others there are as many as fit.
function hintsRow(state: State, room: number): Row {
  const hints = hintsOf(state).map(
    ([key, does]): Row => [
      { text: key, role: 'key' },
      { text: ` ${does}`, role: 'text' },
    ],
  );
  const always = state.mode.on === 'flag' || state.mode.on === 'list' ? 2 : 0;
  const last = hints.slice(hints.length - always);
  const kept: Row[] = [];
  let left = room - last.reduce((sum, row) => sum + rowWidth(row) + GAP.text.length, 0);
  for (const row of hints.slice(0, hints.length - always)) {
    left -= rowWidth(row) + GAP.text.length;
    if (left < -GAP.text.length) break;
    kept.push(row);
  }
  return [...kept, ...last].flatMap((row, at) => (at === 0 ? row : [GAP, ...row]));
}

const GAP: Run = { text: '  ', role: 'text' };
