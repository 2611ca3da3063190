import { renderToString } from 'ink';
import type { State } from '../../../src/review/state.js';
import { Screen } from '../../../src/review/view/screen.js';
import { themeFor } from '../../../src/review/view/theme.js';

/** What a terminal shows of a review, with its escape sequences. */
export const drawn = (state: State, colored: boolean): string =>
  renderToString(<Screen state={state} theme={themeFor(colored)} />, { columns: state.size.columns });

/** What a terminal without colours shows of a review. */
export const frameOf = (state: State): string => drawn(state, false);
