import { joinWritten, sliceWritten, standIn, trimWritten, type Written } from '../../text/prose-writer.js';
import { toRaw } from '../../text/source-map.js';
import type { Span } from '../../text/span.js';
import type { ProseBlock } from '../block.js';
import { compose } from '../compose.js';
import { beginsLower, describedIn, endsSentence, isShouted, markerIn, songEnd } from './marks.js';
import type { Times } from './times.js';

/** What one voice says in a cue, its lines parted by line breaks. */
export type Utterance = Readonly<{ voice?: string; written: Written }>;

/** A cue that has been read; one that stands `apart` does not go on with the sentence before it. */
export type SpokenCue = Times & Readonly<{ utterances: readonly Utterance[]; apart?: boolean }>;

// Someone who goes on speaking does so before long; a sentence without an end is a list, or a transcript without marks.
const LONGEST_PAUSE = 3000;
const LONGEST_SENTENCE = 1000;
// Nobody writes more marks before what is said.
const MOST_HEADS = 8;

type Line = Readonly<{ written: Written; voice: string | undefined; cue: SpokenCue; lineBreak?: Span }>;

type Open = Readonly<{ parts: Written[]; seams: Set<number>; last: Line; length: number }>;

/**
 * The speech of cues as blocks: a sentence that runs over several cues is one, what another voice says is another. What a
 * description in brackets says is a label.
 */
export function speechOf(cues: readonly SpokenCue[], spell: ProseBlock['escape']): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let open: Open | undefined;

  const close = () => {
    if (open) blocks.push(...compose(joinWritten(open.parts), 'paragraph', spell).map(withSeams(open.seams)));
    open = undefined;
  };

  // Takes off what stands before the speech of a line: marks for another speaker, descriptions.
  const behindHeads = (line: Written): Written => {
    let rest = line;
    for (let heads = 0; heads < MOST_HEADS; heads += 1) {
      const unfinished = isUnfinished(open);
      const marker = markerIn(rest.prose, unfinished);
      const described = marker > 0 ? undefined : describedIn(rest.prose, unfinished);
      if (marker === 0 && !described) break;
      // What is heard within a sentence does not end it.
      if (marker > 0 || !unfinished) close();
      if (described)
        blocks.push(...compose(trimWritten(sliceWritten(rest, described.words)), 'label', unbracketed(spell)));
      rest = from(rest, described?.end ?? marker);
    }
    return rest;
  };

  for (const line of cues.flatMap(linesOf)) {
    const rest = behindHeads(line.written);
    const song = songEnd(rest.prose);
    const words = { ...line, written: trimWritten(sliceWritten(rest, { start: 0, end: song ?? rest.prose.length })) };
    if (words.written.prose === '') continue;
    if (open && !goesOn(open, words)) close();
    open = extend(open, words);
    if (song !== undefined) close();
  }
  close();
  return blocks.toSorted((a, b) => rawStart(a) - rawStart(b));
}

const from = (written: Written, start: number): Written =>
  trimWritten(sliceWritten(written, { start, end: written.prose.length }));

const isUnfinished = (open: Open | undefined): boolean => open !== undefined && !endsSentence(open.last.written.prose);

const unbracketed =
  (spell: ProseBlock['escape']): ProseBlock['escape'] =>
  (words) =>
    /[[\]()]/u.test(words) ? null : spell(words);

function linesOf(cue: SpokenCue): readonly Line[] {
  return cue.utterances.flatMap(({ written, voice }) => {
    const lines: Line[] = [];
    let start = 0;
    let lineBreak: Span | undefined;
    for (const found of [...written.prose.matchAll(/\r\n|\r|\n/gu), undefined]) {
      const end = found?.index ?? written.prose.length;
      const text = trimWritten(sliceWritten(written, { start, end }));
      if (text.prose !== '') lines.push({ written: text, voice, cue, ...(lineBreak && { lineBreak }) });
      if (!found) break;
      start = end + found[0].length;
      lineBreak = toRaw(written.map, { start: end, end: start });
    }
    return lines;
  });
}

function goesOn({ last, length }: Open, { written, voice, cue }: Line): boolean {
  if (voice !== undefined && last.voice !== undefined && voice !== last.voice) return false;
  if (cue === last.cue) return true;
  if (cue.apart || Math.abs(cue.from - last.cue.to) > LONGEST_PAUSE || length > LONGEST_SENTENCE) return false;
  if (isShouted(written.prose) !== isShouted(last.written.prose)) return false;
  return !endsSentence(last.written.prose) || beginsLower(written.prose);
}

function extend(open: Open | undefined, line: Line): Open {
  const { written, lineBreak, cue } = line;
  if (!open) return { parts: [written], seams: new Set(), last: line, length: written.prose.length };
  const { parts, seams, last, length } = open;
  const inCue = lineBreak && cue === last.cue;
  const seam = inCue ? lineBreak : { start: rawEnd(last.written), end: rawStart(written) };
  if (!inCue) seams.add(seam.start);
  parts.push(standIn(seam, ' '), written);
  // Who speaks need not be said again.
  const voice = line.voice ?? last.voice;
  return { parts, seams, last: { ...line, voice }, length: length + 1 + written.prose.length };
}

const rawStart = ({ map }: Pick<Written, 'map'>): number => map[0]?.raw.start ?? 0;

const rawEnd = ({ map }: Written): number => map.at(-1)?.raw.end ?? 0;

// Between two cues stand their times, which no repair may touch.
const withSeams =
  (seams: ReadonlySet<number>) =>
  (block: ProseBlock): ProseBlock => {
    const fixed = block.map.filter(({ verbatim, raw }) => !verbatim && seams.has(raw.start)).map(({ prose }) => prose);
    return fixed.length > 0 ? { ...block, fixed } : block;
  };
