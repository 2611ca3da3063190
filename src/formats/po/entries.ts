import type { Span } from '../../text/span.js';
import type { Comment, Problem } from '../block.js';
import { type Line, linesOf } from './lines.js';

/** One text of an entry: the strings that make it up (raw, without quotation marks), and which plural form it is. */
export type Form = Readonly<{ index: number; start: number; strings: readonly Span[]; value: string }>;

/** One entry of a PO file: a text and its translation into one or several forms. Obsolete entries are none. */
export type Entry = Readonly<{
  context?: Form;
  id?: Form;
  plural?: Form;
  /** What the text was when it was translated: `#| msgid`. */
  previous?: Form;
  forms: readonly Form[];
  flags: readonly string[];
}>;

/** The entries of a file, the comments of its translators, and what is wrong with it. */
export type Entries = Readonly<{
  entries: readonly Entry[];
  comments: readonly Comment[];
  problems: readonly Problem[];
}>;

type Draft = { -readonly [Key in keyof Entry]: Entry[Key] } & { start: number; forms: Form[]; flags: string[] };

/** A file that is broken all over needs no line for each place. */
const MOST_PROBLEMS = 20;

const draftAt = (start: number): Draft => ({ start, forms: [], flags: [] });

/** Reads the entries of a PO file. Never throws: what is not PO is a problem, and the entries around it are read. */
export function readEntries(raw: string): Entries {
  const entries: Draft[] = [];
  const problems: Problem[] = [];
  const comments: Comment[] = [];
  const report = (problem: Problem) => problems.push(problem);
  let draft = draftAt(0);
  const close = (next: number) => {
    if (draft.id || draft.forms.length > 0 || draft.context) {
      problems.push(...faultsOf(draft));
      entries.push(draft);
    }
    draft = draftAt(next);
  };
  for (const line of linesOf(raw, report)) {
    const begins =
      line.kind === 'text' && (line.keyword === 'msgctxt' || (line.keyword === 'msgid' && Boolean(draft.id)));
    // A comment belongs to the entry below it.
    if (begins ? draft.id !== undefined : line.kind !== 'text' && draft.forms.length > 0) close(line.start);
    if (line.kind === 'comment') comments.push(line.comment);
    else take(draft, line);
  }
  close(raw.length);
  problems.push(...twice(entries));
  return { entries, comments, problems: problems.toSorted((a, b) => a.offset - b.offset).slice(0, MOST_PROBLEMS) };
}

function take(draft: Draft, line: Exclude<Line, { kind: 'comment' }>): void {
  if (line.kind === 'flags') draft.flags.push(...line.flags);
  else if (line.kind === 'previous')
    draft.previous = line.form; // of several lines the last has all strings
  else if (line.keyword === 'msgctxt') draft.context = line.form;
  else if (line.keyword === 'msgid') draft.id = line.form;
  else if (line.keyword === 'msgid_plural') draft.plural = line.form;
  else if (line.keyword === 'msgstr') draft.forms.push(line.form);
}

function faultsOf({ id, context, plural, forms }: Draft): readonly Problem[] {
  const start = (id ?? context)?.start ?? forms[0]?.start ?? 0;
  if (!id)
    return [
      {
        offset: start,
        message: `this ${context ? 'msgctxt' : 'msgstr'} has no msgid; write the text that it belongs to`,
      },
    ];
  if (forms.length === 0) return [{ offset: start, message: 'this msgid has no msgstr; add one, if an empty one' }];
  const wrong = plural ? undefined : forms[1];
  return wrong
    ? [{ offset: wrong.start, message: 'a second msgstr for one msgid; remove one, or add a msgid_plural' }]
    : [];
}

function twice(entries: readonly Draft[]): readonly Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, context }) => {
    if (!id) return [];
    const key = JSON.stringify([context?.value, id.value]);
    const known = seen.has(key);
    seen.add(key);
    return known ? [{ offset: id.start, message: 'this msgid stands twice in the file; merge the two entries' }] : [];
  });
}
