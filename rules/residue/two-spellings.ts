import {
  CITIES,
  COUNTRIES,
  type Document,
  type DocumentSite,
  defineRule,
  type Finding,
  holdsCode,
  isGivenName,
  NATIONALITIES,
  type Name,
  onDocument,
  PEOPLES,
  type Span,
} from 'mtlint/rule';
import { isSlip, kinship, soundsOf, speltIn } from './_spellings.js';

const PLACES: ReadonlySet<string> = new Set([...COUNTRIES, ...CITIES]);

const isKnown = (word: string): boolean => PLACES.has(word) || NATIONALITIES.has(word) || PEOPLES.has(word);

// The text speaks of spellings, so that both are meant.
const TALK =
  /\b(?:also|sometimes|often|variously|alternatively) (?:spelled|spelt|written|known|romani[sz]ed)\b|\btransliterat|\bspellings?\b/u;

// What one custom of writing has and English has not: the spelling to give up where both are as frequent.
const FOREIGN = /^Gh|^Tch|^Tsch|^Ou|ou(?!l?d|nt|rt|rn|th|se|gh)|tch|tsch|dj|ine$|ane$|ow$|ew$|ij$|aa|oo|uu/u;

export default defineRule({
  summary: 'A text keeps to one spelling of a name.',
  why: `Names from other scripts can be written in several ways, and an engine translates one sentence at a time: Qassem becomes
    Ghassem, Kadhimi becomes Kazimi, as the data had it that taught the engine those words. A writer settles on one form.`,
  detects: 'transliteration',
  mqm: 'terminology/inconsistent-use',
  impact: 'minor',
  origins: ['ar', 'ru', 'uk', 'ja', 'zh', 'fr', 'de'],
  repair: 'Use the other spelling',
  examples: {
    bad: [
      'The guards of Ali Rasul stood at the gate. When Ali [Rasoul -> Rasul] came out, they cheered, and Ali Rasul waved.',
      'The guide, Lyudmila Bekhterova, showed us the observatory. [Behterova -> Bekhterova] said the dome leaks.',
      'Nobody knew where Oleg Tarkovnev had gone. Only Oleg [Tarkowniew -> Tarkovnev] himself did, and Oleg Tarkovnev said nothing.',
      'President Dzhokarev spoke first. Nobody believed President [Djokarev -> Dzhokarev] that night, but President Dzhokarev smiled.',
      'The bus to Minazawa runs hourly. In Minazawa there is a shrine. From [Minozawa -> Minazawa] Bay boats leave for Minazawa Bay.',
    ],
    good: [
      'Peter Hansen lives next door to the mill. Erik Hanson does not.',
      'Anna Mueller and her cousin Anne Muller own the shop.',
      'Lena Kravchuk won the race. Her rival Olga Kravtchouk came second.',
      'The town of Tarkhan, also spelled Tarhan, lies on the river. Tarhan has a mosque.',
      'Catherine Reed and Katherine Reid went to school with Philip and Phillip.',
      'Sheikh Ghassan (Qassan in some papers) lives in exile.',
      'The Iraqi army left Iraq. Omanis and the Omani navy left Oman.',
      'Stephen Porter wrote the book. Steven Porter, his brother, drew the maps.',
      'Show business is no business for Shaw. “Show me,” Shaw said.',
    ],
    misses: ['The spokesman of the port is called Marek Lund. [Lunt -> Lund] said nothing.'],
  },
  check: onDocument(spellings),
});

type Pair = Readonly<{ minor: string; major: string; evidence: readonly string[]; strength: number }>;

function* spellings({ doc }: DocumentSite): Generator<Finding> {
  let weighed = 0;
  for (const crowd of crowdsOf(speltIn(doc)))
    for (const [at, one] of crowd.entries())
      for (const other of crowd.slice(at + 1)) {
        const weight = weightOf(one, other);
        if (weight === 0) continue;
        if (weighed === MOST_WEIGHED) return;
        weighed += 1;
        const pair = pairOf(doc, one, other, weight);
        if (pair) yield* findings(doc, pair);
      }
}

// Each pair is looked for in the whole text. A text with more of them is a list of names.
const MOST_WEIGHED = 100;

// Spellings of one sound are few; a crowd of many is made of short words that have little in common.
const LARGEST = 8;

// The words that share their sounds with another. Most share them with none, and cost no list.
function crowdsOf(words: ReadonlySet<string>): readonly (readonly string[])[] {
  const first = new Map<number, string>();
  const crowds = new Map<number, string[]>();
  for (const word of words) {
    const sounds = soundsOf(word);
    const met = first.get(sounds);
    if (met === undefined) first.set(sounds, word);
    else {
      const crowd = crowds.get(sounds);
      if (crowd) crowd.push(word);
      else crowds.set(sounds, [met, word]);
    }
  }
  return [...crowds.values()].filter(({ length }) => length <= LARGEST);
}

// How much speaks for two spellings of one name, by their letters alone.
function weightOf(one: string, other: string): number {
  if (one.startsWith(other) || other.startsWith(one)) return 0;
  return kinship(one, other) ?? (isSlip(one, other) ? 1 : 0);
}

function pairOf(doc: Document, one: string, other: string, weight: number): Pair | undefined {
  if ([one, other].some((word) => isGivenName(word) || isKnown(word) || doc.prose.includes(word.toLowerCase())))
    return undefined;
  const evidence = evidenceFor(doc, one, other, weight);
  if (!evidence || TALK.test(doc.prose) || standTogether(doc, one, other)) return undefined;
  const lead = placesOf(doc, one).length - placesOf(doc, other).length;
  const minor = lead === 0 ? (FOREIGN.test(one) && !FOREIGN.test(other) ? one : other) : lead < 0 ? one : other;
  return { minor, major: minor === one ? other : one, ...evidence };
}

// Two people of similar names have names of their own beside them; one person has the same ones.
function evidenceFor(
  doc: Document,
  one: string,
  other: string,
  weight: number,
): Pick<Pair, 'evidence' | 'strength'> | undefined {
  const first = companions(doc, one);
  const second = companions(doc, other);
  const shared = [...first.parts].find((part) => second.parts.has(part));
  if (shared) return { evidence: [`both stand beside “${shared}”`], strength: 0.9 };
  if (first.parts.size > 0 && second.parts.size > 0) return undefined;
  const title = [...first.titles].find((name) => second.titles.has(name));
  if (title && weight > 1) return { evidence: [`both are called “${title}”`], strength: 0.75 };
  const rare = weight > 2 || Math.min(one.length, other.length) > 8;
  if (rare && first.seen && second.seen)
    return {
      evidence: [weight > 2 ? 'they differ as two romanisations do' : 'long names that differ in a vowel'],
      strength: 0.4,
    };
  return undefined;
}

type Companions = Readonly<{ seen: boolean; parts: ReadonlySet<string>; titles: ReadonlySet<string> }>;

const STYLES = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady)\.?$/iu;

function companions(doc: Document, word: string): Companions {
  const mentions = doc.names.mentions.filter((name) => wordsOfName(name).includes(word));
  return {
    seen: mentions.length > 0,
    parts: new Set(mentions.flatMap(wordsOfName).filter((part) => part !== word && /^\p{Lu}\p{Ll}{2}/u.test(part))),
    titles: new Set(mentions.flatMap(({ title }) => (title && !STYLES.test(title) ? [title.toLowerCase()] : []))),
  };
}

const wordsOfName = ({ parts }: Name): readonly string[] => parts.flatMap((part) => part.split('-'));

// “Lund and Lundt”, “Ghassem (or Qassem)”: a writer who sets both side by side means both.
function standTogether(doc: Document, one: string, other: string): boolean {
  const between = '\\W{1,3}(?:(?:and|or|also|not|vs|versus|formerly|then|now)\\W{1,3}){0,2}';
  const pattern = new RegExp(`\\b(?:${one}${between}${other}|${other}${between}${one})\\b`, 'u');
  return doc.blocks.some(({ text }) => text.includes(one) && text.includes(other) && pattern.test(text));
}

function* findings(doc: Document, { minor, major, evidence, strength }: Pair): Generator<Finding> {
  const places = placesOf(doc, minor);
  const [other] = placesOf(doc, major);
  for (const span of places)
    yield {
      span,
      message: `“${minor}” is “${major}” elsewhere in the text.`,
      evidence,
      strength,
      replacements: [major],
      ...(other && { related: [{ span: other, message: `here it is “${major}”` }] }),
    };
}

function placesOf(doc: Document, word: string): readonly Span[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'gu');
  return doc.blocks.flatMap((block) => {
    const { text, span } = block;
    if (!text.includes(word)) return [];
    return [...text.matchAll(pattern)]
      .map(({ index }) => ({ start: span.start + index, end: span.start + index + word.length }))
      .filter((place) => !holdsCode(block, place));
  });
}
