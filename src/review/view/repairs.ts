import type { Flag, Suggestion } from '../../engine/flag.js';
import { readableChanges } from '../../engine/word-diff.js';
import { type Span, slice } from '../../text/span.js';
import { type Repair, type Room, repairRows } from './repair-rows.js';
import { fitRow, type Row, type Run, shown } from './row.js';
import type { Theme } from './theme.js';

// More of a sentence than this hides the change that it is shown for.
const MOST_ROWS = 2;

// A sentence is looked for this far away; beyond that it is only text.
const REACH = 400;

const BY_HAND = '  by hand (o)';

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The repairs of a flag as far as keys reach them: each the difference that it makes to its sentence. */
export type Repairs = readonly Repair[];

/** What there is to show of the repairs of a flag. */
export function repairsOf(flag: Flag): Repairs {
  const { prose, span } = flag.context;
  const sentence = sentenceAround(prose, span);
  const before = prose.slice(sentence.start, span.start).trimStart();
  const after = prose.slice(span.end, sentence.end).trimEnd();
  return flag.suggestions.slice(0, 9).map((one) => repairOf(one, { before, wrong: slice(prose, span), after }));
}

type Sentence = Readonly<{ before: string; wrong: string; after: string }>;

function repairOf({ words, fix }: Suggestion, { before, wrong, after }: Sentence): Repair {
  const changes = readableChanges(wrong, words);
  const first = changes.findIndex(({ is }) => is !== 'kept');
  const last = changes.findLastIndex(({ is }) => is !== 'kept');
  const kept = (from: number, to?: number) =>
    changes
      .slice(from, to)
      .map(({ text }) => text)
      .join('');
  return {
    before: shown(before + kept(0, Math.max(0, first))),
    change: changes
      .slice(first, last + 1)
      .map(({ is, text }) => ({ is, text: is === 'kept' ? shown(text) : seen(text) })),
    after: shown(kept(last + 1) + after),
    note: fix ? '' : BY_HAND,
  };
}

// Among words a blank is seen; where only marks and blanks change, it would not be.
const seen = (text: string): string =>
  /[\p{L}\p{N}]/u.test(text) ? shown(text) : shown(text).replace(NO_BREAK, '⍽').replace(/\s/gu, '␣');

const NO_BREAK = /[\u00a0\u202f]/gu;

// The sentences that flagged words stand in: more than one where a full stop is what is wrong.
function sentenceAround(prose: string, span: Span): Span {
  const from = Math.max(0, span.start - REACH);
  const near = prose.slice(from, span.end + REACH);
  const sentences = Array.from(SENTENCES.segment(near), ({ index, segment }) => ({
    start: from + index,
    end: from + index + segment.length,
  })).filter(({ start, end }) => start < Math.max(span.end, span.start + 1) && span.start < end);
  return {
    start: Math.min(span.start, sentences[0]?.start ?? span.start),
    end: Math.max(span.end, sentences.at(-1)?.end ?? span.end),
  };
}

/** How many rows the repairs take up where there is no lack of them. */
export const rowsNeeded = (repairs: Repairs, columns: number, theme: Theme): number =>
  repairs.reduce((sum, repair) => sum + numbered(repair, 1, { rows: MOST_ROWS, columns }, theme).length, 0);

/** The numbered repairs in some rows. */
export function repairList(repairs: Repairs, { rows, columns }: Room, theme: Theme): readonly Row[] {
  if (rows < repairs.length) {
    const kept = Math.max(0, rows - 1);
    const more: Row = [{ text: `… ${repairs.length - kept} more for a larger window`, role: 'faint' }];
    const listed = repairList(repairs.slice(0, kept), { rows: kept, columns }, theme);
    return rows > 0 ? [...listed, fitRow(more, columns)] : [];
  }
  const listed: Row[] = [];
  for (const [at, repair] of repairs.entries()) {
    // Rows that one does not need are for those behind it.
    const share = Math.min(MOST_ROWS, Math.floor((rows - listed.length) / (repairs.length - at)));
    listed.push(...numbered(repair, at + 1, { rows: share, columns }, theme));
  }
  return listed;
}

function numbered(repair: Repair, nth: number, { rows, columns }: Room, theme: Theme): readonly Row[] {
  const number: Run = { text: `${nth}  `, role: 'key' };
  const blank: Run = { text: ' '.repeat(number.text.length), role: 'text' };
  const shown = repairRows(repair, { rows, columns: columns - number.text.length }, theme);
  return shown.map((row, at) => [at === 0 ? number : blank, ...row]);
}
