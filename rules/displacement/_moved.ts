import {
  AUXILIARIES,
  DETERMINERS,
  IRREGULAR_PAST,
  isTitle,
  PREPOSITIONS,
  PURE_DETERMINERS,
  SPEECH_PAST,
  SUBORDINATORS,
  type Word,
} from 'mtlint/rule';
import { type Fragment, isAdjective } from './_fragment.js';

/** What to do with a fragment: where the flagged words begin and end in the block, what they become, and why. */
export type Move = Readonly<{
  start: number;
  end: number;
  why: string;
  strength: number;
  replacements: readonly string[];
}>;

/** “said on Twitter. coalition spokesperson Ana Ruiz”: the speaker comes after the sentence that reports it. */
export function movedSpeaker(fragment: Fragment, text: string): Move | undefined {
  const { sentence, rest, from, at, stop } = fragment;
  const role = rest.findIndex(({ text: word }, index) => isTitle(word) && /^\p{Lu}/u.test(rest[index + 1]?.text ?? ''));
  const verb = sentence.findLastIndex(({ text: word }) => SPEECH_PAST.has(word));
  const said = sentence[verb];
  if (role < 0 || role > 3 || !said || sentence.length - verb > 9) return undefined;
  let last = role;
  while (rest[last + 1]?.joined && /^\p{Lu}/u.test(rest[last + 1]?.text ?? '')) last += 1;
  const name = rest[last];
  if (last === role || !name || !/[”"’',]\s*$/u.test(text.slice(Math.max(0, from + said.start - 4), from + said.start)))
    return undefined;
  const speaker = text.slice(at, at + name.end);
  return {
    start: from + said.start,
    end: at + name.end,
    why: `“${said.text}” has no subject, and “${speaker}” behind the full stop has no verb`,
    strength: 0.95,
    replacements: [`${speaker} ${text.slice(from + said.start, stop)}`],
  };
}

/** “gave on Friday. her first speech.”: an object with its article comes after the sentence whose verb lacks one. */
export function movedObject(fragment: Fragment, text: string): Move | undefined {
  const { sentence, chunk, from, at, stop, start, before, ended } = fragment;
  const [article] = chunk;
  const last = chunk.at(-1);
  if (!article || !last || chunk.length < 2 || !DETERMINERS.has(article.text) || (ended !== 'stop' && ended !== 'none'))
    return undefined;
  const object = text.slice(at, at + last.end);
  const verbs = sentence.filter((word, index) => isTransitive(word.text) && isAdjunct(sentence[index + 1]));
  const moved = verbs.map((verb) => `${verb.text} ${object}${text.slice(from + verb.end, stop)}`);
  const opening = verbs[0];
  const whole = (words: string, verb: Word) => text.slice(from + (opening?.start ?? 0), from + verb.start) + words;
  return {
    start: opening ? from + opening.start : start,
    end: at + last.end,
    why: opening
      ? `“${opening.text}” lacks an object, and “${object}” behind the full stop is one`
      : `“${object}” is no sentence`,
    strength: opening ? 0.9 : 0.7,
    replacements: opening
      ? verbs
          .map((verb, index) => whole(moved[index] ?? '', verb))
          .reverse()
          .slice(0, 3)
      : [`${before} ${object}`],
  };
}

// Verbs of motion and being that take no object.
const INTRANSITIVE = new Set(
  `went came fell rose sat stood lay slept died lived arrived happened occurred remained stayed appeared agreed looked belonged
  depended existed participated responded travelled traveled worked walked talked said replied answered added commented remarked responded spoke`.split(
    /\s+/,
  ),
);

function isTransitive(word: string): boolean {
  return (
    (IRREGULAR_PAST.has(word) || /^\p{Ll}{3,}ed$/u.test(word)) && !INTRANSITIVE.has(word) && !SPEECH_PAST.has(word)
  );
}

const isAdjunct = (word: Word | undefined): boolean => word?.joined === true && PREPOSITIONS.has(word.text);

/** “process. removal”: one to three words that belong before the noun that ends the sentence, or right after it. */
export function movedWords(fragment: Fragment, text: string): Move | undefined {
  const { sentence, chunk, at, before, ended, rest } = fragment;
  const [first] = chunk;
  const last = chunk.at(-1);
  if (!last || chunk.length > 3) return undefined;
  const words = text.slice(at, at + last.end);
  const { start, words: modified } = putBefore(fragment, words);
  const lead = text.slice(start, fragment.start);
  const join = `${lead}${before} ${words}`;
  const listed = ended === 'comma' && isListed(fragment, text) && !SPEECH_PAST.has(rest[chunk.length]?.text ?? '');
  // An engine that ran out of words before the stop says an earlier one again.
  const filler = isPlural(words) && sentence.slice(0, -1).some(({ text: word }) => word === before);
  return {
    start,
    end: at + last.end,
    why: ended === 'link' || ended === 'comma' ? 'the sentence goes on behind it' : `“${words}” is no sentence`,
    strength: ended === 'link' ? 0.7 : 0.9,
    replacements: [...(filler ? [lead + words] : []), ...orders()],
  };

  function orders(): readonly string[] {
    if (/^\p{Lu}/u.test(before)) return [];
    if (!isNoun(before)) return [join];
    if (listed) return [`${lead}${before} and ${words}`, `${lead}${before} or ${words}`];
    if (ended === 'comma' && !isAdjective(words)) return [`${lead}${before} and ${words}`, modified, join];
    if (isPlural(words)) return [join];
    if (chunk.length === 1 || isAdjective(words)) return [modified, join];
    // The adjective was left over, and a noun invented for it.
    return first && isAdjective(first.text) ? [putBefore(fragment, first.text).words] : [];
  }
}

/** Puts a modifier before the noun that ends the sentence, behind its prefix (“intra-”) and with the article that it asks for. */
export function putBefore(
  { sentence, before, start, from }: Fragment,
  modifier: string,
): Readonly<{ start: number; words: string }> {
  const prefix = /^(?:intra|inter|pro|anti|non|post|pre|trans|multi)-/u.exec(before)?.[0] ?? '';
  const words = `${prefix}${modifier} ${before.slice(prefix.length)}`;
  const article = sentence.at(-2);
  const due = /^[aeio]/iu.test(words) ? 'an' : 'a';
  if (!article || !/^an?$/.test(article.text) || article.text === due) return { start, words };
  return { start: from + article.start, words: `${due} ${words}` };
}

// True where a comma stands not far before: the sentence was in the middle of a list.
function isListed({ sentence, from, start }: Fragment, text: string): boolean {
  const near = sentence.at(-3) ?? sentence[0];
  return near !== undefined && text.slice(from + near.start, start).includes(',');
}

const isPlural = (words: string): boolean => /(?:[^sui']|ie)s$/u.test(words);

/** False for a word after which a phrase is still open, and for forms of verbs and adverbs. */
export function isNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return !(
    PURE_DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    SUBORDINATORS.has(lower) ||
    IRREGULAR_PAST.has(lower) ||
    SPEECH_PAST.has(lower) ||
    /(?:ly|ed)$/.test(lower)
  );
}
