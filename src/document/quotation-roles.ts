import type { Block } from './document.js';
import { SPEECH_VERBS } from './lexis/speech-verbs.js';
import { isDouble, isSingle, type MarkKind, type ScannedMark } from './quotation-marks.js';

/** Where a mark stands among the marks of its block, with what follows of its kind. */
export type Site = Readonly<{ mark: ScannedMark; block: Block }> & Following;

type Following = Readonly<{
  next: ScannedMark | undefined;
  /** How many more marks of its kind close than open in the rest of the block. */
  surplus: number;
  /** The next one that is no possessive apostrophe. */
  firm: ScannedMark | undefined;
  /** True where a mark that closes this one follows in the block, or where the next paragraph opens with it again. */
  answered: boolean;
}>;

// Single marks are apostrophes otherwise, and `` is the fence of a code block.
const NEEDS_CLOSING: ReadonlySet<MarkKind> = new Set(['single', 'curly-single', 'tex']);

/** The marks of a block with their surroundings, in order. `upNext` are those with which the next paragraph opens. */
export function sitesOf(block: Block, marks: readonly ScannedMark[], upNext: readonly ScannedMark[]): readonly Site[] {
  const following = new Map<MarkKind, Following>();
  for (const { kind } of upNext) following.set(kind, { ...NOTHING, answered: true });
  const sites: Site[] = [];
  for (const mark of marks.toReversed()) {
    const { next, surplus, firm, answered } = following.get(mark.kind) ?? NOTHING;
    sites.push({ mark, block, next, surplus, firm, answered });
    following.set(mark.kind, {
      next: mark,
      surplus: surplus + SURPLUS[mark.lean],
      firm: mark.possessive ? firm : mark,
      answered: answered || mark.lean !== 'open',
    });
  }
  return sites.reverse();
}

const NOTHING: Following = { next: undefined, surplus: 0, firm: undefined, answered: false };
const SURPLUS: Readonly<Record<ScannedMark['lean'], number>> = { close: 1, open: -1, either: 0 };

/** What a mark does to the quotations before it. */
export type Role = 'open' | 'close' | 'neither';

/**
 * What a mark does. `isOpen` says that it can close something in its paragraph, `isUnderway` that it can close what an earlier
 * paragraph left open.
 */
export function roleOf(site: Site, isOpen: boolean, isUnderway: boolean): Role {
  const { mark, next, firm, answered } = site;
  if (mark.measure && (!isOpen || next?.lean === 'close')) return 'neither';
  if (mark.lean === 'open') {
    if (isPushed(site, isUnderway)) return 'close';
    return answered || !NEEDS_CLOSING.has(mark.kind) ? 'open' : 'neither';
  }
  if (isOpen) return mark.possessive && firm?.lean === 'close' ? 'neither' : 'close';
  return unopened(site);
}

// What a mark is that would rather close, where nothing is open.
function unopened({ mark, answered }: Site): Role {
  if (mark.lean === 'either' && answered) return 'open';
  return isSingle(mark.kind) ? 'neither' : 'close';
}

// `the talks, "said the minister`: a closing mark on the wrong side of the space, unless something closes what it would open.
// A name may stand before the verb (`the talks, "Moreau added`), but then only a comma before the mark tells.
function isPushed({ mark, block: { text, span }, next }: Site, isUnderway: boolean): boolean {
  if (next?.lean === 'close' || !isDouble(mark.kind)) return false;
  const at = mark.span.start - span.start;
  const before = /[,.!?…](?=\s$)/.exec(text.slice(at - 2, at))?.[0];
  if (!before) return false;
  const words =
    text
      .slice(at + 1, at + 60)
      .match(/^[^\s,.;:!?"“”]+(?: [^\s,.;:!?"“”]+){0,4}/u)?.[0]
      .split(' ') ?? [];
  const speaks = words.some((word) => SPEECH_VERBS.has(word));
  return /^\p{Ll}/u.test(words[0] ?? '')
    ? isUnderway || (before === ',' && speaks)
    : isUnderway && before === ',' && speaks;
}

/** True where a mark that opens inside a quotation of its kind nests there: where enough marks follow to close both. */
export function nests(site: Site): boolean {
  return site.next?.lean === 'close' && site.surplus > 1;
}

/** True behind a hard line break, where a quotation of several lines is opened again. */
export function atLineStart({ mark, block }: Site): boolean {
  return block.text[mark.span.start - block.span.start - 1] === '\n';
}
