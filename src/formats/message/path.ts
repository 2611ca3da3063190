import { isEnglish, isLanguageTag } from '../language-tag.js';

const FOLDERS = new Set(
  'locale locales _locales i18n l10n lang langs language languages translation translations nls'.split(' '),
);
const NAMES = /^(?:messages?|translations?|strings|locale|i18n|l10n)$/i;
const CONFIG = /^(?:package|package-lock|tsconfig|jsconfig|composer|crowdin|lokalise|\..*)$/i;

/**
 * True of the path of a JSON or YAML file that says of itself that it holds messages, and not in another language than English:
 * by a folder (`locales/`, `i18n/`, `lang/` …) or by its name (`messages.json`, `en-US.yml`, `app.en.json`, `x.i18n.json`, `*.arb`).
 */
export function isMessagePath(path: string): boolean {
  const segments = path.split(/[/\\]/);
  const parts = partsOf(segments.at(-1) ?? '');
  if (CONFIG.test(parts[0] ?? '')) return false;
  const language = languageInPath(path);
  if (language !== undefined && !isEnglish(language)) return false;
  const folder = segments.slice(0, -1).some((segment) => FOLDERS.has(segment.toLowerCase()));
  return folder || parts.some((part) => NAMES.test(part) || isLanguageTag(part)) || /\.arb$/i.test(path);
}

/** The language that a path names by a folder or by a part of the file name: English where it names that one, too. */
export function languageInPath(path: string): string | undefined {
  const segments = path.split(/[/\\]/);
  const tags = [...segments.slice(0, -1), ...partsOf(segments.at(-1) ?? '')].filter(isLanguageTag);
  return tags.find(isEnglish) ?? tags.at(-1);
}

// “app_en.arb”, “messages.en-US.json”, “zh_Hans.yml”; the ending is left out.
function partsOf(name: string): readonly string[] {
  const stem = name.replace(/\.[^.]*$/, '');
  return stem.split('.').flatMap((part) => {
    const tag = /_([a-z]{2}(?:[-_][A-Za-z]{2,4})?)$/.exec(part)?.[1];
    return isLanguageTag(part) || tag === undefined ? [part] : [part.slice(0, -tag.length - 1), tag];
  });
}
