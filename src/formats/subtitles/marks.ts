import type { Span } from '../../text/span.js';
import { isWritable } from '../spell.js';

// Marks of captions that are not speech: a dash or “>>” for another speaker, “JOHN:”, a note for song.
const SPEAKER =
  /^(?:>{2,3}\s*|[-‐]\s*(?=[^\s\d-])|[-‐]\s+(?=\d)|\p{Lu}[\p{Lu}\d .’'-]{1,30}:(?:\s+(?=\S)|$)|[♪♫♬]+\s*)/u;
// Within a sentence these are the dashes of an aside.
const LONG_DASH = /^(?:–\s*|—\s+)(?=[^\s–—])/u;
const DESCRIPTION = /^(?:\[(?!sic\])([^[\]]+)\]|\(([^()]+)\))\s*/u;
const SONG = /[♪♫♬]{1,20}$/u;

/** The length of the mark with which a line begins that another one speaks; 0 where it does not. */
export const markerIn = (line: string, inSentence: boolean): number =>
  (SPEAKER.exec(line) ?? (inSentence ? null : LONG_DASH.exec(line)))?.[0].length ?? 0;

/** What the description with which a line begins says, “[door slams]”, “(LAUGHING)”, and where it ends. */
export function describedIn(line: string, inSentence: boolean): Readonly<{ words: Span; end: number }> | undefined {
  const found = DESCRIPTION.exec(line);
  // Within a sentence round brackets hold an aside.
  const words = found?.[1] ?? (inSentence ? undefined : found?.[2]);
  return found && words !== undefined
    ? { words: { start: 1, end: 1 + words.length }, end: found[0].length }
    : undefined;
}

/** Where the words of a line end that closes with a note for song; undefined where it does not. */
export const songEnd = (line: string): number | undefined => SONG.exec(line)?.index;

/** True where a sentence may be at its end. */
export const endsSentence = (text: string): boolean => /[.!?…。！？]["'”’»)\]]*$/u.test(text.slice(-8));

/** True where a line goes on in small letters, as a sentence does that was cut. */
export const beginsLower = (text: string): boolean => /^["'“‘(.…\s]{0,8}\p{Ll}/u.test(text.slice(0, 10));

/** True of what is set in capitals: a sign, a title. */
export const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** True of words that mean nothing to captions, wherever in a line they stand. */
export const isSpeech = (words: string): boolean =>
  isWritable(words) &&
  !/[[\]\\♪♫♬]|^\(/u.test(words) &&
  words.split('(').length === words.split(')').length &&
  markerIn(`${words} x`, false) === 0;
