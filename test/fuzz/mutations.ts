import fc from 'fast-check';
import { MARKS, PAIRS } from '../formats/hostile-words.js';
import { STRANGE } from './strange.js';

/** What chance gives to a mutation: numbers from 0 to 1 for places, another document, something strange, something that nests. */
export type Chance = Readonly<{
  at: number;
  size: number;
  times: number;
  other: string;
  strange: string;
  pair: readonly [open: string, close: string];
}>;

type Mutation = (raw: string, chance: Chance) => string;

// From one character to all of the text, as often small as large.
function windowIn(raw: string, { at, size }: Chance): readonly [start: number, end: number] {
  const length = Math.floor((raw.length + 1) ** size);
  const start = Math.floor(at * (raw.length - length + 1));
  return [start, start + length];
}

// The window made into something else.
const within =
  (change: (part: string, chance: Chance) => string): Mutation =>
  (raw, chance) => {
    const [start, end] = windowIn(raw, chance);
    return raw.slice(0, start) + change(raw.slice(start, end), chance) + raw.slice(end);
  };

const few = ({ times }: Chance): number => 1 + Math.floor(times * 6);

function flipped(part: string, { times, at }: Chance): string {
  const bytes = new TextEncoder().encode(part);
  for (let n = 0; n < few({ times } as Chance) && bytes.length > 0; n += 1) {
    const place = Math.floor(bytes.length * ((at * 997 * (n + 1)) % 1));
    bytes[place] = (bytes[place] ?? 0) ^ (1 << (n % 8));
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const LINE_ENDS = ['\r\n', '\r', '\n\r', '\n\n', '\u2028'];

/** What is done to documents, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: within(() => ''),
  'cut off': (raw, chance) => raw.slice(0, windowIn(raw, chance)[1]),
  doubled: within((part, chance) => part.repeat(1 + few(chance)).slice(0, 20_000)),
  spliced: (raw, { at, times, other }) =>
    raw.slice(0, Math.floor(at * raw.length)) + other.slice(Math.floor(times * other.length)),
  grafted: within((_, { times, other }) => {
    const from = Math.floor(times * other.length);
    return other.slice(from, from + 300);
  }),
  'bytes flipped': within(flipped),
  littered: within((part, { strange }) => strange + part),
  sprinkled: within((part, chance) => {
    const step = few(chance) ** 2;
    return (
      part.slice(0, 2000).replace(new RegExp(`.{${step}}`, 'gsu'), (run) => run + chance.strange) + part.slice(2000)
    );
  }),
  nested: within((part, { pair: [open, close], times }) => {
    const depth = Math.floor(3000 ** times);
    return open.repeat(depth) + part + close.repeat(depth);
  }),
  unbalanced: within((part, { pair: [open, close], times }) => (times < 0.5 ? open + part : part + (close || open))),
  'words wrapped': within(
    (part, { pair: [open, close] }) =>
      part.slice(0, 2000).replace(/\p{L}+/gu, (word) => open.trim() + word + close) + part.slice(2000),
  ),
  'lines ended otherwise': within((part, { times }) =>
    part.replace(/\r\n?|\n/g, LINE_ENDS[Math.floor(times * LINE_ENDS.length)] ?? ''),
  ),
  'lines joined': within((part) => part.replace(/[\r\n]+/g, ' ')),
  'lines broken': within((part) => part.replace(/ /g, '\n')),
  'capitals changed': within((part, { times }) => (times < 0.5 ? part.toUpperCase() : part.toLowerCase())),
};

const unit = fc.nat(2 ** 30 - 1).map((n) => n / 2 ** 30);

/** A mutation by its name, and what chance gives to it. */
export const mutation = (others: fc.Arbitrary<string>): fc.Arbitrary<readonly [name: string, chance: Chance]> =>
  fc.tuple(
    fc.constantFrom(...Object.keys(MUTATIONS)),
    fc.record({
      at: unit,
      size: unit,
      times: unit,
      other: others,
      strange: fc.oneof(fc.constantFrom(...STRANGE), fc.constantFrom(...MARKS)),
      pair: fc.constantFrom(...PAIRS),
    }),
  );
