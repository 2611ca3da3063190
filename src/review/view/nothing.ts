import { many } from '../../report/summary.js';
import { isNarrowed } from '../choice.js';
import { countsOf, type State } from '../state.js';
import { footOf } from './foot.js';
import { narrowing } from './narrowing.js';
import { indented, type Row, wrapText } from './row.js';
import type { Sheet } from './sheet.js';
import type { Theme } from './theme.js';

/** The screen where there is no flag to look at. */
export function nothingCard(state: State, theme: Theme): Sheet {
  return { head: [[{ text: 'Review', role: 'strong' }], []], body: nothingHere(state), foot: footOf(state, theme) };
}

/** Why there is no flag here, and what to do. */
export function nothingHere(state: State): readonly Row[] {
  const room = state.size.columns - 4;
  const [what, ...more] = sentencesOf(state);
  const rows = [...wrapText(what, 'strong', room), ...more.flatMap((one) => wrapText(one, 'text', room))];
  return [[], ...indented(rows, 2)];
}

function sentencesOf(state: State): readonly [string, ...string[]] {
  const { choice, items, scan, errors } = state;
  const { repaired, dismissed } = countsOf(state);
  const trouble = errors.length === 0 ? [] : [`${many(errors.length, 'problem')} with files; the summary names them.`];
  if (isNarrowed(choice) && items.length > 0)
    return [`No flag fits: ${narrowing(choice)}.`, 'Esc shows all flags again.'];
  if (!scan.over && items.length === 0) return ['Linting …', 'The first flag will stand here.'];
  if (!scan.over) return ['Everything so far is done.', 'Linting goes on; the next flag will stand here.'];
  if (items.length === 0) return [`No flags in ${many(scan.total, 'file')}.`, ...trouble, 'q leaves.'];
  const judged = `${many(repaired, 'repair')}, ${many(dismissed, 'dismissal')}.`;
  return ['Everything is done.', judged, ...trouble, 'q leaves; u takes back what was done last.'];
}
