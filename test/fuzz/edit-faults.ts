import type { Fix } from '../../src/engine/flag.js';
import type { ProseBlock, Reader, Reading } from '../../src/formats/block.js';
import { createFileHistory } from '../../src/project/file-history.js';
import { reverseOf } from '../../src/review/deeds-done.js';
import { type Span, slice } from '../../src/text/span.js';
import { crash, type Fault, fault } from './fault.js';

/** A file that was read, so that an edit of it can be tried. */
export type Read = Readonly<{ read: Reader; raw: string; reading: Reading }>;

/** Words that are to stand in the place of others: `span` is in the prose of the block at `index`. */
export type Wish = Readonly<{ index: number; span: Span; words: string; fix: Fix }>;

/** The file with an edit in it. */
export const edited = (raw: string, { range, text }: Fix): string =>
  raw.slice(0, range.start) + text + raw.slice(range.end);

/**
 * What a file says. Blanks, dashes and blocks are left out: where a text was wrapped by width, a longer word moves the place where
 * the next one begins, and a dash before a word may have become that of a speaker or an item.
 */
const said = ({ blocks }: Pick<Reading, 'blocks'>): string =>
  blocks.map(({ prose }) => prose.replace(/[\s\p{Pd}]/gu, '')).join('');

/** What the prose of a block is to be with the words in their places. */
const wished = ({ prose }: ProseBlock, { span, words }: Wish): string =>
  prose.slice(0, span.start) + words + prose.slice(span.end);

/** Whether a file with an edit in it says what was wished, and all else as before. */
export function editFaults({ read, raw, reading }: Read, wish: Wish, kind: string): readonly Fault[] {
  const block = reading.blocks[wish.index];
  if (!block) throw new RangeError(`there is no block ${wish.index}`);
  const after = edited(raw, wish.fix);
  const { range, text } = wish.fix;
  const from = Math.max(0, range.start - 40);
  const seen = {
    words: wish.words,
    before: raw.slice(from, range.end + 40),
    after: after.slice(from, range.start + text.length + 40),
  };
  try {
    const wanted = said({ blocks: reading.blocks.with(wish.index, { ...block, prose: wished(block, wish) }) });
    const now = read(after);
    const found = said(now);
    const at = firstDifference(found, wanted);
    return [
      ...(found === wanted
        ? []
        : [fault(kind, { ...seen, found: found.slice(at, at + 30), wanted: wanted.slice(at, at + 30) })]),
      ...(now.problems.length > reading.problems.length
        ? [fault('an edit breaks the file', { ...seen, problems: now.problems })]
        : []),
      ...historyFaults(raw, after, wish.fix),
    ];
  } catch (error) {
    return [crash('reading an edited file', error)];
  }
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

// What a review does with an edit: it makes it, and takes it back, also where somebody has written above it meanwhile.
function historyFaults(raw: string, after: string, { range, text }: Fix): readonly Fault[] {
  const edit = { path: '', range, was: slice(raw, range), text };
  const history = createFileHistory(raw);
  const made = history.with(edit, 0);
  if (made !== after) return [fault('a history makes another edit', { edit, made })];
  history.wrote(edit, 0);
  if (history.with(reverseOf(edit), 0) !== raw) return [fault('an undo does not give the file back', edit)];
  const above = '\uf8fe Somebody.\n';
  history.found(above + after);
  const back = history.with(reverseOf(edit), 0);
  return back === undefined || back === above + raw ? [] : [fault('an undo harms what somebody else wrote', edit)];
}
