import {
  type Block,
  COORDINATORS,
  DETERMINERS,
  type Document,
  holdsCode,
  isAbbreviation,
  MONTHS,
  PREPOSITIONS,
  PURE_DETERMINERS,
  SUBJECT_PRONOUNS,
  type TextSite,
  WH_WORDS,
  type Word,
  wordsOf,
} from 'mtlint/rule';
import { finiteness, sentenceEnd, sentenceStart, wordBefore } from './_clause.js';

/** A full stop and what follows it as a “sentence” of its own. Offsets are into the text of the block. */
export type Fragment = Readonly<{
  /** The word before the stop. */
  before: string;
  /** Where `before` begins, and where the stop stands. */
  start: number;
  stop: number;
  /** The words of the sentence up to the stop, and where it begins. */
  sentence: readonly Word[];
  from: number;
  /** The words after the stop up to the next one; their offsets count from `at`. */
  rest: readonly Word[];
  at: number;
  /** The first words of `rest`, up to a mark or a word that opens something new. */
  chunk: readonly Word[];
  /** What ends the chunk: a mark, a word of linking, or nothing at the end of the block. */
  ended: 'stop' | 'comma' | 'link' | 'none';
}>;

// Agencies sign in lower case; “p”, “ii” and the like number a list.
const SIGNS = new Set('dpa afp ap apa epd kna sda sid tass efe ansa lusa ii iii iv vi vii viii ix'.split(' '));

/** Reads a site, the match of a stop and the space after it; undefined where the lower case after it is nobody’s mistake. */
export function fragmentAt({ block, match }: TextSite): Fragment | undefined {
  const { text } = block;
  const stop = match.index;
  const at = stop + match[0].length;
  const before = wordBefore(text, stop);
  if (
    before === '' ||
    (match[0].includes(',') ? isAbbreviation(before) : isShort(before)) ||
    isCode(text, at) ||
    isHidden(block, stop - 1, at + 1)
  )
    return undefined;
  const end = sentenceEnd(text, at);
  const rest = wordsOf(text.slice(at, end));
  const from = sentenceStart(text, stop);
  const sentence = wordsOf(text.slice(from, stop));
  const [first] = rest;
  if (
    !first ||
    SIGNS.has(first.text) ||
    (isAbbreviation(first.text) && first.text !== 'a') ||
    isParticle(rest) ||
    sentence.length < 3
  )
    return undefined;
  const { chunk, ended } = chunkOf(rest, text.slice(at, end), end < text.length);
  return { before, start: stop - before.length, stop, sentence, from, rest, at, chunk, ended };
}

// “. bin Salman”: a name that was cut, which is another rule's matter.
function isParticle([first, second]: readonly Word[]): boolean {
  return /^(?:al|el|bin|ibn|van|von|de)$/.test(first?.text ?? '') && /^\p{Lu}/u.test(second?.text ?? '');
}

// Abbreviations, the short capitalised words that may be one (“Conn.”, “Wed.”), and the numbers of a list.
function isShort(before: string): boolean {
  if (/^\p{Lu}{3,}$/u.test(before)) return before.length < 5 && isAbbreviation(before) && !/^[^AEIOUY]+$/.test(before);
  return (
    isAbbreviation(before) ||
    (/^\p{Lu}\p{L}{0,2}$/u.test(before) && !MONTHS.includes(before)) ||
    /^\d{1,2}$/.test(before) ||
    before.includes('.')
  );
}

// Domains, commands, brands with a capital inside, and the letter or numeral of a list.
function isCode(text: string, at: number): boolean {
  const run = /^\S+/u.exec(text.slice(at, at + 60))?.[0] ?? '';
  return !/^[\p{L}\p{M}'’-]+(?:[.,;:!?)"”][.,;:!?)"”’]*)?$/u.test(run) || /\p{Ll}\p{Lu}|^\p{L}\)|^[^a]$/u.test(run);
}

function isHidden(block: Block, from: number, to: number): boolean {
  const offset = block.span.start;
  return holdsCode(block, { start: from + offset, end: to + offset });
}

const LONGEST_CHUNK = 4;

function chunkOf(rest: readonly Word[], text: string, stopped: boolean): Pick<Fragment, 'chunk' | 'ended'> {
  for (let length = 1; length <= LONGEST_CHUNK; length += 1) {
    const last = rest[length - 1];
    const next = rest[length];
    const chunk = rest.slice(0, length);
    if (!last || !next) return { chunk: rest, ended: stopped ? 'stop' : 'none' };
    if (/^[,;]/u.test(text.slice(last.end))) return { chunk, ended: text[last.end] === ',' ? 'comma' : 'stop' };
    if (isLink(next.text)) return { chunk, ended: 'link' };
  }
  return { chunk: [], ended: 'link' };
}

const isLink = (word: string): boolean =>
  PREPOSITIONS.has(word) || COORDINATORS.has(word) || WH_WORDS.has(word) || word === 'that';

// Afterthoughts and requests, which careless writers set down small.
const ASIDES = new Set(
  'today yesterday tomorrow now again too then please thanks sorry okay ok yes no not really maybe'.split(' '),
);

/** True where what follows the stop is a sentence that only lost its capital: a clause, an imperative, an afterthought. */
export function isWholeSentence({ rest, ended, chunk }: Fragment): boolean {
  const first = rest[0]?.text ?? '';
  if (ended === 'stop' && rest.length === 1 && ASIDES.has(first)) return true;
  if (rest[1] && PURE_DETERMINERS.has(rest[1].text) && !DETERMINERS.has(first)) return true;
  if (SUBJECT_PRONOUNS.has(first) || first === 'there' || (WH_WORDS.has(first) && ended !== 'none')) return true;
  if (ended === 'comma' && chunk.length < 3) return false;
  if (ended === 'link' && chunk.length === 1 && isAdjective(first)) return false;
  return finiteness(rest) === 'sure';
}

/** True for a word whose ending makes it an adjective more often than not. */
export function isAdjective(words: string): boolean {
  return /(?:al|ic|ive|ful|less|able|ible|ous|ary|ent|ant|an|ish|ular|clear)$/u.test(words);
}

// A line of a transcript or a chat begins with the time.
const TIMED = /^\W?\d{1,2}:\d{2}\b/u;

/** True where lower case after a stop proves nothing: chat and notes, headings, captions. */
export function isCasual(doc: Document, block: Block, stop: number): boolean {
  const line = block.text.slice(Math.max(0, stop - 300), stop);
  if (TIMED.test(line.slice(line.lastIndexOf('\n') + 1))) return true;
  return block.kind === 'heading' || block.kind === 'label' || doc.names.casual;
}
