import stringWidth from 'string-width';
import { type Span, slice } from '../text/span.js';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Letters and marks of the Latin script, and the quotation marks and dashes of its printers: one column each, whatever comes next.
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/u;

/** Columns that a text takes up in a terminal. Of most text the width is no question. */
export const widthOf = (text: string): number => (NARROW.test(text) ? text.length : stringWidth(text));

// As many characters from one end, as readers count them, as fit into `room` columns.
function startOf(text: string, room: number): string {
  return NARROW.test(text) ? text.slice(0, Math.max(0, room)) : headOf(graphemesOf(text), room).join('');
}

function endOf(text: string, room: number): string {
  if (NARROW.test(text)) return text.slice(Math.max(0, text.length - Math.max(0, room)));
  return headOf([...graphemesOf(text)].reverse(), room)
    .reverse()
    .join('');
}

function headOf(graphemes: Iterable<string>, room: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const grapheme of graphemes) {
    used += widthOf(grapheme);
    if (used > room) break;
    kept.push(grapheme);
  }
  return kept;
}

function* graphemesOf(text: string): Iterable<string> {
  for (const { segment } of GRAPHEMES.segment(text)) yield segment;
}

/** The beginning of a text in at most `room` columns, cut between words where one is near and closed with `…`. */
export function fitStart(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const head = startOf(text, room - 2);
  const space = head.lastIndexOf(' ');
  return room < 3 ? '…'.slice(0, room) : `${space > head.length / 2 ? head.slice(0, space) : head} …`;
}

/** The end of a text in at most `room` columns, begun with `…` where something is left out. */
export function fitEnd(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const tail = endOf(text, room - 2);
  const space = tail.indexOf(' ');
  return room < 3 ? '…'.slice(0, room) : `… ${space >= 0 && space < tail.length / 2 ? tail.slice(space + 1) : tail}`;
}

/** Both ends of a text in at most `room` columns. */
export function fitMiddle(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const tail = endOf(text, (room - 3) >> 1).trimStart();
  return `${fitStart(text, room - widthOf(tail) - 1)} ${tail}`;
}

/** Breaks a text into lines of at most `room` columns, between words where it can. */
export const wrap = (text: string, room: number): readonly string[] =>
  lineSpans(text, room).map((span) => slice(text, span));

/** The same lines as spans of the text; the blank at a break is in none of them. */
export function lineSpans(text: string, room: number): readonly Span[] {
  const lines: Span[] = [];
  let line = { start: 0, end: 0 };
  let used = 0;
  for (const { start, end } of breakable(text, room)) {
    const width = widthOf(text.slice(start, end));
    const gap = start - line.end;
    if (start > 0 && used + gap + width > room) {
      if (line.end > line.start) lines.push(line);
      line = { start, end };
      used = width;
    } else {
      line = { start: line.start, end };
      used += gap + width;
    }
  }
  return [...lines, line];
}

// What has to stay together: words, each sign of a script that is written without blanks, and parts of what is wider than a line.
function* breakable(text: string, room: number): Iterable<Span> {
  let start = 0;
  for (const word of text.split(' ')) {
    for (const part of partsOf(word, room)) {
      yield { start, end: start + part.length };
      start += part.length;
    }
    start += 1;
  }
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

// Closing marks stay with the sign before them, opening ones with the sign behind.
const SIGN = /[\p{Ps}\p{Pi}]{0,3}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^\p{L}\p{N}\p{Ps}\p{Pi}]*/gu;

function partsOf(word: string, room: number): readonly string[] {
  if (!UNSPACED.test(word)) return pieces(word, room);
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: sign } of word.matchAll(SIGN)) {
    if (index > from) parts.push(word.slice(from, index));
    parts.push(sign);
    from = index + sign.length;
  }
  if (from < word.length) parts.push(word.slice(from));
  return parts.flatMap((part) => pieces(part, room));
}

// A word wider than a line, as an address is.
function pieces(word: string, room: number): readonly string[] {
  if (widthOf(word) <= room) return [word];
  const graphemes = [...graphemesOf(word)];
  const parts: string[] = [];
  while (graphemes.length > 0) {
    const part = graphemes.splice(0, Math.max(1, headOf(graphemes, room).length));
    parts.push(part.join(''));
  }
  return parts;
}
