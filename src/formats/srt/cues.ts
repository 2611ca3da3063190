import type { Span } from '../../text/span.js';
import type { Problem } from '../block.js';
import { splitLines, type TextLine } from '../lines.js';
import { groupsOf, placeOf } from '../subtitles/groups.js';
import { readTimes, type Times, timesLine } from '../subtitles/times.js';

/** A cue of a SubRip file, with the raw place of its text. One that stands `apart` follows something that could not be read. */
export type Cue = Times & Readonly<{ text: Span; apart: boolean }>;

const TIMES = timesLine('(?<h>\\d{1,3}):(?<m>[0-5]?\\d):(?<s>[0-5]?\\d)[,.](?<ms>\\d{1,3})', '(?:[ \\t]+[XY][12]:.*)?');

/** A file that is broken all over needs no line for each place. */
const MOST_PROBLEMS = 20;

/** Cuts a SubRip file into its cues: a number, which may be missing, the times, and text up to an empty line or the next cue. */
export function readCues(raw: string): Readonly<{ cues: readonly Cue[]; problems: readonly Problem[] }> {
  const lines = splitLines(raw).map((line) => ({ ...line, times: readTimes(line.text, TIMES) }));
  const isNumber = (at: number) => /^\d+$/u.test(lines[at]?.text ?? '') && lines[at + 1]?.times !== undefined;
  const groups = groupsOf(lines, (at) => isNumber(at) || (lines[at]?.times !== undefined && !isNumber(at - 1)));
  const cues: Cue[] = [];
  const problems: Problem[] = [];
  let apart = false;
  for (const group of groups) {
    const read = cueIn(group);
    if (read && 'message' in read) problems.push(read);
    else if (read) cues.push({ ...read, apart });
    apart = read !== undefined && 'message' in read;
  }
  return { cues, problems: problems.slice(0, MOST_PROBLEMS) };
}

const STRAY = 'this text belongs to no cue; put it below a line of times, without an empty line between';
const BROKEN = 'these times cannot be read; write them as 00:00:01,000 --> 00:00:02,500';
const BACKWARDS = 'this cue ends before it begins; mend its times';

type Timed = TextLine & Readonly<{ times: ReturnType<typeof readTimes> }>;

// Nothing where a cue has no text.
function cueIn(group: readonly Timed[]): Omit<Cue, 'apart'> | Problem | undefined {
  const at = group.findIndex(({ times }) => times !== undefined);
  const line = group[at] ?? group[0];
  const text = placeOf(group.slice(at + 1));
  if (!line) return undefined;
  if (!line.times) return { offset: line.start, message: STRAY };
  if (line.times === 'broken') return { offset: line.start, message: BROKEN };
  if (line.times.to < line.times.from) return { offset: line.start, message: BACKWARDS };
  return text && { ...line.times, text };
}
