import { type Instance, render, Text } from 'ink';
import type { ReactElement } from 'react';
import { plainLine, plainStatus, plainText } from '../plain-text.js';
import type { State } from '../state.js';
import { Screen } from './screen.js';
import type { Theme } from './theme.js';

/** What a screen is drawn on and how. */
export type Canvas = Readonly<{
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  theme: Theme;
  /** True for people who hear the screen: then it is lines of text, each with a word on what it is. */
  isHeard: boolean;
}>;

/** A review as it is seen. */
export type Mounted = Readonly<{
  /** Shows a state: at once, or where states follow upon each other the latest of them in a moment. */
  show: (state: State) => void;
  /** Stops drawing, so that somebody else may use the terminal. `show` draws again from the beginning. */
  hide: () => void;
}>;

// Milliseconds between two frames. A linter may bring hundreds of states in that time, and nobody would see them.
const FRAME = 8;

/** Draws a review with Ink. */
export function mount(canvas: Canvas): Mounted {
  let ink: Instance | undefined;
  let waiting: State | undefined;
  let timer: NodeJS.Timeout | undefined;
  const elementOf = canvas.isHeard ? aloud : (state: State) => Screen({ state, theme: canvas.theme });
  const draw = (state: State): void => {
    // Made by us and not by React, so that what fails is thrown here.
    const element = elementOf(state);
    if (ink) ink.rerender(element);
    else ink = opened(element, canvas);
    timer = setTimeout(next, FRAME);
  };
  const next = (): void => {
    const state = waiting;
    timer = undefined;
    waiting = undefined;
    if (state) draw(state);
  };
  return {
    show: (state) => {
      if (timer) waiting = state;
      else draw(state);
    },
    hide: () => {
      clearTimeout(timer);
      next();
      clearTimeout(timer);
      timer = undefined;
      ink?.unmount();
      ink = undefined;
    },
  };
}

const opened = (element: ReactElement, { stdin, stdout, isHeard }: Canvas): Instance =>
  render(element, {
    stdin,
    stdout,
    patchConsole: false,
    exitOnCtrlC: false,
    maxFps: 1000,
    isScreenReaderEnabled: isHeard,
  });

const aloud = (state: State): ReactElement => (
  <Text>{[plainText(state), plainLine(state), plainStatus(state)].filter((part) => part !== '').join('\n\n')}</Text>
);
