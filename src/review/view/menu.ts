import { fitEnd, widthOf } from '../../report/fit.js';
import type { Mode } from '../mode.js';
import { pageOf } from '../page.js';
import { current, type State } from '../state.js';
import { footOf } from './foot.js';
import { type Row, run, shown, spread, windowStart } from './row.js';
import type { Sheet } from './sheet.js';
import type { Theme } from './theme.js';

type MenuMode = Extract<Mode, { on: 'menu' }>;

/** A menu: what is chosen from, each with its count; only those that are seen are looked at. */
export function menuSheet(state: State, mode: MenuMode, theme: Theme): Sheet {
  const { columns } = state.size;
  const room = pageOf(state);
  const first = windowStart(mode.choices.length, room, mode.at);
  const rows = mode.choices.slice(first, first + room).map(({ label, count }, nth): Row => {
    const isCurrent = first + nth === mode.at;
    const number = count === undefined ? '' : count.toLocaleString('en-US');
    const text = fitEnd(shown(label), columns - 2 - (number === '' ? 0 : widthOf(number) + 2));
    return spread(
      [
        { text: isCurrent ? '> ' : '  ', role: 'key' },
        { text, role: isCurrent ? 'strong' : 'text' },
      ],
      [number === '' ? [] : [{ text: number, role: 'faint' }]],
      columns,
    );
  });
  return { head: [spread(titleOf(state, mode, theme), [], columns), []], body: rows, foot: footOf(state, theme) };
}

function titleOf(state: State, { of }: MenuMode, theme: Theme): Row {
  if (of === 'filter') return [{ text: 'Show only', role: 'strong' }];
  const words = current(state)?.flag.words ?? '';
  return [{ text: 'How far? ', role: 'strong' }, run(`“${words}”`, 'faint', theme)];
}
