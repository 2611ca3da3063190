import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isCapital,
  isEnglishWord,
  isGivenName,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from 'mtlint/rule';

/** What speaks for two words where one runs into markup: how much of it there is, and what. */
export type Parting = Readonly<{ strength: number; evidence: string }>;

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    DETERMINERS,
    PREPOSITIONS,
    COORDINATORS,
    SUBORDINATORS,
    SUBJECT_PRONOUNS,
    OBJECT_PRONOUNS,
    AUXILIARIES,
    WH_WORDS,
  ].flatMap((words) => [...words]),
);

// Function words that words begin or end with, and names in code: “onboard”, “login”, “Paris”, “isValid”.
const BOUND = wordsOf(`
  a i all am an any as at be by do for he if in into is it me my near no on onto or over she some so to under up us we after before
  below above with within without through every per via can has should will you`);

// Those of them that verbs take behind them, as in “login” and “rollout”.
const PARTICLES = wordsOf('in on up out off over down by to all under after before near through within');

// They lead to what is linked.
const LEADING = wordsOf('see');

// They make words of words: “commitable”, “webhosting”, “hostname”.
const ENDINGS = wordsOf(`
  able ably like less ness ment wise ward wards ship hood fold ings type types typed based free friendly proof style styled time
  driven defined sized shaped coded named powered related oriented hosted hosting name names set sets frame frames box boxes script
  scripts base bases space spaces board boards word words view views list lists file files line lines path paths work works ware`);

const LATIN = /^\p{Script=Latin}+$/u;
const YEAR = /^\d{4}$/;
const CAPITALISED = /^\p{Lu}\p{L}+$/u;
const AS_WORD = /^\p{L}\p{Ll}*$/u;

/**
 * What speaks for it that a word and the word in markup that it touches are two; undefined where they may be one. `joined` are all
 * the letters that run on there, both included.
 */
export function partingOf(outside: string, marked: string, opens: boolean, joined: string): Parting | undefined {
  if (!AS_WORD.test(outside)) return undefined;
  const word = outside.toLowerCase();
  const isFunction = FUNCTION_WORDS.has(word);
  const strength = isFunction ? atFunctionWord(word, marked, opens) : atContentWord(outside, marked, opens);
  const both = opens ? outside + marked : marked + outside;
  // The lexicon is asked last, since it may have to be loaded.
  if (strength === 0 || !isWhole(marked) || isOneWord(both) || isOneWord(joined)) return undefined;
  return { strength, evidence: isFunction ? `“${outside}” is a word of its own` : `English has no “${both}”` };
}

/** What speaks for it that a word and the code that it touches are apart. */
export function partingOfCode(outside: string, opens: boolean): Parting | undefined {
  const word = outside.toLowerCase();
  if (!AS_WORD.test(outside) || word.length < 2) return undefined;
  if (FUNCTION_WORDS.has(word))
    return opens && BOUND.has(word) ? undefined : { strength: 0.9, evidence: `“${outside}” is a word of its own` };
  // “ping” goes on from “drop”.
  if (opens || word.length < 6 || ENDINGS.has(word) || !isEnglishWord(word)) return undefined;
  return { strength: 0.5, evidence: `“${outside}” is no ending of words` };
}

function atFunctionWord(word: string, marked: string, opens: boolean): number {
  if (!BOUND.has(word)) return 0.9;
  if (YEAR.test(marked)) return 0.5;
  if (CAPITALISED.test(marked)) return marked.length < (opens ? 2 : 5) ? 0 : 0.5;
  return marked.length < (opens || PARTICLES.has(word) ? 6 : 4) ? 0 : 0.5;
}

// “JavaScript” and “readLamp” are names.
function atContentWord(outside: string, marked: string, opens: boolean): number {
  const word = outside.toLowerCase();
  const [left, right] = opens ? [outside, marked] : [marked, outside];
  const isName = isCapital(right) && !/^\p{Ll}{6,}$/u.test(left);
  if (marked.length < 4 || YEAR.test(marked) || ENDINGS.has(word) || isName) return 0;
  return LEADING.has(word) || (word.length > 3 && isEnglishWord(word)) ? 0.5 : 0;
}

// A word, a name or a year; what may be a part of one is none.
const isWhole = (marked: string): boolean =>
  YEAR.test(marked) ||
  (LATIN.test(marked) && (CAPITALISED.test(marked) || (marked.length > 2 && isEnglishWord(marked))));

const isOneWord = (joined: string): boolean => isEnglishWord(joined) || isGivenName(joined);
