import { SIGNS } from '../signs.js';

/** Finds the first line end or run of signs at or behind an offset. */
export type Ahead = (offset: number) => RegExpExecArray | null;

/** Looks ahead in a masked text. Whoever asks goes forward, so that the text is searched once, however often it is asked. */
export function lookingAhead(masked: string): Ahead {
  const pattern = new RegExp(`\\r\\n|\\r|\\n|${SIGNS.source}`, 'g');
  let found: RegExpExecArray | null = null;
  let from = Infinity;
  return (offset) => {
    if (offset < from || (found && found.index < offset)) {
      pattern.lastIndex = offset;
      found = pattern.exec(masked);
      from = offset;
    }
    return found;
  };
}
