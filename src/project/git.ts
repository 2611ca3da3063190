import { execFile } from 'node:child_process';

/** What git said. `message` is its reason where it failed. */
export type Said = Readonly<{ ok: true; out: string }> | Readonly<{ ok: false; message: string }>;

// Names and lines as they are, whatever the user has set: no quoting of letters, no colour, no programs that rewrite text.
const AS_IS = ['-c', 'core.quotePath=false', '-c', 'core.safecrlf=false', '--no-optional-locks', '--no-pager'];

/** Asks git in a folder. As `latin1` the answer has a character for each byte. Never throws. */
export function askGit(cwd: string, args: readonly string[], encoding: 'utf8' | 'latin1' = 'utf8'): Promise<Said> {
  const env = { ...process.env, LC_ALL: 'C' };
  return new Promise((done) => {
    execFile('git', [...AS_IS, ...args], { cwd, env, encoding, maxBuffer: Infinity }, (error, out, err) => {
      if (!error) return done({ ok: true, out });
      done({ ok: false, message: error.code === 'ENOENT' ? 'it was not found; install it' : reasonIn(err) });
    });
  });
}

const reasonIn = (err: string): string => (err.split('\n')[0] ?? '').replace(/^(?:fatal|error): /u, '');

/** The names in a list that git wrote with `-z`. */
export const namesIn = (list: string): readonly string[] => list.split('\0').filter((name) => name !== '');
