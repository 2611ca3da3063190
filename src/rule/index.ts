// What a rule author imports, and nothing else.

export {
  type Block,
  blockAt,
  type Code,
  type Document,
  type Edge,
  holdsCode,
  sentenceOf,
  tokenAt,
} from '../document/document.js';
export { ENGLISH, languageIn } from '../document/language.js';
export { FOREIGN_ONLY, foreignWordsIn, type Leaning, leaningOf, mayBeForeign } from '../document/leaning.js';
export { ABBREVIATIONS, isAbbreviation } from '../document/lexis/abbreviations.js';
export { FOREIGN_ACRONYMS, type ForeignAcronym } from '../document/lexis/acronyms.js';
export { MONTHS, WEEKDAYS } from '../document/lexis/calendar.js';
export { NATIONALITIES, PEOPLES } from '../document/lexis/demonyms.js';
export {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PURE_DETERMINERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from '../document/lexis/function-words.js';
export { GIVEN_NAMES } from '../document/lexis/given-names.js';
export { IRREGULAR_PAST } from '../document/lexis/past-forms.js';
export { CITIES, COUNTRIES } from '../document/lexis/places.js';
export {
  SPEECH_PAST,
  SPEECH_PRESENT,
  SPEECH_TO_SOMEONE,
  SPEECH_VERBS,
} from '../document/lexis/speech-verbs.js';
export { RANKS, ROLES, SHORT_TITLES } from '../document/lexis/titles.js';
export { isGivenName, type Name, type Names, type WordUse } from '../document/names.js';
export { isNamePart, isNameWord, type Word, wordsOf } from '../document/names-scan.js';
export { isTitle, titleEnd } from '../document/names-titles.js';
export type { NounPhrase, Phrase } from '../document/phrases.js';
export type { Quotation, Quotations, QuoteMark, QuoteStyle } from '../document/quotations.js';
export { type Neighbour, type Report, readReport } from '../document/reports.js';
export { isEnglishWord } from '../document/tagger.js';
export type { PartOfSpeech, Sentence, Token } from '../document/token.js';
export { hull, overlaps, type Span, shift, slice } from '../text/span.js';
export { isCapital, type WordRuns, wordKey } from '../text/words.js';
export type { ArtifactClass, Impact, LanguageCode, MqmType } from './catalogue.js';
export type { Examples } from './examples.js';
export { defineLexicon, type Entries, type Entry, type Lexicon } from './lexicon.js';
export { formsOf, type VerbForm } from './phrase/inflection.js';
export { type Place, placesIn, sharedView, textBefore, textBehind } from './places.js';
export {
  type BlockGlance,
  type Check,
  type Company,
  type Demand,
  type DocumentSite,
  defineRule,
  type Finding,
  type ForeignSite,
  type Glance,
  onDocument,
  onEcho,
  onForeign,
  onPairs,
  onText,
  onTextAt,
  onWords,
  type PairSite,
  type Related,
  type Rule,
  type TextSite,
  type WordSite,
} from './rule.js';
