// Finding the words of a text is done for every block of every file, so it is written out by character codes: a pattern with
// \p{L} costs ten times as much.

const OTHER = 1;
const LETTER = 2;
const NUMBER = 3;

// What a code unit is, filled in when it is first met; 0 where it has not been.
const KINDS = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return KINDS[code] || (code >= 0xd800 && code <= 0xdfff ? kindOfHalf(text, at) : learn(code));
}

function learn(code: number): number {
  const kind = kindOf(String.fromCharCode(code));
  KINDS[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/^[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /^\p{N}/u.test(character) ? NUMBER : OTHER;
}

// Either half of a character beyond the basic plane is what the character is.
function kindOfHalf(text: string, at: number): number {
  const before = at > 0 ? (text.codePointAt(at - 1) ?? 0) : 0;
  return kindOf(String.fromCodePoint(before > 0xffff ? before : (text.codePointAt(at) ?? 0)));
}

/** A number that equal words share, whatever their case; different ones hardly ever do. */
export function wordKey(word: string): number {
  const lower = word.toLowerCase();
  let key = 0;
  for (let at = 0; at < lower.length; at += 1) key = (Math.imul(key, 31) + lower.charCodeAt(at)) & 0x3fffffff;
  return key;
}

/** Visits the runs of letters (and marks upon letters) of a text in order, each with its `wordKey`. */
export function eachWord(text: string, visit: (start: number, end: number, key: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    if (kindAt(text, at) !== LETTER) continue;
    const start = at;
    let key = 0;
    let plain = true;
    for (; at < length && kindAt(text, at) === LETTER; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) plain = false;
      key = (Math.imul(key, 31) + (code | 0x20)) & 0x3fffffff;
    }
    visit(start, at, plain ? key : wordKey(text.slice(start, at)));
  }
}

/** How many words a text has: runs of letters and figures, and what apostrophes and hyphens join. */
export function countWords(text: string): number {
  const { length } = text;
  let words = 0;
  for (let at = 0; at < length; at += 1) {
    if (kindAt(text, at) === OTHER) continue;
    words += 1;
    for (at += 1; at < length; at += 1) {
      if (kindAt(text, at) !== OTHER) continue;
      if (!isJoint(text.charCodeAt(at)) || at + 1 >= length || kindAt(text, at + 1) === OTHER) break;
    }
  }
  return words;
}

// ' ’ -
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;
