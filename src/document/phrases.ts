import { MONTHS, WEEKDAYS } from './lexis/calendar.js';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from './lexis/function-words.js';
import { SPEECH_VERBS } from './lexis/speech-verbs.js';
import { RANKS, ROLES, SHORT_TITLES } from './lexis/titles.js';
import type { Token } from './token.js';

/** A run of tokens of one block, both ends included. */
export type Phrase = Readonly<{ first: Token; last: Token }>;

/** A noun phrase. `name` is its run of proper names, `title` the word that says what the person is. */
export type NounPhrase = Phrase & Readonly<{ name: Phrase | undefined; title: Token | undefined }>;

const LONGEST = 14;
const MOST_NESTED = 2;

const PARTICLES = new Set(
  'al el bin ben ibn abu de da di del della der den des dos van von le la du ter ten y e'.split(' '),
);
const DAY_PARTS = new Set('morning afternoon evening night noon midnight'.split(' '));
const TIME_WORDS = new Set('today yesterday tonight tomorrow recently then again meanwhile afterwards'.split(' '));
const TIME_NOUNS = new Set('week month year weekend summer winter spring autumn fall decade day hour'.split(' '));
const TIME_ARTICLES = new Set('last this next that'.split(' '));
const MEDIA = new Set(
  'twitter facebook reuters instagram telegram youtube linkedin xinhua tass interfax bloomberg x'.split(' '),
);
const OUTLETS = new Set(
  'newspaper daily weekly paper magazine agency broadcaster channel station network website site portal radio television'.split(
    ' ',
  ),
);
const CALENDAR = new Set([...WEEKDAYS, ...MONTHS]);

/** True where the word opens a clause, joins or governs: a noun phrase is over before it. */
export function isGrammatical(token: Token): boolean {
  const { lower } = token;
  // US, WHO, IT
  if (/^\p{Lu}{2,}$/u.test(token.text)) return false;
  return (
    PREPOSITIONS.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    WH_WORDS.has(lower) ||
    AUXILIARIES.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    OBJECT_PRONOUNS.has(lower) ||
    lower === 'not'
  );
}

/** True where the token is a word of letters that begins with a capital. */
export function isCapitalised(token: Token): boolean {
  return !token.opaque && /^\p{Lu}/u.test(token.text);
}

/** True where the token says what a person is: a rank, a role or an abbreviated title. */
function isTitle(token: Token): boolean {
  return RANKS.has(token.lower) || ROLES.has(token.lower) || SHORT_TITLES.has(token.lower);
}

/** True where the token may stand inside a run of names without being one: “al-Kadhimi”, “bin Laden”, “Secretary of State”. */
export function joinsNames(token: Token): boolean {
  const next = token.after;
  if (!next || !isCapitalised(next)) return token.lower === 'of' && next?.lower === 'the';
  if (/^[-–]$/.test(token.text)) return !token.spaced && !next.spaced;
  return PARTICLES.has(token.lower) || token.lower === 'of' || token.lower === 'for';
}

function readNames(first: Token): Token {
  let last = first;
  for (let at = first.after, steps = 0; at && steps < LONGEST; at = at.after, steps += 1) {
    if (isCapitalised(at) && !(CALENDAR.has(at.text) && at !== first)) last = at;
    else if (!joinsNames(at) && !(at.before && /^[-–]$/.test(at.before.text) && joinsNames(at.before))) break;
  }
  return last;
}

/** True for what may stand between a determiner and the noun it belongs to: adjectives, nouns, numbers, hyphens inside a word. */
export function isModifier(token: Token): boolean {
  if (token.opaque || isGrammatical(token) || DETERMINERS.has(token.lower)) return false;
  if (token.text === '-') return !token.spaced && token.after?.spaced === false;
  if (isTitle(token)) return true;
  if (SPEECH_VERBS.has(token.lower) && token.pos !== 'NOUN') return false;
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos) && /^[\p{L}\p{N}]/u.test(token.text);
}

// A name that only leads to the person: “Al Jazeera’s reporter Omar”, “Garissa mayor Aden Duale”.
function leadsOn(name: Token): Token | undefined {
  const next = name.after;
  if (!next) return undefined;
  if (/^['’]s?$/.test(next.text) && !next.spaced) return next.after;
  return isTitle(next) && !isCapitalised(next) ? next : undefined;
}

function titleWithin(first: Token, last: Token): Token | undefined {
  let title: Token | undefined;
  for (let at: Token | undefined = first; at; at = at === last ? undefined : at.after) if (isTitle(at)) title = at;
  return title;
}

// One step through a noun phrase: a run of names, or one word of it. `last` is undefined where the phrase is over.
function step(
  at: Token,
): Readonly<{ last: Token | undefined; named: boolean; head: boolean; next: Token | undefined }> {
  const named = isCapitalised(at) && !CALENDAR.has(at.text) && !isGrammatical(at);
  if (!named) {
    const head = at.pos === 'NOUN' || at.pos === 'PROPN' || isTitle(at);
    return { last: isModifier(at) ? at : undefined, named, head, next: at.after };
  }
  const last = readNames(at);
  const onward = leadsOn(last);
  return { last, named: !onward && !isTitle(last), head: true, next: onward ?? last.after };
}

/**
 * The noun phrase that begins at a token: “the colonel Marotto”, “coalition spokesman Wayne Marotto”, “the minister”, “she”.
 * It ends with the first run of names, or else with the last noun before a grammatical word.
 */
export function readNounPhrase(first: Token): NounPhrase | undefined {
  if (SUBJECT_PRONOUNS.has(first.lower)) return { first, last: first, name: undefined, title: undefined };
  if (first.lower === 'that') return undefined;
  let last: Token | undefined;
  let title: Token | undefined;
  let at = DETERMINERS.has(first.lower) ? first.after : first;
  for (let steps = 0; at && steps < LONGEST; steps += 1) {
    const part = step(at);
    if (!part.last) break;
    title = titleWithin(at, part.last) ?? title;
    if (part.named) return { first, last: part.last, name: { first: at, last: part.last }, title };
    if (part.head) last = part.last;
    at = part.next;
  }
  // “the head of the federation”
  const of = title && last?.after?.lower === 'of' ? last.after.after : undefined;
  return last && { first, last: (of && readObject(of)) ?? last, name: undefined, title };
}

function readTime(first: Token): Token | undefined {
  const next = first.after;
  if (/^(?:earlier|later|late|early)$/.test(first.lower)) {
    const date = next && (readDay(next) ?? (next.lower === 'on' && next.after ? readDate(next.after) : undefined));
    return date ?? (first.lower.endsWith('er') ? first : undefined);
  }
  return TIME_WORDS.has(first.lower) ? first : readDay(first);
}

// “this week”, “last Friday”, “Friday”
function readDay(first: Token): Token | undefined {
  const next = first.after;
  if (!next || !TIME_ARTICLES.has(first.lower)) return readDate(first);
  return TIME_NOUNS.has(next.lower) || DAY_PARTS.has(next.lower) ? next : readDate(next);
}

// “Monday evening”, “Monday June 28”, “28 June 2021”.
function readDate(first: Token): Token | undefined {
  const dayFirst = /^\d{1,2}$/.test(first.text) || WEEKDAYS.includes(first.text);
  const last = dayFirst && first.after && MONTHS.includes(first.after.text) ? first.after : first;
  if (!CALENDAR.has(last.text)) return undefined;
  const next = last.after;
  return next && (DAY_PARTS.has(next.lower) || /^\d{1,4}$/.test(next.text)) ? next : last;
}

/**
 * The adjunct that begins at a token: “on Monday”, “Sunday evening”, “in another tweet”, “to AFP”, “earlier this week”. A
 * subject may follow it without a mark between, so it ends as early as a reader would end it.
 */
export function readAdjunct(first: Token): Phrase | undefined {
  const time = readTime(first);
  if (time) return { first, last: time };
  if (first.pos === 'ADV' && first.lower.endsWith('ly')) return { first, last: first };
  if (!PREPOSITIONS.has(first.lower) || first.lower === 'of' || first.lower === 'that') return undefined;
  const start = first.after;
  const last = start && (readTime(start) ?? readObject(start));
  return last && { first, last };
}

/**
 * The last token of the object that a preposition has at `first`. Unlike a subject it ends before a title or a name that follows
 * its noun, since those begin the subject. `nested` bounds the chain of “of … with … by …”.
 */
export function readObject(first: Token, nested = 0): Token | undefined {
  const head = DETERMINERS.has(first.lower) || first.lower === 'another' ? first.after : first;
  if (!head || head.opaque) return undefined;
  if (isCapitalised(head) && !isTitle(head)) return readPlaceOrPaper(head);
  let last: Token | undefined;
  for (let at: Token | undefined = head, steps = 0; at && steps < LONGEST; at = at.after, steps += 1) {
    const within: boolean = last !== undefined && (isTitle(at) || isCapitalised(at));
    if (within || !isModifier(at)) break;
    last = at;
  }
  const next = last?.after;
  if (last && next && OUTLETS.has(last.lower) && isCapitalised(next) && !isTitle(next)) return readPlaceOrPaper(next);
  if (nested === MOST_NESTED || !next?.after || !/^(?:of|with|by|for)$/.test(next.lower)) return last;
  return readObject(next.after, nested + 1) ?? last;
}

function readPlaceOrPaper(first: Token): Token {
  let last = first;
  if (MEDIA.has(first.lower) || /^\p{Lu}{2,}$/u.test(first.text)) return first;
  for (let at = first.after, steps = 0; at && steps < 4 && isCapitalised(at) && !isTitle(at); at = at.after, steps += 1)
    last = at;
  return last;
}
