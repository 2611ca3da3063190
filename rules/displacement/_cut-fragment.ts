import { type Block, SUBJECT_PRONOUNS, type Word, wordsOf } from 'mtlint/rule';
import { ADJOINING, finiteness, hasPresentVerb, linkOf, sentenceEnd } from './_clause.js';
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
  const close = clauseEnd(text, end);
  const clause = text.slice(end, close);
  const rest = wordsOf(clause);
  const next = rest[0]?.text ?? '';
  if (text[end] !== ',' && !ADJOINING.has(next.toLowerCase())) return undefined;
  if (next === 'that') return { points: 2, words: 'a clause with “that” hangs on it', hasVerb: never };
  if (text[end] === ',') return commaClue(rest);
  if (joinsPredicates(rest)) return { points: 2, words: `“${next}” joins two verbs, not two names`, hasVerb: never };
  const verb = verbIn(rest, clause);
  if (verb === 'sure')
    return { points: 1, words: 'the clause before it hangs in the air', hasVerb: never, ifHanging: true };
  const points = verb === 'perhaps' || next === 'and' || next === 'or' ? 1.5 : 2;
  const hasVerb = () => next !== 'to' && hasPresentVerb(block, end + 1, firstComma(text, end, close), /s$/);
  return { points, words: 'what follows has no verb of its own', hasVerb };
}

// The verb that a subject and its adjuncts have: not one that has a pronoun of its own, and not one behind a single comma, which is
// that of another subject. Two commas are the edges of an insertion.
function verbIn(words: readonly Word[], text: string): ReturnType<typeof finiteness> {
  const [first, second = Infinity] = Array.from(text.matchAll(/,(?=\s)/gu), ({ index }) => index);
  const own = first === undefined ? words : words.filter(({ start }) => start < first);
  const verb = finiteness(own.filter((_, at) => !SUBJECT_PRONOUNS.has(own[at - 1]?.text ?? '')));
  if (verb !== 'none' || first === undefined) return verb;
  const next = words.find(({ start }) => start > second)?.text ?? '';
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
