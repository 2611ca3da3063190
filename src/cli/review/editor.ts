import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { programFile } from '../../project/program-file.js';

/** Where to open a file: line and column count from 1. */
export type EditorPlace = Readonly<{ path: string; line: number; column: number }>;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens the person's own editor and waits until it is closed.
 * @returns why that could not be done, in a sentence; undefined where it could
 */
export function openEditor(place: EditorPlace, env: Environment): Promise<string | undefined> {
  const command = env['VISUAL'] || env['EDITOR'];
  if (!command) return Promise.resolve('No editor is known: set VISUAL or EDITOR to yours.');
  const shell = programFile('sh');
  if (!shell) return Promise.resolve('The editor could not be started: no sh was found.');
  return new Promise((resolve) => {
    // As git does: what the variable holds is a command for the shell, its arguments included.
    const editor = spawn(shell, ['-c', `${command} "$@"`, command, ...placeFor(command, place)], { stdio: 'inherit' });
    editor.on('error', ({ message }) => resolve(`The editor could not be started: ${message}.`));
    editor.on('exit', (code, signal) => {
      if (code === 0) resolve(undefined);
      else resolve(`${command} ended with ${signal ?? `exit code ${code}`}.`);
    });
  });
}

/** The arguments by which an editor opens a file at a place; for one that is not known, the file alone. */
export function placeFor(command: string, { path, line, column }: EditorPlace): readonly string[] {
  // A path is no option, and no command either, which vi takes from whatever begins with a plus.
  const file = /^[-+]/u.test(path) ? `./${path}` : path;
  const [program = ''] = command.trim().split(/\s+/u);
  switch (basename(program).replace(/\.exe$/u, '')) {
    case 'vi': // which may be a small one, without commands
      return [`+${line}`, file];
    case 'vim':
    case 'nvim':
    case 'gvim':
      return [`+${line}`, `+normal! ${column}|`, file];
    case 'nano':
      return [`+${line},${column}`, file];
    case 'emacs':
    case 'emacsclient':
    case 'micro':
    case 'kak':
      return [`+${line}:${column}`, file];
    case 'code':
    case 'codium':
    case 'cursor':
      return ['--wait', '--goto', `${file}:${line}:${column}`];
    case 'subl':
    case 'zed':
      return ['--wait', `${file}:${line}:${column}`];
    case 'hx':
    case 'helix':
      return [`${file}:${line}:${column}`];
    default:
      return [file];
  }
}
