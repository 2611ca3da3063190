import { eld } from 'eld/small';
import { languageName } from '../formats/language-tag.js';
import type { Identify } from './language.js';

/** Tells sixty languages by their letter sequences. The data take some tenths of a second to load, so this file is imported late. */
export const identify: Identify = (text) => {
  const { language, getScores } = eld.detect(text);
  if (language === '') return undefined;
  const scores = getScores();
  return { language: languageName(language), margin: (scores[language] ?? 0) - (scores['en'] ?? 0) };
};
