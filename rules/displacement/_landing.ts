import {
  type Document,
  isEnglishWord,
  isGivenName,
  isNamePart,
  isTitle,
  NATIONALITIES,
  titleEnd,
  type Word,
} from 'mtlint/rule';
import {
  articleClues,
  type Clue,
  cutClues,
  gapClues,
  isHeadless,
  isTitled,
  personClues,
  placeClues,
} from './_name-clues.js';
import { orphanClues } from './_orphan.js';

/** A gap in a sentence into which a part of a name may have to go back: directly after `last`. */
export type Landing = Readonly<{
  first: Word;
  last: Word;
  next: Word;
  clues: readonly Clue[];
  points: number;
  /** True where what was cut off can stand for nothing by itself. */
  orphan: boolean;
}>;

/** The places of a sentence, of which these are the words, where `cut` may have stood: best first. */
export function landingsFor(
  cut: readonly string[],
  words: readonly Word[],
  sentence: string,
  doc: Document,
): readonly Landing[] {
  const landings = gapsIn(words, sentence).flatMap((gap) => landingIn(words, gap, cut, doc) ?? []);
  const [sole] = landings;
  if (sole?.orphan && landings.length === 1) return [{ ...sole, points: sole.points + 0.5 }];
  return landings.sort((a, b) => b.points - a.points || b.last.start - a.last.start);
}

type Gap = Readonly<{ at: number; last: Word; next: Word; comma: boolean }>;

// Where a name ends before a word in small letters, with nothing but a space or a comma between.
function gapsIn(words: readonly Word[], sentence: string): readonly Gap[] {
  return words.flatMap((last, at) => {
    const next = words[at + 1];
    if (!next || !isNamePart(last.text) || !/^\p{Ll}/u.test(next.text) || isNamePart(next.text)) return [];
    const comma = sentence.slice(last.end, next.start) === ', ';
    return next.joined || comma ? [{ at, last, next, comma }] : [];
  });
}

function landingIn(
  words: readonly Word[],
  { at, last, next, comma }: Gap,
  cut: readonly string[],
  doc: Document,
): Landing | undefined {
  let first = at;
  while (isContinued(words, first)) first -= 1;
  first = titleEnd(words, first, at + 1);
  const person = isGivenName(last.text) || (first === at && isTitled(words, first) && !isHeadless(last.text));
  if (!person && first === at && isOrdinary(last, cut, doc)) return undefined;
  const { names } = doc; // worked out when first asked for, so not before something can come of it
  const orphan = [...orphanClues(last, cut, names)];
  const clues = [
    ...(person ? personClues(words, first, at) : placeClues(words, first, at, names)),
    ...gapClues(last, next, comma, person, names, first === at),
    ...articleClues(words, first, at),
    ...cutClues(last.text, cut, person, names),
    ...orphan,
  ];
  const opening = words[first];
  if (!opening || !clues.some(({ half }) => half)) return undefined;
  const points = clues.reduce((sum, clue) => sum + clue.points, 0);
  return { first: opening, last, next, clues, points, orphan: orphan.length > 0 };
}

// A word of English that opens its sentence, as any word can: only where the text has it side by side with what was cut off could
// it be half a name.
function isOrdinary({ text, opening, possessive }: Word, [head = '']: readonly string[], { prose }: Document): boolean {
  if (!opening || possessive || isHeadless(text) || NATIONALITIES.has(text)) return false;
  return !prose.includes(`${text} ${head}`) && !prose.includes(`${text}. ${head}`) && isEnglishWord(text);
}

// True where the word before belongs to the same name: titles do not.
function isContinued(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]?.joined === true &&
    before !== undefined &&
    isNamePart(before.text) &&
    !isTitle(before.text) &&
    !before.possessive
  );
}
