// The vocabulary in which rules describe what they find.

/** The classes of artifacts, as annotated documents call them. Several rules may serve one class. */
export const ARTIFACT_CLASSES = [
  'split-name',
  'displaced-fragment',
  'doubled-punctuation',
  'quote-boundary',
  'quote-mismatch',
  'quote-case',
  'doubled-word-or-verb',
  'inverted-attribution',
  'spurious-pronoun',
  'article-misuse',
  'word-order',
  'agreement',
  'untranslated',
  'untranslated-acronym',
  'transliteration',
  'glued-text',
  'pipeline-leak',
  'markup-damage',
  'repetition-loop',
  'foreign-punctuation',
  'spacing-punctuation',
  'number-format',
  'sentence-case',
  'calque',
  'false-friend',
  'garbled',
  'mistranslation',
  'omission',
] as const;

export type ArtifactClass = (typeof ARTIFACT_CLASSES)[number];

/** Error types of the Multidimensional Quality Metrics framework (MQM 2.0 typology), `dimension/type`. */
export type MqmType =
  | 'accuracy/mistranslation'
  | 'accuracy/untranslated'
  | 'accuracy/addition'
  | 'accuracy/omission'
  | 'linguistic-conventions/grammar'
  | 'linguistic-conventions/word-order'
  | 'linguistic-conventions/agreement'
  | 'linguistic-conventions/word-form'
  | 'linguistic-conventions/function-words'
  | 'linguistic-conventions/punctuation'
  | 'linguistic-conventions/spelling'
  | 'linguistic-conventions/capitalization'
  | 'linguistic-conventions/unintelligible'
  | 'terminology/inconsistent-use'
  | 'terminology/wrong-term'
  | 'locale-conventions/number-format'
  | 'locale-conventions/date-time-format'
  | 'locale-conventions/punctuation'
  | 'style/unidiomatic'
  | 'design-and-markup/markup-tags'
  | 'design-and-markup/missing-text';

/** MQM severity: how much a reader is hindered or misled. */
export type Impact = 'minor' | 'major' | 'critical';

/** ISO 639-1 codes of the source languages that rules know of. */
export const LANGUAGE_CODES = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'] as const;

export type LanguageCode = (typeof LANGUAGE_CODES)[number];
