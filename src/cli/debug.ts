import { Option } from 'commander';

const FAILURE = 'failure';
const TIMING = 'timing';

/** What `--debug` is to print: where it failed, should it fail, or how long each rule took. */
export type Debug = typeof FAILURE | typeof TIMING;

const HELP = 'print where it failed, should it fail';

/** `--debug [what]` for a command that runs rules. */
export const debugOption = (): Option =>
  new Option('--debug [what]', `${HELP}; with timing, how long each rule took`).choices([FAILURE, TIMING]);

/** `--debug` for a command that runs none. */
export const debugFailure = (): Option => new Option('--debug [what]', HELP).choices([FAILURE]);

/**
 * The same arguments with the value of `--debug` spelt out, as Commander takes any argument behind an option for its value: in
 * `--debug content/` the value is the one that goes without saying.
 */
export function withDebug(args: readonly string[]): readonly string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  return args.flatMap((arg, at) => {
    if (at >= end) return arg;
    if (arg === '--debug') return `--debug=${args[at + 1] === TIMING ? TIMING : FAILURE}`;
    return arg === TIMING && args[at - 1] === '--debug' ? [] : arg;
  });
}

/** True where a failure is to be told with the place in the program. */
export const isDebugged = (args: readonly string[]): boolean => args.some((arg) => /^--debug(?:=|$)/u.test(arg));
