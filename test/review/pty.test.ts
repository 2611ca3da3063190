import { expect, it } from 'vitest';
import { openPty } from './pty.js';

// A program that shows its size, and all that it has read, in however many pieces.
const ECHO = `
  let read = '';
  process.stdin.setRawMode(true).on('data', (bytes) => {
    read += bytes;
    process.stdout.write('\\r' + JSON.stringify(read));
    if (read.endsWith('q')) process.exit(3);
  });
  const size = () => process.stdout.write(process.stdout.columns + 'x' + process.stdout.rows + '\\r\\n');
  process.stdout.on('resize', size);
  size();
`;

const echo = () => openPty(process.execPath, ['-e', ECHO], { columns: 30, rows: 8 });

it('shows what a program writes, and presses keys', async () => {
  const pty = echo();
  expect(await pty.waitFor(/x8/u)).toBe('30x8');
  pty.press('a<up><ctrl-c>');
  expect(await pty.waitFor(/u0003"$/u)).toBe('30x8\n"a\\u001b[A\\u0003"');
  pty.resize(40, 6);
  await pty.waitFor(/40x6/u);
  pty.press('q');
  expect(await pty.ended).toEqual({ code: 3, signal: undefined });
});

it('tells of a program that was killed, and of one that shows something else', async () => {
  const pty = echo();
  await pty.waitFor(/x8/u);
  pty.kill('SIGTERM');
  expect(await pty.ended).toEqual({ code: 0, signal: 15 });
  await expect(pty.waitFor(/never/u)).rejects.toThrow('the program ended without /never/u:\n30x8');
});
