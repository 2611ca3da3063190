import {
  type Block,
  defineRule,
  type Finding,
  isCapital,
  isEnglishWord,
  MONTHS,
  mayBeForeign,
  onDocument,
  WEEKDAYS,
} from 'mtlint/rule';
import { FOREIGN_KEYS, FOREIGN_WORDS } from './_foreign-lexicon.js';
import { isLoan } from './_loans.js';
import { REFERENCE } from './_reference.js';

// Letters beyond those of English; a cheap look before it is known which.
const ACCENTED = /[\u00df-\u00f6\u00f8-\u017e\u0219\u021b]/;
const SMALL = /^\p{Ll}+$/u;

// A text about a language has words of it everywhere.
const MANY = 9;
const OFTEN = 3;

// It is shown as a word, or explained.
const SHOWN_BEFORE =
  /(?:["“”«„‹‘'’([{@#/\\_.*<>=&-]|\b(?:called|named|terms?|words?|phrase|known as|means|meaning|say|says|said|Spanish|French|Italian|German|Polish|Turkish|Portuguese|Czech|Dutch|Swedish|Danish|Icelandic),? ?)$/u;
const SHOWN_BEHIND =
  /^(?:["”»’'()\]}@/\\_*<>=&-]|\.\p{L}| (?:\(|means\b|[=–—-] )|, (?:or|meaning|which means|literally|i\.e\.)\b)/u;
const PARTICLE =
  /^(?:de|del|della|di|da|do|du|des|des|dos|das|la|le|les|el|los|las|il|al|dal|au|aux|por|pour|par|per|von|der|zum|zur|à|a|e|y|en)$/u;

type Place = Readonly<{ block: Block; start: number; end: number; word: string; english: string | undefined }>;

export default defineRule({
  summary: 'Each word of an English text is English, or English has borrowed it.',
  why: `Engines copy a word that they do not know, and engines that cut text into pieces leave alone what they take for a name: a month
    (“in septiembre”), the label of a product (“Kolor: red”), an ingredient, a conjunction. Writers show a foreign word by
    quotation marks, brackets, slanted type or an explanation; a small word without any of these is none of theirs.`,
  detects: 'untranslated',
  mqm: 'accuracy/untranslated',
  impact: 'major',
  origins: ['de', 'fr', 'es', 'it', 'pt', 'pl', 'tr'],
  repair: 'Translate the word',
  examples: {
    bad: [
      'The ferry runs until the end of [octubre -> October].',
      'The mill grinds on [venerdì -> Friday] only.',
      '[Gewicht -> Weight]: 12 kg. The lamp is green.',
      'Stir in two [łyżki -> spoons] of cream.',
      'The guide met us at the [säteri ->] by the lake.',
      'Come by train [oder -> or] by boat.',
      'The chapel dates from the [siglo XVI ->].',
    ],
    good: [
      'She ordered the crème brûlée, jalapeños, purées and a café au lait.',
      'The protégés of the naïve fiancée coöperated with the blessèd émigré.',
      'The word azúcar came with the ships. They call it “mantequilla” there.',
      'The mill (młyn) is old, and the bakery, or panetteria, is new.',
      'He lives in the Rue des Écoles near the Universidad de los Andes and the école Normale.',
      'It is *młyn* in Polish.',
      'Octubre was a newspaper, and Juin a marshal.',
      'Set größe=5, or call straße.length and x_größe.',
      'Hasta la vista, he said, and drank agua fresca with queso.',
      'The dōjō stood by the marae of the Māori.',
    ],
    misses: ['Add 200 g of [burro ->] and some flour.'],
    falseAlarms: ['The [koliště ->] is a ring of parks.'],
  },
  check: onDocument(
    function* ({ blocks }) {
      // Where the source stands beside it, the family `bilingual` tells what was not translated.
      const places = blocks.filter(({ source }) => !source).flatMap((block) => [...placesOf(block)]);
      if (places.length > MANY) return;
      for (const place of places) yield* untranslated(place, places);
    },
    { words: [...FOREIGN_WORDS.keys()].map((word) => word.toLowerCase()), promising: (text) => ACCENTED.test(text) },
  ),
});

function* placesOf(block: Block): Generator<Place> {
  const { text, words } = block;
  for (const [at, key] of words.keys.entries()) {
    const start = words.starts[at] ?? 0;
    const end = words.ends[at] ?? start;
    const word = text.slice(start, end);
    const english = FOREIGN_KEYS.has(key) ? englishOf(word, text, start, end) : undefined;
    if (english !== undefined || (word.length > 3 && ACCENTED.test(word) && isForeign(word, text, start, end)))
      yield { block, start, end, word, english };
  }
}

const NAMES_OF_DAYS = new Set([...MONTHS, ...WEEKDAYS]);

// In small letters, as German writes its nouns, or with the capital of a label or of a date.
function englishOf(word: string, text: string, start: number, end: number): string | undefined {
  const exact = FOREIGN_WORDS.get(word);
  const english = exact ?? FOREIGN_WORDS.get(word.toLowerCase());
  if (english === undefined || !/^\p{L}\p{Ll}+$/u.test(word)) return undefined;
  if (isCapital(word) && isLabel(text, start, end)) return english.charAt(0).toUpperCase() + english.slice(1);
  if (exact !== undefined) return exact;
  const dated = /\d\.? $/.test(text.slice(Math.max(0, start - 3), start)) || /^,? \d/.test(text.slice(end, end + 3));
  return dated && NAMES_OF_DAYS.has(english) ? english : undefined;
}

// A word at the beginning of a sentence with a colon behind it and what it speaks of.
const isLabel = (text: string, start: number, end: number): boolean =>
  /(?:^|[.!?;|•·\n-] ?)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  /^ ?: ?[\p{Ll}\d]/u.test(text.slice(end, end + 4));

const isForeign = (word: string, text: string, start: number, end: number): boolean =>
  SMALL.test(word)
    ? !isLoan(word) && !isEnglishWord(word)
    : /^\p{Lu}\p{Ll}+$/u.test(word) && isLabel(text, start, end) && !isLoan(word.toLowerCase());

function* untranslated(place: Place, all: readonly Place[]): Generator<Finding> {
  const { block, word, english } = place;
  const { start, end } = phraseAround(place);
  if (!stands(block, start, end) || isInForeignClause(block, start, end) || REFERENCE.test(block.text)) return;
  // A term of the text's own.
  if (english === undefined && all.filter((other) => other.word === word).length >= OFTEN) return;
  if (all.some((other) => other.block === block && other.end < place.end && other.start >= start)) return;
  const alone = start === place.start && end === place.end;
  const words = block.text.slice(start, end);
  yield {
    span: { start: block.span.start + start, end: block.span.start + end },
    message: `“${words}” is no English${english === undefined ? '' : `: “${word}” is “${english}”`}.`,
    evidence: [
      english === undefined ? 'it has letters that English lacks, and is no loan' : 'a common word of another language',
      'nothing introduces it: no bracket, no quotation mark',
    ],
    strength: english === undefined ? 0.6 : 0.75,
    ...(alone && english !== undefined && { replacements: [english] }),
  };
}

// The word with the small foreign words on both sides that belong to it: “noix de beurre”, “dal lunedì al venerdì”.
function phraseAround({ block: { text }, start, end }: Place): { start: number; end: number } {
  let [from, to] = [start, end];
  for (let steps = 0; steps < 4; steps += 1) {
    const before = /(?<!\p{L})(\p{L}+) $/u.exec(text.slice(Math.max(0, from - 30), from))?.[1];
    if (before === undefined || !belongs(before)) break;
    from -= before.length + 1;
  }
  for (let steps = 0; steps < 4; steps += 1) {
    const behind = /^ (\p{L}+)/u.exec(text.slice(to, to + 30))?.[1];
    if (behind === undefined || !(belongs(behind) || (steps === 0 && /^[IVX]{1,5}$/u.test(behind)))) break;
    to += behind.length + 1;
  }
  return trimmed(text, { start, end }, { start: from, end: to });
}

const belongs = (word: string): boolean =>
  PARTICLE.test(word) || (SMALL.test(word) && word.length > 2 && !isEnglishWord(word) && !isLoan(word));

// A particle at an edge is English (“a”, “per”) or belongs to nothing.
function trimmed(text: string, word: { start: number; end: number }, phrase: { start: number; end: number }) {
  let { start, end } = phrase;
  for (
    let first = /^\p{L}+ /u.exec(text.slice(start, word.start))?.[0];
    first && /^(?:a|e|per|en|do|y) $/u.test(first);
  ) {
    start += first.length;
    first = /^\p{L}+ /u.exec(text.slice(start, word.start))?.[0];
  }
  for (let last = / \p{L}+$/u.exec(text.slice(word.end, end))?.[0]; last && PARTICLE.test(last.trim()); ) {
    end -= last.length;
    last = / \p{L}+$/u.exec(text.slice(word.end, end))?.[0];
  }
  return { start, end };
}

// In running English, without quotation marks, brackets, slanted type, a name or an explanation beside it.
function stands(block: Block, start: number, end: number): boolean {
  const { text, edges, span } = block;
  const before = text.slice(Math.max(0, start - 300), start);
  const behind = text.slice(end, end + 40);
  if (SHOWN_BEFORE.test(before) || SHOWN_BEHIND.test(behind)) return false;
  if (/[“„«‹([][^”»›)\]“„«‹([]*$/u.test(before) || before.split('"').length % 2 === 0) return false;
  if (/^ \p{Lu}\p{Ll}/u.test(behind) || isNamed(before)) return false;
  return !edges.some(({ at }) => at === span.start + start || at === span.start + end);
}

// A whole clause in another language is the matter of foreign-words.
function isInForeignClause({ text }: Block, start: number, end: number): boolean {
  const before = /[^.!?,;:()\n]{0,80}$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const behind = /^[^.!?,;:()\n]{0,80}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  const words = `${before}${text.slice(start, end)}${behind}`.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 3 && mayBeForeign(words);
}

// A capital in the word before, unless the sentence begins with it.
function isNamed(before: string): boolean {
  const word = /(?<lead>^|[^\p{L}]{1,3})(?<word>\p{Lu}\p{L}+) $/u.exec(before)?.groups;
  if (word === undefined) return false;
  return !(/^$|[.!?:\n]["”]? ?$/u.test(word['lead'] ?? '') && isEnglishWord(word['word'] ?? ''));
}
