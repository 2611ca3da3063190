let names: Intl.DisplayNames | undefined;

// Made when first asked for: its data take longer to load than all else that reads a file.
function nameOf(code: string): string | undefined {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return names.of(code);
}

/** True of a tag such as “en”, “en-GB” or “en_US.UTF-8”. */
export const isEnglish = (tag: string): boolean => /^(?:en|eng|english)(?![a-z])/i.test(tag);

/** True of a tag of two letters with or without script or region, as files and folders are named by: “de”, “pt-BR”, “zh_Hans”. */
export const isLanguageTag = (text: string): boolean =>
  /^[a-z]{2}(?:[-_](?:[A-Za-z]{4}|[A-Za-z]{2}|\d{3}))?$/.test(text) && nameOf(text.slice(0, 2)) !== undefined;

/** The tag as programs know it, “pt-BR” for “pt_BR.UTF-8”; undefined where it is none. */
export const standardTag = (tag: string): string | undefined =>
  /^[a-z]{2,3}(?:[-_][a-z]{2}(?![a-z]))?/i.exec(tag)?.[0].replace('_', '-');

/** What a language is called in English: “German” for “de-AT”; the tag itself where nobody knows. */
export function languageName(tag: string): string {
  const [code = ''] = tag.toLowerCase().split(/[^a-z]/);
  return /^[a-z]{2,3}$/.test(code) ? (nameOf(code) ?? tag) : tag;
}
