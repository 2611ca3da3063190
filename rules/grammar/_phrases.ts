import { type Check, type Document, type Finding, onWords, type WordSite } from 'mtlint/rule';

/**
 * A phrase of closed vocabulary that is wrong wherever it stands. It starts at one of the words of `at`; `text` must match there
 * (begin it with `^`, say what must follow in a look-ahead), and what it matches is the wrong phrase, but for a space at its end.
 */
export type Phrase = Readonly<{
  /** Lower-case words that start it, divided by spaces. */
  at: string;
  text: RegExp;
  /** What the words of the sentence before must match. Its group `with` belongs to the wrong phrase. */
  before?: RegExp;
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
const AHEAD = 160;

const BOUNDARY = /[.!?…:;]["”’)\]]*\s+(?=\S)/gu;

/** The words of a sentence before a token, opening marks left out: empty where the token opens the sentence. */
export function sentenceBefore({ block, token }: WordSite): string {
  const at = token.span.start - block.span.start;
  const from = Math.max(0, at - BEHIND);
  const text = block.text.slice(from, at);
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) if (!isTitleStop(text, match.index)) start = match.index + match[0].length;
  const last = /[.!?…:;]["”’)\]]*\s+$/u.exec(text);
  if (last && !isTitleStop(text, last.index)) return '';
  const sentence = text.slice(start).replace(/^["“‘'(\[«\s]+/u, '');
  return start === 0 && from > 0 ? `… ${sentence}` : sentence;
}

const isTitleStop = (text: string, at: number): boolean =>
  /\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|Prof|No|vs|[A-Z])$/u.test(text.slice(Math.max(0, at - 5), at));

/** The text from a token on, cut short. */
export function textFrom({ block, token }: WordSite): string {
  const at = token.span.start - block.span.start;
  return block.text.slice(at, at + AHEAD);
}

// An opening mark without its closing one stands before the token in its block.
function isSpeech({ block, token }: WordSite): boolean {
  const before = block.text.slice(0, token.span.start - block.span.start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}

/** Writes `words` with a capital where `model` has one. */
export function caseLike(model: string, words: string): string {
  return /^\p{Lu}/u.test(model) ? words.replace(/^\p{L}/u, (first) => first.toUpperCase()) : words;
}

/** Looks for each of the phrases at the words that start it. `evidence` says in a few words what speaks for all of them. */
export function findPhrases(phrases: readonly Phrase[], evidence: string): Check {
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    for (const word of phrase.at.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  return onWords(byWord.keys(), function* (site) {
    for (const phrase of byWord.get(site.token.lower) ?? []) {
      const finding = judge(phrase, site, evidence);
      if (finding) yield finding;
    }
  });
}

function judge(phrase: Phrase, site: WordSite, evidence: string): Finding | undefined {
  const match = phrase.text.exec(textFrom(site));
  if (!match) return undefined;
  const before = phrase.before || phrase.unless ? sentenceBefore(site) : '';
  const leading = phrase.before?.exec(before);
  if ((phrase.before && !leading) || phrase.unless?.test(before)) return undefined;
  if (phrase.inSpeech === false && isSpeech(site)) return undefined;
  const lead = leading?.groups?.['with'] ?? '';
  const words = (lead + match[0]).trimEnd();
  const start = site.token.span.start - lead.length;
  return {
    span: { start, end: start + words.length },
    message: `In “${words}” ${phrase.because(match, lead)}.`,
    evidence: [evidence],
    strength: phrase.strength ?? 0.8,
    replacements: phrase.repairs(match, lead, site.doc).map((right) => caseLike(words, right)),
  };
}
