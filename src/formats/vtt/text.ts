import { type ProseWriter, proseWriter } from '../../text/prose-writer.js';
import type { Span } from '../../text/span.js';
import type { Problem } from '../block.js';
import { decodeReference } from '../html/entities.js';
import { isEnglish } from '../language-tag.js';
import type { Utterance } from '../subtitles/speech.js';

const TAG_OR_REFERENCE = /<[^>]*>?|&#?\w{1,40};/gu;

/**
 * What is said in a cue: tags out, references decoded. `<v Bob>` begins what Bob says; what stands in `<lang fr>` is hidden, and
 * what `<rt>` says above other words is left out.
 */
export function readText(raw: string, { start, end }: Span, report: (problem: Problem) => void): readonly Utterance[] {
  const text = raw.slice(0, end);
  const pattern = new RegExp(TAG_OR_REFERENCE);
  const writer = proseWriter(raw);
  const said: Utterance[] = [];
  let voice: string | undefined;
  let cursor = start;
  const speak = (next: string | undefined) => {
    said.push({ written: writer.take(), ...(voice !== undefined && { voice }) });
    voice = next;
  };
  pattern.lastIndex = start;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [spelled] = found;
    const tag = spelled.startsWith('<') ? readTag(spelled) : undefined;
    writer.copy(cursor, found.index);
    if (tag?.name === 'v') speak(tag.closes ? undefined : tag.annotation);
    if (tag && !spelled.endsWith('>')) report({ offset: found.index, message: UNCLOSED });
    cursor = pass(writer, text, found, tag);
    pattern.lastIndex = cursor;
  }
  writer.copy(cursor, end);
  speak(undefined);
  return said;
}

const UNCLOSED =
  'this < opens a tag that is never closed, so that no player shows what follows; write &lt; for the sign';

// Writes what stands for a tag or a reference, and says where the text goes on.
function pass(writer: ProseWriter, text: string, { 0: spelled, index }: RegExpExecArray, tag: Tag | undefined): number {
  const end = index + spelled.length;
  if (!tag) writer.put(decodeReference(spelled) ?? spelled, index, end);
  if (!tag || tag.closes) return end;
  if (tag.name === 'rt') return endOf(text, end, /<\/rt>|(?=<\/ruby>)/gu);
  if (tag.name !== 'lang' || isEnglish(tag.annotation)) return end;
  const close = endOf(text, end, /<\/lang>/gu);
  writer.hide(index, close);
  return close;
}

function endOf(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? found.index + found[0].length : text.length;
}

type Tag = Readonly<{ name: string; closes: boolean; annotation: string }>;

// <c.yellow>, <v.loud Bob Ross>, </i>, <00:01.500>
function readTag(spelled: string): Tag {
  const found = /^<(\/?)([a-z]*)[^\s>]*\s*([^>]*)/u.exec(spelled);
  return { name: found?.[2] ?? '', closes: found?.[1] === '/', annotation: (found?.[3] ?? '').trim() };
}
