import type { Span } from '../text/span.js';
import type { Block, Document } from './document.js';
import { WEEKDAYS } from './lexis/calendar.js';
import { DETERMINERS } from './lexis/function-words.js';
import { SPEECH_OF_THINGS, SPEECH_PRESENT, SPEECH_VERBS } from './lexis/speech-verbs.js';
import {
  isCapitalised,
  isGrammatical,
  isModifier,
  joinsNames,
  type NounPhrase,
  type Phrase,
  readAdjunct,
  readNounPhrase,
  readObject,
} from './phrases.js';
import type { Token } from './token.js';

/** What stands beside a reporting clause: a quotation mark, other words of the same sentence, or nothing. */
export type Neighbour = 'quotation' | 'words' | 'nothing';

/** A clause that says who said something: “Kirby told AFP on Monday”, “said on Twitter the minister”. */
export type Report = Readonly<{
  /** From the first to the last of its words. What was said is not among them. */
  span: Span;
  verb: Token;
  /** Who said it; undefined where no subject is in reach, which is often the damage itself. */
  subject: Phrase | undefined;
  order: 'subject-verb' | 'verb-subject' | 'no-subject';
  /** Phrases after the verb that say when, where or by what means; in `verb-subject` they stand before the subject. */
  adjuncts: readonly Phrase[];
  /** Who was spoken to: “told AFP”, “to reporters”. */
  addressee: Phrase | undefined;
  before: Neighbour;
  after: Neighbour;
}>;

type Tail = Readonly<{
  adjuncts: readonly Phrase[];
  addressee: Phrase | undefined;
  subject: NounPhrase | undefined;
  last: Token;
}>;

const REACH = 16;
const MOST_ADJUNCTS = 3;
const MARK = /^["“”„«»‘’']+$/;
const HAVE = new Set(['has', 'have', 'had', 'did', "n't", 'not', 'n’t']);
const ASKS_LISTENER = new Set(['told', 'tells', 'informed', 'reminded']);
const END = /^[.!?…:;]$/;
// Words that may follow a speaker; anything else there suggests the subject of a clause that was reported.
const CLOSES_CLAUSE = new Set('who after in at on of during to'.split(' '));
const PRONOUN_SUBJECTS = new Set('i you he she it we they who which everyone somebody someone nobody'.split(' '));
// After these the verb is a participle, an infinitive or a noun, or shares a subject that stands further off.
const NOT_FINITE = new Set(
  `be been being am is are was were 's get gets got having to would could should might may must will can as than if once the a
  an this these those my your his her its our their such some any no by all and or but`.split(/\s+/),
);

/** Every reporting clause of a document, in order. Linear: each verb of speech looks at a bounded number of tokens around it. */
export function findReports(doc: Document): readonly Report[] {
  return doc.blocks.flatMap((block: Block) => block.tokens.flatMap((token) => readReport(token) ?? []));
}

/** The reporting clause around a verb of speech; undefined where the word is no finite verb of one. */
export function readReport(verb: Token): Report | undefined {
  if (verb.opaque || !SPEECH_VERBS.has(verb.lower)) return undefined;
  if (SPEECH_PRESENT.has(verb.lower) && verb.pos !== 'VERB') return undefined;
  // “maintained by”, “as reported by”: a participle and its agent.
  if (verb.after?.lower === 'by') return undefined;
  const previous = skipAdverbs(verb.before);
  if (previous && NOT_FINITE.has(previous.lower)) return undefined;
  const tail = readTail(verb);
  const before = neighbourBefore(verb);
  if (tail.subject && speaksFirst(verb, previous, tail.subject, before)) {
    return report(verb, tail.subject, 'verb-subject', tail, before);
  }
  const subject = previous && (readSubjectBack(previous) ?? readInterrupted(previous));
  if (subject) return report(verb, subject, 'subject-verb', tail, neighbourBefore(subject.first));
  return before === 'quotation' && isClosed(verb) ? report(verb, undefined, 'no-subject', tail, before) : undefined;
}

function report(
  verb: Token,
  subject: Phrase | undefined,
  order: Report['order'],
  tail: Tail,
  before: Neighbour,
): Report {
  const last = order === 'verb-subject' && subject ? subject.last : tail.last;
  const first = order === 'subject-verb' && subject ? subject.first : verb;
  const { adjuncts, addressee } = tail;
  const span = { start: first.span.start, end: last.span.end };
  return { span, verb, subject, order, adjuncts, addressee, before, after: neighbourAfter(last) };
}

// “Kirby has already said”, “Kirby on Monday said”: what may stand between a subject and its verb.
function skipAdverbs(token: Token | undefined): Token | undefined {
  let at = token;
  for (let steps = 0; at && steps < 4; steps += 1) {
    if (at.lower === 'on' || at.pos === 'ADV' || HAVE.has(at.lower)) at = at.before;
    else if (at.before?.lower === 'on' && WEEKDAYS.includes(at.text)) at = at.before;
    else break;
  }
  return at;
}

function readTail(verb: Token): Tail {
  const listener = ASKS_LISTENER.has(verb.lower) && verb.after ? readObject(verb.after) : undefined;
  const adjuncts: Phrase[] = [];
  let last = listener ?? verb;
  let commas = 0;
  while (adjuncts.length < MOST_ADJUNCTS) {
    const comma = last.after?.text === ',';
    const first = comma ? last.after?.after : last.after;
    const adjunct = first && readAdjunct(first);
    if (!adjunct) break;
    if (comma) commas += 1;
    adjuncts.push(adjunct);
    last = adjunct.last;
  }
  // “assured, on Monday, the minister”: a comma before the adjunct asks for one after it.
  const next = commas > 0 && last.after?.text === ',' ? last.after.after : last.after;
  const told = listener && verb.after ? { first: verb.after, last: listener } : undefined;
  const addressee = told ?? adjuncts.find((adjunct) => adjunct.first.lower === 'to');
  return { adjuncts, addressee, last, subject: next && readNounPhrase(next) };
}

// Decides whether what follows the verb is the speaker (“…”, said on Monday the minister) or what was said or meant.
function speaksFirst(verb: Token, previous: Token | undefined, subject: NounPhrase, before: Neighbour): boolean {
  const titled = subject.name !== undefined && subject.title !== undefined;
  const closes = neighbourAfter(subject.last) === 'nothing' || CLOSES_CLAUSE.has(subject.last.after?.lower ?? '');
  const thing = SPEECH_OF_THINGS.has(verb.lower);
  if (before === 'quotation') return isPerson(subject) ? closes || isClosed(verb) : closes && !thing && isClosed(verb);
  if (before === 'words') {
    if (!closes || readInterrupted(verb.before)) return titled && (!thing || closes);
    return isPerson(subject) || !thing;
  }
  if (!previous || END.test(previous.text)) return isPerson(subject);
  return titled && !readSubjectBack(previous) && subject.first.lower === 'the';
}

// “26th Headline” has a name in it and is none.
function isPerson({ first, name, title }: NounPhrase): boolean {
  return title !== undefined || (name !== undefined && (isCapitalised(first) || DETERMINERS.has(first.lower)));
}

// A quotation that a comma or stop closes before the verb; without one, the marks may hold a name: the “Post” reported.
function isClosed(verb: Token): boolean {
  const mark = verb.before?.text === ',' ? verb.before : verb.before?.before;
  return mark !== undefined && /^[,.!?…-]+$/.test(mark.text);
}

// What may stand in a noun phrase before its last noun: modifiers, names, possessors, determiners, “of” after a noun.
function precedesHead(token: Token): boolean {
  if (token.lower === 'of' || token.lower === 'for') return /^(?:NOUN|PROPN)$/.test(token.before?.pos ?? '');
  if (END.test(token.text) || isGrammatical(token) || token.lower === 'that') return false;
  if (isModifier(token) || isCapitalised(token) || joinsNames(token) || DETERMINERS.has(token.lower)) return true;
  return /^['’]s?$/.test(token.text);
}

// The noun phrase that ends at a token, read backwards.
function readSubjectBack(last: Token): Phrase | undefined {
  if (PRONOUN_SUBJECTS.has(last.lower)) return { first: last, last };
  if (last.opaque || last.text.endsWith('.') || (last.pos !== 'NOUN' && last.pos !== 'PROPN')) return undefined;
  let first = last;
  for (let at = last.before, steps = 0; at && steps < REACH && precedesHead(at); at = at.before, steps += 1) {
    first = at;
    if (DETERMINERS.has(at.lower) && !/^(?:of|for)$/.test(at.before?.lower ?? '')) break;
  }
  return { first, last };
}

// “Kirby, the Pentagon spokesman, said”: the subject stands before a bracketed insertion.
function readInterrupted(closing: Token | undefined): Phrase | undefined {
  if (closing?.text !== ',') return undefined;
  let at = closing.before;
  for (let steps = 0; at && steps < REACH && at.text !== ','; at = at.before, steps += 1) {
    if (MARK.test(at.text) && at.text !== '’' && at.text !== "'") return undefined;
    if (/^[.!?]$/.test(at.text)) return undefined;
  }
  return at?.text === ',' && at.before ? readSubjectBack(at.before) : undefined;
}

function neighbourBefore(first: Token): Neighbour {
  const at = first.before;
  if (!at) return 'nothing';
  if (MARK.test(at.text)) return at.spaced && !first.spaced ? 'nothing' : 'quotation';
  if (at.text !== ',') return 'nothing';
  return at.before && MARK.test(at.before.text) ? 'quotation' : 'words';
}

function neighbourAfter(last: Token): Neighbour {
  const at = last.after;
  const next = at && /^[,:]$/.test(at.text) ? at.after : at;
  if (!next) return 'nothing';
  if (MARK.test(next.text)) return next.spaced || next.after?.spaced === false ? 'quotation' : 'nothing';
  return next === at && /^[\p{L}\p{N}]/u.test(next.text) ? 'words' : 'nothing';
}
