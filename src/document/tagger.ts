import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers, type Model, type WinkMethods } from 'wink-nlp';
import type { PartOfSpeech } from './token.js';

/** What wink-nlp says of a text: its tokens in order, a tag for each, and the sentences as pairs of token indexes (inclusive). */
export type Tagging = Readonly<{
  values: readonly string[];
  tags: readonly PartOfSpeech[];
  sentences: readonly (readonly [number, number])[];
}>;

type Lexeme = { hash: Record<string, number>; list: string[] };
type Core = { features: { lexeme: Lexeme } };
type Loaded = { nlp: WinkMethods; its: ItsHelpers; lexeme: Lexeme; known: number; first: number };

// wink keeps every unknown word it has met in a list that only grows; past this many the instance is made anew.
const RECYCLE_AFTER = 100_000;

// wink needs quadratic time for an unbroken run (dashes, base64), and no word of prose is as long.
const UNBROKEN = /\S{500,}/gu;
const LONGEST_RUN = 500;

// Words that wink cuts the same way whether it has met them or not: letters alone are a word at first sight, and nothing else
// can be (codes of currencies, in capitals, could).
const PLAIN = /^[A-Za-z][a-z]+$/;

let loaded: Loaded | undefined;

// `metaCER` stringifies its own output on each call and overflows after some twenty instances: call it once.
let metaCER: unknown;

function load(): Loaded {
  let lexeme: Lexeme | undefined;
  const { core, metaCER: makeMetaCER } = model as unknown as { core: () => Core; metaCER: () => unknown };
  metaCER ??= makeMetaCER();
  const tapped = {
    ...model,
    core: () => {
      const made = core();
      lexeme = made.features.lexeme;
      return made;
    },
    metaCER: () => metaCER,
  };
  const nlp = winkNLP(tapped as unknown as Model, ['sbd', 'pos']);
  if (!lexeme) throw new Error('wink-nlp did not ask its model for the lexicon');
  return { nlp, its: nlp.its, lexeme, known: lexeme.list.length, first: lexeme.list.length };
}

// An unknown word stays in wink's memory and changes how later texts are cut into tokens. Taking it out of the look-up table
// (the list must keep its length: other tables are indexed by it) makes every text independent of those read before it. Plain
// words may stay, since learning them again costs more than tagging.
function forget(instance: Loaded): void {
  const { hash, list } = instance.lexeme;
  for (let at = instance.known; at < list.length; at += 1) {
    const word = list[at] ?? '';
    if (!PLAIN.test(word)) delete hash[word];
  }
  instance.known = list.length;
  if (list.length - instance.first > RECYCLE_AFTER) loaded = undefined;
}

/**
 * Tokens, parts of speech and sentences of one block of prose. The same text always gets the same answer, whatever was read
 * before it. Runs of 500 and more characters without white space are passed over as if they were blank.
 */
export function tag(prose: string): Tagging {
  loaded ??= load();
  const instance = loaded;
  const { nlp, its } = instance;
  const doc = nlp.readDoc(withoutRuns(prose));
  const tokens = doc.tokens();
  const tagging = {
    values: tokens.out(),
    tags: tokens.out(its.pos) as PartOfSpeech[],
    sentences: doc.sentences().out(its.span) as unknown as (readonly [number, number])[],
  };
  forget(instance);
  return tagging;
}

/**
 * True for a word that stands in small letters in the tagger’s lexicon of English, which has some ninety thousand: a capitalised
 * word that does not is a name, as names are in it only where they are words as well. Parts that hyphens and apostrophes join count each.
 */
export function isEnglishWord(word: string): boolean {
  loaded ??= load();
  const { lexeme, first } = loaded;
  return word
    .toLowerCase()
    .split(/['’-]/u)
    .every((part) => part === '' || (lexeme.hash[part] ?? Infinity) < first);
}

function withoutRuns(prose: string): string {
  // Any space will do: prose has one every few characters, so that a long block needs no search by pattern.
  let at = 0;
  while (at + LONGEST_RUN <= prose.length) {
    const space = prose.lastIndexOf(' ', at + LONGEST_RUN - 1);
    if (space < at) return prose.replace(UNBROKEN, (run) => ' '.repeat(run.length));
    at = space + 1;
  }
  return prose;
}
