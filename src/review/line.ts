/** A line that is being typed. The caret stands before the UTF-16 unit at `caret`, never inside of a grapheme. */
export type Line = Readonly<{ text: string; caret: number }>;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** A line with the caret behind its text. */
export const lineOf = (text: string): Line => ({ text, caret: text.length });

/**
 * Puts text in at the caret. Line breaks and tabs of pasted text become blanks, but for a break at its end; other controls are
 * dropped.
 */
export function typed({ text, caret }: Line, added: string): Line {
  const clean = added
    .replace(/(?<![\r\n])[\r\n]+$/u, '')
    .replace(/[\r\n\t]+/gu, ' ')
    .replace(/\p{Cc}/gu, '');
  const before = text.slice(0, caret) + clean;
  // What was typed may grow into one grapheme with what stands behind it.
  return { text: before + text.slice(caret), caret: boundaryAt(before + text.slice(caret), before.length) };
}

/** Moves the caret. */
export const moved = (line: Line, to: Move): Line => ({ ...line, caret: placeOf(line, to) });

/** Removes what lies between the caret and where a move would take it. */
export function removed({ text, caret }: Line, to: Move): Line {
  const other = placeOf({ text, caret }, to);
  const [start, end] = other < caret ? [other, caret] : [caret, other];
  return { text: text.slice(0, start) + text.slice(end), caret: start };
}

export type Move = 'left' | 'right' | 'word-left' | 'word-right' | 'start' | 'end';

function placeOf({ text, caret }: Line, to: Move): number {
  if (to === 'start') return 0;
  if (to === 'end') return text.length;
  if (to === 'left') return before(graphemesIn(text), caret);
  if (to === 'right') return after(graphemesIn(text), caret, text.length);
  const words = [...WORDS.segment(text)].filter(({ isWordLike }) => isWordLike);
  const starts = words.map(({ index }) => index);
  if (to === 'word-left') return before(starts, caret);
  const ends = words.map(({ index, segment }) => index + segment.length);
  return after(ends, caret, text.length);
}

const graphemesIn = (text: string): number[] => Array.from(GRAPHEMES.segment(text), ({ index }) => index);

const before = (places: readonly number[], caret: number): number => places.findLast((place) => place < caret) ?? 0;

const after = (places: readonly number[], caret: number, end: number): number =>
  places.find((place) => place > caret) ?? end;

const boundaryAt = (text: string, offset: number): number =>
  graphemesIn(text).find((place) => place >= offset) ?? text.length;
