import type { Span } from '../text/span.js';
import { continuesWord, isCapital, opensWord } from '../text/words.js';
import { isAbbreviation } from './lexis/abbreviations.js';
import { MONTHS, WEEKDAYS } from './lexis/calendar.js';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from './lexis/function-words.js';

/** A word of a block, with what its place says about its capital. Offsets are into the text of the block. */
export type Word = Readonly<{
  /** Without a possessive ’s. */
  text: string;
  start: number;
  end: number;
  /** True where a sentence, a line or a quotation begins: a capital proves nothing there. */
  opening: boolean;
  /** True where nothing but one space, or the stop of an abbreviation and one space, parts it from the word before. */
  joined: boolean;
  possessive: boolean;
}>;

// “J.”, “U.S.”
const INITIALS = /(?:\p{Lu}[.])+(?:-?\p{Lu}[.])*(?!\p{L})/uy;
const OPENS = /[.!?:…\n•“"‘([]|^\s*[-–—*]\s/u;

/**
 * The words of a text in order, those inside `opaque` left out: initials, and words with inner apostrophes and hyphens. Only
 * gaps between words are looked at: the cost is linear.
 */
export function wordsOf(text: string, opaque: readonly Span[] = []): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  let previous = '';
  let hidden = 0;
  for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, end)) {
    const close = wordEnd(text, start);
    while ((opaque[hidden]?.end ?? Infinity) <= start) hidden += 1;
    const covered = (opaque[hidden]?.start ?? Infinity) < close;
    const raw = text.slice(start, close);
    if (!covered) words.push(wordAt(raw, start, gapAt(text, end, start), end === 0, previous));
    end = close;
    previous = covered ? '' : raw;
  }
  return words;
}

// Most words are parted by one space: it is the same string for all of them.
function gapAt(text: string, start: number, end: number): string {
  return end === start + 1 && text.charCodeAt(start) === 0x20 ? ' ' : text.slice(start, end);
}

// `gap` is what parts the word from the one before, `first` says that there is none.
function wordAt(raw: string, start: number, gap: string, first: boolean, previous: string): Word {
  const adjoins = gap === ' ' || (gap === '. ' && isAbbreviation(previous));
  const possessive = raw.endsWith('s') && (raw.endsWith("'s") || raw.endsWith('’s'));
  const text = possessive ? raw.slice(0, -2) : raw;
  return {
    text,
    start,
    end: start + text.length,
    opening: first || (!adjoins && OPENS.test(gap)),
    joined: previous !== '' && adjoins,
    possessive,
  };
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !opensWord(text, at)) at += 1;
  return at;
}

function wordEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === STOP) {
    INITIALS.lastIndex = start;
    if (INITIALS.test(text)) return INITIALS.lastIndex;
  }
  let at = start + 1;
  while (continuesWord(text, at) || (isJoint(text.charCodeAt(at)) && opensWord(text, at + 1))) at += 1;
  return at;
}

const STOP = 0x2e;

// ' ’ -
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;

const OPENERS = `there here then now not also just only even so if yes no thus however meanwhile instead still yet today tomorrow
  yesterday one two three four five six seven eight nine ten first second third last next many much more most other others
  another such several few thanks please dear according let hello well oh i'm i'll i've it's that's there's he's she's`;

// Capitalised, these open sentences or are no names of anyone or any place.
const NEVER: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...COORDINATORS,
  ...DETERMINERS,
  ...OBJECT_PRONOUNS,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
  ...SUBORDINATORS,
  ...WH_WORDS,
  ...OPENERS.split(/\s+/),
  ...[...MONTHS, ...WEEKDAYS].map((word) => word.toLowerCase()),
]);

/** True for a capitalised word that can be part of a name: no function word, month, weekday or opening adverb. */
export function isNameWord(word: string): boolean {
  if (!isCapital(word)) return false;
  const lower = word.toLowerCase();
  return !NEVER.has(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
}

// Lower-case words that stand inside names, and those of them that also open one.
const PARTICLES = new Set(
  'al el bin ibn ben bint abu de del della di da do dos das du des la le van von der den ter zu af y'.split(' '),
);
const LEADING = new Set('al el bin ibn bint van von de della di da du la le'.split(' '));
const BOUND = /^(?:al|el|as|ash|ad|ar|an|at|az|d|l|o)[-'’]\p{Lu}/u;

/** True for the first or a later word of a name, particles apart: “Kirby”, “al-Kadhimi”, “d’Estaing”. */
export function isNamePart(word: string): boolean {
  return isCapital(word) ? isNameWord(word) : BOUND.test(word);
}

/** Where the name that begins at `first` ends (half-open), or `first` itself where none begins. */
export function endOfName(words: readonly Word[], first: number): number {
  let end = first;
  for (let at = first; ; at += 1) {
    const word = words[at];
    if (!word || (at > first && !word.joined)) return end;
    if (isNamePart(word.text)) end = at + 1;
    else if (!(at === first ? LEADING : PARTICLES).has(word.text) || at - end > 1) return end;
    if (end === at + 1 && word.possessive) return end;
  }
}
