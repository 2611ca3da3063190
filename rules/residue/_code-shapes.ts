/** How a sign of code comes apart: where to look, what it is called, and what stood there. */
export type CodeShape = Readonly<{
  /** A piece of every match, with a `CODE_SIGN` in it. Letters are left to the pattern: to look for them would take many times as long. */
  sign: RegExp;
  pattern: RegExp;
  /** What the words are a piece of. */
  of: string;
  strength: number;
}>;

const FILE_TYPES =
  'json|jsonc|ya?ml|toml|txt|html?|php|xml|csv|tsv|css|scss|exe|dll|cfg|ini|jpe?g|png|gif|svg|pdf|docx?|xlsx?|pptx?|gz|sql|cpp|ipynb|py|js|ts|md|sh|bat|jar|zip|apk|conf|jsx|tsx|vue';

const DOMAIN = 'com|org|net|ru|de|fr|es|it|pl|io|edu|gov|info|cn|jp|kr|br';

/** What every sign that came apart has in it. A text without it is searched for none of them. */
export const CODE_SIGN = new RegExp(
  String.raw`[=_@\\]|/ |- -|--|10\.\d|https?[ :]|www\.|\. (?:${FILE_TYPES}|${DOMAIN})(?!\w)`,
);

/**
 * Signs that touch in every notation and that no writer sets apart in prose. No pattern crosses a line.
 */
export const CODE_SHAPES: readonly CodeShape[] = [
  // “x > = 5”, “a ! = b”
  {
    sign: /[<>!=] =/,
    pattern: /(?<=[\p{L}\p{N}\])"',] ?)[<>!=] =(?= ?[\p{L}\p{N}"'(-])/gu,
    of: 'an operator',
    strength: 0.8,
  },
  // “[/ quiet]”, an option of a command
  { sign: /\[\/ /, pattern: /(?<=\[)\/ \p{L}+/gu, of: 'an option', strength: 0.75 },
  // “--level = high”
  { sign: /--[a-z]/, pattern: /(?<=^|\s)--\p{Ll}[\p{Ll}-]+ = [\p{L}\p{N}"'/]+/gu, of: 'an option', strength: 0.7 },
  // “<yes / no>”
  { sign: / \/ [^<> ]+>/, pattern: /(?<=<)\p{L}+ \/ \p{L}+(?=>)/gu, of: 'a choice of values', strength: 0.6 },
  // “- -quiet”
  { sign: /- -/, pattern: /(?<=[\s(“"])- -(?=\p{Ll}{2})/gu, of: 'an option', strength: 0.75 },
  // “10.1000 / xyz123”
  {
    sign: /10\.\d{4}/,
    pattern: /\b10\.\d{4,9}(?: \/ ?| ?\/ )(?=[\p{L}\p{N}])/gu,
    of: 'the number of an article',
    strength: 0.85,
  },
  // “max _ length”
  {
    sign: /_(?: |(?<= _))/,
    pattern: /(?<![\p{L}\p{N}_])\p{Ll}+(?: _ ?|_ )\p{Ll}+(?![\p{L}\p{N}])/gu,
    of: 'a name in code',
    strength: 0.7,
  },
  // “C: \ Users”, “C:\ Users”
  { sign: /:(?: \\|\\ )/, pattern: /\b[A-Z]:(?: \\ ?|\\ )(?=[\p{L}\p{N}])/gu, of: 'a path', strength: 0.8 },
  // “settings. json”
  {
    sign: new RegExp(String.raw`\. (?:${FILE_TYPES})(?!\w)`),
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{2,}(?:\. | \. )(?:${FILE_TYPES})(?![\p{L}\p{N}-])`,
      'gu',
    ),
    of: 'the name of a file',
    strength: 0.75,
  },
  // “www. tides. com”, “tides. org”
  {
    sign: new RegExp(String.raw`www\. |\. (?:${DOMAIN})(?!\w)`),
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_.-])(?:www\. [\p{Ll}\d-]+\. ?(?:${DOMAIN})|www\.[\p{Ll}\d-]+\. (?:${DOMAIN})|(?<!@ ?|www\. ?)[\p{Ll}\d-]{3,}\. (?:com|org|net))(?![\p{L}\p{N}-])`,
      'gu',
    ),
    of: 'the address of a site',
    strength: 0.75,
  },
  // “https: // tides.org”
  {
    sign: /https?(?: |: |:\/\/ )/,
    pattern: /\bhttps?(?: ?: \/ ?\/| :\/ ?\/|: ?\/ \/|:\/\/ (?=[\p{Ll}\d]+\.))/gu,
    of: 'an address',
    strength: 0.8,
  },
  // “keeper @ tides. com”
  {
    sign: /@ |(?<= )@/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_.-])[\p{L}\d][\p{L}\d._-]*(?: @ ?|@ )[\p{Ll}\d-]+\. ?(?:${DOMAIN})(?![\p{L}\p{N}-])`,
      'gu',
    ),
    of: 'an address',
    strength: 0.8,
  },
  // “/ usr / bin”
  {
    sign: /\/ (?:usr|var|etc|opt|tmp|mnt|srv|proc|sbin|home) \//,
    pattern:
      /\/ (?:usr|var|etc|opt|tmp|mnt|srv|proc|sbin|home(?= \/ (?:user|username|pi|admin|ubuntu)\b))(?: \/ [\p{L}\d._-]+)+/gu,
    of: 'a path',
    strength: 0.75,
  },
];
