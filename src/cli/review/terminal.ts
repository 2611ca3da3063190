import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';

/** The terminal that a person sits at: raw keys come from `stdin`, the alternate screen is shown on `stdout`. */
export type Terminal = Readonly<{
  stdin: ReadStream;
  stdout: NodeJS.WriteStream;
  /** Leaves the screen to somebody else while `run` lasts. */
  suspend: <Value>(run: () => Promise<Value>) => Promise<Value>;
  isSuspended: () => boolean;
  /** Gives the terminal back as it was. May be called again. */
  close: () => void;
}>;

// The alternate screen with the cursor at home, which is hidden; no row goes on in the next, should a terminal find it wider than
// we do; pasted text comes marked as such.
const ENTER = '\u001b[?1049h\u001b[H\u001b[?25l\u001b[?7l\u001b[?2004h';
const LEAVE = '\u001b[?2004l\u001b[?7h\u001b[?25h\u001b[?1049l';

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Finds a terminal to read keys from, which need not be standard input. @returns the reason where there is none, as the end of a
 * sentence.
 */
export function findTerminal(): Readonly<{ stdin: ReadStream; stdout: NodeJS.WriteStream }> | string {
  const { stdin, stdout } = process;
  if (!stdout.isTTY) return 'standard output is not a terminal';
  if (stdin.isTTY) return { stdin, stdout };
  try {
    return { stdin: new ReadStream(openSync('/dev/tty', 'r+')), stdout };
  } catch {
    return 'there is no terminal to read keys from';
  }
}

/** Takes the terminal over. However the process ends, but for `kill -9`, the terminal is given back before a last word is said. */
export function openTerminal({ stdin, stdout }: Pick<Terminal, 'stdin' | 'stdout'>): Terminal {
  let isOurs = false;
  const enter = (): void => {
    if (isOurs) return;
    isOurs = true;
    stdin.setRawMode(true);
    stdin.resume();
    stdout.write(ENTER);
  };
  const leave = (): void => {
    if (!isOurs) return;
    isOurs = false;
    stdout.write(LEAVE);
    stdin.setRawMode(false);
    stdin.pause();
  };
  const forget = leavingFirst(leave);
  enter();
  return {
    stdin,
    stdout,
    suspend: async (run) => {
      leave();
      try {
        return await run();
      } finally {
        enter();
      }
    },
    isSuspended: () => !isOurs,
    close: () => {
      leave();
      forget();
      if (stdin !== process.stdin) stdin.destroy();
    },
  };
}

// What is thrown is told on the screen that the person had before, so that it is still there when the process has ended.
function leavingFirst(leave: () => void): () => void {
  const quits = Object.entries(SIGNALS).map(([signal, number]) => {
    const quit = (): never => process.exit(128 + number);
    process.on(signal, quit);
    return () => process.off(signal, quit);
  });
  process.on('exit', leave);
  process.on('uncaughtExceptionMonitor', leave);
  return () => {
    for (const forget of quits) forget();
    process.off('exit', leave);
    process.off('uncaughtExceptionMonitor', leave);
  };
}
