import type { LanguageCode } from './catalogue.js';
import type { Examples } from './examples.js';
import { lazily } from './lazily.js';
import { anchorOf, companyOf } from './phrase/anchor.js';
import { type Correction, correct } from './phrase/correction.js';
import { type Phrase, readPhrase } from './phrase/phrase.js';
import { type Check, type Demand, type Finding, onWords, type Rule, type WordSite } from './rule.js';

/** One phrase of a lexicon: what stands behind it, what English has instead, and the proof. */
export type Entry = Readonly<{
  /** The words that it copies, by language: this is what makes it a mark of translation and not a slip. */
  from: Readonly<Partial<Record<LanguageCode, string>>>;
  /**
   * What the flagged words should be, best first. `take~` and `shot+` stand in the form of the phrase's first verb or noun, `$1`
   * is what its first group or class holds, `$w1` its first `<adj>`.
   */
  en: string | readonly string[];
  /** True where `en` tells the reader the English but cannot be put in the place of the words as it is. */
  loose?: true;
  /** An executed example, with `[wrong -> right]`. */
  example: string;
  /** How sure it is that no native writer meant it, 0 to 1; absent means 0.8. */
  strength?: number;
}>;

/** Entries by their phrase (`readPhrase` says how it is written). An object, since a key that stands twice does not compile. */
export type Entries = Readonly<Record<string, Entry>>;

/** A rule made of phrases: all that a rule needs but what the phrases bring themselves. */
export type Lexicon = Omit<Rule, 'origins' | 'examples' | 'check'> &
  Readonly<{
    /** What the flagged words do with the words of their source: “copies”, “takes the sense of”. */
    relation: string;
    entries: readonly Entries[];
    /** `bad` is made of the entries' own examples. */
    examples: Omit<Examples, 'bad'>;
  }>;

type Listed = Readonly<{ entry: Entry; written: string; phrase: () => Phrase }>;

/**
 * A rule made of phrases. Each is filed under its rarest word, so that a word of text costs one look-up however many phrases there
 * are, and is made a pattern when that word is first met. What stands around the word is compared with the raw text; a block is
 * tagged only where a phrase was found.
 * @throws from `check`, where two lists hold the same phrase, or one has no word to look for
 */
export function defineLexicon({ relation, entries, examples, ...rule }: Lexicon): Rule {
  const all = entries.flatMap((list) => Object.entries(list));
  const origins = new Set(all.flatMap(([, { from }]) => languagesOf(from)));
  const check = lazily(() => checkOf(all, relation));
  return {
    ...rule,
    origins: [...origins].sort(),
    examples: { bad: all.map(([, { example }]) => example), ...examples },
    get check() {
      return check();
    },
  };
}

const languagesOf = (from: Entry['from']): LanguageCode[] => Object.keys(from) as LanguageCode[];

function checkOf(all: readonly (readonly [string, Entry])[], relation: string): Check {
  const index = indexOf(all);
  const run = function* ({ block, token }: WordSite): Generator<Finding> {
    const at = token.span.start - block.span.start;
    for (const { entry, phrase } of index.get(token.lower) ?? []) {
      const correction = correct(phrase(), entry, block.text, at);
      if (correction) yield findingOf(correction, entry, relation, block.span.start);
    }
  };
  return onWords(index.keys(), run, (word) => (index.get(word) ?? []).map(demandOf));
}

// The other word that a phrase needs is looked for first: that is cheap beside the phrase itself.
function demandOf({ written, phrase }: Listed): Demand {
  return { company: companyOf(written), promising: (text, start) => matchesAt(phrase(), text, start) };
}

function matchesAt({ pattern }: Phrase, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function indexOf(all: readonly (readonly [string, Entry])[]): ReadonlyMap<string, readonly Listed[]> {
  const seen = new Set<string>();
  const index = new Map<string, Listed[]>();
  for (const [written, entry] of all) {
    if (seen.has(written)) throw new Error(`two lists hold the phrase “${written}”`);
    seen.add(written);
    const one: Listed = {
      entry,
      written,
      phrase: lazily(() => readPhrase(written)),
    };
    for (const word of anchorOf(written).words) {
      const listed = index.get(word);
      if (listed) listed.push(one);
      else index.set(word, [one]);
    }
  }
  return index;
}

function findingOf(
  { span, words, english, repairs }: Correction,
  entry: Entry,
  relation: string,
  start: number,
): Finding {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const sources = languagesOf(entry.from).map((language) => `${names.of(language)} “${entry.from[language]}”`);
  return {
    span: { start: span.start + start, end: span.end + start },
    message: `“${words}” ${relation} ${sources[0]}; English has “${english}”.`,
    evidence: sources,
    strength: entry.strength ?? 0.8,
    origins: languagesOf(entry.from),
    replacements: repairs,
  };
}
