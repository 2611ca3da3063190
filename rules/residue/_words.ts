import { type Document, sharedView, wordKey } from 'mtlint/rule';

/** The words that stand alone in a document, in any case. */
export type Vocabulary = Readonly<{ has: (word: string) => boolean }>;

/** Every word of a document, so that a half of what ran together can be known from elsewhere. */
export const vocabularyOf: (doc: Document) => Vocabulary = sharedView(({ blocks }) => {
  const keys = new Set<number>();
  for (const { text, words } of blocks)
    for (const [at, key] of words.keys.entries())
      if (!isPart(text[(words.starts[at] ?? 0) - 1]) && !isPart(text[words.ends[at] ?? 0])) keys.add(key);
  return { has: (word) => keys.has(wordKey(word)) };
});

// A figure or a line beside letters makes them part of something else: “4G”, “snake_case”.
const isPart = (beside: string | undefined): boolean =>
  beside !== undefined && beside !== ' ' && /[\p{N}_]/u.test(beside);

const OPENERS = new Set(
  `The A An But And Or So He She They We It This That These Those There Here When While However After Before As For From With
  If Although Though Since Because According His Her Its Their Our My Your I You Who What Why How Where Now Yet Then Also Both
  Many Most Some All Such Another Other Meanwhile Moreover Instead Despite During In On At By To Of Not No One Two Once Until
  Under Over Between Last Every Each Even More`.split(/\s+/),
);

// Openers that brands end in as well: LinkedIn, SignUp, AllInOne.
const AMBIGUOUS = new Set('In On At By To Of It You Me Us Now Not No One Two Here Over All More Up Go'.split(' '));

/** True for a capitalised function word that opens sentences; with `surely` only for one that no brand ends in. */
export const opensSentence = (word: string, surely = false): boolean =>
  OPENERS.has(word) && !(surely && AMBIGUOUS.has(word));
