import { proseWriter, type Written } from '../text/prose-writer.js';
import type { Span } from '../text/span.js';
import type { Reader } from './block.js';
import { readCues } from './srt/cues.js';
import { isSpeech } from './subtitles/marks.js';
import { speechOf } from './subtitles/speech.js';

/** SubRip subtitles: what is said, a sentence over several cues as one. The format knows neither comments nor escapes. */
export const readSrt: Reader = (raw) => {
  const { cues, problems } = readCues(raw);
  const spoken = cues.map(({ text, ...times }) => ({ ...times, utterances: [{ written: decode(raw, text) }] }));
  return { blocks: speechOf(spoken, spellSrt), comments: [], problems };
};

// Tags that players know, and what they take over from other formats: {\an8}, {\i1}, {b}, \N for a line break.
const CODE = /<\/?[A-Za-z][^<>\r\n]{0,200}>|\{\\[^{}\r\n]{0,200}\}|\{\/?[biusBIUS]\}|\\[Nnh]/gu;

function decode(raw: string, { start, end }: Span): Written {
  const writer = proseWriter(raw);
  let cursor = start;
  for (const { 0: found, index } of raw.slice(start, end).matchAll(CODE)) {
    writer.copy(cursor, start + index);
    cursor = start + index + found.length;
    if (found.startsWith('\\')) writer.put(' ', start + index, cursor);
  }
  writer.copy(cursor, end);
  return writer.take();
}

const spellSrt = (words: string): string | null => (isSpeech(words) && !/[<>]/u.test(words) ? words : null);
