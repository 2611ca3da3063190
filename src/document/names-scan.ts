import type { Span } from '../text/span.js';
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

// Initials (“J.”, “U.S.”), then words with inner apostrophes and hyphens.
const WORD =
  /(?:\p{Lu}[.])+(?:-?\p{Lu}[.])*(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const POSSESSIVE = /['’]s$/u;
const OPENS = /[.!?:…\n•“"‘([]|^\s*[-–—*]\s/u;

/** The words of a text in order, those inside `opaque` left out. Only gaps between words are looked at: the cost is linear. */
export function wordsOf(text: string, opaque: readonly Span[] = []): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  let previous = '';
  let hidden = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    while ((opaque[hidden]?.end ?? Infinity) <= index) hidden += 1;
    const covered = (opaque[hidden]?.start ?? Infinity) < index + raw.length;
    const gap = text.slice(end, index);
    const stopped = gap === '. ' && isAbbreviation(previous);
    const inner = raw.replace(POSSESSIVE, '');
    if (!covered)
      words.push({
        text: inner,
        start: index,
        end: index + inner.length,
        opening: end === 0 || (!stopped && OPENS.test(gap)),
        joined: previous !== '' && (gap === ' ' || stopped),
        possessive: inner !== raw,
      });
    end = index + raw.length;
    previous = covered ? '' : raw;
  }
  return words;
}

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
  return /^\p{Lu}/u.test(word) && !NEVER.has(word.toLowerCase().replaceAll('’', "'"));
}

// Lower-case words that stand inside names, and those of them that also open one.
const PARTICLES = new Set(
  'al el bin ibn ben bint abu de del della di da do dos das du des la le van von der den ter zu af y'.split(' '),
);
const LEADING = new Set('al el bin ibn bint van von de della di da du la le'.split(' '));
const BOUND = /^(?:al|el|as|ash|ad|ar|an|at|az|d|l|o)[-'’]\p{Lu}/u;

/** True for the first or a later word of a name, particles apart: “Kirby”, “al-Kadhimi”, “d’Estaing”. */
export function isNamePart(word: string): boolean {
  return isNameWord(word) || BOUND.test(word);
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
