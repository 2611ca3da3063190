import type { Span } from '../../text/span.js';
import { formsOf, pluralOf, type Reading, type VerbForm } from './inflection.js';
import type { Phrase } from './phrase.js';

/** A phrase found in a text, and the English for it. */
export type Correction = Readonly<{
  /** The words to flag, in the text. */
  span: Span;
  /** The whole phrase as it stands there. */
  words: string;
  /** The English for it. */
  english: string;
  /** What the flagged words should be, best first; none where the English cannot be put in their place as it is. */
  repairs: readonly string[];
}>;

type Wanted = Readonly<{ en: string | readonly string[]; loose?: true }>;

type Groups = Readonly<Record<string, string | undefined>>;

type Place = Readonly<{ phrase: Phrase; groups: Groups; before: string; flagged: string }>;

/** Tries a phrase where a word of its anchor begins, and puts the English into the form that the text wants. */
export function correct(phrase: Phrase, { en, loose }: Wanted, text: string, at: number): Correction | undefined {
  phrase.pattern.lastIndex = at;
  const match = phrase.pattern.exec(text);
  if (!match) return undefined;
  const whole = between(match, 'first', 'last', text);
  const flagged = between(match, 'from', 'to', text);
  const place: Place = {
    phrase,
    groups: match.groups ?? {},
    before: text.slice(Math.max(0, flagged.start - 60), flagged.start),
    flagged: text.slice(flagged.start, flagged.end),
  };
  const english = [en].flat().map((template) => fill(template, place));
  const words = text.slice(whole.start, whole.end);
  if (loose) return { span: flagged, words, english: english[0] ?? '', repairs: [] };
  const put = text.slice(whole.start, flagged.start) + (english[0] ?? '') + text.slice(flagged.end, whole.end);
  return { words, english: put.replace(/\s+/g, ' ').trim(), ...withArticle(flagged, english, place.before) };
}

// Marks lie on either side of white space, since parts of a phrase may be missing.
function between({ indices }: RegExpExecArray, from: string, to: string, text: string): Span {
  const start = indices?.groups?.[from]?.[0] ?? 0;
  const end = indices?.groups?.[to]?.[0] ?? 0;
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

const SLOT = /\$(w?\d)|(?<![\p{L}-])([\p{L}-]+)([~+])/gu;

function fill(template: string, { groups, phrase, before, flagged }: Place): string {
  const verb = held(groups, 'v');
  const noun = held(groups, 'n');
  const filled = template.replace(SLOT, (_, group: string | undefined, base: string, kind: string) => {
    if (group) return (groups[group.startsWith('w') ? group : `g${group}`] ?? '').trim();
    if (kind === '+') return phrase.plurals.has(noun) ? pluralOf(base) : base;
    return inForm(base, verb, phrase, before);
  });
  const tidy = filled.replace(/\s+/g, ' ').trim();
  return /^\p{Lu}/u.test(flagged) ? tidy.charAt(0).toUpperCase() + tidy.slice(1) : tidy;
}

const held = (groups: Groups, kind: 'v' | 'n'): string =>
  (Object.entries(groups).find(([name, words]) => name.startsWith(kind) && words)?.[1] ?? '').toLowerCase();

const ADVERBS = String.raw`(?: (?:not|also|already|always|never|ever|just|now|\p{L}+ly))*`;
const SUBJECT = '(?: (?:I|you|he|she|it|we|they))?';
const HAVE = String.raw`\b(?:have|has|had|having|be|is|are|am|was|were|been|being|get|gets|got)|[’'](?:ve|s|d|re|m)|n[’']t`;
const AFTER_AUXILIARY = new RegExp(`(?:${HAVE})${SUBJECT}${ADVERBS} $`, 'iu');

function inForm(base: string, verb: string, phrase: Phrase, before: string): string {
  const form = formIn(before, phrase.verbs.get(verb) ?? 'base');
  return base === 'be' ? formOfBe(form, verb, before) : formsOf(base)[form];
}

const INFINITIVE = new RegExp(
  String.raw`\b(?:to|will|would|can|could|may|might|must|shall|should|do|does|did|let|not|n[’']t)${SUBJECT}${ADVERBS} $`,
  'iu',
);
const IMPERATIVE = /(?:^|[.!?:;,“"(]\s*|\b(?:and|or|please|I|you|we|they) )$/iu;

// Where one word is several forms (“made”, “put”), what stands before it tells them apart (“has made”, “to put”).
function formIn(before: string, reading: Reading): VerbForm {
  if (reading !== 'past' && reading !== 'any') return reading;
  if (AFTER_AUXILIARY.test(before)) return 'participle';
  return reading === 'any' && (INFINITIVE.test(before) || IMPERATIVE.test(before)) ? 'base' : 'past';
}

const PLURAL_BEFORE = /(?:\b(?:we|you|they|these|those|who|people|children)|[^s]s) $/iu;

function formOfBe(form: VerbForm, verb: string, before: string): string {
  if (form === 'past') return verb === 'were' || PLURAL_BEFORE.test(before) ? 'were' : 'was';
  if (form !== 'base' || INFINITIVE.test(before)) return formsOf('be')[form];
  return /\bI $/.test(before) ? 'am' : 'are';
}

// “an actual” becomes “a current”: where a repair wants the other article, the article is flagged as well.
function withArticle(flagged: Span, repairs: readonly string[], before: string): Pick<Correction, 'span' | 'repairs'> {
  const article = /(?<![\p{L}'’-])[Aa]n? $/u.exec(before)?.[0];
  if (!article) return { span: flagged, repairs };
  const right = repairs.map((repair) => (opensWithVowel(repair) ? `${article.charAt(0)}n ` : `${article.charAt(0)} `));
  if (right.every((one) => one === article)) return { span: flagged, repairs };
  const span = { start: flagged.start - article.length, end: flagged.end };
  return { span, repairs: repairs.map((repair, at) => (right[at] ?? '') + repair) };
}

// By sound: “a user”, “a European”, “a USB stick”, “an hour”.
const opensWithVowel = (words: string): boolean =>
  /^(?:[ai]|e(?!u)|o(?!nc?e\b)|u(?!ni|s[eu]|til)|hour|honest|honou?r)/iu.test(words) && !/^U\p{Lu}/u.test(words);
