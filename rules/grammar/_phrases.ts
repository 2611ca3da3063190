import { type Check, type Demand, type Document, type Finding, onWords, type WordSite } from 'mtlint/rule';

/**
 * A phrase of closed vocabulary that is wrong wherever it stands. It starts at one of the words of `at`; `text` must match there
 * (begin it with `^`, say what must follow in a look-ahead), and what it matches is the wrong phrase, but for a space at its end.
 */
export type Phrase = Readonly<{
  /** Lower-case words that start it, divided by spaces. */
  at: string;
  /** Lower-case words of which one must come next, divided by spaces or bars. Where many start it, this is the cheap test. */
  next?: string;
  /** How many words further on those of `next` may stand; absent means right behind. */
  reach?: number;
  text: RegExp;
  /** What the words of the sentence before must match. Its group `with` belongs to the wrong phrase. */
  before?: RegExp;
  /** What the characters right before must match, those of another sentence too. */
  behind?: RegExp;
  /** What the words of the sentence before must not match. */
  unless?: RegExp;
  /** False where people who speak a dialect may well say it: then words in quotation marks are left alone. */
  inSpeech?: false;
  /** What the phrase should be, best first. */
  repairs: (match: RegExpExecArray, lead: string, doc: Document) => readonly string[];
  /** Why it is wrong, as the end of the sentence “In “…” …”. */
  because: (match: RegExpExecArray, lead: string) => string;
  strength?: number;
}>;

const BEHIND = 240;
const SPEECH = 1000;

const BOUNDARY = /[.!?…:;]["”’)\]]*\s+(?=\S)/gu;

/** The words of a sentence before a token, opening marks left out: empty where the token opens the sentence. */
export function sentenceBefore({ block, token }: WordSite): string {
  return sentenceUpTo(block.text, token.span.start - block.span.start);
}

/** The words of a sentence before an offset of a block's text. */
export function sentenceUpTo(prose: string, at: number): string {
  const from = Math.max(0, at - BEHIND);
  const text = prose.slice(from, at);
  let start = 0;
  for (const match of text.matchAll(BOUNDARY))
    if (!isTitleStop(text, match.index)) start = match.index + match[0].length;
  const last = /[.!?…:;]["”’)\]]*\s+$/u.exec(text);
  if (last && !isTitleStop(text, last.index)) return '';
  const sentence = text.slice(start).replace(/^["“‘'([«\s]+/u, '');
  return start === 0 && from > 0 ? `… ${sentence}` : sentence;
}

const isTitleStop = (text: string, at: number): boolean =>
  /\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|Prof|No|vs|[A-Z])$/u.test(text.slice(Math.max(0, at - 5), at));

// An opening mark without its closing one stands before the place in its block.
function isSpeech(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - SPEECH), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}

/** Writes `words` with a capital where `model` has one. */
export function caseLike(model: string, words: string): string {
  return /^\p{Lu}/u.test(model) ? words.replace(/^\p{L}/u, (first) => first.toUpperCase()) : words;
}

// `text` is tried at a place of the block instead of at its beginning.
type Entry = Readonly<{ phrase: Phrase; text: RegExp; demand: Demand }>;

// The characters tell all, and most of the words are frequent: the block is tagged only where a phrase is found.
function entryOf(phrase: Phrase): Entry {
  const { source, flags } = phrase.text;
  if (!source.startsWith('^')) throw new Error(`the pattern ${source} must begin with ^`);
  const text = new RegExp(source.slice(1), `${flags}y`);
  const { next, reach = 1 } = phrase;
  const company = next === undefined ? undefined : { words: next.split(/[ |]/u), from: 1, to: reach };
  return {
    phrase,
    text,
    demand: { company, promising: (prose, start) => readPhrase(phrase, text, prose, start) !== undefined },
  };
}

/** Looks for each of the phrases at the words that start it. `evidence` says in a few words what speaks for all of them. */
export function findPhrases(phrases: readonly Phrase[], evidence: string): Check {
  const byWord = new Map<string, Entry[]>();
  for (const entry of phrases.map(entryOf))
    for (const word of entry.phrase.at.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  return onWords(
    byWord.keys(),
    function* ({ doc, block, token }) {
      for (const { phrase, text } of byWord.get(token.lower) ?? []) {
        const read = readPhrase(phrase, text, block.text, token.span.start - block.span.start);
        if (read) yield finding(phrase, read, token.span.start, doc, evidence);
      }
    },
    (word) => (byWord.get(word) ?? []).map(({ demand }) => demand),
  );
}

type Reading = Readonly<{ match: RegExpExecArray; lead: string }>;

function readPhrase(
  { behind, before, unless, inSpeech }: Phrase,
  text: RegExp,
  prose: string,
  at: number,
): Reading | undefined {
  text.lastIndex = at;
  const match = text.exec(prose);
  if (!match || (behind && !behind.test(prose.slice(Math.max(0, at - 8), at)))) return undefined;
  const sentence = before || unless ? sentenceUpTo(prose, at) : '';
  const leading = before?.exec(sentence);
  if ((before && !leading) || unless?.test(sentence)) return undefined;
  if (inSpeech === false && isSpeech(prose, at)) return undefined;
  return { match, lead: leading?.groups?.['with'] ?? '' };
}

function finding(phrase: Phrase, { match, lead }: Reading, at: number, doc: Document, evidence: string): Finding {
  const words = (lead + match[0]).trimEnd();
  const start = at - lead.length;
  return {
    span: { start, end: start + words.length },
    message: `In “${words}” ${phrase.because(match, lead)}.`,
    evidence: [evidence],
    strength: phrase.strength ?? 0.8,
    replacements: phrase.repairs(match, lead, doc).map((right) => caseLike(words, right)),
  };
}
