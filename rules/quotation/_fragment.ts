import {
  AUXILIARIES,
  DETERMINERS,
  type Document,
  MONTHS,
  NATIONALITIES,
  OBJECT_PRONOUNS,
  PEOPLES,
  PREPOSITIONS,
  SPEECH_VERBS,
  SUBJECT_PRONOUNS,
  WEEKDAYS,
  WH_WORDS,
  type Word,
} from 'mtlint/rule';
import { isAdjective } from './_adjectives.js';

/** What a quotation that is no sentence and no name begins with: in words, and of which kind. */
export type Clue = Readonly<{
  words: string;
  kind: 'infinitive' | 'participle' | 'article' | 'adjective' | 'opening' | 'known' | 'noun' | 'verb';
}>;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// What begins with these is spoken as a sentence, also where a headline or a slogan is quoted.
const SENTENCE_STARTS: ReadonlySet<string> = new Set([
  ...SUBJECT_PRONOUNS,
  ...WH_WORDS,
  ...list(`that there here let please yes no-one nobody everyone everybody everything ok okay hello hi hey thanks thank sorry stop
    don't don’t dear happy good best merry long god oh ah well welcome i'm i’m we're we’re it's it’s just do be is are was can`),
]);
const ARTICLES = list('a an no its their his her');
const OPENINGS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...list('not very too quite rather so more less most almost nearly'),
]);
const PARTICIPLE = /^\p{L}{3,}(?:ing|ed)$/u;
// What may stand behind a verb, and seldom behind a noun.
const TAKEN_BY_VERBS: ReadonlySet<string> = new Set([...DETERMINERS, ...OBJECT_PRONOUNS, 'and']);
const NO_PARTICIPLE = list(
  'during according nothing something anything everything morning evening spring king wedding building',
);
const CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

/** What the sentence around a quotation needs it to begin with: a noun behind an article, a verb behind “asked them to”. */
export type Want = 'noun' | 'verb' | undefined;

/**
 * Why a capital at the beginning of a quotation has no reason; undefined where it may begin a sentence, a title or a name.
 * Where the sentence wants a noun or verb there, the quotation is no sentence whatever verbs are in it.
 */
export function fragmentClue(words: readonly Word[], doc: Document, want: Want): Clue | undefined {
  const [first, second] = words;
  if (!first || !second || !/^\p{Lu}[\p{Ll}-]*$/u.test(first.text)) return undefined;
  const lower = first.text.toLowerCase();
  if (SENTENCE_STARTS.has(lower) || !/^\p{Ll}/u.test(second.text)) return undefined;
  if ((lower !== 'to' && !want && hasFiniteVerb(words)) || isNamed(words, doc)) return undefined;
  if (lower === 'to') return { words: '“to” begins an infinitive', kind: 'infinitive' };
  if (want === 'verb' && TAKEN_BY_VERBS.has(second.text))
    return { words: `“${lower}” is the verb that “to” wants`, kind: 'verb' };
  if (ARTICLES.has(lower)) return { words: `“${lower} ${second.text}” begins a noun phrase`, kind: 'article' };
  if (OPENINGS.has(lower)) return { words: `“${lower}” begins no sentence here`, kind: 'opening' };
  if (PARTICIPLE.test(lower) && !NO_PARTICIPLE.has(lower))
    return { words: `“${lower}” is a participle without a subject`, kind: 'participle' };
  if (isAdjective(lower)) return { words: `“${lower}” is an adjective`, kind: 'adjective' };
  if (doc.names.use(first.text).lower > 0) return { words: `“${lower}” stands in lower case elsewhere`, kind: 'known' };
  return want === 'noun' ? { words: 'the article before it wants a noun', kind: 'noun' } : undefined;
}

// A name at the beginning, or capitals on the weighty words behind it, as in titles.
function isNamed(words: readonly Word[], { names }: Document): boolean {
  const [first] = words;
  if (!first || NATIONALITIES.has(first.text) || PEOPLES.has(first.text) || CALENDAR.has(first.text)) return true;
  if (names.isName(first.text) || names.isPerson(first.text)) return true;
  return words
    .slice(1)
    .some(({ text, opening }) => /^\p{Lu}/u.test(text) && (opening || !isKnown(text, names)) && text !== 'I');
}

function isKnown(word: string, names: Document['names']): boolean {
  return (
    NATIONALITIES.has(word) || PEOPLES.has(word) || CALENDAR.has(word) || names.isName(word) || /^\p{Lu}+$/u.test(word)
  );
}

// A verb of a main clause: an auxiliary or pronoun before any relative word.
function hasFiniteVerb(words: readonly Word[]): boolean {
  for (const { text } of words.slice(1)) {
    const lower = text.toLowerCase();
    if (WH_WORDS.has(lower) || lower === 'that') return false;
    if (SUBJECT_PRONOUNS.has(lower) || SPEECH_VERBS.has(lower)) return true;
    if (AUXILIARIES.has(lower) && !/^(?:be|been|being|having|doing)$/.test(lower)) return true;
  }
  return false;
}
