import {
  AUXILIARIES,
  type Block,
  COORDINATORS,
  DETERMINERS,
  IRREGULAR_PAST,
  isAbbreviation,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SPEECH_VERBS,
  SUBORDINATORS,
  tokenAt,
  WH_WORDS,
  type Word,
} from 'mtlint/rule';

// No sentence of prose is longer; what lies further off is not looked at.
const REACH = 500;

/** Where the sentence begins that ends at `end`, an offset into the text of a block. */
export function sentenceStart(text: string, end: number): number {
  const from = Math.max(0, end - REACH);
  const before = text.slice(from, end);
  let start = 0;
  for (const { 0: mark, index } of before.matchAll(/(?:[.!?…]["”’')\]]*\s+|\n)(?=["“‘'([]*[\p{Lu}\p{N}])/gu))
    if (!isAbbreviation(wordBefore(before, index)) || mark[0] !== '.') start = index + mark.length;
  return from + start;
}

/** Where the sentence ends that goes on at `start`: the offset of its closing mark, or the end of the text. */
export function sentenceEnd(text: string, start: number): number {
  const after = text.slice(start, start + REACH);
  for (const { index } of after.matchAll(/[.!?…](?=["”’')\]]*(?:\s|$))|\n/gu))
    if (after[index] !== '.' || !isAbbreviation(wordBefore(after, index))) return start + index;
  return start + after.length;
}

/** The word that ends at `end`; empty where none does. */
export function wordBefore(text: string, end: number): string {
  WORD_BEFORE.lastIndex = end;
  return WORD_BEFORE.exec(text)?.[1] ?? '';
}

// Read from its end: a search would try every beginning.
const WORD_BEFORE = /(?<=([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.'’-]{0,38}[\p{L}\p{M}\p{N}])?))/uy;

/** What a word can be to the noun before it: its verb, the beginning of an adjunct or a clause, or something else. */
export function linkOf(word: string): 'verb' | 'adjunct' | 'other' {
  const lower = word.toLowerCase();
  if (FINITE.has(lower) || isParticiple(lower) || BEFORE_VERB.has(lower)) return 'verb';
  if (PREPOSITIONS.has(lower) && !SUBORDINATORS.has(lower)) return 'adjunct';
  if (COORDINATORS.has(lower) || lower === 'as' || lower === 'that') return 'adjunct';
  return ADVERBIAL.has(lower) ? 'adjunct' : 'other';
}

// A form in -ed is a past tense or a participle; the short ones are mostly neither (“need”, “bed”).
const isParticiple = (lower: string): boolean => lower.endsWith('ed') && PARTICIPLE.test(lower);
const PARTICIPLE = /^(?!hundred$|indeed$|sacred$|naked$)\p{L}{3,}ed$/u;
// Third persons that are hardly ever nouns.
const PRESENT = new Set(
  `wants seems remains becomes takes gives goes comes keeps gets tries expects believes thinks knows begins refuses agrees allows
  appears finds brings contains provides faces hopes`.split(/\s+/),
);
const BEFORE_VERB = new Set('also never always already often still recently'.split(' '));
const ADVERBIAL = new Set('every last next this earlier later today yesterday tomorrow again here there'.split(' '));

/** The words that may begin an adjunct. “after” and “since” open clauses as well; which of them, only a verb tells. */
export const ADJOINING: ReadonlySet<string> = new Set([...PREPOSITIONS, ...COORDINATORS, ...ADVERBIAL, 'as', 'that']);

const INFINITE = new Set('be been being having'.split(' '));
const FINITE: ReadonlySet<string> = new Set(
  [...AUXILIARIES, ...IRREGULAR_PAST, ...SPEECH_VERBS, ...PRESENT].filter((word) => !INFINITE.has(word)),
);

/**
 * Whether a stretch of words has a main clause: surely, perhaps (its only verb is a form in -ed, which may be a participle), or
 * none. Infinitives do not count; every relative or subordinating word takes the next finite verb for its own clause; and a verb
 * right after “and” or “but” needs another before it.
 */
export function finiteness(words: readonly Word[]): 'none' | 'perhaps' | 'sure' {
  let found: 'none' | 'perhaps' | 'sure' = 'none';
  let subordinate = 0;
  let inGroup = false;
  let before = '';
  for (const [at, { text }] of words.entries()) {
    const lower = text.toLowerCase();
    const verb = isFiniteVerb(words, at, lower, before);
    if (CLAUSE_OPENERS.has(lower)) subordinate += 1;
    else if (verb && !inGroup && !COORDINATORS.has(before)) {
      if (subordinate === 0) return 'sure';
      subordinate -= 1;
    } else if (!inGroup && isParticiple(lower)) found = 'perhaps';
    inGroup = verb;
    before = lower;
  }
  return found;
}

// “40 states”, “the means” and “May” after the first word are nouns; a form in -ed with an object (“called it a mistake”) is no participle.
function isFiniteVerb(words: readonly Word[], at: number, lower: string, before: string): boolean {
  if (!FINITE.has(lower) && !(isParticiple(lower) && OBJECT_PRONOUNS.has(words[at + 1]?.text ?? ''))) return false;
  const month = at > 0 && words[at]?.text === 'May';
  return !month && before !== 'to' && !DETERMINERS.has(before) && !/\d$/.test(before);
}

/**
 * True where the tagger sees a verb of this form before the first subordinate clause, from the word at `start` on. Its tags are
 * not sure, but present forms are in no list, and a doubt is enough to keep silent.
 */
export function hasPresentVerb(block: Block, start: number, end: number, form: RegExp): boolean {
  for (let token = tokenAt(block, start + block.span.start); token; token = token.after) {
    const { span, pos, lower, before } = token;
    if (span.end > end + block.span.start || CLAUSE_OPENERS.has(lower)) return false;
    const led = before === undefined || before.lower === 'to' || DETERMINERS.has(before.lower) || before.pos === 'AUX';
    if (pos === 'VERB' && form.test(lower) && !led) return true;
  }
  return false;
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  ...WH_WORDS,
  ...[...SUBORDINATORS].filter((word) => !PREPOSITIONS.has(word) && word !== 'than'),
]);
