import { execFile } from 'node:child_process';
import { programFile } from './program-file.js';

/** What git said. `message` is its reason where it failed. */
export type Said = Readonly<{ ok: true; out: string }> | Readonly<{ ok: false; message: string }>;

// Names and lines as they are, whatever the user has set: no quoting of letters, no colour.
const AS_IS = ['-c', 'core.quotePath=false', '-c', 'core.safecrlf=false', '--no-optional-locks', '--no-pager'];

// No program that the repository names: it may have come in an archive, with a `.git` that somebody else wrote, or hold a bare
// repository among its files.
const HARMLESS = [
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'].flatMap((one) => ['-c', one]),
];

// No network either: where git misses objects of a partial clone, it would fetch them, by a program that the repository may name. No
// protocol is called so.
const OFFLINE = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: ':', GIT_TERMINAL_PROMPT: '0' };

/** How git answers: as `latin1` the answer has a character for each byte; `settings` hold for this one question. */
export type Asking = Readonly<{ encoding?: 'utf8' | 'latin1'; settings?: Readonly<Record<string, string>> }>;

/** Asks git in a folder. It runs no program and fetches nothing. Never throws. */
export function askGit(
  cwd: string,
  args: readonly string[],
  { encoding = 'utf8', settings = {} }: Asking = {},
): Promise<Said> {
  const git = programFile('git');
  if (git === undefined) return Promise.resolve({ ok: false, message: 'it was not found; install it' });
  const env = { ...process.env, LC_ALL: 'C', ...OFFLINE, ...withSettings(settings, process.env) };
  return new Promise((done) => {
    const options = { cwd, env, encoding, maxBuffer: Infinity };
    execFile(git, [...AS_IS, ...HARMLESS, ...args], options, (error, out, err) => {
      done(error ? { ok: false, message: reasonIn(err) } : { ok: true, out });
    });
  });
}

// Warnings may come before it.
const reasonIn = (err: string): string =>
  (/^fatal: .*/mu.exec(err)?.[0] ?? err.split('\n')[0] ?? '').replace(/^(?:fatal|error): /u, '');

// As variables, since a setting's name may hold what `-c` takes for its end. The user's own come first.
function withSettings(
  settings: Readonly<Record<string, string>>,
  { GIT_CONFIG_COUNT = '0' }: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const first = Number(GIT_CONFIG_COUNT) || 0;
  const named = Object.entries(settings).flatMap(([key, value], nth) => [
    [`GIT_CONFIG_KEY_${first + nth}`, key],
    [`GIT_CONFIG_VALUE_${first + nth}`, value],
  ]);
  return named.length === 0 ? {} : { ...Object.fromEntries(named), GIT_CONFIG_COUNT: String(first + named.length / 2) };
}

/** The names in a list that git wrote with `-z`. */
export const namesIn = (list: string): readonly string[] => list.split('\0').filter((name) => name !== '');
