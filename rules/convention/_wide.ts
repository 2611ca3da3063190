import { type Block, holdsCode, type Span } from 'mtlint/rule';

// Letters of the scripts that the marks of East Asia belong to. Beside them the marks are at home.
const HOME = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
// Narrow letters and figures: the wide ones of a smiley are not words.
const WORD = /[A-Za-z0-9\u00c0-\u024f]/u;
const TALK =
  /full-?width|half-?width|\b(?:ideographic|punctuation|comma|glyphs?|brackets|quotation marks|Unicode|kaomoji|emoticons?|typograph\w*)\b|U\+[0-9A-F]{4}/iu;

const REACH = 60;

/** True for a text with letters or figures of English and none of East Asia. */
export const isLatin = (text: string): boolean => WORD.test(text) && !HOME.test(text);

/** True where letters of East Asia stand next to a stretch of a block’s text: the stretch is part of foreign words. */
export function isAtHome({ text }: Block, start: number, end: number): boolean {
  const before = /\S[ \u3000]*$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  const behind = /^[ \u3000]*\S/u.exec(text.slice(end, end + 4))?.[0] ?? '';
  return HOME.test(before) || HOME.test(behind);
}

/** True where the text speaks of marks and characters, so that one shown there is meant. */
export const isTalkOfMarks = ({ text }: Block, start: number, end: number): boolean =>
  TALK.test(text.slice(Math.max(0, start - REACH), start)) || TALK.test(text.slice(end, end + REACH));

/** A stretch of a block’s text, and what should stand there instead. Offsets are into the text of the block. */
export type Change = Readonly<{ start: number; end: number; text: string }>;

/** Which sides of a mark English parts from a word by a space. */
export type Sides = Readonly<{ before: boolean; behind: boolean }>;

/**
 * The change that sets `mark` in the place of a stretch, with the spaces that English wants. Where a space is to come in or to
 * go, the change takes in the word beside it, so that a repair says what becomes of the words; code is never taken in.
 */
export function setMark(block: Block, start: number, end: number, mark: string, sides: Sides): Change {
  const { text } = block;
  const gap = /(?<![ \u00a0\u3000])[ \u00a0\u3000]*$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const wrongGap = gap > 0 && !sides.before;
  const missing = gap === 0 && sides.before && /[\p{L}\p{N}\p{Pe}\p{Pf}.,;:!?%]/u.test(text[start - 1] ?? '');
  const from = wrongGap || missing ? wordBefore(block, start - gap) : start;
  const glued = sides.behind && /[\p{L}\p{N}\p{Ps}\p{Pi}"]/u.test(text[end] ?? '');
  const to = glued ? wordBehind(block, end) : end;
  const head = from === start ? '' : `${text.slice(from, start - gap)}${missing ? ' ' : ''}`;
  return { start: from, end: to, text: `${head}${mark}${to === end ? '' : ` ${text.slice(end, to)}`}` };
}

function wordBefore(block: Block, end: number): number {
  const run =
    /(?<![\p{L}\p{M}\p{N}'’-])[\p{L}\p{M}\p{N}'’-]+$|\S$/u.exec(block.text.slice(Math.max(0, end - 40), end))?.[0] ??
    '';
  return isHidden(block, end - run.length, end) ? end : end - run.length;
}

function wordBehind(block: Block, start: number): number {
  const run = /^(?:[\p{L}\p{M}\p{N}'’-]+|\S)/u.exec(block.text.slice(start, start + 40))?.[0] ?? '';
  return isHidden(block, start, start + run.length) ? start : start + run.length;
}

/** True where code or an address stands in a stretch of a block’s text. */
export const isHidden = (block: Block, start: number, end: number): boolean =>
  holdsCode(block, placed(block, { start, end }));

/** A stretch of a block’s text as a span of the document. */
export const placed = ({ span }: Block, { start, end }: Span): Span => ({
  start: span.start + start,
  end: span.start + end,
});
