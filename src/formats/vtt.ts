import type { Problem, Reader } from './block.js';
import { isEnglish } from './language-tag.js';
import { isSpeech } from './subtitles/marks.js';
import { speechOf } from './subtitles/speech.js';
import { readBlocks } from './vtt/blocks.js';
import { readText } from './vtt/text.js';

/** WebVTT subtitles and captions: what is said, a sentence over several cues as one. `NOTE` is a comment. */
export const readVtt: Reader = (raw) => {
  const { header, cues, comments, problems } = readBlocks(raw);
  const language = header.get('language');
  if (language !== undefined && !isEnglish(language)) return { blocks: [], comments, problems, foreign: language };
  const found: Problem[] = [...problems];
  const spoken = cues
    .filter(({ text }) => header.get('kind') !== 'metadata' && !DATA.test(raw.slice(text.start, text.end)))
    .map(({ text, ...cue }) => ({ ...cue, utterances: readText(raw, text, (problem) => found.push(problem)) }));
  return { blocks: speechOf(spoken, spellVtt), comments, problems: found.toSorted((a, b) => a.offset - b.offset) };
};

// Tracks carry data for programs as well: JSON, whole or broken, or parts of a picture.
const DATA = /^\S+#xywh=[\d,.:a-z]+$|^\{\s*["}]|^\[\s*[[\]{]|^\[[\d\s,.-]*\]$/u;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const spellVtt = (words: string): string | null =>
  isSpeech(words) ? words.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign) : null;
