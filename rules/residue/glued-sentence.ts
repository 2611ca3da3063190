import {
  type Document,
  defineRule,
  type Finding,
  isAbbreviation,
  onDocument,
  type Place,
  placesIn,
  textBefore,
  textBehind,
} from 'mtlint/rule';
import { asFurniture } from './_furniture.js';
import { opensSentence, vocabularyOf } from './_words.js';

// The end of a sentence, a closing mark or both, and a capital without a space between. Addresses, file names, versions and
// initials have more stops or other signs around them.
const SEAM =
  /(?<![\p{L}\p{M}\p{N}_@#/\\.-])([\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*)([.!?]{1,2}["”’')]{0,2}|["”)'’])(\p{Lu}[\p{L}\p{M}]*)(?![\p{L}\p{N}_@/\\=(]|\.\p{L}|:\/)/gu;

const CLOSE = /[.!?"”)'’](?<=[\p{L}\p{M}\p{N}].)[.!?"”’')]{0,3}\p{Lu}/su;

// Names of domains and files: Booking.Com, Node.Js.
const SUFFIXES = new Set(
  'Com Net Org Info Io Js Ts Py Ai Tv Co Uk De Fr Eu App Dev Md Pdf Html Exe Zip Net NET JS COM'.split(' '),
);

export default defineRule({
  summary: 'A space stands between the end of one sentence and the beginning of the next.',
  why: `When a page is translated element by element and put together again, the space between two of them is lost: “said.Related
    articles”, “ended.The”, “(opinion)Virus”. Writers lose a space too, but seldom before a word that opens a sentence.`,
  detects: 'glued-text',
  mqm: 'linguistic-conventions/punctuation',
  impact: 'minor',
  origins: [],
  repair: 'Part the two',
  examples: {
    bad: [
      'The bells rang until [noon.The -> noon. The] square was empty by then.',
      'Nobody has claimed the money, the bank [said.Related articles -> said.|said. \\| Related articles]',
      'Did anyone see the [boat?However -> boat? However], the harbour was dark.',
      'The guests left (some of them [early)But -> early) But] the band played on.',
      'They spoke of a “grave [error”The -> error” The] minister did not reply.',
      'We met the baker in [spring.Summer -> spring. Summer] came late, and the summer was wet.',
      'It was the best year since [2009.Share -> 2009.|2009. \\| Share]',
    ],
    good: [
      'Booking.Com and Node.Js are written in many ways.',
      'Visit www.example.com/News or write to J.R.Smith at St.Gallen.',
      'Call Math.Max or System.Out.Println, then read Figure 3.A.',
      'Brackets in calcium hydroxide, Ca(OH)Cl, hold a group.',
      'He wrote “the end.” The book was out in a week.',
      'Rock’n’Roll and O’Brien; the Qur’An and D’Angelo.',
      'E.ON and Will.I.Am met at Yahoo!News.',
    ],
    misses: ['They sang all [night.in -> night. In] the morning they slept.'],
  },
  check: onDocument(
    function* ({ doc, blocks }) {
      for (const place of placesIn(blocks, SEAM)) yield* weigh(doc, place);
    },
    { promising: (text) => CLOSE.test(text) },
  ),
});

function* weigh(doc: Document, place: Place): Generator<Finding> {
  const [words, head = '', mark = '', tail = ''] = place.match;
  const rest = /^[^.!?\n]*/u.exec(textBehind(place, 40))?.[0] ?? '';
  const furniture = endsSentence(head, mark) ? asFurniture(tail + rest) : undefined;
  if (furniture) {
    yield ending(place, head + mark, furniture, rest.trimEnd().length);
  } else if (isPlain(head, mark, tail) && closes(place, mark, head)) {
    const known = vocabularyOf(doc);
    const seen = known.has(head.toLowerCase()) && known.has(tail.toLowerCase());
    yield say(place, words, ...weight(tail, seen), [`${head}${mark} ${tail}`], 0);
  }
}

// “Yahoo!News” is a name.
const endsSentence = (head: string, mark: string): boolean =>
  /^[.!?]/u.test(mark) && head.length > 1 && !/^\p{Lu}.*!$/u.test(head + mark);

function weight(tail: string, seen: boolean): [strength: number, evidence: readonly string[]] {
  if (opensSentence(tail)) return [0.85, [`“${tail}” opens a sentence`]];
  return seen ? [0.6, ['the document has both words elsewhere']] : [0.3, ['an ordinary word stands before the stop']];
}

// What comes before the stop is an ordinary word, and what follows is more than a suffix.
const isPlain = (head: string, mark: string, tail: string): boolean =>
  (/^\p{Ll}[\p{Ll}’'-]{2,}$/u.test(head) || (opensSentence(tail, true) && /^\p{Lu}?\p{Ll}{3,}$/u.test(head))) &&
  !(mark.startsWith('.') && isAbbreviation(head)) &&
  !SUFFIXES.has(tail) &&
  (tail.length > 2 || opensSentence(tail)) &&
  (tail.length > 1 || /^[AI]$/u.test(tail));

// A mark that can open as well as close must have its partner before it; a bracket must hold words.
function closes(place: Place, mark: string, head: string): boolean {
  const before = `${textBefore(place, 400)}${head}`;
  if (mark.includes(')')) return /\p{Ll}{3}/u.test(/(?:^|\s)\([^()]*$/u.exec(before)?.[0] ?? '');
  if (mark.includes('"')) return (before.split('"').length - 1) % 2 === 1;
  if (mark.includes("'") || mark.includes('’')) return /(?:^|[\s("])['‘]\p{L}/u.test(before);
  return !mark.includes('”') || before.lastIndexOf('“') > before.lastIndexOf('”');
}

function ending(place: Place, sentence: string, furniture: string, more: number): Finding {
  const evidence = [`“${furniture}” is what a page says around its text`];
  return say(place, sentence + furniture, 0.95, evidence, [sentence, `${sentence} | ${furniture}`], more);
}

function say(
  { span }: Place,
  words: string,
  strength: number,
  evidence: readonly string[],
  replacements: readonly string[],
  more: number,
): Finding {
  return {
    span: { start: span.start, end: span.end + more },
    message: `In “${words}” the space between two sentences or elements is lost.`,
    evidence,
    strength,
    replacements,
  };
}
