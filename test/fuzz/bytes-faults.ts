import { decode } from '../../src/project/read-source.js';
import { attempt, type Fault, fault } from './fault.js';

/** What must hold of the bytes of a file, also with one bit of them turned: they are the text that is read, or are refused. */
export function bytesFaults(raw: string): readonly Fault[] {
  const bytes = new TextEncoder().encode(raw);
  const flipped = bytes.map((byte, at) => (at === (raw.length * 7919) % bytes.length ? byte ^ (1 << (at % 8)) : byte));
  return [bytes, flipped].flatMap((given) => {
    const found: Fault[] = [];
    const source = attempt('decoding', () => decode('a.txt', given), found);
    if (source && 'text' in source && !Buffer.from(source.text).equals(Buffer.from(given)))
      found.push(fault('a text is not what its bytes say', [...given].slice(0, 100)));
    if (source && 'error' in source && (/[\r\n]/.test(source.error.message) || !isPlace(source.error, raw)))
      found.push(fault('a refusal is not one line about a place in the file', source.error));
    return found;
  });
}

const isPlace = ({ line = 1, column = 1 }: Readonly<{ line?: number; column?: number }>, { length }: string): boolean =>
  1 <= line && line <= length + 1 && 1 <= column && column <= length + 1;
