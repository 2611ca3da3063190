import type { TextLine } from '../lines.js';

/** No one wraps narrower than this, and lines that differ by chance stay below it. */
const NARROWEST = 40;
/** Longer lines were not wrapped by a program that counts columns. */
const WIDEST = 120;
/** Editors count a trailing blank or a hyphen differently. */
const SLACK = 2;

const SENTENCE_END = /[.!?:;…。！？][)\]"'”’»›“*_]*$/u;
const FRESH_START = /^[("'“‘«„*_[]*[\p{Lu}\p{Lt}\p{N}]/u;

/** The width that the text as a whole was wrapped to, if it was: its longest line that a wrapping program could have made. */
export function wrapWidth(lines: readonly TextLine[]): number {
  const wrapped = lines.filter((line) => line.width <= WIDEST && /\s/.test(line.text));
  return wrapped.reduce((width, line) => Math.max(width, line.width), 0);
}

/** True where a program that fills lines up to `width` would have broken between the two: the next word had no room. */
function brokeForWidth(line: TextLine, next: TextLine, width: number): boolean {
  const word = /^\S{0,200}/.exec(next.text)?.[0] ?? '';
  return line.width <= width && line.width + 1 + word.length > width - SLACK;
}

/** True where a sentence may have ended with the line, so that the next line could stand alone. */
const mayEnd = (line: TextLine, next: TextLine): boolean =>
  SENTENCE_END.test(line.text.slice(-8)) && FRESH_START.test(next.text.slice(0, 8));

// Whatever wrapped them, or nobody: a sentence that breaks off goes on in small letters.
const runsOn = (line: TextLine, next: TextLine): boolean =>
  line.width >= NARROWEST && /[\p{L},]$/u.test(line.text.slice(-2)) && /^\p{Ll}+,?\s/u.test(next.text.slice(0, 40));

/** Where a group of lines that follow each other must be cut: the indices of the lines that begin a block of their own. */
export function cutsOf(group: readonly TextLine[], documentWidth: number, proven: boolean): readonly number[] {
  const every = group.slice(1).map((_, at) => at + 1);
  const own = wrapWidth(group);
  for (const width of own === documentWidth ? [own] : [documentWidth, own]) {
    const cuts = cutsAt(group, width, width === documentWidth && proven);
    if (cuts) return cuts;
  }
  return every.filter((at) => !isRunOn(group, at));
}

function isRunOn(group: readonly TextLine[], at: number): boolean {
  const [line, next] = group.slice(at - 1, at + 1);
  return line !== undefined && next !== undefined && runsOn(line, next);
}

// Lines that stand alone can look wrapped by chance. They are wrapped for certain where a sentence runs over a break; else the
// rest of the document has to bear witness.
function cutsAt(group: readonly TextLine[], width: number, proven: boolean): readonly number[] | undefined {
  if (width < NARROWEST || width > WIDEST) return undefined;
  const cuts: number[] = [];
  let runsOver = proven;
  for (const [at, line] of group.entries()) {
    const next = group[at + 1];
    if (!next) break;
    const ends = mayEnd(line, next);
    if (brokeForWidth(line, next, width)) runsOver ||= !ends;
    else if (ends && cuts.length < (group.length - 1) / 4) cuts.push(at + 1);
    else return undefined;
  }
  return runsOver ? cuts : undefined;
}
