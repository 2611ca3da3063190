import type { Event, Key } from './event.js';
import { BINDINGS } from './keys.js';
import type { Mode } from './mode.js';
import type { State } from './state.js';

/**
 * What a line means that was typed at a prompt: a letter or number is the key, as are names such as `Tab` and `Esc`; a number
 * chooses from a menu; where words are asked for, the line is the words. An empty line changes nothing, but for taking what a
 * menu stands on and giving no reason.
 */
export function eventsOfLine({ mode }: State, line: string): readonly Event[] {
  if (mode.on === 'line') return ofWords(mode, line);
  if (mode.on === 'over') return [];
  const typed = line.trim();
  if (mode.on === 'menu' && /^\d*$/u.test(typed)) return ofChoice(mode, typed);
  const key = keyOf(mode.on, typed);
  return key ? [pressed(key)] : [];
}

const pressed = (key: Key): Event => ({ is: 'key', key });

const ENTER = pressed({ name: 'return' });
const ESCAPE = pressed({ name: 'escape' });

function ofWords({ purpose }: Extract<Mode, { on: 'line' }>, line: string): readonly Event[] {
  if (purpose === 'correct' && line.trim() === '') return [ESCAPE];
  return [pressed({ name: 'end' }), pressed({ name: 'u', ctrl: true }), { is: 'pasted', text: line }, ENTER];
}

function ofChoice({ choices }: Extract<Mode, { on: 'menu' }>, typed: string): readonly Event[] {
  if (typed === '') return [ENTER];
  const nth = Number(typed);
  if (nth < 1 || nth > choices.length) return [];
  return [pressed({ name: 'home' }), ...Array.from({ length: nth - 1 }, () => pressed({ name: 'down' })), ENTER];
}

// A key by what the help calls it; only letters tell apart what is written large and small.
function keyOf(on: keyof typeof BINDINGS, typed: string): Key | undefined {
  for (const { keys, shown } of BINDINGS[on]) {
    const names = [...keys, ...shown.split(' ')];
    const isMeant = names.some(
      (name) => name === typed || (name.length > 1 && name.toLowerCase() === typed.toLowerCase()),
    );
    if (isMeant) return named(keys.includes(typed) ? typed : (keys[0] ?? ''));
  }
  return undefined;
}

function named(name: string): Key {
  if (name.startsWith('Ctrl-')) return { name: name.slice(5).toLowerCase(), ctrl: true };
  return name.length === 1 ? { text: name } : { name };
}
