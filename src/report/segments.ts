import type { Flag } from '../engine/flag.js';
import type { Notice } from './notices.js';

/** A notice that is about words in the prose. */
export type FlagNotice = Notice & Readonly<{ flag: Flag }>;

/**
 * The flags of a file by the block of prose that they stand in, in the order of the file. Two blocks may read the same; within
 * one, the flags come in their order.
 */
export function segmentsOf(notices: readonly Notice[]): readonly (readonly FlagNotice[])[] {
  const segments: FlagNotice[][] = [];
  const latest = new Map<string, FlagNotice[]>();
  for (const notice of notices) {
    if (!isFlagged(notice)) continue;
    const { prose, span } = notice.flag.context;
    const segment = latest.get(prose);
    const last = segment?.at(-1)?.flag.context.span.start ?? Number.POSITIVE_INFINITY;
    if (segment && span.start > last) segment.push(notice);
    else {
      const opened = [notice];
      segments.push(opened);
      latest.set(prose, opened);
    }
  }
  return segments;
}

const isFlagged = (notice: Notice): notice is FlagNotice => notice.flag !== undefined;
