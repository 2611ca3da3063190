import { type WordRuns, wordKey } from '../../text/words.js';
import type { Habit } from './habits.js';
import { MARKS } from './marks.js';

/** The runs of letters of a text. What an apostrophe joins are two of them. */
export type Runs = Readonly<{ text: string; words: WordRuns }>;

/** A word that tells of a habit: always, or where its surroundings say so. `at` counts runs. */
export type Sign = Readonly<{ habit: Habit; holds?: (runs: Runs, at: number) => boolean }>;

const setOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(wordKey));

const ARTICLES = setOf('a the');
const REPORTING = setOf(
  'added announced believe believes emphasised emphasized explained noted reported said says stated stressed',
);
// Behind these “'s” is a verb; behind any other word it is a possessive.
const CONTRACTING = setOf('he here it let she that there what who');

const keyAt = ({ words }: Runs, at: number): number => words.keys[at] ?? 0;

// What stands between a run and the one before it, where that is one code unit.
function jointBefore({ text, words: { starts, ends } }: Runs, at: number): string {
  const end = ends[at - 1];
  return end !== undefined && starts[at] === end + 1 ? text.charAt(end) : '';
}

const isSpaced = (runs: Runs, at: number): boolean => jointBefore(runs, at) === ' ';

function isJoined(runs: Runs, at: number): boolean {
  const joint = jointBefore(runs, at);
  return joint === "'" || joint === '’';
}

const isGenitive = (runs: Runs, at: number): boolean =>
  ARTICLES.has(keyAt(runs, at - 2)) && isSpaced(runs, at) && isSpaced(runs, at - 1);

const isReported = (runs: Runs, at: number): boolean => REPORTING.has(keyAt(runs, at - 1)) && isSpaced(runs, at);

const isContraction = (runs: Runs, at: number): boolean => isJoined(runs, at) && CONTRACTING.has(keyAt(runs, at - 1));

const isPossessive = (runs: Runs, at: number): boolean => isJoined(runs, at) && !CONTRACTING.has(keyAt(runs, at - 1));

const WRAPPING: ReadonlySet<string> = new Set(' "\'()‘’“”«»');
const STOPS: ReadonlySet<string> = new Set('.!?\n');

// A capital behind a stop, or at the start of a line or the block; marks that open or close a quotation may stand between.
function opensSentence({ text, words }: Runs, at: number): boolean {
  let before = (words.starts[at] ?? 0) - 1;
  if (text.charAt(before + 1) >= 'a') return false;
  while (before >= 0 && WRAPPING.has(text.charAt(before))) before -= 1;
  return before < 0 || STOPS.has(text.charAt(before));
}

function matching(source: string): (runs: Runs, at: number) => boolean {
  const pattern = new RegExp(source, 'iuy');
  return ({ text, words }, at) => {
    pattern.lastIndex = words.starts[at] ?? 0;
    return pattern.test(text);
  };
}

const LISTED: readonly (Sign & Readonly<{ words: string }>)[] = [
  { words: 'the', habit: 'definiteArticle' },
  { words: 'of', habit: 'ofGenitive', holds: isGenitive },
  { words: 'according after at from in on', habit: 'adverbialOpening', holds: opensSentence },
  { words: 'addition also besides furthermore however meanwhile moreover therefore thus', habit: 'connective' },
  { words: 'that', habit: 'reportedThat', holds: isReported },
  { words: 's', habit: 'possessive', holds: isPossessive },
  { words: 'around away back down off out over up', habit: 'particle' },
  { words: 'although because if since though unless until when while', habit: 'subordinator' },
  { words: 'about almost maybe might nearly perhaps probably some', habit: 'hedge' },
  { words: 's', habit: 'contraction', holds: isContraction },
  { words: 'd ll m re t ve', habit: 'contraction', holds: isJoined },
  { words: 'he her him his she their them they', habit: 'thirdPerson' },
  ...Object.entries(MARKS).map(([words, source]) => ({ words, habit: 'mark' as const, holds: matching(source) })),
];

/** All signs by the key of their word: one look-up for each word of a text, however many signs there are. */
export const SIGNS: ReadonlyMap<number, readonly Sign[]> = indexed();

function indexed(): Map<number, Sign[]> {
  const signs = new Map<number, Sign[]>();
  for (const { words, ...sign } of LISTED)
    for (const key of setOf(words)) signs.set(key, [...(signs.get(key) ?? []), sign]);
  return signs;
}
