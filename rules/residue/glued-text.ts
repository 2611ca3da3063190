import {
  AUXILIARIES,
  type Block,
  DETERMINERS,
  type Document,
  defineRule,
  type Finding,
  onDocument,
  type Place,
  PREPOSITIONS,
  placesIn,
  textBefore,
  textBehind,
} from 'mtlint/rule';
import { BUTTONS, endsInNotice, NOTICES, SECTIONS } from './_furniture.js';
import { opensSentence, type Vocabulary, vocabularyOf } from './_words.js';

// A capital inside a word. What looks like a path, an address, a handle or a call is none.
const SEAM =
  /(?<![\p{L}\p{M}\p{N}_@#$/\\.:[(-])(?:\p{L}[\p{L}\p{M}]{0,40}\p{Ll}\p{Lu}|(?:AFP|EFE|DPA|ANSA|TASS)\p{Lu}\p{Ll})[\p{L}\p{M}]{0,40}(?![\p{L}\p{N}_@/\\=(]|\.\p{L})/uy;
const DOMAIN =
  /(?<![^\s/@])[^\s/@]{2,40}\.(?:com|org|net|info|fr|de|it|es|pt|ru|pl|eu|tv)(?=(\p{Lu}\p{Ll}+) \p{L})\1/gu;
const ENDS_IN_DOMAIN = /\.[a-z]{2,4}\p{Lu}/u;
const RUN_ON = new RegExp(`(${NOTICES.join('|')}) (${NOTICES.join('|')})(?=\\s|$)`, 'uy');
const OPENING = /(?:^|[.!?:”"] )(?=[A-Z])/g;

// What may be a capital inside a word; every domain that a name runs into has one too. This is asked of every block, and classes of
// letters would cost many times as much.
const INNER = /[A-Z\u00c0-\u1fff\u2c00-\uffff](?<=[a-z\u00df-\u1fff\u2c00-\uffff].|(?:AFP|EFE|DPA|ANSA|TASS).)/g;
// Of each notice a word that few paragraphs have.
const EVERYWHERE = new Set(
  'more also most us back see home next show about all to on our now live with for not the you'.split(' '),
);
const NOTICED = NOTICES.map((notice) => {
  const words = notice.toLowerCase().split(' ');
  const rare = words.filter((word) => !EVERYWHERE.has(word));
  return (rare.length > 0 ? rare : words).toSorted((a, b) => b.length - a.length)[0] ?? notice;
});

// The first part of a surname, or of a name in which a capital inside is right.
const PREFIXES = new Set(
  `Mc Mac De Di Da Du Le La Lo Van Von Der Fitz St Ste San Santa Al El Del Della Des Dos Los Las Abu Ben Bin Bar Ibn Ap Mic My You
  Easy Jet Face Pay Air Sky Link Linked Micro Java Type Post Open Power Word Play Snap Whats Tik We Chat Git`.split(
    /\s+/,
  ),
);

export default defineRule({
  summary: 'Two words, headings or sentences are parted by a space or a break.',
  why: `Page translators join the texts of neighbouring elements: a section and a headline (“NewsWorldIn Syria”), a heading and the
    paragraph under it, a button and a sentence. English has no capital inside a word but in brands and surnames, and those
    are no two words that the page knows apart.`,
  detects: 'glued-text',
  mqm: 'design-and-markup/missing-text',
  impact: 'minor',
  origins: [],
  repair: 'Part the two',
  examples: {
    bad: [
      '[SportFootballThe -> Sport \\| Football \\| The] keeper retires after twenty years',
      '[CultureThe -> The|Culture \\| The] gallery has bought three drawings, and they will hang in the west wing from the autumn on.',
      'Two hurt as tram hits [lorryThe -> lorry \\| The|lorry The] tram left the rails at noon, and two passengers were taken to hospital.',
      'Keep up with all that happens. You might also [likeMORE -> like \\| MORE]',
      'Heavy rain floods the old [townLISBON -> town \\| LISBON|town LISBON] (Reuters) - The river rose by two metres. Lisbon had seen no rain since May.',
      'With [AFPSend -> AFP \\| Send]',
      'Many [ofAmerican -> of American] readers wrote to us; one American sent a cake.',
      '[Read more See also -> Read more \\| See also] The bells of Ghent',
    ],
    good: [
      'She put the video on YouTube and LinkedIn, and McDonald shared it on WhatsApp.',
      'An iPhone, an eBook and a PhD from a GmbH: DeVito and MacArthur had them all.',
      'The EasyJet flight was full, and the jet was late; it is easy to see why.',
      'In JavaScript, write getElementById and innerHTML.',
      '## onTide\n\nCalled at high tide. Tide tables are on file, and on the wall.',
      'Set rowGap, lampHeight and tideLevel. The row, the gap, the lamp, its height, the tide and its level are shown.',
      'Both CommonJS and NodeJS are common: a node has JS.',
      'The wikiHow page says how. Other wiki pages on wikiHow do not.',
      'News: the tram left the rails. World: peace at last.',
      'Share it with your friends, and watch the weather.',
      'The BBC and ITVs of this world pay well.',
      'You might also like tea.',
    ],
    misses: ['The man said that [shecame -> she came] home late.'],
  },
  check: onDocument(
    function* ({ doc, blocks }) {
      const seams = [...placesAt(blocks, SEAM, innerCapitals)];
      if (seams.length > 0) yield* seamed(doc, seams);
      for (const { match, span } of placesIn(
        blocks.filter(({ text }) => ENDS_IN_DOMAIN.test(text)),
        DOMAIN,
      )) {
        const tail = match[1] ?? '';
        yield say(
          span,
          match[0],
          0.85,
          ['the address of a site ends in it'],
          [`${match[0].slice(0, -tail.length)} | ${tail}`],
        );
      }
      for (const { match, span } of placesAt(blocks, RUN_ON, openings))
        yield say(span, match[0], 0.8, ['two notices of a page in a row'], [`${match[1]} | ${match[2]}`]);
    },
    { words: NOTICED, promising: (text) => text.search(INNER) >= 0 },
  ),
});

// Where words begin that have a capital inside.
function* innerCapitals(block: Block): Generator<number> {
  const { starts, ends } = block.words;
  let word = 0;
  for (const { match } of placesIn([block], INNER)) {
    while ((ends[word] ?? Infinity) <= match.index) word += 1;
    yield starts[word] ?? match.index;
  }
}

// Where a notice may begin.
function* openings(block: Block): Generator<number> {
  for (const { match } of placesIn([block], OPENING)) yield match.index + match[0].length;
}

// The matches of a sticky pattern at these places. To search for it everywhere would take many times as long.
function* placesAt(
  blocks: readonly Block[],
  pattern: RegExp,
  startsIn: (block: Block) => Iterable<number>,
): Generator<Place> {
  for (const block of blocks) {
    let reached = 0;
    for (const start of startsIn(block)) {
      pattern.lastIndex = start;
      const match = start < reached ? null : pattern.exec(block.text);
      if (!match) continue;
      reached = start + match[0].length;
      yield { block, match, span: { start: block.span.start + start, end: block.span.start + reached } };
    }
  }
}

function* seamed(doc: Document, seams: readonly Place[]): Generator<Finding> {
  const counts = new Map<string, number>();
  for (const { match } of seams) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  const others: (readonly [Place, head: string, tail: string])[] = [];
  for (const place of seams) {
    const parts = partsOf(place.match[0]);
    const [head = '', tail = ''] = parts;
    const finding = furniture(place, parts, doc);
    if (finding) yield finding;
    else if (parts.length === 2) others.push([place, head, tail]);
  }
  const notation = namesThings(others.map(([{ match }]) => match[0]));
  for (const [place, head, tail] of others)
    if (counts.get(place.match[0]) === 1 && !(isEntry(place) || (notation && !runsOn(place, tail))))
      yield* words(place, head, tail, vocabularyOf(doc));
}

// Programs name things so: “takeWhile”. A text that has several such names has more of them.
const namesThings = (words: readonly string[]): boolean => new Set(words).size >= NAMES;
const NAMES = 3;

// A paragraph that is nothing but the word, or begins with it and explains it.
const isEntry = (place: Place): boolean =>
  /^[#*\s-]{0,8}$/.test(textBefore(place, 9)) && /^(?:$|[\s,]*(?:[-–—:=|([]|$))/u.test(textBehind(place, 4));

// The tail opens a sentence that goes on.
const runsOn = (place: Place, tail: string): boolean =>
  opensSentence(tail, true) && /\p{Ll}/u.test(textBefore(place, 60)) && /^ \p{Ll}+ \p{L}/u.test(textBehind(place, 40));

const partsOf = (word: string): readonly string[] =>
  word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=AFP|EFE|DPA|ANSA|TASS)(?=\p{Lu}\p{Ll})/u);

// Sections, buttons and notices of the page before the seam.
function furniture(place: Place, parts: readonly string[], doc: Document): Finding | undefined {
  const { match, span, block } = place;
  const before = textBefore(place, 60);
  const tail = parts.at(-1) ?? '';
  const notice = parts.length === 2 ? endsInNotice(before + parts[0]) : undefined;
  const alone = before === '' && parts.slice(0, -1).every((part) => SECTIONS.has(part) || BUTTONS.has(part));
  if (!notice && !alone) return undefined;
  const sure = notice !== undefined || parts.length > 2;
  if (!sure && !opensSentence(tail) && !vocabularyOf(doc).has(tail.toLowerCase())) return undefined;
  const apart = parts.join(' | ');
  const running = block.text.length > 80 && /[.!?]["”’)]?$/u.test(block.text);
  const start = notice && running ? span.end - match[0].length - notice.length + (parts[0]?.length ?? 0) : span.start;
  return say(
    { start, end: span.end },
    block.text.slice(start - block.span.start, span.end - block.span.start),
    sure ? 0.95 : 0.8,
    [notice ? `“${notice}” is what a page says around its text` : `“${parts[0]}” is a section or a button of a page`],
    running ? [tail, `${notice ? `${notice} | ${tail}` : apart}`] : [apart],
  );
}

// Two words of the text itself, of which the document or the grammar knows each.
function* words(place: Place, head: string, tail: string, known: Vocabulary): Generator<Finding> {
  if (
    PREFIXES.has(head) ||
    tail.length > 30 ||
    /^\p{Lu}{2,3}$/u.test(tail) ||
    /^\p{Lu}$/u.test(tail) !== /^[AI]$/u.test(tail)
  )
    return;
  if (tail.length === 1 && !/^ [\p{Ll}\d]/u.test(textBehind(place, 2))) return;
  const seenHead = known.has(head.toLowerCase());
  const seenTail = known.has(tail.toLowerCase());
  const dateline = /^\p{Lu}{4,}$/u.test(tail) && /^(?:,| \(| \p{Lu}{3,})/u.test(textBehind(place, 5));
  const low = /^\p{Ll}{3,}$/u.test(head) || isFunction(head);
  const strength = low
    ? lowStrength(opensSentence(tail), seenTail || dateline, seenHead)
    : dateline
      ? 0.6
      : highStrength(opensSentence(tail, true), seenTail && !/\b(?:the|a|an) $/iu.test(textBefore(place, 5)), seenHead);
  if (strength === 0) return;
  const apart = isFunction(head) ? [`${head} ${tail}`] : [`${head} | ${tail}`, `${head} ${tail}`];
  yield say(
    place.span,
    place.match[0],
    strength,
    [
      ...(opensSentence(tail) ? [`“${tail}” opens a sentence`] : []),
      ...(seenHead ? [`“${head}” stands by itself elsewhere`] : []),
      ...(seenTail ? [`“${tail}” stands by itself elsewhere`] : []),
      ...(low ? ['a small letter begins the word'] : []),
    ],
    apart,
  );
}

const lowStrength = (opens: boolean, tail: boolean, head: boolean): number =>
  opens ? 0.9 : tail ? (head ? 0.9 : 0.75) : 0;

const highStrength = (opens: boolean, tail: boolean, head: boolean): number =>
  opens ? (head ? 0.85 : 0.4) : head && tail ? 0.5 : 0;

const isFunction = (word: string): boolean => PREPOSITIONS.has(word) || DETERMINERS.has(word) || AUXILIARIES.has(word);

function say(
  span: Finding['span'],
  words: string,
  strength: number,
  evidence: readonly string[],
  replacements: readonly string[],
): Finding {
  return { span, message: `“${words}” runs together what stood apart on the page.`, evidence, strength, replacements };
}
