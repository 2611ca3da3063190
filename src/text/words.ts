// The words of every block of every file are walked, so this is written out by character codes: patterns with \p{L} cost three
// times as much, and a second walk would cost as much again.

const OTHER = 1;
const LETTER = 2;
const MARK = 4;
const NUMBER = 8;

// What a code unit is, filled in when it is first met; 0 where it has not been.
const KINDS = new Uint8Array(0x10000);

function learn(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return kindOf(wholeAt(text, at));
  const kind = kindOf(text.charAt(at));
  KINDS[code] = kind;
  return kind;
}

// The character of which a half stands here.
function wholeAt(text: string, at: number): string {
  const before = text.codePointAt(at - 1) ?? 0;
  return String.fromCodePoint(before > 0xffff ? before : (text.codePointAt(at) ?? 0));
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{N}/u.test(character) ? NUMBER : OTHER;
}

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] || learn(text, at);

/** True where a word can begin: at a letter or a figure. False at the end of the text and beyond. */
export const opensWord = (text: string, at: number): boolean =>
  at < text.length && (kindAt(text, at) & (LETTER | NUMBER)) !== 0;

/** True where a word can go on: at a letter, a mark upon one, or a figure. */
export const continuesWord = (text: string, at: number): boolean => at < text.length && kindAt(text, at) !== OTHER;

/** True where an offset parts a character: a letter from the marks upon it, or the halves of an astral one. */
export function cutsCharacter(text: string, at: number): boolean {
  return at > 0 && (kindAt(text, at) === MARK || (isHalf(text, at, 0xdc00) && isHalf(text, at - 1, 0xd800)));
}

const isHalf = (text: string, at: number, first: number): boolean => (text.charCodeAt(at) & 0xfc00) === first;

/** True where a text begins with a capital letter. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
}

const mix = (key: number, code: number): number => (Math.imul(key, 31) + code) & 0x3fffffff;

/** A number that equal words share, whatever their case; different ones hardly ever do. */
export function wordKey(word: string): number {
  const lower = word.toLowerCase();
  let key = 0;
  for (let at = 0; at < lower.length; at += 1) key = mix(key, lower.charCodeAt(at));
  return key;
}

/** The runs of letters (with marks upon them) of a text: where each begins and ends (half-open), and its `wordKey`. */
export type WordRuns = Readonly<{
  starts: readonly number[];
  ends: readonly number[];
  keys: readonly number[];
  /** How many words people count: with figures, and what apostrophes and hyphens join as one. */
  counted: number;
}>;

/** Walks a text once for its words, for all who look at them. */
export function wordRunsOf(text: string): WordRuns {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: number[] = [];
  let counted = 0;
  let last = OTHER;
  let joint = false;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind !== OTHER && last === OTHER && !joint) counted += 1;
    joint = last !== OTHER && isJoint(text.charCodeAt(at));
    last = kind;
    if ((kind & (LETTER | MARK)) === 0) at += 1;
    else {
      const end = endOfRun(text, at);
      starts.push(at);
      ends.push(end);
      keys.push(runKey(text, at, end));
      at = end;
    }
  }
  return { starts, ends, keys, counted };
}

function endOfRun(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && (kindAt(text, at) & (LETTER | MARK)) !== 0) at += 1;
  return at;
}

function runKey(text: string, start: number, end: number): number {
  let key = 0;
  let units = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    units |= code;
    key = mix(key, code | 0x20);
  }
  return units > 0x7f ? wordKey(text.slice(start, end)) : key;
}

// ' ’ -
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;
