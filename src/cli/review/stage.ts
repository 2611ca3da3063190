import { wantsColor } from '../../report/paint.js';
import type { Conductor } from '../../review/conductor.js';
import type { State } from '../../review/state.js';
import { listenToKeys } from './keyboard.js';
import { openPrompt } from './prompt.js';
import { ALL_OF_THE_JOB, onStops, stopped } from './stopping.js';
import { findTerminal, openTerminal } from './terminal.js';

/** Where a review is seen, and where its keys come from. */
export type Stage = Readonly<{
  show: (state: State) => void;
  /** From now on keys, and the size of the window, are told. */
  listen: (conductor: Pick<Conductor, 'happen' | 'state'>) => void;
  /** Leaves the terminal to somebody else while `run` lasts. */
  suspend: <Value>(run: () => Promise<Value>) => Promise<Value>;
  /** Stops with all of its job, as Ctrl-Z has it, the terminal being that of the shell meanwhile. */
  rest: () => Promise<void>;
  /** Gives the terminal back. What is written then stays. */
  close: () => void;
}>;

/**
 * Opens the screen, or in a terminal that cannot move its cursor a plain prompt.
 * @returns why there is no place to show anything
 */
export async function openStage(color: boolean | undefined): Promise<Stage | string> {
  const found = findTerminal();
  if (typeof found === 'string') return found;
  const { env } = process;
  if (env['TERM'] === 'dumb') return openPrompt(found);
  const colored = wantsColor({ wanted: color, env, isTerminal: true });
  const { mount } = await loadedWith(colored, () => import('../../review/view/mount.js'));
  const { themeFor } = await import('../../review/view/theme.js');
  const terminal = openTerminal(found);
  const { stdin, stdout } = terminal;
  const screen = mount({ stdin, stdout, theme: themeFor(colored), isHeard: env['INK_SCREEN_READER'] === 'true' });
  let shown: State | undefined;
  const show = (state: State): void => {
    shown = state;
    if (!terminal.isSuspended()) screen.show(state);
  };
  const suspend: Stage['suspend'] = async (run) => {
    screen.hide();
    const value = await terminal.suspend(run);
    if (shown) screen.show(shown);
    return value;
  };
  const rest = resting(suspend, terminal.isSuspended);
  const listening: (() => void)[] = [rest.forget];
  return {
    show,
    listen: ({ happen }) => {
      const resized = () => happen({ is: 'resized', ...sizeOf(stdout) });
      stdout.on('resize', resized);
      listening.push(listenToKeys(stdin, happen), () => stdout.off('resize', resized));
      resized();
    },
    suspend,
    rest: () => rest.now(ALL_OF_THE_JOB),
    close: () => {
      screen.hide();
      for (const stop of listening) stop();
      terminal.close();
    },
  };
}

// Whoever is stopped by a signal gives the terminal back first, too; whoever was stopped without being asked takes it over again. An
// editor that has it does both by itself.
function resting(suspend: Stage['suspend'], isSuspended: () => boolean) {
  let isResting = false;
  const asked = (): void => void now(process.pid);
  const wentOn = (): void => {
    if (!isResting && !isSuspended()) void suspend(async () => {});
  };
  let forget = onStops({ asked, wentOn });
  const now = async (who: number): Promise<void> => {
    isResting = true;
    forget();
    await (isSuspended() ? stopped(who) : suspend(() => stopped(who)));
    forget = onStops({ asked, wentOn });
    isResting = false;
  };
  return { now, forget: () => forget() };
}

/** The size of a terminal, or the usual one where it does not tell. */
export const sizeOf = ({ columns, rows }: NodeJS.WriteStream) => ({ columns: columns || 80, rows: rows || 24 });

// Ink decides about colour while it is loaded, by a variable that is no business of an editor started later.
async function loadedWith<Module>(colored: boolean, load: () => Promise<Module>): Promise<Module> {
  const { env } = process;
  const before = env['FORCE_COLOR'];
  env['FORCE_COLOR'] = colored ? '1' : '0';
  try {
    return await load();
  } finally {
    if (before === undefined) delete env['FORCE_COLOR'];
    else env['FORCE_COLOR'] = before;
  }
}
