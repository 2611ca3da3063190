import {
  AUXILIARIES,
  COORDINATORS,
  type Finding,
  PREPOSITIONS,
  SPEECH_VERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
  wordsOf,
} from 'mtlint/rule';
import { landingsIn } from './_landing.js';
import { brief, type ClosedSite, SHORT } from './_site.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// After these a noun phrase is open, whatever it is that is quoted.
const NEVER_LAST = list('of the a an his her its their our my your these those this every');
// These may belong to the verb before them (“log in”, “cope with”), so what stands there must not be one.
const JOINING = list('and or');
const SELDOM_LAST = list('to in for with from by at into between against as');
const NEEDS_MORE: ReadonlySet<string> = new Set([...NEVER_LAST, ...JOINING, ...SELDOM_LAST]);
const TAKES_PARTICLE = list(`
  how want wants wanted have has had need needs needed going able ought used supposed where what when whether like likes due
  close opt log sign check tune plug drop built step sit settle give bring come comes came go goes went take takes took took
  turn turns turned stand stands stood look looks looked pass call called asked paid cope deal dealt fight up out along`);

const ENDS: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...COORDINATORS,
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...SUBJECT_PRONOUNS,
  ...WH_WORDS,
  ...SPEECH_VERBS,
  ...list('not means meant meaning instead rather here there again today yesterday then so too also'),
]);

// These stand as they are: “sort of” happy, a “best of” album.
const IDIOM = /\b(?:sort|kind|best|worst|out|because|as|speak|hear[d]?|think|know) of$/u;

// A word quoted as a word may be any word.
const AS_WORDS =
  /\b(?:words?|phrases?|terms?|expression|prefix|suffix|prepositions?|articles?|lines?|lyrics?|letters|string|(?:start|begin|end|replace|rhyme)\p{L}*)(?: (?:with|of|like|as|in))?\s$/u;

/** A quotation that closes after a word that cannot end a phrase: a “flagrant breach of” international law. */
export function* dangling(site: ClosedSite, stopsInside: boolean): Generator<Finding> {
  const { quotation, closing, inner, before, after } = site;
  if (!NEEDS_MORE.has(/(?<!\p{L})\p{L}+$/u.exec(inner.slice(-8))?.[0] ?? '')) return;
  const words = wordsOf(inner);
  const last = words.at(-1);
  const next = /^ (\p{L}[\p{L}’'-]*)/u.exec(after)?.[1];
  if (!last || last.end !== inner.length || words.length < 2 || !next || AS_WORDS.test(before)) return;
  const strength = strengthOf(last.text, words.at(-2)?.text ?? '');
  if (
    strength === 0 ||
    (ENDS.has(next) && !asksAfterOf(last.text, after)) ||
    IDIOM.test(inner) ||
    isTitled(words.map(({ text }) => text))
  )
    return;
  const landings = landingsIn(after, stopsInside);
  const [first] = landings;
  if (first === undefined) return;
  const from = inner.length <= SHORT ? quotation.span.start : quotation.inner.start + last.start;
  const farthest = Math.max(...landings);
  const reach = /^[.,]/.test(after.slice(farthest)) ? farthest + 1 : farthest;
  const head = site.doc.prose.slice(from, closing.span.start);
  const moved = landings.map((at) => `${head}${after.slice(0, at)}${closing.text}${after.slice(at, reach)}`);
  yield {
    span: { start: from, end: closing.span.end + reach },
    message: `The quotation closes after “${last.text}”, which needs “${brief(after.slice(0, first).replace(/[.,]$/, ''))}” to be a phrase.`,
    evidence: [`“${last.text}” cannot end what is quoted`, `“${next}” goes on with the phrase`],
    strength,
    replacements: [...moved, ...withdrawn(site, from, reach)],
  };
}

// “of” takes a question as its object: of who they are.
function asksAfterOf(last: string, after: string): boolean {
  return last === 'of' && /^ (?:who|what|how|where|why) (?:I|you|he|she|it|we|they|the)\b/u.test(after);
}

function strengthOf(last: string, previous: string): number {
  if (NEVER_LAST.has(last)) return 0.9;
  if (JOINING.has(last)) return 0.6;
  return SELDOM_LAST.has(last) && !TAKES_PARTICLE.has(previous) && !previous.endsWith('ed') ? 0.35 : 0;
}

// “Lord of the” Rings: where every weighty word has a capital, a title is cut, and not by a translator.
function isTitled(words: readonly string[]): boolean {
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.slice(1).every((word) => /^\p{Lu}/u.test(word) || word.length < 4)
  );
}

// The other reading: the mark came too late, and the phrase was “flagrant breach”.
function* withdrawn({ doc, quotation, closing, after }: ClosedSite, from: number, reach: number): Generator<string> {
  if (from !== quotation.span.start) return;
  const head = doc.prose.slice(from, closing.span.start);
  const kept = head.replace(/(?: (?:of|the|an?|to|in|for|with|from|by|at|and|or))+$/u, '');
  if (kept !== head && kept.includes(' '))
    yield `${kept}${closing.text}${head.slice(kept.length)}${after.slice(0, reach)}`;
}
