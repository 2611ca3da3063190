import {
  type Block,
  type Document,
  defineRule,
  type Finding,
  FOREIGN_ONLY,
  foreignWordsIn,
  type Leaning,
  leaningOf,
  mayBeForeign,
  onDocument,
} from 'mtlint/rule';
import { REFERENCE } from './_reference.js';

// A clause: no mark that ends or parts, no bracket and no quotation mark inside.
const CLAUSE = /[^.!?,;:()[\]{}"“”«»„‹›\n|•]+/gu;
const END_OF_CLAUSE = /[.!?,;:()[\]{}"“”«»„‹›\n|•]/u;
const WORD = /[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu;

// Letters beyond those of English; a cheap look before it is known which.
const ACCENTED = /[\u00c0-\u024f\u0253\u0257\u1e9e\u212b]/;

type Clause = Readonly<{ block: Block; start: number; end: number; leaning: Leaning; count: number }>;

export default defineRule({
  summary: 'A translation into English leaves no sentence, clause or label in the language of the source.',
  why: `Engines skip a sentence, a caption or a button when they take it for code, a name or English. What stays has the function
    words of its own language (*der, und, ist*; *pour, les*; *że, nie*) and none of English, without which no English clause
    goes on for long.`,
  detects: 'untranslated',
  mqm: 'accuracy/untranslated',
  impact: 'major',
  origins: ['de', 'fr', 'es', 'it', 'pt', 'pl', 'tr'],
  repair: 'Translate the words',
  examples: {
    bad: [
      'The ferry was late. [Der nächste Zug fährt erst am Abend und hält nicht mehr im Dorf ->]. So we walked.',
      '[Comparte este artículo con tus amigos y en las redes ->]',
      'When the snow had gone, [les habitants du village sont rentrés chez eux ->].',
      'The lake froze over. [Hann sagði að ísinn væri ekki nógu þykkur til að ganga á ->].',
      '[Przeczytaj także inne artykuły na ten temat ->]',
    ],
    good: [
      'She ordered the crème brûlée, the pâté de foie gras and a café au lait.',
      'The Organización de Estados Americanos and Médecins Sans Frontières sent aid.',
      'He quoted the line “der Mond ist aufgegangen und die Sterne prangen” from memory.',
      'El Niño and La Niña change the weather de facto, vis-à-vis and vice versa.',
      'Bourdieu, P. (1979). La distinction: critique sociale du jugement de goût et des classes. Minuit.',
      'Rio de la Plata basin map for boats',
      'Rio de Janeiro, Tierra del Fuego and Castilla-La Mancha lie far apart.',
    ],
    misses: ['[Mehr erfahren ->]', 'The word [Handy ->] means a mobile phone in Berlin.'],
  },
  check: onDocument(
    function* ({ doc, blocks }) {
      // A translation that is foreign as a whole is said to be so once.
      const clauses = blocks
        .filter(({ source, language }) => !source || !language)
        .flatMap((block) => [...clausesOf(block)]);
      if (clauses.length > 0 && !isBilingual(doc, clauses)) yield* joined(clauses);
    },
    { words: FOREIGN_ONLY, promising: (text) => ACCENTED.test(text) },
  ),
});

function* clausesOf(block: Block): Generator<Clause> {
  const places = foreignWordsIn(block.words);
  if (!ACCENTED.test(block.text) && !standTogether(block.text, places)) return;
  let reference: boolean | undefined;
  for (const match of strangeIn(block.text, places)) {
    const words = match[0].match(WORD) ?? [];
    if (words.length < 4 || !mayBeForeign(words)) continue;
    const leaning = leaningOf(words);
    if (!isForeign(leaning, words.length, match[0].length === block.text.length) || isQuoted(block.text, match.index))
      continue;
    reference ??= REFERENCE.test(block.text);
    if (reference) return;
    const start = match.index + match[0].length - match[0].trimStart().length;
    yield { block, start, end: start + match[0].trim().length, leaning, count: words.length };
  }
}

// The clauses that have a letter or two words of another language; `places` are those of such words.
function* strangeIn(text: string, places: readonly number[]): Generator<RegExpExecArray> {
  let next = 0;
  for (const match of text.matchAll(CLAUSE)) {
    while ((places[next] ?? Infinity) < match.index) next += 1;
    const second = places[next + 1] ?? Infinity;
    if (match[0].length >= 15 && (ACCENTED.test(match[0]) || second < match.index + match[0].length)) yield match;
  }
}

// True where two of the places are in one clause.
const standTogether = (text: string, places: readonly number[]): boolean =>
  places.some((place, at) => at > 0 && !END_OF_CLAUSE.test(text.slice(places[at - 1], place)));

const isForeign = ({ foreign, accented, english, plain }: Leaning, count: number, alone: boolean): boolean =>
  foreign + accented > 1 &&
  (plain > 0 || foreign > 2 || (alone && accented > 0)) &&
  (foreign > 1 || accented > 2) &&
  (foreign + accented) / count > 0.25 &&
  english * 3 < foreign + accented;

function isQuoted(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 300), index);
  return /[“„«‹([][^”»›)\]“„«‹([]*$/u.test(before) || (before.split('"').length - 1) % 2 === 1;
}

const isBilingual = (doc: Document, clauses: readonly Clause[]): boolean =>
  clauses.length > 5 && clauses.reduce((sum, { start, end }) => sum + end - start, 0) > doc.prose.length * 0.3;

// Clauses of one block with nothing but marks between them are one stretch.
function* joined(clauses: readonly Clause[]): Generator<Finding> {
  let first: Clause | undefined;
  let last: Clause | undefined;
  for (const clause of clauses) {
    if (
      first &&
      last &&
      (clause.block !== last.block || /\p{L}/u.test(clause.block.text.slice(last.end, clause.start)))
    ) {
      yield finding(first, last);
      first = undefined;
    }
    first ??= clause;
    last = clause;
  }
  if (first && last) yield finding(first, last);
}

function finding(first: Clause, last: Clause): Finding {
  const { block, leaning } = first;
  const words = block.text.slice(first.start, last.end);
  const evidence = leaning.foreign + leaning.accented;
  return {
    span: { start: block.span.start + first.start, end: block.span.start + last.end },
    message: `“${words}” is not English${leaning.foreign > 1 ? ` but ${leaning.language}` : ''}.`,
    evidence: [
      `${leaning.foreign} function words of ${leaning.language || 'another language'}`,
      ...(leaning.accented > 0 ? [`${leaning.accented} words with letters that English lacks`] : []),
      'hardly a function word of English',
    ],
    strength: evidence > 3 ? 0.9 : evidence > 2 ? 0.75 : 0.55,
  };
}
