/** Characters that text can hold and programs forget: what joins, turns around, changes length in lower case, or is half a one. */
export const STRANGE: readonly string[] = [
  // Halves of astral characters, and astral ones: emoji, letters, the last of all.
  ...['\ud83e', '\udd8a', '\udd8a\ud83e', '🦊', '𝐀', '𐐀', '𒀀', '\u{10ffff}', '\ufffe', '\uffff', '\ufffd'],
  // Marks upon letters, by one and by many; characters made of several.
  ...[
    '\u0301',
    '\u0301'.repeat(40),
    '\u0345',
    'e\u0301',
    'ก็',
    'क्षि',
    '\u1112\u1161\u11ab',
    '\ufe0f',
    '\u20e3',
    '1\ufe0f\u20e3',
  ],
  ...[
    '👩‍🚀',
    '👩‍👩‍👧‍👦',
    '👍🏽',
    '🇬🇧',
    '🇬',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '\u{e0001}',
    '\u{e0041}',
  ],
  // What joins, parts or has no width.
  ...['\u200d', '\u200c', '\u200b', '\u2060', '\u00ad', '\ufeff', '\u180e', '\u034f'],
  // What turns the direction of text.
  ...['\u202e', '\u202d', '\u202c', '\u2066', '\u2067', '\u2069', '\u200f', '\u200e', '\u061c', 'עברית', 'العربية'],
  // Blanks and ends of lines.
  ...[
    '\r',
    '\n',
    '\r\n',
    '\n\r',
    '\u2028',
    '\u2029',
    '\u0085',
    '\v',
    '\f',
    '\t',
    '\u00a0',
    '\u202f',
    '\u3000',
    '\u1680',
    '\u2009',
  ],
  // Controls.
  ...['\0', '\u0001', '\u0007', '\b', '\u001b[31m', '\u009b', '\u007f', '\u001a'],
  // What our own readers use as signs.
  ...['\ue000', '\ue001', '\ue002', '\ue010', '\uf8ff'],
  // What changes its length with its case, and letters that look like others.
  ...['İ', 'ı', 'ß', 'ẞ', 'ŉ', 'ﬃ', 'ΐ', 'ǅ', 'Å', 'K', 'ſ', 'Ω', 'а', 'Ｆ', '１', '٣', '½', 'Ⅷ', 'º', 'ª'],
  // Marks of all kinds of English and of no English.
  ...[
    '“',
    '”',
    '‘',
    '’',
    '„',
    '‚',
    '«',
    '»',
    '‹',
    '›',
    '「',
    '」',
    '"',
    "'",
    '—',
    '–',
    '-',
    '…',
    '...',
    '‰',
    '¿',
    '¡',
    '。',
    '，',
  ],
];
