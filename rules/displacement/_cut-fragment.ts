import { type Block, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS, type Word, wordsOf } from 'mtlint/rule';
import { finiteness, hasPresentVerb, linkOf, sentenceEnd } from './_clause.js';
import type { Clue } from './_name-clues.js';

/**
 * A clue, and a last question to the tagger: whether there is a verb all the same. `ifHanging` is true where there is one, and it
 * must be that of the sentence before.
 */
export type Fragment = Clue & Readonly<{ hasVerb: () => boolean; ifHanging?: true }>;

const never = () => false;

/** What stands after the full stop is no sentence: a bare name, or a name and adjuncts without a finite verb. `end` is where the name ends. */
export function fragmentClue(block: Block, end: number): Fragment | undefined {
  const { text } = block;
  if (text[end] === '.') return { points: 2, words: 'it is a whole “sentence” by itself', hasVerb: never };
  const next = wordsOf(text.slice(end, end + 40))[0]?.text ?? '';
  if (text[end] !== ',' && !mayAdjoin(next)) return undefined;
  const close = clauseEnd(text, end);
  const rest = wordsOf(text.slice(end, close));
  if (next === 'that') return { points: 2, words: 'a clause with “that” hangs on it', hasVerb: never };
  if (text[end] === ',') return commaClue(rest);
  if (joinsPredicates(rest)) return { points: 2, words: `“${next}” joins two verbs, not two names`, hasVerb: never };
  const verb = verbIn(text.slice(end, close));
  if (verb === 'sure')
    return { points: 1, words: 'the clause before it hangs in the air', hasVerb: never, ifHanging: true };
  const points = verb === 'perhaps' || next === 'and' || next === 'or' ? 1.5 : 2;
  const hasVerb = () => next !== 'to' && hasPresentVerb(block, end + 1, firstComma(text, end, close), /s$/);
  return { points, words: 'what follows has no verb of its own', hasVerb };
}

// The verb that a subject and its adjuncts have: not one that has a pronoun of its own, and not one behind a single comma, which is
// that of another subject. Two commas are the edges of an insertion.
function verbIn(text: string): ReturnType<typeof finiteness> {
  const [own = '', inserted, ...rest] = text.split(/,\s/u);
  const words = wordsOf(own);
  const verb = finiteness(words.filter((_, at) => !SUBJECT_PRONOUNS.has(words[at - 1]?.text ?? '')));
  if (verb !== 'none' || inserted === undefined) return verb;
  const next = wordsOf(rest.join(' '))[0]?.text ?? '';
  return linkOf(next) === 'verb' ? 'sure' : 'none';
}

function firstComma(text: string, start: number, end: number): number {
  const comma = text.indexOf(', ', start);
  return comma < 0 ? end : Math.min(comma, end);
}

// “and still works”: a subject would need a verb of its own before it.
function joinsPredicates([first, second]: readonly Word[]): boolean {
  if (!/^(?:and|or)$/.test(first?.text ?? '') || !second) return false;
  return finiteness([second]) === 'sure' || /^(?:also|never|already|still|then)$/.test(second.text);
}

// A subject has its verb before the next semicolon.
function clauseEnd(text: string, start: number): number {
  const end = sentenceEnd(text, start);
  const semicolon = text.indexOf(';', start);
  return semicolon < 0 ? end : Math.min(semicolon, end);
}

// A subject may have an apposition between commas, but neither its verb directly after one, nor “but”, nor “and” with another.
function commaClue(rest: readonly Word[]): Fragment | undefined {
  const next = rest[0]?.text ?? '';
  const another = next === 'and' && rest.slice(1, 3).some(({ text }) => SUBJECT_PRONOUNS.has(text));
  if (next === 'but' || another || finiteness(rest.slice(0, 1)) === 'sure')
    return { points: 2, words: `a comma parts it from “${next}”`, hasVerb: never };
  if (finiteness(rest) !== 'none') return undefined;
  return { points: 1.5, words: 'what follows has no verb of its own', hasVerb: never };
}

/** True for a word that may begin an adjunct. “after” and “since” open clauses as well; which of them, only a verb tells. */
export const mayAdjoin = (word: string): boolean =>
  word === 'that' || word === 'to' || linkOf(word) === 'adjunct' || (PREPOSITIONS.has(word) && SUBORDINATORS.has(word));
