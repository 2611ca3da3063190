import type { Document } from 'mtlint/rule';

// Two words that may be one foreign name, written down twice by different customs.

// Letters that a coarse key tells apart. Vowels, half-vowels and h are no part of it, and voiced and voiceless, or front and
// back, are one: what is left is what every romanisation agrees on.
const SOUNDS: Readonly<Record<string, string>> = {
  c: 'k',
  g: 'k',
  k: 'k',
  q: 'k',
  x: 'k',
  d: 't',
  s: 't',
  t: 't',
  z: 't',
  b: 'b',
  f: 'f',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  r: 'r',
};

const SOUND_OF: readonly number[] = Array.from(
  { length: 128 },
  (_, code) => (SOUNDS[String.fromCharCode(code).toLowerCase()] ?? '').charCodeAt(0) || 0,
);

// No name is longer, and shorter ones are too much alike.
const LONGEST = 20;
const SHORTEST = 5;
const SPELT = /^[A-Z][a-z]+$/;

/** The capitalised words of a document of five letters or more, without accents, each once. */
export function speltIn({ blocks }: Document): ReadonlySet<string> {
  const spelt = new Set<string>();
  for (const { text, words } of blocks)
    for (let at = 0; at < words.starts.length; at += 1) {
      const start = words.starts[at] ?? 0;
      const length = (words.ends[at] ?? 0) - start;
      if (length < SHORTEST || length > LONGEST || text.charCodeAt(start) > LAST_CAPITAL) continue;
      const word = text.slice(start, start + length);
      if (SPELT.test(word)) spelt.add(word);
    }
  return spelt;
}

const LAST_CAPITAL = 0x5a;

/**
 * A number that every other spelling of a name shares. Of “tch” and of doubled letters one sound is left; an h is the throat’s
 * where no consonant stands before it, and else only says how that consonant is meant.
 */
export function soundsOf(word: string): number {
  let sounds = 0;
  let last = 0;
  let before = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) | 32;
    const throat = code === SMALL_H && before === 0 && at < word.length - 1;
    const sound = throat ? THROAT : (SOUND_OF[code] ?? 0);
    before = sound;
    if (sound === 0 || sound === last || (code === SMALL_T && word.startsWith('c', at + 1))) continue;
    sounds = (Math.imul(sounds, 31) + sound) | 0;
    last = sound;
  }
  return sounds;
}

const SMALL_H = 104;
const SMALL_T = 116;
const THROAT = 107;

type Custom = Readonly<{ forms: readonly [string, string]; weight: number }>;

const custom = (weight: number, pairs: string): readonly Custom[] =>
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => ({ forms: pair.split('/') as unknown as readonly [string, string], weight }));

// What one romanisation writes for what another does. The heavier ones hardly occur in two English names by chance.
const CUSTOMS: readonly Custom[] = [
  ...custom(
    3,
    'gh/q kh/h dh/z dh/d ou/oo tch/ch tsch/ch sch/sh zh/j shch/chtch ts/tz oo/u ou/u ee/i dj/j ch/tch sh/ch ow/ov kh/k gh/g q/k ph/f ei/ay ai/ei iy/y ou/ow ou/w aw/ou',
  ),
  ...custom(
    2,
    'w/v ii/y ij/y yy/y yi/i ey/ei ay/ai ei/ai ia/iya ie/iye io/iyo ea/eya yu/iu ya/ia ye/e yo/io g/h th/t x/ks z/s ah/a aa/a ie/e ie/ye ou/o oo/o uu/u ine/in ane/an',
  ),
  ...custom(1, 'i/y e/i o/u a/e ss/s mm/m ll/l nn/n tt/t dd/d bb/b rr/r zz/z kk/k'),
];

// The customs by the letter with which a form of theirs begins, in both directions.
const BY_LETTER: ReadonlyMap<string, readonly Custom[]> = byLetter();

function byLetter(): ReadonlyMap<string, readonly Custom[]> {
  const found = new Map<string, Custom[]>();
  for (const { forms, weight } of CUSTOMS)
    for (const [from, to] of [forms, [forms[1], forms[0]] as const]) {
      const letter = from.charAt(0);
      found.set(letter, [...(found.get(letter) ?? []), { forms: [from, to], weight }]);
    }
  return found;
}

const VOWELS = 'a/o a/i e/o e/u i/o i/u';

/**
 * How strongly two spellings speak for one name: the heaviest custom in which they differ, less what else differs. Undefined
 * where some difference is none of romanisation, or where they differ only in what English names do as well.
 */
export function kinship(one: string, other: string): number | undefined {
  return align(one.toLowerCase(), other.toLowerCase(), 0, 0, 0, 3);
}

// Forms may begin before the words part: “ou” and “oo” part at their second letter, “tch” and “tsch” at the second as well.
const EARLY = 2;

// Walks both words side by side; the number of differences bounds the search.
function align(one: string, other: string, at: number, by: number, weight: number, left: number): number | undefined {
  let same = 0;
  while (at + same < one.length && one[at + same] === other[by + same]) same += 1;
  if (at + same === one.length && by + same === other.length) return weight > 0 ? weight : undefined;
  if (left === 0) return undefined;
  for (let early = Math.max(0, same - EARLY); early <= same; early += 1) {
    const found = differ(one, other, at + early, by + early, weight, left);
    if (found !== undefined) return found;
  }
  return undefined;
}

function differ(
  one: string,
  other: string,
  here: number,
  there: number,
  weight: number,
  left: number,
): number | undefined {
  for (const { forms, weight: heavy } of BY_LETTER.get(one[here] ?? '') ?? []) {
    const [first, second] = forms;
    if (!one.startsWith(first, here) || !other.startsWith(second, there)) continue;
    const found = align(one, other, here + first.length, there + second.length, Math.max(weight, heavy), left - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** True where two long words differ in one vowel, or by one syllable that one of them lacks. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 7) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail += 1;
  const cut = short.slice(head, short.length - tail);
  const more = long.slice(head, long.length - tail);
  if (head < 2 || tail < 2) return false;
  return (
    (cut === '' && more.length === 2 && /[aeiou]/u.test(more)) || VOWELS.includes([cut, more].toSorted().join('/'))
  );
}
