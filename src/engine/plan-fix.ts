import type { ProseBlock } from '../formats/block.js';
import type { PlacedEdge } from '../text/prose-writer.js';
import { firstThat } from '../text/search.js';
import { holdsMarkup, piecesIn, toRaw } from '../text/source-map.js';
import { overlaps, type Span, slice, spansIn } from '../text/span.js';
import type { Fix } from './flag.js';
import { wordChanges } from './word-diff.js';

/** Words that take the place of others; `span` is in the prose of the block, empty where nothing is taken away. */
export type Hunk = Readonly<{ span: Span; words: string }>;

/**
 * Turns “these words should be those” into an edit of the raw file over exactly the flagged range. Only what differs is
 * rewritten, so that markup between the words survives.
 * @returns undefined where words would have to be removed together with markup, or cannot be written in this format
 */
export function planFix(raw: string, block: ProseBlock, span: Span, words: string): Fix | undefined {
  const range = toRaw(block.map, span);
  const spelling = placeholderFix(block, span, words);
  if (spelling !== undefined) return { range, text: spelling };
  // Hunks that are harmless one by one may be an address with the words between them.
  const wrong = slice(block.prose, span);
  if (block.escape(words) === null && block.escape(wrong) !== null) return undefined;
  let text = '';
  let cursor = range.start;
  for (const hunk of partings(block, span, words) ?? hunksOf(wrong, words, span.start)) {
    // Words put in front belong to the flagged words, not behind whatever markup stands before them.
    const leading = hunk.span.start === hunk.span.end && hunk.span.start === span.start;
    const place = leading ? { start: range.start, end: range.start } : placeOf(raw, block, hunk);
    if (!place) return undefined;
    const spelled = spelledAt(raw, block, place.start, hunk.words);
    if (spelled === null) return undefined;
    text += raw.slice(cursor, place.start) + spelled;
    cursor = place.end;
  }
  if (cursor > range.end) return undefined;
  return { range, text: text + raw.slice(cursor, range.end) };
}

function edgeAt({ edges = [] }: ProseBlock, offset: number): PlacedEdge | undefined {
  const edge = edges[firstThat(edges, ({ at }) => at >= offset)];
  return edge?.at === offset ? edge : undefined;
}

/** The blanks that part words at the edges of markup, where the new words are the old ones with such blanks and nothing else. */
function partings(block: ProseBlock, { start, end }: Span, words: string): readonly Hunk[] | undefined {
  const hunks: Hunk[] = [];
  let at = start;
  for (const unit of words) {
    if (block.prose.startsWith(unit, at)) at += unit.length;
    else if (unit === ' ' && edgeAt(block, at)) hunks.push({ span: { start: at, end: at }, words: unit });
    else return undefined;
  }
  return at === end ? hunks : undefined;
}

// What is a sign as it stands, and with a letter behind it would begin a tag or a reference.
const OPENING = /^(?:<[A-Za-z]|&[#A-Za-z])/;

// A hyphen within a word is no bullet, and a full stop behind a figure may well be one.
function spelledAt(raw: string, { escape: spell }: ProseBlock, at: number, words: string): string | null {
  const before = raw.slice(Math.max(0, at - 1), at);
  if (OPENING.test(before + words)) return null;
  const lead = /[A-Za-z0-9]/.test(before) ? before : '';
  return spell(lead + words)?.slice(lead.length) ?? null;
}

// A placeholder may become another one that the source has, in the very spelling of the file.
function placeholderFix({ opaque, source }: ProseBlock, { start, end }: Span, words: string): string | undefined {
  const [hidden] = spansIn(opaque, { start, end });
  if (hidden?.start !== start || hidden.end !== end) return undefined;
  return source?.codes.find(({ text }) => text === words)?.spelling;
}

// A blank may be all that is seen of a tag or a comment.
const TAGGED = /[<{]/;

function placeOf(raw: string, block: ProseBlock, { span, words }: Hunk): Span | undefined {
  const edge = span.start === span.end && words.trim() === '' ? edgeAt(block, span.start) : undefined;
  if (edge) return { start: edge.raw, end: edge.raw };
  const cut = cutsAt(block, span.start) || cutsAt(block, span.end);
  const tagged = piecesIn(block.map, span).some(
    ({ prose, raw: place, verbatim }) =>
      !verbatim && /\s/.test(slice(block.prose, prose)) && TAGGED.test(slice(raw, place)),
  );
  const kept = [...block.opaque, ...(block.fixed ?? [])].some((place) => overlaps(place, span));
  if (cut || tagged || kept || holdsMarkup(block.map, span)) return undefined;
  return partsAgain(raw, block, span) ? undefined : toRaw(block.map, span);
}

// True within what the file spells as one.
const cutsAt = ({ map }: ProseBlock, at: number): boolean =>
  piecesIn(map, { start: at, end: at + 1 }).some(({ prose, verbatim }) => !verbatim && prose.start < at);

// What of markup parts no words, whatever stands in it: a tag, a value, an address.
const UNSEEN = /<[^<>]*>|\{[^{}]*\}|\([^()]*\)/g;

// Of blanks with markup between them one is seen, and behind a line break the next line may have its own. Without it another is seen,
// or what stands apart, such as “[sighs]” in subtitles, runs into the words. What is put in comes before the markup: behind a blank
// that is the wrong side of the others, or of what begins the next line.
function partsAgain(raw: string, { prose, map }: ProseBlock, { start, end }: Span): boolean {
  const isOpen = (at: number) => {
    const before = toRaw(map, { start: at - 1, end: at });
    const behind = toRaw(map, { start: at, end: at + 1 });
    return /[\s\p{L}\p{N}]/u.test(raw.slice(before.end, behind.start).replace(UNSEEN, ''));
  };
  return (start < end && isBlank(prose, start) && isOpen(start)) || (isBlank(prose, end - 1) && isOpen(end));
}

const isBlank = (prose: string, at: number): boolean => /\s/.test(prose.charAt(at));

/** The smallest edits by words and marks; `start` is where the old words stand in the prose of the block. */
export function hunksOf(from: string, to: string, start: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let cursor = start;
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '' || added !== '')
      hunks.push(settled({ span: { start: cursor - removed.length, end: cursor }, words: added }, from, start));
    removed = '';
    added = '';
  };
  for (const { is, text } of wordChanges(from, to)) {
    if (is === 'added') added += text;
    else {
      if (is === 'kept') flush();
      else removed += text;
      cursor += text.length;
    }
  }
  flush();
  return hunks;
}

// “Abdel |Rahmane |told” and “Abdel| Rahmane| told” insert the same. Words belong to the word before them, and so to its markup.
function settled({ span, words }: Hunk, from: string, start: number): Hunk {
  const blanks = words.slice(words.trimEnd().length);
  const at = span.start - blanks.length;
  const slides = span.start === span.end && blanks !== '' && from.slice(at - start, span.start - start) === blanks;
  return slides ? { span: { start: at, end: at }, words: blanks + words.slice(0, -blanks.length) } : { span, words };
}
