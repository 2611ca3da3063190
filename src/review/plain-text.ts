import { evidenceOf, repairText } from '../report/entries.js';
import { wrap } from '../report/fit.js';
import { type Item, isLeft } from './item.js';
import type { Mode } from './mode.js';
import { pageOf } from './page.js';
import { countsOf, current, placeInView, type State } from './state.js';
import { contextRows, contextWindow } from './view/context.js';
import { helpSheet } from './view/help.js';
import { hintsOf } from './view/hints.js';
import { flagList } from './view/list.js';
import { nothingCard } from './view/nothing.js';
import { shown, textOf, windowStart } from './view/row.js';
import type { Sheet } from './view/sheet.js';
import { themeFor } from './view/theme.js';
import { caretRow, QUESTIONS } from './view/typed-line.js';

const THEME = themeFor(false);

/**
 * What there is to look at, as lines with a word on what each is: for people who hear the screen, and for terminals that cannot
 * move their cursor.
 */
export function plainText(state: State): string {
  const { mode, notice } = state;
  const text = mode.on === 'over' ? '' : bodyOf(state, mode);
  return notice ? `${text}\n\n${wrapped(notice.text, state)}` : text;
}

/** How far the review is, and which keys work now. */
export function plainStatus(state: State): string {
  const { repaired, dismissed, left, skipped } = countsOf(state);
  const { done, total, over } = state.scan;
  const linting = over ? '' : ` Linting: ${done} of ${total} files.`;
  const keys = hintsOf(state).map(([key, does]) => `${key} ${does}`);
  return [
    `Done ${repaired + dismissed}, left ${left}, skipped ${skipped}.${linting}`,
    ...(keys.length === 0 ? [] : [`Keys: ${keys.join(', ')}.`]),
  ]
    .map((line) => wrapped(line, state))
    .join('\n');
}

/** The line that is being typed, after what is asked for; empty where none is. */
export function plainLine({ mode }: State): string {
  if (mode.on !== 'line') return '';
  return `${QUESTIONS[mode.purpose]} ${textOf([caretRow(mode.line, THEME)])}`;
}

function bodyOf(state: State, mode: Exclude<Mode, { on: 'over' }>): string {
  const base = mode.on === 'line' ? (mode.purpose === 'search' ? mode.back : 'flag') : mode.on;
  if (base === 'list') return sheetText(flagList(state, THEME));
  if (mode.on === 'menu') return menuText(state, mode);
  if (mode.on === 'help') return sheetText(helpSheet(state, mode.back, THEME));
  const item = current(state);
  return item ? flagText(state, item) : sheetText(nothingCard(state, THEME));
}

// With the numbers by which choices are taken where no cursor can be moved to them.
function menuText(state: State, { of, choices, at }: Extract<Mode, { on: 'menu' }>): string {
  const room = pageOf(state);
  const first = windowStart(choices.length, room, at);
  const shownChoices = choices.slice(first, first + room).map(({ label, count }, nth) => {
    const number = first + nth;
    const counted = count === undefined ? '' : ` (${count.toLocaleString('en-US')})`;
    return wrapped(`${number === at ? '> ' : ''}${number + 1}: ${label}${counted}`, state);
  });
  return [MENUS[of], ...shownChoices].join('\n');
}

const MENUS = { filter: 'What to look at?', rule: 'How far is the rule dismissed?' } as const;

const sheetText = ({ head, body }: Sheet): string => textOf([...head, ...body]).trimEnd();

function flagText(state: State, item: Item): string {
  const { path, line, column, flag } = item;
  const at = placeInView(state);
  const nth = at < 0 ? 'Flag' : `Flag ${at + 1} of ${state.view.length}`;
  const context = contextRows(flag, roomOf(state), THEME);
  const paragraph = contextWindow(context, Math.max(3, state.size.rows >> 1));
  const lines = [
    `${nth}: ${path}, line ${line}, column ${column}.`,
    `${flag.severity === 'error' ? 'Error' : 'Warning'}, ${Math.round(flag.confidence * 100)} %: ${flag.ruleId}, ${flag.impact}.`,
    ...(item.fate.is === 'open' ? [] : [`It is ${item.fate.is}.`]),
  ];
  const why = [`Why: ${flag.message}`, ...evidenceOf(flag).map((one) => `Evidence: ${one}`)];
  return [
    lines.map((one) => wrapped(one, state)).join('\n'),
    textOf(paragraph),
    [...why, ...repairsText(item)].map((one) => wrapped(one, state)).join('\n'),
  ].join('\n\n');
}

function repairsText(item: Item): readonly string[] {
  const { suggestions } = item.flag;
  if (!isLeft(item)) return [];
  if (suggestions.length === 0) return ['No repair is known.'];
  return suggestions
    .slice(0, 9)
    .map((one, at) => `Repair ${at + 1}: ${repairText(one)}${one.fix ? '' : ' (by hand: o)'}`);
}

const WIDEST = 100;

const roomOf = ({ size }: State): number => Math.max(1, Math.min(WIDEST, size.columns - 2));

const wrapped = (text: string, state: State): string => wrap(shown(text), roomOf(state)).join('\n');
