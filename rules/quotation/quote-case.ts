import { COORDINATORS, defineRule, type Finding, isCapital, onDocument, PREPOSITIONS, wordsOf } from 'mtlint/rule';
import { type Clue, fragmentClue, type Want } from './_fragment.js';
import { isPremodifier, type RunIn, runInOf } from './_run-in.js';
import { type ClosedSite, closedSite, hasMarks, isWithinBlock, sitesOf } from './_site.js';

// An infinitive follows: asked them to, is ready to.
const TO_DO =
  /\b(?:ask|urg|want|plan|promis|vow|pledg|try|tri|decid|need|refus|agree|order|hop|aim|seek|invit|encourag|call|appeal|wish|expect|intend|manag|help|forc|allow|able|ready|due|right|duty|plan|wants?)\p{L}*(?: [^\s.,;:!?]+){0,5} to $/u;

export default defineRule({
  summary: 'A quoted fragment that continues the sentence around it begins in lower case.',
  why: `Engines that take a text apart at its marks translate what is quoted as a sentence of its own, and so give it a capital. In
English a capital behind an opening mark announces a whole sentence, a title or a name.`,
  detects: 'quote-case',
  mqm: 'linguistic-conventions/capitalization',
  impact: 'minor',
  origins: ['fr', 'es', 'pt', 'it', 'ar', 'de', 'ru'],
  repair: 'Write the word in lower case',
  examples: {
    bad: [
      'The harbour was blocked by crews [“Engaged -> “engaged] in a dispute over pay”, the port said.',
      'The mayor called [“To -> “to] end the blockade” and left at once.',
      'Critics see in the plan a [“Reckless -> “reckless] gamble with public money”.',
      'The roads there are [“Impassable -> “impassable] for weeks at a time”, he said.',
      'She runs the clinic in [“An -> “an] almost heroic way,” her deputy said.',
      'There was [“No -> “no] reason for panic”, the ministry said.',
      'The bishop asked both sides to [“Lay -> “lay] their weapons down”.',
    ],
    good: [
      'His answer was “No comment”, as always.',
      'The band opened with “Waiting for the sun” and left.',
      'Click “Sign in” and choose “Add to basket” in the “Advanced settings” menu.',
      'The “Law and Order” season ended in May.',
      'She wrote: “Reckless drivers will be fined.”',
      'The sign read “Closed for repairs”.',
      'In “The Persians” nobody is happy, and the whole of “A quiet place” is silent.',
      'Her motto is “Never in a hurry”.',
      'They carried a “We are not afraid” banner and chanted “No more cuts”.',
      'The town is known as the “Danish quarter” and its fair as “Fish and more”.',
      'He was accused of “Moreau’s mistake”, as they call it.',
      'She said “To be honest, I forgot” and laughed.',
    ],
    misses: [
      'The report speaks of a [“Victory” -> “victory”] for the region.',
      'The plan was named a [“Gamble -> “gamble] that we may lose” by critics.',
    ],
  },
  check: onDocument(
    function* ({ doc }) {
      for (const site of sitesOf(doc)) {
        const closed = closedSite(site);
        if (closed && isWithinBlock(closed) && site.block.kind !== 'heading' && site.block.kind !== 'label')
          yield* capital(closed);
      }
    },
    { promising: hasMarks },
  ),
});

function* capital(site: ClosedSite): Generator<Finding> {
  const { doc, quotation, inner, before, after } = site;
  if (!isCapital(inner)) return;
  if (/[!?]$|[.!?…]\s/u.test(inner) || (/[.]$/.test(inner) && /^ \p{Ll}/u.test(after))) return;
  const place = runInOf(before, after);
  if (!place) return;
  const words = wordsOf(inner);
  const premodifies = isPremodifier(inner, after);
  const clue = fragmentClue(words, doc, wantOf(place, before, premodifies));
  const [first, second] = words;
  if (!clue || !first || !second || first.start !== 0) return;
  const strength = weigh(place, clue, { second: second.text, length: words.length, premodifies });
  if (strength === 0) return;
  const lower = first.text.charAt(0).toLowerCase() + first.text.slice(1);
  yield {
    span: { start: quotation.span.start, end: quotation.inner.start + first.end },
    message: `“${first.text}” has a capital, though the quotation continues the sentence around it.`,
    evidence: [`“${place.word}” leads into it without a mark`, clue.words],
    strength,
    replacements: [quotation.opening.text + lower],
  };
}

// What the word before the quotation has to be followed by.
function wantOf({ word, kind }: RunIn, before: string, premodifies: boolean): Want {
  if (kind === 'article') return premodifies ? undefined : 'noun';
  return word === 'to' && TO_DO.test(before) ? 'verb' : undefined;
}

type Shape = Readonly<{ second: string; length: number; premodifies: boolean }>;

const WEIGHTS: Readonly<Record<RunIn['kind'], Readonly<Partial<Record<Clue['kind'], number>>>>> = {
  article: { participle: 0.6, adjective: 0.6, opening: 0.6, known: 0.45, noun: 0.45 },
  preposition: { verb: 0.6, article: 0.6, participle: 0.6, adjective: 0.4, opening: 0.4, known: 0.35 },
  be: { article: 0.7, participle: 0.7, adjective: 0.7, opening: 0.7, known: 0.5 },
  word: { infinitive: 0.75, participle: 0.6, article: 0.4 },
};

// How much the two sides prove together; 0 where native writers do the same with slogans, titles and mottos.
function weigh(place: RunIn, { kind }: Clue, shape: Shape): number {
  return NATIVE[place.kind](place.word, kind, shape) ? 0 : (WEIGHTS[place.kind][kind] ?? 0);
}

const isPhrase = (second: string): boolean => PREPOSITIONS.has(second) || COORDINATORS.has(second);

// Prepositions before which titles seldom stand.
const PLAIN = new Set('of by to for against through despite without as into'.split(' '));

type Exception = (word: string, kind: Clue['kind'], shape: Shape) => boolean;

const NATIVE: Readonly<Record<RunIn['kind'], Exception>> = {
  article: (word, kind, { second, length, premodifies }) => {
    if (premodifies) return !isPhrase(second) || kind === 'opening' || kind === 'noun';
    return (kind === 'known' || kind === 'noun') && (!/^an?$/.test(word) || length < 3);
  },
  preposition: (word, kind, { length }) =>
    kind !== 'verb' && kind === 'participle' ? !PLAIN.has(word) : length < (kind === 'article' ? 4 : 3),
  be: () => false,
  word: (word, kind, { second }) => {
    if (kind === 'participle') return !isPhrase(second) || !word.endsWith('s');
    return kind === 'article' && !word.endsWith('ed');
  },
};
