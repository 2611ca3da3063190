import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { current, type State } from '../state.js';
import { flagCard } from './card.js';
import { helpSheet } from './help.js';
import { flagList } from './list.js';
import { menuSheet } from './menu.js';
import { nothingCard } from './nothing.js';
import { fitRow, type Row, wrapText } from './row.js';
import type { Sheet } from './sheet.js';
import type { Theme } from './theme.js';
import { searchRow, typing } from './typed-line.js';

const LEAST = { columns: 40, rows: 12 };

/**
 * The screen at one moment. It leaves the last row of the terminal free: Ink clears a terminal that it fills, and all that can
 * be scrolled back to with it.
 */
export function Screen({ state, theme }: Readonly<{ state: State; theme: Theme }>): ReactElement {
  const { columns, rows } = state.size;
  const { head, body, foot } = sheetOf(state, theme);
  const room = Math.max(1, rows - 1 - head.length - foot.length);
  const pane = (shown: readonly Row[]) => shown.map((row) => fitRow(row, columns));
  return (
    <Box flexDirection="column" width={columns} height={Math.max(1, rows - 1)}>
      <Pane rows={pane(head)} theme={theme} />
      <Box flexDirection="column" height={room}>
        <Pane rows={pane(body.slice(0, room))} theme={theme} />
      </Box>
      <Pane rows={pane(foot)} theme={theme} />
    </Box>
  );
}

// Rows are broken and cut by us, who know how wide they are in any terminal; Ink is to draw them as they are.
function Pane({ rows, theme: { looks } }: Readonly<{ rows: readonly Row[]; theme: Theme }>): readonly ReactElement[] {
  return rows.map((row, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
    <Text key={at} wrap="truncate">
      {row.length === 0
        ? ' '
        : row.map(({ text, role }, nth) => drawn(text, role === 'text' ? undefined : looks[role], nth))}
    </Text>
  ));
}

const drawn = (text: string, look: Theme['looks']['text'] | undefined, key: number) =>
  look ? (
    <Text key={key} {...look}>
      {text}
    </Text>
  ) : (
    text
  );

function sheetOf(state: State, theme: Theme): Sheet {
  const { mode, size } = state;
  if (size.columns < LEAST.columns || size.rows < LEAST.rows) return tooSmall(state);
  switch (mode.on) {
    case 'flag':
      return cardOf(state, theme);
    case 'list':
      return flagList(state, theme);
    case 'line':
      return typed(state, mode, theme);
    case 'menu':
      return menuSheet(state, mode, theme);
    case 'help':
      return helpSheet(state, mode.back, theme);
    case 'over':
      return { head: [], body: [], foot: [] };
  }
}

function cardOf(state: State, theme: Theme): Sheet {
  const item = current(state);
  return item ? flagCard(state, item, theme) : nothingCard(state, theme);
}

// A search shows what it finds above it; words for a flag are typed where its repairs stood.
function typed(state: State, mode: Extract<State['mode'], { on: 'line' }>, theme: Theme): Sheet {
  const item = current(state);
  if (mode.purpose !== 'search' && item) return flagCard(state, item, theme, typing(state, mode, theme));
  const { head, body, foot } = mode.back === 'list' ? flagList(state, theme) : cardOf(state, theme);
  return { head, body, foot: [searchRow(mode.line, state.size.columns, theme), ...foot.slice(1)] };
}

function tooSmall({ size: { columns, rows } }: State): Sheet {
  const text = `The window is ${columns}×${rows}; the review needs ${LEAST.columns}×${LEAST.rows}. Nothing is lost.`;
  return { head: [], body: wrapText(text, 'text', Math.max(1, columns)), foot: [] };
}
