import { spawn } from '@lydell/node-pty';
import xterm, { type IBufferCell } from '@xterm/headless';
import { afterAll } from 'vitest';
import type { Key } from '../../src/review/event.js';
import { INHERITED } from '../cli/inherited.js';
import { keysIn } from './world.js';

/** How a program in a pseudo-terminal ended: its exit code, and the number of the signal that killed it. */
export type End = Readonly<{ code: number; signal: number | undefined }>;

/** A program in a real pseudo-terminal, with somebody who reads the screen and presses keys. */
export type Pty = Readonly<{
  /** What stands on the screen, without blanks at the ends of rows and without empty rows at the end. */
  screen: () => string;
  /** The cell at a place; rows and columns count from 0. */
  cell: (row: number, column: number) => IBufferCell | undefined;
  isAlternate: () => boolean;
  /** All that the program has written, escape sequences and all. */
  written: () => string;
  /**
   * Waits until the screen shows something; a frame that is drawn in parts is looked at when it is whole. @throws with what it shows,
   * where it does not in time
   */
  waitFor: (pattern: RegExp) => Promise<string>;
  /** Presses keys, all in one write: characters, or names in angle brackets such as `<tab>` and `<ctrl-c>`. */
  press: (keys: string) => void;
  /** Pastes as a terminal does that was asked to mark what is pasted. */
  paste: (text: string) => void;
  resize: (columns: number, rows: number) => void;
  kill: (signal: NodeJS.Signals) => void;
  /** Settles when the program has ended and all that it wrote is on the screen. */
  ended: Promise<End>;
}>;

/** How a program is started. */
export type PtyOptions = Readonly<{
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  columns?: number;
  rows?: number;
}>;

const PATIENCE = 90_000; // milliseconds; machines that test are busy

// Tests start programs while they run, when it is too late to say what comes after all of them.
const started: (() => void)[] = [];
afterAll(() => {
  for (const stop of started) stop();
});

/** Starts a program in a pseudo-terminal of its own. It is killed, where it has not ended, when the tests of the file end. */
export function openPty(file: string, args: readonly string[], options: PtyOptions = {}): Pty {
  const { cwd = process.cwd(), env = {}, columns = 80, rows = 24 } = options;
  const terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 200, allowProposedApi: true });
  const name = env['TERM'] ?? 'xterm-256color';
  const child = spawn(file, [...args], { name, cols: columns, rows, cwd, env: { ...INHERITED, ...env } });
  const changed = new Set<() => void>();
  const tell = (): void => {
    for (const look of changed) look();
  };
  let all = '';
  let drawn = '';
  child.onData((data) => {
    all += data;
    terminal.write(data, () => {
      drawn += data;
      tell();
    });
  });
  // What a program asks of its terminal, such as where the cursor stands, the terminal answers.
  terminal.onData((answer) => child.write(answer));
  const ended = new Promise<End>((resolve) => {
    child.onExit(({ exitCode, signal }) =>
      terminal.write('', () => resolve({ code: exitCode, signal: signal === 0 ? undefined : signal })),
    );
  });
  let isOver = false;
  const over = ended.then(() => {
    isOver = true;
  });
  started.push(() => isOver || child.kill('SIGKILL'));
  const screen = () => textOf(terminal);
  return {
    screen,
    cell: (row, column) => terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row)?.getCell(column),
    written: () => all,
    isAlternate: () => terminal.buffer.active.type === 'alternate',
    waitFor: (pattern) => waited(pattern, { screen, isWhole: () => isWhole(drawn), changed, over }),
    press: (keys) => child.write(keysIn(keys).map(bytesOf).join('')),
    paste: (text) => child.write(`\u001b[200~${text}\u001b[201~`),
    resize: (width, height) => {
      terminal.resize(width, height);
      child.resize(width, height);
    },
    kill: (signal) => child.kill(signal),
    ended,
  };
}

// Whether all frames that were begun have come to their ends, which programs mark as terminals ask them to.
const isWhole = (drawn: string): boolean => drawn.lastIndexOf('\u001b[?2026h') <= drawn.lastIndexOf('\u001b[?2026l');

function textOf({ buffer, rows }: xterm.Terminal): string {
  const { active } = buffer;
  const lines = Array.from({ length: rows }, (_, row) =>
    active.getLine(active.viewportY + row)?.translateToString(true),
  );
  return lines.join('\n').trimEnd();
}

type Watched = Readonly<{
  screen: () => string;
  isWhole: () => boolean;
  changed: Set<() => void>;
  over: Promise<void>;
}>;

function waited(pattern: RegExp, { screen, isWhole, changed, over }: Watched): Promise<string> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      changed.delete(look);
      end();
    };
    const look = (): void => {
      if (isWhole() && pattern.test(screen())) settle(() => resolve(screen()));
    };
    const fail = (why: string) => () => reject(new Error(`${why} without ${pattern}:\n${screen()}`));
    const timer = setTimeout(() => settle(fail('time went by')), PATIENCE);
    changed.add(look);
    void over.then(() => {
      look();
      settle(fail('the program ended'));
    });
    look();
  });
}

const NAMED: Readonly<Record<string, string>> = {
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
  delete: '\u001b[3~',
  backspace: '\u007f',
  escape: '\u001b',
  return: '\r',
  tab: '\t',
};

function bytesOf({ name = '', text, ctrl }: Key): string {
  if (ctrl) return String.fromCharCode(name.charCodeAt(0) & 0x1f);
  return text ?? NAMED[name] ?? '';
}
