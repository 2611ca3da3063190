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
  /** Shows a state. Throws what fails while it is drawn. */
  show: (state: State) => void;
  /** Stops drawing, so that somebody else may use the terminal. `show` draws again from the beginning. */
  hide: () => void;
}>;

/** Draws a review with Ink. */
export function mount({ stdin, stdout, theme, isHeard }: Canvas): Mounted {
  let ink: Instance | undefined;
  const elementOf = isHeard ? aloud : (state: State) => Screen({ state, theme });
  return {
    show: (state) => {
      const element = elementOf(state);
      if (ink) ink.rerender(element);
      else
        ink = render(element, {
          stdin,
          stdout,
          patchConsole: false,
          exitOnCtrlC: false,
          maxFps: 120,
          isScreenReaderEnabled: isHeard,
        });
    },
    hide: () => {
      ink?.unmount();
      ink = undefined;
    },
  };
}

const aloud = (state: State): ReactElement => (
  <Text>{[plainText(state), plainLine(state), plainStatus(state)].filter((part) => part !== '').join('\n\n')}</Text>
);
