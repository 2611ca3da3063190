import { isEnglish, isLanguageTag } from '../language-tag.js';

// What follows the language in a name: “film.fr.forced.srt”.
const KIND = /^(?:forced|default|sdh|cc)$/iu;

/** True of the path of subtitles that does not say that they are in another language, as “film.fr.srt” and “pt-BR.vtt” do. */
export function isEnglishTrack(path: string): boolean {
  const name = path.split(/[/\\]/u).at(-1) ?? '';
  const tag = name
    .split('.')
    .slice(0, -1)
    .findLast((part) => !KIND.test(part));
  return tag === undefined || !isLanguageTag(tag) || isEnglish(tag);
}
