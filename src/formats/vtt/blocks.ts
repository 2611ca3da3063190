import type { Span } from '../../text/span.js';
import type { Comment, Problem } from '../block.js';
import { splitLines, type TextLine } from '../lines.js';
import { groupsOf, placeOf } from '../subtitles/groups.js';
import { readTimes, type Times, timesLine } from '../subtitles/times.js';

/** A cue of a WebVTT file, with the raw place of its text. One that stands `apart` follows something else than a cue. */
export type Cue = Times & Readonly<{ text: Span; apart: boolean }>;

/** What a WebVTT file is made of. `header` has the fields between its first line and the first empty one, in lower case. */
export type Blocks = Readonly<{
  header: ReadonlyMap<string, string>;
  cues: readonly Cue[];
  comments: readonly Comment[];
  problems: readonly Problem[];
}>;

const TIMES = timesLine('(?:(?<h>\\d{2,}):)?(?<m>[0-5]\\d):(?<s>[0-5]\\d)\\.(?<ms>\\d{3})', '(?:[ \\t]+\\S.*)?');

/** A file that is broken all over needs no line for each place. */
const MOST_PROBLEMS = 20;

/** Cuts a WebVTT file into its blocks. Without its signature no player reads it, and neither do we. */
export function readBlocks(raw: string): Blocks {
  const cues: Cue[] = [];
  const comments: Comment[] = [];
  const problems: Problem[] = [];
  if (!/^\ufeff?WEBVTT(?![^ \t\r\n])/u.test(raw)) {
    const unsigned = raw.trim() === '' ? [] : [{ offset: 0, message: UNSIGNED }];
    return { header: new Map(), cues, comments, problems: unsigned };
  }
  // Below the name and the times of a cue, a line of times begins another one.
  const lines = splitLines(raw);
  const [head = [], ...groups] = groupsOf(lines, (at, open) => isTimed(lines[at]) && open.some(isTimed));
  let apart = false;
  for (const group of groups) {
    const said = group[0]?.text ?? '';
    const isComment = /^NOTE(?![^ \t])/u.test(said);
    const read = isComment || /^(?:STYLE|REGION)$/u.test(said) ? undefined : cueIn(group);
    if (isComment) comments.push(commentOf(raw, group));
    if (read && 'message' in read) problems.push(read);
    else if (read) cues.push({ ...read, apart });
    apart = read === undefined || 'message' in read;
  }
  return { header: fieldsOf(head.slice(1)), cues, comments, problems: problems.slice(0, MOST_PROBLEMS) };
}

const UNSIGNED = 'a WebVTT file begins with WEBVTT; put that, and an empty line, before the first cue';
const TIMELESS = 'this has no times, so that no player shows it; put a line as 00:01.000 --> 00:02.500 before it';
const BROKEN = 'these times cannot be read; write them as 00:01.000 --> 00:02.500 or 00:00:01.000 --> 00:00:02.500';
const BACKWARDS = 'this cue ends before it begins; mend its times';

const isTimed = (line: TextLine | undefined): boolean => line?.text.includes('-->') === true;

// Nothing where a cue has no text.
function cueIn(group: readonly TextLine[]): Omit<Cue, 'apart'> | Problem | undefined {
  const at = group.findIndex(isTimed);
  const line = at > 1 ? undefined : group[at];
  if (!line) return { offset: group[0]?.start ?? 0, message: TIMELESS };
  const times = readTimes(line.text, TIMES);
  if (times === undefined || times === 'broken') return { offset: line.start, message: BROKEN };
  if (times.to < times.from) return { offset: line.start, message: BACKWARDS };
  const text = placeOf(group.slice(at + 1));
  return text && { ...times, text };
}

function commentOf(raw: string, group: readonly TextLine[]): Comment {
  const range = placeOf(group) ?? { start: 0, end: 0 };
  return { range, text: raw.slice(range.start + 'NOTE'.length, range.end) };
}

const fieldsOf = (lines: readonly TextLine[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap(({ text }) => {
      const found = /^([A-Za-z-]+):\s*(\S+)/u.exec(text);
      return found ? [[(found[1] ?? '').toLowerCase(), found[2] ?? ''] as const] : [];
    }),
  );
