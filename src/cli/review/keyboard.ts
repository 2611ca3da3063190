import { emitKeypressEvents, type Interface } from 'node:readline';
import type { ReadStream } from 'node:tty';
import type { Event, Key } from '../../review/event.js';

// What Node makes of the bytes that a terminal sends for one key.
type Pressed = Readonly<{ name?: string; sequence?: string; ctrl?: boolean; meta?: boolean; shift?: boolean }>;

// Milliseconds after which an Esc is a key of its own, and not the beginning of another: a terminal sends the rest at once.
const ESCAPE_IS_ALONE = 40;

/** Tells of the keys of a terminal in raw mode, one by one however many come at once, and of pasted text as a whole. */
export function listenToKeys(stdin: ReadStream, happen: (event: Event) => void): () => void {
  // Node takes the time to wait from the interface that would echo what is typed; there is none here.
  emitKeypressEvents(stdin, { escapeCodeTimeout: ESCAPE_IS_ALONE } as unknown as Interface);
  let pasted: string | undefined;
  const onKey = (text: string | undefined, pressed: Pressed): void => {
    if (pressed.name === 'paste-start') pasted = '';
    else if (pressed.name === 'paste-end') {
      happen({ is: 'pasted', text: pasted ?? '' });
      pasted = undefined;
    } else if (pasted !== undefined) pasted += text ?? pressed.sequence ?? '';
    else happen({ is: 'key', key: keyOf(text, pressed) });
  };
  stdin.on('keypress', onKey);
  return () => stdin.off('keypress', onKey);
}

// A key as the review knows it: only what writes something has a text.
function keyOf(text: string | undefined, { name, ctrl, meta, shift }: Pressed): Key {
  const writes = text !== undefined && text !== '' && !ctrl && !meta && !/\p{Cc}/u.test(text);
  const isAlone = name === 'escape';
  return {
    ...(name !== undefined && { name: name === 'enter' ? 'return' : name }),
    ...(writes && { text }),
    ...(ctrl && { ctrl }),
    ...(meta && !isAlone && { meta }),
    ...(shift && { shift }),
  };
}
