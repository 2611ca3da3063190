import { expect, it } from 'vitest';
import { BINDINGS } from '../../src/review/keys.js';
import { eventsOfLine } from '../../src/review/plain-input.js';
import { effectsOf, pressed } from './five-flags.js';

const shownIn = (on: keyof typeof BINDINGS) => BINDINGS[on].map(({ shown, says }) => `${shown}: ${says}`);

it('are shown with what they do, where a menu is open or the help', () => {
  expect([shownIn('menu'), shownIn('help')]).toEqual([
    [
      'Enter: take this',
      'n j ↓ →: next flag',
      'p k ↑ ←: previous flag',
      'PgDn: a page down',
      'PgUp: a page up',
      'g Home: first flag',
      'G End: last flag',
      'Esc: back',
      'Ctrl-C: quit',
    ],
    ['Esc: back', 'Ctrl-C: quit'],
  ]);
});

it.each([
  ['', 'Tab', { name: 'tab' }],
  ['', 'PGDN', { name: 'pagedown' }],
  ['', 'd', { text: 'd' }],
  ['', 'D', { text: 'D' }],
  ['', '→', { text: 'n' }],
  ['', 'ctrl-r', { name: 'r', ctrl: true }],
  ['f', 'Enter', { name: 'return' }],
  ['f', 'esc', { name: 'escape' }],
  ['f', 'Ctrl-C', { name: 'c', ctrl: true }],
  ['?', 'Esc', { name: 'escape' }],
  ['?', 'Ctrl-C', { name: 'c', ctrl: true }],
])('are pressed by their names, typed as the help shows them: after “%s”, %s', (before, line, key) => {
  expect(eventsOfLine(pressed(before), line)).toEqual([{ is: 'key', key }]);
});

it('choose from a menu by the number of the choice', () => {
  const keysFor = (line: string) =>
    eventsOfLine(pressed('f'), line).map((event) => (event.is === 'key' ? event.key.name : event.is));
  expect(['0', '1', '3', '8', '9', ''].map(keysFor)).toEqual([
    [],
    ['home', 'return'],
    ['home', 'down', 'down', 'return'],
    ['home', ...Array<string>(7).fill('down'), 'return'],
    [],
    ['return'],
  ]);
});

it.each(['', '<tab>', 'f', 'x', '?', '<tab>?'])('end the review with Ctrl-C or Ctrl-D, after “%s”', (before) => {
  expect([effectsOf(`${before}<ctrl-c>`), effectsOf(`${before}<ctrl-d>`)]).toEqual([
    [{ do: 'leave' }],
    [{ do: 'leave' }],
  ]);
});
