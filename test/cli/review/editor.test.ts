import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEditor, placeFor } from '../../../src/cli/review/editor.js';
import { sandbox } from '../sandbox.js';

const place = { path: 'a b.md', line: 3, column: 14 };

it.each([
  ['vi', ['+3', 'a b.md']],
  ['vim', ['+3', '+normal! 14|', 'a b.md']],
  ['/usr/bin/nvim -u NONE', ['+3', '+normal! 14|', 'a b.md']],
  ['nano', ['+3,14', 'a b.md']],
  ['emacsclient -t', ['+3:14', 'a b.md']],
  ['code', ['--wait', '--goto', 'a b.md:3:14']],
  ['subl -n', ['--wait', 'a b.md:3:14']],
  ['hx', ['a b.md:3:14']],
  ['ed', ['a b.md']],
])('opens a place in %s', (command, expected) => {
  expect(placeFor(command, place)).toEqual(expected);
});

it('takes a path for a path, whatever it begins with', () => {
  expect(placeFor('ed', { ...place, path: '--help.md' })).toEqual(['./--help.md']);
  expect(placeFor('vim', { ...place, path: '+!reboot.md' })).toEqual(['+3', '+normal! 14|', './+!reboot.md']);
});

describe('an editor', () => {
  it('is a command for the shell, arguments included', async () => {
    const { folder } = sandbox({ 'a b.md': 'One.' });
    const path = join(folder, 'a b.md');
    const trace = join(folder, 'trace');
    expect(await openEditor({ ...place, path }, { EDITOR: `printf '%s|' >${trace} x` })).toBeUndefined();
    expect(readFileSync(trace, 'utf8')).toBe(`x|${path}|`);
  });

  it('that the person prefers is asked first', async () => {
    expect(await openEditor(place, { VISUAL: 'true', EDITOR: 'false' })).toBeUndefined();
  });

  it('may be missing, or fail', async () => {
    expect(await openEditor(place, {})).toBe('No editor is known: set VISUAL or EDITOR to yours.');
    expect(await openEditor(place, { EDITOR: 'exit 3; true' })).toBe('exit 3; true ended with exit code 3.');
  });
});
