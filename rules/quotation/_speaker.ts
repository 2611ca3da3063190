import {
  DETERMINERS,
  isNameWord,
  PREPOSITIONS,
  RANKS,
  ROLES,
  SPEECH_VERBS,
  SUBJECT_PRONOUNS,
  type Word,
  wordsOf,
} from 'mtlint/rule';

/** A clause such as “Moreau said” or “added the minister” at the end of a text: offsets into that text. */
export type Attribution = Readonly<{
  start: number;
  /** The words of the speaker. */
  subject: readonly Word[];
  verb: Word;
  /** The last word before it. */
  previous: Word;
  /** True where a comma stands before it. */
  comma: boolean;
}>;

const REACH = 140;
const ADJUNCTS = new Set('in on at to during after via through earlier later yesterday today'.split(' '));
const LISTENED = new Set(['told', 'informed', 'reminded', 'tells']);
const MOST_ADJUNCT = 7;
const MOST_SUBJECT = 6;

/** The attribution with which a text ends, its last full stop left out. */
export function attributionAtEnd(text: string): Attribution | undefined {
  const from = Math.max(0, text.length - REACH);
  const words = wordsOf(text.slice(from)).map((word) => ({ ...word, start: word.start + from, end: word.end + from }));
  for (let at = words.length - 1; at > 0 && words.length - at <= MOST_ADJUNCT + 1; at -= 1) {
    const verb = words[at];
    const said = verb && SPEECH_VERBS.has(verb.text) ? clauseAt(text, words, at, verb) : undefined;
    if (said) return said;
  }
  return undefined;
}

function clauseAt(text: string, words: readonly Word[], at: number, verb: Word): Attribution | undefined {
  const rest = words.slice(at + 1);
  const subject = isAdjunct(verb, rest) ? subjectBefore(words.slice(0, at)) : [];
  const [first] = subject;
  if (!first && !isSubject(rest)) return undefined;
  const start = (first ?? verb).start;
  const previous = words[at - subject.length - 1];
  if (!previous) return undefined;
  const gap = text.slice(previous.end, start);
  const comma = /^,\s*$/.test(gap);
  return comma || (/^[)\]]? $/.test(gap) && first)
    ? { start, subject: first ? subject : rest, verb, comma, previous }
    : undefined;
}

function isAdjunct(verb: Word, rest: readonly Word[]): boolean {
  const [first] = rest;
  if (!first) return true;
  if (!first.joined) return false;
  return ADJUNCTS.has(first.text) || (LISTENED.has(verb.text) && rest.length < 5);
}

// “he”, “the report”, “Marta Moreau”, “spokesman Karl Moreau”.
function subjectBefore(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  if (!last) return [];
  if (SUBJECT_PRONOUNS.has(last.text.toLowerCase())) return [last];
  let from = words.length;
  for (let at = words.length - 1; at >= 0 && words.length - at <= MOST_SUBJECT; at -= 1) {
    const word = words[at];
    if (!word || PREPOSITIONS.has(word.text) || SPEECH_VERBS.has(word.text)) break;
    const isLowerNoun = !isNameWord(word.text) && !ROLES.has(word.text) && !RANKS.has(word.text);
    if (DETERMINERS.has(word.text.toLowerCase())) return words.slice(at);
    if (isLowerNoun && isNameWord(last.text)) break;
    from = at;
    if (!word.joined) break;
  }
  return isNameWord(last.text) ? words.slice(from) : [];
}

// What may stand behind the verb: “the minister”, “Moreau”, “spokesman Karl Moreau”.
function isSubject(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first || words.length > MOST_SUBJECT || words.some(({ joined }) => !joined)) return false;
  if (DETERMINERS.has(first.text))
    return words.length > 1 && !words.some(({ text }) => PREPOSITIONS.has(text) && text !== 'of');
  return words.every(({ text }) => isNameWord(text) || ROLES.has(text) || RANKS.has(text));
}
