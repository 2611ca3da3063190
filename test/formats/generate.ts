import fc from 'fast-check';

/** A piece of a file, and what a reader is to make of it. */
export type Part = Readonly<{ raw: string; prose: string }>;

/** Raw spellings that stand for other characters. */
export const DECODED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#8220;': '“',
  '&#x1F600;': '😀',
  '&NotEqualTilde;': '≂̸',
  '&eacute;': 'é',
  '&nbsp;': '\u00a0',
  '\\*': '*',
  '\\_': '_',
  '\\[': '[',
  '\\<': '<',
  '\\{': '{',
  '\\\\': '\\',
  "''": "'",
  '%%': '%',
  '\\303\\251': 'é',
};

export const same = (text: string): Part => ({ raw: text, prose: text });
export const part = (raw: string, prose: string): Part => ({ raw, prose });
export const glue = (parts: readonly Part[]): Part =>
  part(parts.map(({ raw }) => raw).join(''), parts.map(({ prose }) => prose).join(''));

const WORDS = [
  ...[
    'Rami',
    'told',
    'AFP',
    'naïve',
    'al-Kadhimi',
    'it’s',
    'e\u0301tude',
    'n\u0303',
    '日本語',
    '🦊',
    'fox🦊fox',
    '👩‍🚀',
  ],
  ...['“so”', '(then)', 'ends.', 'U.S.', '$5', '7:30', 'עברית', 'ﬁne', 'x\u200by', '…', '—'],
].map(same);

export const LETTERS = fc.constantFrom('Abdel', 'believ', 'été', 'ñu', 'мир').map(same);

const references = (...list: readonly string[]): fc.Arbitrary<Part> =>
  fc
    .tuple(fc.constantFrom('', 'AT'), fc.constantFrom(...list), fc.constantFrom('', 'T'))
    .map(([before, raw, after]) => glue([same(before), part(raw, DECODED[raw] ?? raw), same(after)]));

export const ENTITIES = references('&amp;', '&#8220;', '&#x1F600;', '&NotEqualTilde;', '&eacute;');
export const WORD = fc.constantFrom(...WORDS);

const wrapped = (open: string, close: string, inner: fc.Arbitrary<Part> = LETTERS): fc.Arbitrary<Part> =>
  inner.map(({ raw, prose }) => part(open + raw + close, prose));

// The same markup around a part of a word, with letters on both sides.
export const inside = (...marks: readonly (readonly [string, string])[]): fc.Arbitrary<Part> =>
  fc
    .tuple(fc.constantFrom('', 'un'), fc.constantFrom(...marks), LETTERS, fc.constantFrom('', 'able'))
    .map(([before, [open, close], inner, after]) =>
      glue([same(before), part(open + inner.raw + close, inner.prose), same(after)]),
    );

export const hidden = (...list: readonly string[]): fc.Arbitrary<Part> =>
  fc.constantFrom(...list).map((raw) => part(raw, 'Code'));

export const NEW_LINES = ['\n', '\r\n', '\r'];

/** What the words of a format may be, and what may stand between them. */
export type Grammar = Readonly<{
  word: fc.Arbitrary<Part>;
  /** What stands between two words of a line, and what between two words of a block. */
  blank: fc.Arbitrary<Part>;
  gap: fc.Arbitrary<Part>;
}>;

/** The words of a block. It begins and ends with one that is seen as a word, so that nothing at its edge is cut off. */
export const line = (word: fc.Arbitrary<Part>, gap: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc
    .tuple(fc.constantFrom('One', 'Été').map(same), fc.array(fc.tuple(gap, word), { maxLength: 8 }), gap, LETTERS)
    .map(([first, more, last, end]) => glue([first, ...more.flat(), last, end]));

export const BLANK = fc.constantFrom(...[' ', ' ', ' ', '\t', '\u00a0', '\u3000'].map(same));

const breaks = (...list: readonly (readonly [string, string])[]): fc.Arbitrary<Part> =>
  fc
    .tuple(fc.constantFrom(...list), fc.constantFrom(...NEW_LINES))
    .map(([[raw, prose], end]) => part(raw.replaceAll('\n', end), prose));

const MARKDOWN_WORD = fc.oneof(
  { weight: 4, arbitrary: WORD },
  ENTITIES,
  references('\\*', '\\_', '\\[', '\\<', '\\{', '\\\\', '&nbsp;'),
  inside(['*', '*'], ['**', '**'], ['***', '***'], ['~~', '~~'], ['[', '](http://x.y "no")'], ['<b>', '</b>']),
  wrapped('[', '](<x y>)', line(fc.oneof(WORD, ENTITIES, inside(['*', '*'])), BLANK)),
  fc.constantFrom(
    part('http://a.b/c_d*e,', 'Code,'),
    part('(http://a.b/c_(d))', '(Code)'),
    part('({{ x }})', '(Code)'),
  ),
  hidden('`x *y* z`', '``a`b``', '$x_1$', '<code>no</code>'),
);

const SOFT = [
  ['\n', ' '],
  [' \n', ' '],
  ['\n  ', ' '],
] as const;
const HARD = [
  ['  \n', '\n'],
  ['\\\n ', '\n'],
] as const;

export const MARKDOWN: Grammar = {
  word: fc.oneof(MARKDOWN_WORD, hidden('<http://a.b>', '<me@x.org>'), wrapped('', '[^1]')),
  blank: fc.oneof(BLANK, fc.constantFrom(part(' <!-- no --> ', ' '), part(' {% no %} ', ' '))),
  gap: fc.oneof(BLANK, BLANK, breaks(...SOFT, ...HARD, ['<br>', '\n'], [' <br/>\n', '\n'], [' <!-- a\nb --> ', ' '])),
};

export const MDX: Grammar = {
  word: fc.oneof(
    MARKDOWN_WORD,
    fc.constantFrom(part('{x},', 'Code,'), part('({"a {b}"})', '(Code)')),
    wrapped('<B c="no">', '</B>'),
  ),
  blank: fc.oneof(BLANK, fc.constantFrom(part(' {/* no */} ', ' '), part(' <Icon a={1} /> ', ' '))),
  gap: fc.oneof(BLANK, BLANK, breaks(...SOFT, ...HARD, ['<br/>', '\n'], [' <Icon\n/> ', ' '])),
};

export const HTML: Grammar = {
  word: fc.oneof(
    { weight: 4, arbitrary: WORD },
    ENTITIES,
    references('&amp;', '&nbsp;'),
    inside(['<b>', '</b>'], ['<i class="no">', '</i>'], ['<a href="x y">', '</a>']),
    hidden('<code>x <b>y</b></code>', 'http://a.b/c?d&amp;e', '{{ x }}', '<i lang="de">nein</i>'),
  ),
  blank: fc.oneof(
    BLANK.map(({ raw }) => part(raw, raw === '\t' ? ' ' : raw)),
    fc.constant(part(' <!-- no --> ', ' ')),
  ),
  gap: fc.oneof(
    BLANK.map(({ raw }) => part(raw, raw === '\t' ? ' ' : raw)),
    breaks(['\n', ' '], ['\n\t \n', ' '], ['<br>', '\n'], [' <br />\n', '\n'], [' <span>\n</span> ', ' ']),
  ),
};

export const PLAIN: Grammar = {
  word: fc.oneof(WORD, hidden('http://a.b/c', 'me@x.org', '{{ x }}')),
  blank: BLANK,
  gap: BLANK,
};
