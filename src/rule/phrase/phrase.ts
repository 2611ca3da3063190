import { anchorOf } from './anchor.js';
import { ADJECTIVE, anyOf, CLASSES, ENDS, GAP, literal, OPENS, PLACES } from './classes.js';
import { pluralOf, type Reading, readingsOf } from './inflection.js';
import { alternativesOf, isGap, mostOf, type Piece, piecesOf } from './pieces.js';

/** A phrase made ready for matching. */
export type Phrase = Readonly<{
  /**
   * Sticky: to be tried where a word of the phrase's anchor begins; what stands before it is looked behind at. Its groups are
   * empty marks (`first` and `last` around the phrase, `from` and `to` around the words to flag), groups and classes `g1`…, verbs
   * `v1`…, nouns `n1`… and the words between `w1`….
   */
  pattern: RegExp;
  /** What form each form of its verbs is. */
  verbs: ReadonlyMap<string, Reading>;
  /** The plurals of its nouns. */
  plurals: ReadonlySet<string>;
}>;

// What a piece is in a regular expression. Words bring the white space between them along: those before the anchor behind
// themselves, those after it in front.
type Part = Readonly<{ kind: 'here' | 'word' | 'words' | 'guard' | 'punctuation'; source: string; wrap: Wrap }>;
type Wrap = (spaced: string) => string;

type Made = Readonly<{
  counts: Record<'g' | 'v' | 'n' | 'w', number>;
  verbs: Map<string, Reading>;
  plurals: Set<string>;
}>;

/**
 * Reads a phrase. Words stand for themselves (what is lower case may have a capital in the text); `take~` is any form of the
 * verb, `photo+` the noun in either number; `word?` and `(a|b c)?` may be missing; `<det>`, `<poss>`, `<num>` … are closed classes;
 * `<adj 2>` is up to two words that are no function words; `!(a|b)` must not stand here; `<stop>` wants a mark of punctuation to
 * follow, `<end>` the clause to end, `<start>` a sentence to begin; `[…]` are the words to flag, otherwise all.
 * @throws where it is none of these
 */
export function readPhrase(phrase: string): Phrase {
  const made: Made = { counts: { g: 0, v: 0, n: 0, w: 0 }, verbs: new Map(), plurals: new Set() };
  const pieces = piecesOf(phrase);
  const { at } = anchorOf(phrase);
  const parts = pieces.map((piece) => partOf(piece, made));
  const takes = pieces.map((piece) => piece.kind !== 'guard' && !isPlace(piece));
  const first = takes.indexOf(true);
  const last = takes.lastIndexOf(true);
  const flagged = pieces.some(({ kind }) => kind === 'edge');
  const before = parts.slice(0, at).map((part, index) => leftOf(part, parts[index + 1], index < first));
  const after = parts.slice(at + 1).map(rightOf);
  before.splice(
    first,
    0,
    parts[first]?.kind === 'punctuation' ? '' : OPENS,
    mark('first'),
    flagged ? '' : mark('from'),
  );
  after.splice(last - at, 0, flagged ? '' : mark('to'), mark('last'), ENDS);
  const source = `(?<=${before.join('')})${parts[at]?.source ?? ''}${after.join('')}`;
  return { pattern: new RegExp(source, 'duy'), verbs: made.verbs, plurals: made.plurals };
}

const mark = (name: string): string => `(?<${name}>)`;

const isPlace = ({ kind, text }: Piece): boolean => kind === 'class' && PLACES.has(text);

function partOf(piece: Piece, made: Made): Part {
  const { kind, text } = piece;
  const part = (of: Part['kind'], source: string, wrap: Wrap = piece.optional ? maybe : same): Part => ({
    kind: of,
    source,
    wrap,
  });
  if (kind === 'edge') return part('here', mark(text === '[' ? 'from' : 'to'));
  if (kind === 'punctuation') return part('punctuation', `\\s?${text}`);
  if (kind === 'guard') return part('guard', eitherOf(text, made));
  if (kind === 'group') return part('word', named('g', eitherOf(text, made), made));
  if (kind === 'word') return part('word', wordOf(text, made));
  if (isGap(piece)) return part('words', ADJECTIVE, (one) => named('w', `(?:${one}){0,${mostOf(piece)}}`, made));
  const place = PLACES.get(text);
  return place ? part('here', place) : part('word', named('g', classOf(text), made));
}

const same: Wrap = (spaced) => spaced;
const maybe: Wrap = (spaced) => `(?:${spaced})?`;

function classOf(name: string): string {
  const source = CLASSES.get(name);
  if (source === undefined) throw new Error(`no class of words is called <${name}>`);
  return source;
}

function named(letter: keyof Made['counts'], source: string, { counts }: Made): string {
  counts[letter] += 1;
  return `(?<${letter}${counts[letter]}>${source})`;
}

// Where all end as words do, the end is written once: it is most of what there is to compile.
function eitherOf(group: string, made: Made): string {
  const all = alternativesOf(group).map((one) => sequenceOf(piecesOf(one), made));
  if (!all.every((one) => one.endsWith(ENDS))) return `(?:${all.join('|')})`;
  return `(?:${all.map((one) => one.slice(0, -ENDS.length)).join('|')})${ENDS}`;
}

// The pieces of one alternative, in which only verbs and nouns have names. Each brings the white space in front of it along, but
// for those that may be missing at the start.
function sequenceOf(pieces: readonly Piece[], made: Made): string {
  const firm = pieces.findIndex((piece) => !piece.optional && !isGap(piece));
  return pieces
    .map((piece, at) => {
      const source = alternativePiece(piece, made);
      const spaced = at < firm ? source + GAP : at === firm ? source : GAP + source;
      if (isGap(piece)) return `(?:${spaced}){0,${mostOf(piece)}}`;
      return piece.optional ? maybe(spaced) : spaced;
    })
    .join('');
}

function alternativePiece(piece: Piece, made: Made): string {
  const { kind, text } = piece;
  if (kind === 'group') return eitherOf(text, made);
  if (kind === 'class') return isGap(piece) ? ADJECTIVE : classOf(text);
  if (kind === 'word') return wordOf(text, made);
  throw new Error(`“${text}” cannot stand inside a group`);
}

function wordOf(text: string, made: Made): string {
  const base = text.slice(0, -1);
  if (text.endsWith('~')) {
    const readings = readingsOf(base);
    for (const [form, reading] of readings) made.verbs.set(form, reading);
    return named('v', anyOf(readings.keys()), made);
  }
  if (text.endsWith('+')) {
    made.plurals.add(pluralOf(base));
    return named('n', anyOf([pluralOf(base), base]), made);
  }
  return literal(text) + ENDS;
}

function leftOf({ kind, source, wrap }: Part, next: Part | undefined, outside: boolean): string {
  if (kind === 'here') return source;
  if (kind === 'guard') return outside ? `(?<!${OPENS}${source}${GAP})` : `(?!${source})`;
  return wrap(next?.kind === 'punctuation' ? source : source + GAP);
}

function rightOf({ kind, source, wrap }: Part): string {
  if (kind === 'here' || kind === 'punctuation') return source;
  return kind === 'guard' ? `(?!${GAP}${source})` : wrap(GAP + source);
}
