// What a rule author imports, and nothing else.

export { type Block, blockAt, type Document, sentenceOf, tokenAt } from '../document/document.js';
export { ABBREVIATIONS, isAbbreviation } from '../document/lexis/abbreviations.js';
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
export { SPEECH_PAST, SPEECH_VERBS } from '../document/lexis/speech-verbs.js';
export { RANKS, ROLES, SHORT_TITLES } from '../document/lexis/titles.js';
export type { Quotation } from '../document/quotations.js';
export type { Report } from '../document/reports.js';
export type { PartOfSpeech, Sentence, Token } from '../document/token.js';
export { hull, overlaps, type Span, shift, slice } from '../text/span.js';
export type { ArtifactClass, Impact, LanguageCode, MqmType } from './catalogue.js';
export type { Examples } from './examples.js';
export {
  type Check,
  type DocumentSite,
  defineRule,
  type Finding,
  onDocument,
  onText,
  onWords,
  type Related,
  type Rule,
  type TextSite,
  type WordSite,
} from './rule.js';
