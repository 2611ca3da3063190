import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { expect, it } from 'vitest';
import { listenToKeys } from '../../../src/cli/review/keyboard.js';
import type { Event } from '../../../src/review/event.js';
import { nameOf } from '../../../src/review/keys.js';

/** What the bytes of a terminal are told as: keys by their names, text in quotes. */
async function told(...chunks: readonly string[]): Promise<readonly string[]> {
  const stdin = new PassThrough();
  const events: Event[] = [];
  const stop = listenToKeys(stdin as unknown as ReadStream, (event) => events.push(event));
  for (const chunk of chunks) stdin.write(chunk);
  // An Esc is alone once nothing has followed it for a moment.
  await expect.poll(() => events.length).toBeGreaterThan(0);
  stop();
  stdin.destroy();
  return events.map((event) => {
    if (event.is === 'pasted') return `"${event.text}"`;
    return event.is === 'key' ? `${event.key.meta ? 'Meta-' : ''}${nameOf(event.key)}` : event.is;
  });
}

it.each<[string, readonly string[], readonly string[]]>([
  ['several keys that arrive at once', ['jjD1'], ['j', 'j', 'D', '1']],
  ['a key in two halves', ['\u001b[', 'A'], ['up']],
  ['Esc alone', ['\u001b'], ['escape']],
  [
    'arrows, pages and ends',
    ['\u001b[B\u001bOC\u001b[5~\u001b[6~\u001b[H\u001b[F'],
    ['down', 'right', 'pageup', 'pagedown', 'home', 'end'],
  ],
  ['control keys', ['\u0003\u0012\u0004\u0001'], ['Ctrl-C', 'Ctrl-R', 'Ctrl-D', 'Ctrl-A']],
  ['words by Ctrl and Meta', ['\u001b[1;5D\u001bb\u001b\u007f'], ['Ctrl-LEFT', 'Meta-b', 'Meta-backspace']],
  ['both keys for the end of a line', ['\r', '\n'], ['return', 'return']],
  ['what is typed in any script', ['é漢😀'], ['é', '漢', '😀']],
  ['deleting', ['\u007f\b\u001b[3~'], ['backspace', 'backspace', 'delete']],
  ['pasted text as a whole', ['\u001b[200~one\rd\u0003two', '!\u001b[201~d'], ['"one\rd\u0003two!"', 'd']],
])('tells %s', async (_, chunks, expected) => {
  expect(await told(...chunks)).toEqual(expected);
});
