import type { Span } from '../text/span.js';
import { opensWord } from '../text/words.js';
import type { Block } from './document.js';
import { AUXILIARIES, COORDINATORS, PREPOSITIONS, SUBJECT_PRONOUNS } from './lexis/function-words.js';
import { SPEECH_VERBS } from './lexis/speech-verbs.js';

/** One quotation mark as it stands in the text: usually one character, two for `` and ''. */
export type QuoteMark = Readonly<{ span: Span; text: string }>;

/** Marks of one kind can pair; “„” belongs with the curly ones, since German closes with “ and Polish with ”. */
export type MarkKind =
  | 'double'
  | 'curly'
  | 'single'
  | 'curly-single'
  | 'guillemets'
  | 'angles'
  | 'tex'
  | 'corner'
  | 'white-corner';

/**
 * A mark with what its glyph and its neighbours make of it. `either` is left to the state of the text before it. `measure` is
 * true after a figure, where " and ' may stand for inches and feet.
 */
export type ScannedMark = QuoteMark &
  Readonly<{ kind: MarkKind; lean: 'open' | 'close' | 'either'; measure: boolean; possessive: boolean }>;

type Facing = 'open' | 'close' | 'none';

const GLYPHS: ReadonlyMap<string, Readonly<{ kind: MarkKind; facing: Facing }>> = new Map([
  ['"', { kind: 'double', facing: 'none' }],
  ['“', { kind: 'curly', facing: 'open' }],
  ['”', { kind: 'curly', facing: 'close' }],
  ['„', { kind: 'curly', facing: 'open' }],
  ['‟', { kind: 'curly', facing: 'open' }],
  ["'", { kind: 'single', facing: 'none' }],
  ['‘', { kind: 'curly-single', facing: 'open' }],
  ['’', { kind: 'curly-single', facing: 'close' }],
  ['‚', { kind: 'curly-single', facing: 'open' }],
  ['‛', { kind: 'curly-single', facing: 'open' }],
  ['«', { kind: 'guillemets', facing: 'open' }],
  ['»', { kind: 'guillemets', facing: 'close' }],
  ['‹', { kind: 'angles', facing: 'open' }],
  ['›', { kind: 'angles', facing: 'close' }],
  ['``', { kind: 'tex', facing: 'open' }],
  ["''", { kind: 'tex', facing: 'none' }],
  ['「', { kind: 'corner', facing: 'open' }],
  ['」', { kind: 'corner', facing: 'close' }],
  ['『', { kind: 'white-corner', facing: 'open' }],
  ['』', { kind: 'white-corner', facing: 'close' }],
]);

// Code between backticks is matched first and passed over; the bound keeps a lone backtick from costing more than a line. Most
// single marks stand between two letters, and are no quotation marks.
const MARKS =
  /``(?:(?!'')[^`\n]){1,200}``|`[^`\n]{1,200}`(?!`)|(?<!`)``(?!`)|''|["“”„‟«»‹›「」『』]|['‘’‚‛](?!(?<=[A-Za-z].)[A-Za-z])/gu;

// ’em, ’tis, ’twas, ’90s: words that lose their beginning.
const ELISION = /^(?:em|tis|twas|twould|twere|twill|til|cos|cause|bout|neath|\d0s)(?![\p{L}\p{N}])/iu;

/** True for the two kinds whose marks are apostrophes more often than not. */
export function isSingle(kind: MarkKind): boolean {
  return kind === 'single' || kind === 'curly-single';
}

const DOUBLE: ReadonlySet<MarkKind> = new Set(['double', 'curly', 'tex']);

/** True for the kinds of double marks, any of which may close another by mistake. */
export function isDouble(kind: MarkKind): boolean {
  return DOUBLE.has(kind);
}

/** The quotation marks of a block, in order: without apostrophes that their neighbours give away, and without those in code. */
export function scanMarks(block: Block): readonly ScannedMark[] {
  const { text, span, opaque } = block;
  const marks: ScannedMark[] = [];
  let hidden = 0;
  MARKS.lastIndex = 0;
  for (let found = MARKS.exec(text); found; found = MARKS.exec(text)) {
    const glyph = GLYPHS.get(found[0]);
    const start = span.start + found.index;
    while ((opaque[hidden]?.end ?? Infinity) <= start) hidden += 1;
    if (!glyph || (opaque[hidden]?.start ?? Infinity) <= start) continue;
    const place = { start: found.index, end: found.index + found[0].length };
    if (isSingle(glyph.kind) && isApostrophe(text, place, found[0])) continue;
    marks.push({
      span: { start, end: start + found[0].length },
      text: found[0],
      kind: glyph.kind,
      lean: leanOf(glyph.facing, glyph.kind, shapeOf(text, place)),
      measure: glyph.facing === 'none' && /[\d'′’]/.test(text[place.start - 1] ?? ''),
      possessive: isSingle(glyph.kind) && isPossessive(text, place),
    });
  }
  return marks;
}

function isApostrophe(text: string, { start, end }: Span, glyph: string): boolean {
  const opens = opensWord(text, end);
  if (start > 0 && opensWord(text, start - 1)) return opens || /^['‘’]n$/.test(text.slice(start - 2, start));
  if (!opens) return false;
  const before = text[start - 1] ?? '';
  const after = text.slice(end, end + 12);
  if (/^n['’](?![\p{L}\p{N}])/u.test(after)) return true;
  if (before !== '' && !/[\s\p{P}]/u.test(before)) return false;
  return ELISION.test(after) || (glyph === '’' && !/\p{P}/u.test(before));
}

const CLOSES_BEFORE: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...COORDINATORS,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
  ...SPEECH_VERBS,
]);

// “the Millers’ boat”: after an s, and before a word that a possessor can stand before.
function isPossessive(text: string, { start }: Span): boolean {
  const word = /s\S\s(\p{Ll}+)/uy;
  word.lastIndex = start - 1;
  const found = start > 0 ? word.exec(text) : null;
  return found?.[1] !== undefined && !CLOSES_BEFORE.has(found[1]);
}

type Shape = 'open' | 'close' | 'inside' | 'apart';

// A mark stands at the edge of the words that it belongs to; other marks beside it are looked through.
function shapeOf(text: string, { start, end }: Span): Shape {
  let left = start - 1;
  while (left >= 0 && left > start - 4 && GLYPHS.has(text[left] ?? '')) left -= 1;
  let right = end;
  while (right < end + 3 && GLYPHS.has(text[right] ?? '')) right += 1;
  const before = classOf(text[left]);
  const after = classOf(text[right]);
  if (before === 'gap' || before === 'bracket') {
    if (after === 'gap') return 'apart';
    return after === 'stop' && !/^(?:…|\.\.|\.\d)/.test(text.slice(right, right + 2)) ? 'close' : 'open';
  }
  return after === 'word' || after === 'bracket' ? 'inside' : 'close';
}

type CharacterClass = 'gap' | 'bracket' | 'stop' | 'dash' | 'word';

function classOf(character: string | undefined): CharacterClass {
  if (character === undefined || character.trim() === '') return 'gap';
  if ('([{¿¡（'.includes(character)) return 'bracket';
  if ('—–-―'.includes(character)) return 'dash';
  return ',.;:!?)]}，。；：！？）、/'.includes(character) ? 'stop' : 'word';
}

function leanOf(facing: Facing, kind: MarkKind, shape: Shape): ScannedMark['lean'] {
  if (kind === 'corner' || kind === 'white-corner') return facing === 'open' ? 'open' : 'close';
  if (kind === 'guillemets' || kind === 'angles' || kind === 'tex') return leanOfPair(facing, shape);
  if (shape === 'inside' || shape === 'apart') return 'either';
  return facing === 'close' && shape === 'open' ? 'either' : shape;
}

// French puts spaces inside guillemets and German turns them round, so the glyph counts more than its neighbours.
function leanOfPair(facing: Facing, shape: Shape): ScannedMark['lean'] {
  if (facing === 'open') return shape === 'close' ? 'close' : 'open';
  if (facing === 'none') return shape === 'open' || shape === 'close' ? shape : 'either';
  return shape === 'open' ? 'either' : 'close';
}
