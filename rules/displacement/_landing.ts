import { type Document, isGivenName, isNamePart, isTitle, titleEnd, type Word, wordsOf } from 'mtlint/rule';
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

/** The places of a sentence where `cut` may have stood, best first. */
export function landingsFor(cut: readonly string[], sentence: string, doc: Document): readonly Landing[] {
  const landings: Landing[] = [];
  const words = wordsOf(sentence);
  for (const [at, last] of words.entries()) {
    const next = words[at + 1];
    if (!next || !isNamePart(last.text) || !/^\p{Ll}/u.test(next.text) || isNamePart(next.text)) continue;
    const comma = sentence.slice(last.end, next.start) === ', ';
    if (!next.joined && !comma) continue;
    const { names } = doc; // worked out when first asked for, so not before a gap is found
    let first = at;
    while (isContinued(words, first)) first -= 1;
    first = titleEnd(words, first, at + 1);
    const person = isGivenName(last.text) || (first === at && isTitled(words, first) && !isHeadless(last.text));
    const clues = [
      ...(person ? personClues(words, first, at) : placeClues(words, first, at, names)),
      ...gapClues(last, next, comma, person, names, first === at),
      ...articleClues(words, first, at),
      ...cutClues(last.text, cut, person, names),
    ];
    const orphan = [...orphanClues(last, cut, names)];
    clues.push(...orphan);
    const opening = words[first];
    if (!opening || !clues.some(({ half }) => half)) continue;
    const points = clues.reduce((sum, clue) => sum + clue.points, 0);
    landings.push({ first: opening, last, next, clues, points, orphan: orphan.length > 0 });
  }
  const [sole] = landings;
  if (sole?.orphan && landings.length === 1) return [{ ...sole, points: sole.points + 0.5 }];
  return landings.sort((a, b) => b.points - a.points || b.last.start - a.last.start);
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
