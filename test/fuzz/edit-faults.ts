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
 * What a file says, and what is wrong with it. Blanks are all alike, and blocks run on: where a text was wrapped by width, a longer
 * word moves the place where the next one begins. A dash before a word may have become that of a speaker or an item.
 */
const said = ({ blocks, problems }: Reading): readonly string[] => [
  ...blocks.flatMap(({ prose }) => prose.split(/[\s\p{Pd}]+/u)).filter((word) => word !== ''),
  ...problems.map(({ message }) => message),
];

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
    const wanted = said({
      ...reading,
      blocks: reading.blocks.with(wish.index, { ...block, prose: wished(block, wish) }),
    });
    const found = said(read(after));
    const length = Math.max(found.length, wanted.length);
    const at = Array.from({ length }, (_, nth) => nth).find((nth) => found[nth] !== wanted[nth]);
    return [
      ...(at === undefined
        ? []
        : [fault(kind, { ...seen, found: found.slice(at, at + 5), wanted: wanted.slice(at, at + 5) })]),
      ...historyFaults(raw, after, wish.fix),
    ];
  } catch (error) {
    return [crash('reading an edited file', error)];
  }
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
