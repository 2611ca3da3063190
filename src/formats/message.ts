import { replaceWritten, sliceWritten, type Written } from '../text/prose-writer.js';
import { type SourceMap, toProse, toRaw } from '../text/source-map.js';
import { type Span, slice } from '../text/span.js';
import { hideBare } from './bare.js';
import type { BlockKind, Code, ProseBlock, SourceSegment } from './block.js';
import { compose } from './compose.js';
import { type Dialect, scanned, signedWords } from './message/codes.js';
import { keyMark } from './message/key-mark.js';
import { type Aside, type Mark, scan } from './message/scan.js';
import { type Spell, spellMessage } from './message/spell.js';
import { settleLines } from './settle-lines.js';

/** Something that the syntax of the file itself says is no word: an inline element of XLIFF. */
export type RawCode = Readonly<{ text: string; raw: Span }>;

/** A text of a message file as the file's own syntax gives it: decoded, each character with its raw place. */
export type Segment = Readonly<{ written: Written; codes?: readonly RawCode[] }>;

/** What is known of a message beside its text. */
export type Message = Readonly<{
  /** The whole file. */
  raw: string;
  segment: Segment;
  source?: Segment & Pick<SourceSegment, 'language' | 'singular'>;
  /** How the syntax of the file spells words; null where it cannot. */
  spell: Spell;
  printf?: boolean;
}>;

/**
 * The blocks of one message: its text, in which values, tags and the syntax of plural forms are set apart, and behind it the
 * branches that a reader sees instead of a part of it.
 */
export function readMessage({ raw, segment, source, spell, printf = false }: Message): readonly ProseBlock[] {
  const { prose } = segment.written;
  const kept = source && signedWords(source.written.prose);
  const dialect: Dialect = { printf, ...(kept && kept.size > 0 && { kept }) };
  const key = source && keyMark(prose, source.written.prose);
  const read = readSegment(segment, dialect, key);
  const blocks = compose(read.written, kindOf(read.written.prose), spellMessage(prose, dialect, spell));
  const beside = source && sourceOf(raw, source, { ...dialect, kept: signedWords(prose) }, key);
  const asides = asidesOf(segment.written, read.asides, dialect, spell);
  const pairs = blocks.map((block) => ({
    ...block,
    codes: placed(raw, read.codes, block.map),
    ...(beside && { source: beside }),
  }));
  return [...pairs, ...asides];
}

type Read = Readonly<{ written: Written; codes: readonly RawCode[]; asides: readonly Aside[] }>;

function readSegment({ written, codes = [] }: Segment, dialect: Dialect, key?: RegExp): Read {
  const { marks, asides } = scan(scanned(written.prose, dialect));
  return {
    written: shown(written, withKey(marks, written.prose, key)),
    codes: [...codes, ...rawCodes(written, marks)],
    asides,
  };
}

// A letter that a menu underlines is part of its word.
function withKey(marks: readonly Mark[], prose: string, key: RegExp | undefined): readonly Mark[] {
  const at = key ? prose.search(key) : -1;
  if (at < 0 || marks.some(({ span }) => span.start <= at && at < span.end)) return marks;
  return [...marks, { span: { start: at, end: at + 1 }, text: '' }].sort((a, b) => a.span.start - b.span.start);
}

const rawCodes = (written: Written, marks: readonly Mark[]): readonly RawCode[] =>
  marks.flatMap(({ span, code }) => (code ? [{ text: code, raw: toRaw(written.map, span) }] : []));

const shown = (written: Written, marks: readonly Mark[]): Written => settleLines(replaceWritten(written, marks));

// A sentence is prose; anything else is what a button or a menu says.
const kindOf = (prose: string): BlockKind =>
  prose.includes('\n') || (/[.!?…:]["”’')\]]*$/u.test(prose) && /\S\s+\S+\s+\S/u.test(prose)) ? 'paragraph' : 'label';

const placed = (raw: string, codes: readonly RawCode[], map: SourceMap): readonly Code[] =>
  codes
    .toSorted((a, b) => a.raw.start - b.raw.start)
    .map(({ text, raw: place }) => ({ text, spelling: slice(raw, place), span: toProse(map, place) }));

function sourceOf(
  raw: string,
  source: NonNullable<Message['source']>,
  dialect: Dialect,
  key: RegExp | undefined,
): SourceSegment {
  const { language, singular } = source;
  const { written, codes } = readSegment(source, dialect, key);
  const { prose, map } = hideBare(written);
  return { prose, codes: placed(raw, codes, map), ...(language && { language }), ...(singular && { singular }) };
}

function asidesOf(written: Written, asides: readonly Aside[], dialect: Dialect, spell: Spell): readonly ProseBlock[] {
  if (asides.length === 0) return [];
  const spellAside = spellMessage(`{${written.prose}}`, dialect, spell);
  return asides.flatMap(({ span, counting }) => {
    const part = sliceWritten(written, span);
    const read = scan(scanned(part.prose, dialect), counting);
    return [...compose(shown(part, read.marks), 'label', spellAside), ...asidesOf(part, read.asides, dialect, spell)];
  });
}
