import { AUXILIARIES, defineRule, type Finding, isTitle, onWords, SPEECH_VERBS, type WordSite } from 'mtlint/rule';
import { EXONYMS, languagesOf } from './_exonyms.js';

// Words of English in front of a place that make it a place of this sentence, and no part of a foreign name.
const BEFORE_PLACE =
  /(?:^|[\s(“"‘—–])(?:in|from|to|at|near|of|between|and|or|around|towards?|through|via|for|with|by|outside|inside|against|over|across|into|that|than|while|where|but|visited|left|reached|before|after|since|central|eastern|western|northern|southern|the)\s$/iu;
const SENTENCE_START = /(?:^|[.!?:]["”’)]?\s)["“(]?$/u;

// The word is shown, or belongs to the name of something that keeps its own.
const NAMED =
  /\b(?:called|named|titled|entitled|spelled|spelt|written|known as|word|name|form|hotel|restaurant|caf[eé]|song|novel|film|album|magazine|newspaper|avenue|rue|calle|place|boulevard|stra(?:ß|ss)e|quai|lyc[ée]e|station|ferry|bar)\s["“‘]?$/iu;
const LANGUAGE =
  /\b(?:in|the|its|their)? ?(?:French|German|Spanish|Italian|Polish|Portuguese|Turkish|Russian|Japanese|Arabic|Romaji) (?:for|name|word|spelling|form|title|version|exonym)|, as (?:it|he|she) is called|\b(?:is|as|was) (?:spelled|spelt|called)\b|\bspelling\b/u;

export default defineRule({
  summary: 'English has a spelling of its own for well-known places and people.',
  why: `Every language writes Russian, Arabic or Japanese names in its own way, and many have names of their own for foreign cities.
    An engine that does not know a name copies it: *Poutine* and *Moscou* from French, *Kiew* and *Tschechow* from German, *Londres*
    from Spanish.`,
  detects: 'transliteration',
  mqm: 'accuracy/untranslated',
  impact: 'major',
  origins: ['fr', 'de', 'es', 'it', 'pt', 'pl', 'ja', 'ar', 'tr', 'ru'],
  repair: 'Use the English name',
  examples: {
    bad: [
      'The minister flew from Oslo to [Londres -> London] last week.',
      'Talks in [Moscou -> Moscow] went on until midnight.',
      'The play by Anton [Tschechow -> Chekhov] opens in June.',
      'Vladimir [Poutine -> Putin] did not answer.',
      '[Téhéran -> Tehran] has rejected the offer.',
      'The reactor at [Tschernobyl -> Chernobyl] burned for ten days.',
      'The speech of [Khrouchtchev -> Khrushchev] was secret.',
      'The fast train to [Oosaka -> Osaka] leaves at noon.',
    ],
    good: [
      'A bowl of Poutine with gravy costs nine dollars.',
      'The French call it Londres, and the English call it London.',
      'She slept at the Hotel Londres and ate at Café Moscou.',
      'The band Tokio Hotel played in Berlin.',
      'Bachar Houli kicked two goals for Richmond.',
      'The song “Moskau” was a hit in the seventies.',
      'Wladimir Klitschko held the title for nine years.',
      'He studied at Peking University and likes Peking duck.',
      'The German name of Milan is Mailand.',
      'The Ville de Londres sank in 1890.',
    ],
    misses: ['We took the ferry [Alger -> Algiers] to Marseille.'],
  },
  check: onWords(EXONYMS.keys(), exonym, { promising: isPromising }),
});

// All that speaks against it is in the characters, so a block without a foreign name in English surroundings is never tagged.
function isPromising(text: string, start: number, end: number): boolean {
  const entry = EXONYMS.get(text.slice(start, end).toLowerCase());
  if (entry?.foreign !== text.slice(start, end) || /[-\p{L}\p{N}_@#/.&]/u.test(text[start - 1] ?? '')) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 40);
  if (/^["”’»)](?!s\b)|^[-/@_&]|^\.\p{L}/u.test(behind) || NAMED.test(before)) return false;
  if (LANGUAGE.test(text.slice(Math.max(0, start - 60), end + 60))) return false;
  if (entry.kind === 'person') return isPerson(before, behind);
  if (/^ \p{Lu}/u.test(behind)) return false;
  return BEFORE_PLACE.test(before) || (SENTENCE_START.test(before) && opensClause(behind));
}

function opensClause(behind: string): boolean {
  const word = /^(?:['’]s)? (\p{Ll}+)/u.exec(behind)?.[1] ?? '';
  return AUXILIARIES.has(word) || SPEECH_VERBS.has(word) || /ed$/u.test(word);
}

// “Poutine” after a capital that is no given name or title, or before another, is a brand or a street.
function isPerson(before: string, behind: string): boolean {
  if (/^ (?:Street|Prize|Museum|Airport|Theatre|Theater|Square)\b/u.test(behind)) return false;
  const word = /(?<!\S)(\S+)\s$/u.exec(before)?.[1] ?? '';
  return !/^\p{Lu}{2,}$/u.test(word) || isTitle(word);
}

function* exonym({ doc, token }: WordSite): Generator<Finding> {
  const entry = EXONYMS.get(token.lower);
  if (!entry || (entry.near && !entry.near.test(doc.prose))) return;
  const { foreign, english, kind } = entry;
  const known = new RegExp(`\\b${english}\\b`, 'u').test(doc.prose);
  yield {
    span: token.span,
    message: `“${foreign}” is how ${languagesOf(entry)} write${entry.languages.length > 1 ? '' : 's'} the name; English writes “${english}”.`,
    evidence: [
      `a ${kind} with a settled English name`,
      ...(known ? [`“${english}” stands elsewhere in the document`] : []),
    ],
    strength: known ? 0.9 : kind === 'person' ? 0.8 : 0.7,
    replacements: [english],
  };
}
