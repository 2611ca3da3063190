import { LANGUAGE_CODES, type LanguageCode } from '../rule/catalogue.js';
import { nearest } from './nearest.js';

/** The code of a language that rules know of; undefined for every other word. */
export function languageOf(word: string): LanguageCode | undefined {
  return LANGUAGE_CODES.find((code) => code === word);
}

/** The known language that somebody meant who wrote its name, a region of it, its longer code or the code of a country. */
export function nearestLanguage(word: string): LanguageCode | undefined {
  const [first = ''] = word.trim().split(/[-_]/u);
  const name = nearest(first, BY_NAME.keys());
  if (name !== undefined) return BY_NAME.get(name);
  if (!/^[a-z]{2,3}$/iu.test(first)) return undefined;
  return languageOf(new Intl.Locale(first).language) ?? spokenIn(first);
}

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const BY_NAME: ReadonlyMap<string, LanguageCode> = new Map(
  LANGUAGE_CODES.map((code) => [NAMES.of(code) ?? code, code]),
);

// “jp” is no language, but a country that speaks “ja”; “sv” is one that rules do not know.
function spokenIn(word: string): LanguageCode | undefined {
  if (word.length > 2 || NAMES.of(word) !== undefined) return undefined;
  return languageOf(new Intl.Locale(`und-${word}`).maximize().language);
}
