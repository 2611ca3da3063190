import { createInterface } from 'node:readline/promises';
import type { Ask } from './wishes.js';

/** Holds a conversation on the terminal. @returns undefined where the user ended it with Ctrl-C or Ctrl-D */
export async function askOnTerminal<Answers>(hold: (ask: Ask) => Promise<Answers>): Promise<Answers | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<undefined>((resolve) => {
    lines.once('close', () => resolve(undefined));
    lines.once('SIGINT', () => lines.close());
  });
  try {
    return await Promise.race([hold((question) => lines.question(question)), closed]);
  } finally {
    lines.close();
  }
}
