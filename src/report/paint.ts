import { Ansis } from 'ansis';
import type { Severity } from '../engine/flag.js';

type Brush = (text: string) => string;

/** The few ways in which reports set words apart; all of them leave the text as it is where colour is off. */
export type Paint = Readonly<{
  colored: boolean;
  title: Brush;
  faint: Brush;
  repair: Brush;
  bold: Brush;
  /** A word for a severity. */
  level: Readonly<Record<Severity, Brush>>;
  /** Flagged words in their sentence. */
  wrong: Readonly<Record<Severity, Brush>>;
}>;

/** Brushes of the sixteen colours that every terminal has, or plain ones. */
export function createPaint(colored: boolean): Paint {
  const ansi = new Ansis(colored ? 1 : 0);
  return {
    colored,
    title: (text) => ansi.bold.underline(text),
    faint: (text) => ansi.dim(text),
    repair: (text) => ansi.green(text),
    bold: (text) => ansi.bold(text),
    level: { error: (text) => ansi.red(text), warning: (text) => ansi.yellow(text) },
    wrong: { error: (text) => ansi.red.bold.underline(text), warning: (text) => ansi.yellow.bold.underline(text) },
  };
}

/** What decides whether a stream gets colour: the user's word first, then the environment, then the stream. */
export type ColorQuestion = Readonly<{
  /** `--color` or `--no-color`. */
  wanted?: boolean | undefined;
  env: Readonly<Record<string, string | undefined>>;
  isTerminal: boolean;
}>;

/** Decides once whether to use colour. */
export function wantsColor({ wanted, env, isTerminal }: ColorQuestion): boolean {
  if (wanted !== undefined) return wanted;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return isTerminal && env['TERM'] !== 'dumb';
}
