import { type Span, slice } from '../text/span.js';
import { rebased } from './rebase.js';

/** An edit of a text: at `range` stood `was`, and stands `text`. Raw, half-open. */
export type TextEdit = Readonly<{ range: Span; was: string; text: string }>;

/**
 * What a session knows of the text of one file. Each time that somebody else has written the file, an era begins: an edit is told
 * together with the era that its range speaks of, so that it can be taken back in a later one, where that is beyond doubt.
 */
export type FileHistory = Readonly<{
  /** The text as it was read or written last. */
  text: () => string;
  era: () => number;
  /** The text was found to be another one. */
  found: (text: string) => void;
  /** The text with an edit in it, as it would be now; undefined where the words of the edit are not to be found for certain. */
  with: (edit: TextEdit, era: number) => string | undefined;
  /** An edit has been written. */
  wrote: (edit: TextEdit, era: number) => void;
}>;

/** The history of a file that was just read. */
export function createFileHistory(read: string): FileHistory {
  const eras = [read];
  const text = () => eras.at(-1) ?? '';
  const now = (edit: TextEdit, era: number): TextEdit | undefined => {
    const then = eras[era];
    if (then === undefined || slice(then, edit.range) !== edit.was) return undefined;
    const range = rebased(edit.range, then, text());
    return range && { ...edit, range };
  };
  return {
    text,
    era: () => eras.length - 1,
    found: (other) => {
      if (other !== text()) eras.push(other);
    },
    with: (edit, era) => {
      const placed = now(edit, era);
      return placed && put(text(), placed);
    },
    wrote: (edit, era) => {
      const placed = now(edit, era);
      if (!placed) throw new RangeError(`“${edit.was}” does not stand at ${edit.range.start}`);
      const then = eras[era] ?? '';
      eras[eras.length - 1] = put(text(), placed);
      eras[era] = put(then, edit);
    },
  };
}

const put = (text: string, { range, text: words }: TextEdit): string =>
  text.slice(0, range.start) + words + text.slice(range.end);
