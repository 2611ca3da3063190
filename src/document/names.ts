import { type Span, shift } from '../text/span.js';
import { isCapital, type WordRuns, wordKey } from '../text/words.js';
import type { Block, Document } from './document.js';
import { NATIONALITIES, PEOPLES } from './lexis/demonyms.js';
import { GIVEN_NAMES } from './lexis/given-names.js';
import { SPEECH_PAST } from './lexis/speech-verbs.js';
import { endOfName, isNamePart, isNameWord, type Word, wordsOf } from './names-scan.js';
import { isBody, titleBefore, titleEnd } from './names-titles.js';

/** One place where someone or something is named. */
export type Name = Readonly<{
  /** The words of the name as they stand, without title and possessive ’s: “Rami Abdel Rahmane”, “Ludwig van Beethoven”. */
  parts: readonly string[];
  /** Where it stands in the prose of the document that was indexed. */
  span: Span;
  /** The words directly before it that say who it is: “Prime Minister”, “spokesman”, “Mr”. */
  title: string | undefined;
  /** True where a title, a role or a common given name makes it a person. False means that nothing tells. */
  person: boolean;
  /** True where it is the subject of a verb of speech. */
  speaks: boolean;
  /** True where “in”, “at” or “near” stands before it. */
  place: boolean;
}>;

/** How a word is written in the document. */
export type WordUse = Readonly<{
  /** Capitalised where nothing but its being a name asks for a capital. */
  inside: number;
  /** Capitalised where any word would be: at the beginning of sentences, in titles. */
  opening: number;
  /** In small letters; 0 where nothing in the document has it with a capital, since nobody asks about such words. */
  lower: number;
}>;

/**
 * The names of a document. A part of a document that is linted again borrows the index of the whole, so look names up by their
 * words; the spans hold in the whole document only.
 */
export type Names = Readonly<{
  /** Every mention, in order. */
  mentions: readonly Name[];
  /** The mentions that have this word among their parts. */
  withPart: (word: string) => readonly Name[];
  /** True where these words stand side by side in some name. */
  has: (...words: readonly string[]) => boolean;
  /** True for a part of a name that is somewhere known to be a person’s. */
  isPerson: (word: string) => boolean;
  /** True for a capitalised word that also has its capital inside a sentence, more often than it stands there without. */
  isName: (word: string) => boolean;
  use: (word: string) => WordUse;
  /** True where sentences often begin in lower case: chat, verse, notes. A lower-case beginning proves nothing there. */
  casual: boolean;
}>;

// By the key of the word, which the runs of letters have already.
type Uses = Map<number, { inside: number; opening: number; lower: number }>;

/** Indexes the names of a document in two passes over its words, without tagging. */
export function indexNames(doc: Document): Names {
  const uses: Uses = new Map();
  const read = doc.blocks.map((block) => {
    const opaque = block.opaque.map((span) => shift(span, -block.span.start));
    const words = wordsOf(block.text, opaque);
    countCapitals(words, isTitled(block, words), uses);
    return { block, words };
  });
  for (const { block, words } of read) countSmall(words, block.words, uses);
  const use = (word: string): WordUse => uses.get(wordKey(word)) ?? { inside: 0, opening: 0, lower: 0 };
  const mentions = read.flatMap(({ block, words }) => [...mentionsIn(words, block.span.start, use)]);
  return {
    ...lookUp(mentions),
    use,
    isName: (word) => isNameWord(word) && isRather(use(word)),
    casual: isCasual(read),
  };
}

// True where the capital is kept inside sentences.
const isRather = ({ inside, lower }: WordUse): boolean => inside > lower;

function isCasual(read: readonly Readonly<{ block: Block; words: readonly Word[] }>[]): boolean {
  const paragraphs = read.filter(({ block, words }) => block.kind === 'paragraph' && words.length > 3);
  const lower = paragraphs.filter(({ words }) => /^\p{Ll}/u.test(words[0]?.text ?? '')).length;
  const small = paragraphs.filter(({ words }) => words.some(({ text }) => text === 'i')).length;
  return small > 1 || (lower > 2 && lower * 4 > paragraphs.length);
}

// In headings and labels, and in lines that capitalise most of their words, a capital is a matter of layout.
function isTitled(block: Block, words: readonly Word[]): boolean {
  if (block.kind === 'heading' || block.kind === 'label') return true;
  let capitals = 0;
  for (const { text } of words) if (isCapital(text)) capitals += 1;
  return words.length > 2 && capitals * 5 > words.length * 3;
}

function countCapitals(words: readonly Word[], titled: boolean, uses: Uses): void {
  for (const { text, opening } of words) {
    if (!isCapital(text)) continue;
    const key = wordKey(text);
    let use = uses.get(key);
    if (!use) {
      use = { inside: 0, opening: 0, lower: 0 };
      uses.set(key, use);
    }
    if (opening || titled) use.opening += 1;
    else use.inside += 1;
  }
}

// Most words have a capital nowhere, and are passed over.
function countSmall(words: readonly Word[], { starts, ends, keys }: WordRuns, uses: Uses): void {
  let run = 0;
  for (const { text, start, end } of words) {
    if (isCapital(text)) continue;
    while ((starts[run] ?? Infinity) < start) run += 1;
    const key = starts[run] === start && ends[run] === end ? (keys[run] ?? 0) : wordKey(text);
    const use = uses.get(key);
    if (use && !isNamePart(text)) use.lower += 1; // “al-Baghli” is a name as it is
  }
}

function* mentionsIn(words: readonly Word[], offset: number, use: (word: string) => WordUse): Generator<Name> {
  for (let first = 0; first < words.length; ) {
    const end = endOfName(words, first);
    const name = end > first ? mentionAt(words, first, end, use) : undefined;
    if (name) yield { ...name, span: shift(name.span, offset) };
    first = Math.max(end, first + 1);
  }
}

function mentionAt(
  words: readonly Word[],
  first: number,
  end: number,
  use: (word: string) => WordUse,
): Name | undefined {
  const body = isBody(words[end - 1]?.text ?? '');
  const proven = isProven(words, first, end, use) ? first : first + 1;
  const begin = body ? proven : titleEnd(words, proven, end);
  const run = words.slice(begin, end);
  const parts = run.map(({ text }) => text);
  const [opening] = run;
  const closing = run.at(-1);
  if (!opening || !closing || parts.every((part) => NATIONALITIES.has(part) || PEOPLES.has(part))) return undefined;
  const before = opening.joined ? (words[begin - 1]?.text ?? '') : '';
  const next = words[end]?.joined ? (words[end]?.text ?? '') : '';
  const title = opening.joined && !body ? titleBefore(words, first, begin) : undefined;
  return {
    parts,
    span: { start: opening.start, end: closing.end },
    title,
    person: !body && (title !== undefined || (parts.length > 1 && isGivenName(parts[0] ?? ''))),
    speaks: SPEECH_PAST.has(next) || (SPEECH_PAST.has(before) && before !== 'told'),
    place: /^(?:in|at|near)$/i.test(before),
  };
}

// At the beginning of a sentence a capital proves nothing. The word belongs to a name all the same if it keeps its capital
// elsewhere, or is nowhere small and something else tells: a name that goes on, a verb of speech, a given name.
function isProven(words: readonly Word[], first: number, end: number, use: (word: string) => WordUse): boolean {
  const { text, opening } = words[first] ?? { text: '', opening: false };
  if (!opening || isRather(use(text))) return true;
  if (use(text).lower > 0) return false;
  const next = words[first + 1];
  return end > first + 1 || isGivenName(text) || (next?.joined === true && SPEECH_PAST.has(next.text));
}

/** True for a common given name; of a double one the first half is enough. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || (word.includes('-') && GIVEN_NAMES.has(word.slice(0, word.indexOf('-'))));
}

function lookUp(mentions: readonly Name[]): Pick<Names, 'mentions' | 'withPart' | 'has' | 'isPerson'> {
  const byPart = new Map<string, Name[]>();
  const pairs = new Set<string>();
  const persons = new Set<string>();
  for (const name of mentions)
    for (const [at, part] of name.parts.entries()) {
      const known = byPart.get(part);
      if (known) known.push(name);
      else byPart.set(part, [name]);
      if (at > 0) pairs.add(`${name.parts[at - 1]} ${part}`);
      if (name.person) persons.add(part);
    }
  return {
    mentions,
    withPart: (word) => byPart.get(word) ?? [],
    has: (...words) =>
      words.length > 0 &&
      words.every((word, at) => (at === 0 ? byPart.has(word) : pairs.has(`${words[at - 1]} ${word}`))),
    isPerson: (word) => persons.has(word),
  };
}
