import { defineRule, onText } from 'mtlint/rule';

const NAMES =
  'br|hr|em|strong|code|pre|span|div|img|ul|ol|li|table|thead|tbody|tr|td|th|sup|sub|small|font|center|details|summary|h[1-6]|kbd';
const ENTITIES = 'nbsp|lt|gt|amp|quot|apos|copy|mdash|ndash|hellip|laquo|raquo|#\\d{2,5}';

// Tags with spaces where none may be, entities pulled apart, attributes with printers’ quotation marks, and torn fences.
const TORN = new RegExp(
  `<(?:\\s+(?:\\/\\s*)?|\\/\\s+)(?:${NAMES})(?:\\s[^<>\\n]{0,80})?\\s?\\/?\\s?>|<\\s*\\/\\s+[abipsuq]\\s*>|<\\s+\\/\\s*[abipsuq]\\s*>|<\\s?a\\s+href\\s+=[^<>\\n]{0,80}>|& ?(?:${ENTITIES}) ?;(?<=& .{2,8}|.{2,8} ;)|(?<=[\\s<])(?:href|src|class|id|alt|style|title|name|type|width|height|target|rel)=[“”„«‘’][^“”„»’\\n]{0,120}[”“»’]|\`(?: \`){2}(?!\`)`,
  'gu',
);

export default defineRule({
  summary: 'Tags, entities and fences have no spaces inside, and their quotation marks are straight.',
  why: `A browser takes \`< br>\` and \`& nbsp;\` for words. Engines part signs from letters as if they were punctuation, and set
    printers’ quotation marks where a program wants straight ones.`,
  detects: 'markup-damage',
  mqm: 'design-and-markup/markup-tags',
  impact: 'major',
  origins: [],
  repair: 'Close the markup up',
  examples: {
    bad: [
      'Turn left at the mill.[< br> -> <br>] Then cross the river.',
      'The [< strong> -> <strong>]old[</ strong > -> </strong>] mill has no wheel.',
      'The lamp is old[</ b> -> </b>] and heavy.',
      'The dam is 40[& nbsp; ->]metres high.',
      'Write [class=“note” -> class="note"] into the first tag.',
      'Tea [& amp; -> &] bread cost nothing.',
      'The script begins with [` ` ` -> ```] and a name.',
    ],
    good: [
      'The value a < b and c > d are tests.',
      'Press < or > to turn the page.',
      'Salt & pepper; bread & butter; tea & more.',
      'The title = “Salt” of the book is short.',
      'He scored < 5 points, she > 10.',
      'The word `salt` and the word `bread` are marked.',
      'If i < p > q then stop.',
      'Smith & Sons; Lund & Berg.',
    ],
    misses: ['The text is bold[< b > -> <b>] here.'],
  },
  check: onText(
    TORN,
    function* ({ match, span }) {
      const words = match[0];
      yield {
        span,
        message: `“${words}” is markup that was pulled apart, so that readers see it.`,
        evidence: [words.startsWith('&') ? 'it is the name of a character' : 'no program reads it like this'],
        strength: 0.85,
        replacements: repairs(words),
      };
    },
    (text) => /< ?[/ahbs]|< |& ?[a-z#]+ ?;|=[“”„«‘’]|` `/.test(text),
  ),
});

const CHARACTERS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  copy: '©',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  laquo: '«',
  raquo: '»',
};

// Once closed up, an entity would be read by a program only where the file is read by one, so the character is offered.
function repairs(words: string): readonly string[] {
  if (words.startsWith('&')) return [CHARACTERS[words.replaceAll(/[&; ]/gu, '')] ?? ''].filter(Boolean);
  if (words.startsWith('`')) return ['```'];
  if (words.startsWith('<'))
    return [
      words
        .replace(/^<\s*(\/?)\s*/u, '<$1')
        .replace(/(?<!\s)\s*(?:(\/)\s*)?>$/u, (_, slash?: string) => (slash ? ' />' : '>'))
        .replaceAll(/(?<!\s)\s*=\s*/gu, '='),
    ];
  return [words.replaceAll(/(?<!\s)\s*=\s*/gu, '=').replaceAll(/[“”„«»‘’]/gu, '"')];
}
