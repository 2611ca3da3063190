import {
  AUXILIARIES,
  COORDINATORS,
  IRREGULAR_PAST,
  isAbbreviation,
  PREPOSITIONS,
  SPEECH_VERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
  wordsOf,
} from 'mtlint/rule';

const MOST_WORDS = 8;
const MOST_FURTHER = 4;
const STOP = /[,;:!?()—–"“”…\n]|[.](?![\p{L}\p{N}])|$/gu;

// A quoted phrase may run on over these; a clause of the writer begins at the others.
const RUN_ON = new Set(['of']);
const RESUMES = new Set('while although though whereas if unless when because since until after before'.split(' '));

const ENDS_PHRASE: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...COORDINATORS,
  ...PREPOSITIONS,
  ...SPEECH_VERBS,
  ...SUBJECT_PRONOUNS,
  ...SUBORDINATORS,
  ...WH_WORDS,
]);

/**
 * The nearest boundaries that grammar accepts behind a mark: the next punctuation, and the end of the noun phrase that stands
 * there; that alone where a clause of the writer follows it, or much else. Offsets into the text behind the mark.
 */
export function landingsIn(after: string, stopsInside: boolean): readonly number[] {
  const stop = stopIn(after);
  const words = wordsOf(after.slice(0, stop));
  const breaks = words.findIndex(({ text }, at) => at > 0 && endsPhrase(text));
  const phraseEnd = words[breaks < 0 ? words.length - 1 : breaks - 1]?.end;
  if (phraseEnd === undefined) return [];
  const mark = after[stop] ?? '';
  const isWithin = mark !== '' && (/[!?]/.test(mark) || (stopsInside && /[.,]/.test(mark)));
  const punctuation = isWithin ? stop + 1 : stop;
  if (breaks < 0) return words.length > MOST_WORDS ? [] : [punctuation];
  if (words.length - breaks > MOST_FURTHER) return [phraseEnd];
  const resumes = words.slice(breaks).some(({ text }, at, rest) => isOfWriter(text, rest[at + 1]?.text ?? ''));
  return resumes ? [phraseEnd] : [punctuation, phraseEnd];
}

function stopIn(text: string): number {
  for (const found of text.matchAll(STOP)) {
    const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(text.slice(Math.max(0, found.index - 20), found.index))?.[0] ?? '';
    const isEnd = found[0] !== '.' || found.index + 1 === text.length || !isAbbreviation(word);
    if (isEnd && found.index > 0) return text[found.index - 1] === ' ' ? found.index - 1 : found.index;
  }
  return text.length;
}

function endsPhrase(word: string): boolean {
  const lower = word.toLowerCase();
  return ENDS_PHRASE.has(lower) && !RUN_ON.has(lower);
}

// “while …”, “is …”, “and left”: a clause of the sentence around the quotation.
function isOfWriter(word: string, next: string): boolean {
  if (COORDINATORS.has(word)) return IRREGULAR_PAST.has(next) || /\p{L}{2}ed$/u.test(next);
  return RESUMES.has(word) || AUXILIARIES.has(word) || SPEECH_VERBS.has(word);
}
