import { createInterface } from 'node:readline';
import type { Conductor } from '../../review/conductor.js';
import { eventsOfLine } from '../../review/plain-input.js';
import { plainLine, plainStatus, plainText } from '../../review/plain-text.js';
import type { State } from '../../review/state.js';
import { type Stage, sizeOf } from './stage.js';
import { ALL_OF_THE_JOB, stopped } from './stopping.js';
import type { Terminal } from './terminal.js';

// Milliseconds without news after which the prompt is written: what comes together is told together.
const CALM = 30;

/** A review for a terminal without a cursor to move: everything is told in lines, and a line is a key. */
export function openPrompt({ stdin, stdout }: Pick<Terminal, 'stdin' | 'stdout'>): Stage {
  const lines = createInterface({ input: stdin, terminal: false });
  let told = '';
  let timer: NodeJS.Timeout | undefined;
  const tell = (state: State): void => {
    const text = plainText(state);
    if (text === told) return;
    told = text;
    stdout.write(`\n${text}\n\n${plainStatus(state)}\n${plainLine(state)}> `);
  };
  const show = (state: State): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, CALM, state);
  };
  const listen = ({ happen, state }: Pick<Conductor, 'happen' | 'state'>): void => {
    lines.on('line', (line) => {
      // A line is always answered, if only by what was told before.
      told = '';
      for (const event of eventsOfLine(state(), line)) happen(event);
      show(state());
    });
    lines.on('close', () => happen({ is: 'key', key: { name: 'c', ctrl: true } }));
    happen({ is: 'resized', ...sizeOf(stdout) });
  };
  const suspend: Stage['suspend'] = async (run) => {
    lines.pause();
    try {
      return await run();
    } finally {
      lines.resume();
    }
  };
  const close = (): void => {
    clearTimeout(timer);
    lines.removeAllListeners('close').close();
    stdout.write('\n');
  };
  return { show, listen, suspend, rest: () => suspend(() => stopped(ALL_OF_THE_JOB)), close };
}
