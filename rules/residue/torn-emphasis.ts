import { type Block, type DocumentSite, defineRule, type Finding, onDocument } from 'mtlint/rule';

// The signs of strong words, whole or pulled apart. They are paired in the order in which they stand.
const SIGN = /(?<!\* ?)(?<!\\)\*(?: \*|\*)(?! ?\*)/gu;

const REACH = 200;

export default defineRule({
  summary: 'The asterisks of strong words touch these words, and not those around them.',
  why: `Markdown prints \`**words**\` in bold only where the asterisks touch them. Engines that part signs from words write
    \`** words **\` or \`* * words * *\`, and readers see asterisks. They see them, too, where the space behind is lost and a mark of
    punctuation ends the strong words, as in \`**Note:**the\`: Chinese and Japanese, which have no spaces, are translated into it.`,
  detects: 'markup-damage',
  mqm: 'design-and-markup/markup-tags',
  impact: 'major',
  origins: [],
  repair: 'Close the asterisks up',
  examples: {
    bad: [
      'Read [** the whole letter ** -> **the whole letter**] before you sign.',
      'Never open [* * the lower gate * * -> **the lower gate**] at high tide.',
      'The lamp is [**very old ** -> **very old**] and must stay dry.',
      'Please [** wait** -> **wait**] for the bell.',
      '* * Careful [* * ->] the ladder is wet.',
      'The crew, [** all nine of them **, -> **all nine of them**,] came home.',
      '[**Careful:**the -> **Careful:** the] ladder is wet.',
      'They ring [the**“Morning Bell”** -> the **“Morning Bell”**] at six.',
      'Turn off [**the lower pump.**Then -> **the lower pump.** Then] close the gate.',
    ],
    good: [
      'Read **the whole letter** and **every word** before you sign.',
      'In Python, 2 ** 3 ** 2 is a large number, and a ** b is another.',
      'The chapters are parted by three stars: * * *',
      'He said a b*d word, then a d**n one, and f*** worse.',
      'The hotel has four stars: ****',
      'Footnotes are marked * and ** in the table.',
      'The value x ** y ** z is a power of a power.',
      'Rated ** by some and *** by others.',
      'The files in **/depths.**ts and the power of base**(depth)**tide.',
      '**Careful:** the ladder, **“the wet one”**, is over**there**.',
    ],
    misses: ['Read [_ the letter _ -> _the letter_] before you sign.'],
  },
  check: onDocument(torn, { promising: (text) => text.includes('**') || text.includes('* *') }),
});

function* torn({ blocks }: DocumentSite): Generator<Finding> {
  for (const block of blocks) yield* tornIn(block);
}

function* tornIn(block: Block): Generator<Finding> {
  const signs = [...block.text.matchAll(SIGN)];
  const [only] = signs;
  if (only && signs.length === 1 && block.kind === 'item') yield* halfIn(block, only);
  for (let at = 0; at + 1 < signs.length; at += 2) {
    const open = signs[at];
    const close = signs[at + 1];
    if (!open || !close) return;
    const words = block.text.slice(open.index + open[0].length, close.index);
    const end = close.index + close[0].length;
    if (isStuck(block.text, open.index, end)) yield stuck(block, open.index, end);
    if (!isTorn(words, open[0], close[0]) || isPower(block.text, open.index, words)) continue;
    yield finding(block, open.index, end, words.trim());
  }
}

// At the head of a line the opening asterisks are the marks of a list, and the closing ones are left.
function* halfIn({ text, span }: Block, { 0: sign, index }: RegExpExecArray): Generator<Finding> {
  if (!/^(?:\* )?\p{L}[^.!?]{1,60} $/u.test(text.slice(0, index)) || sign === '**') return;
  yield {
    span: { start: span.start + index, end: span.start + index + sign.length },
    message: `The asterisks “${sign}” close words in bold that asterisks at the head of the line should open.`,
    evidence: ['the line begins like the entry of a list', 'the signs are pulled apart'],
    strength: 0.7,
  };
}

const isTorn = (words: string, open: string, close: string): boolean =>
  words.length < REACH &&
  /\p{L}{2}/u.test(words) &&
  !/[\n|=]/u.test(words) &&
  (/^ \S/u.test(words) || /\S $/u.test(words) || open.includes(' ') || close.includes(' '));

// A mark of punctuation inside and a letter outside: so the asterisks neither open nor close.
const STUCK_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const OPENS_QUOTED = /^\*\*[“"‘«]\p{L}/u;
const CLOSES_MARKED = /[\p{L}\p{N}][.,;:!?…”"’»：！？。，；」』]{1,2}\*\*$/u;

function isStuck(text: string, start: number, end: number): boolean {
  const strong = text.slice(start, end);
  return (
    strong.length < REACH &&
    /^\*\*\S/.test(strong) &&
    /\p{L}{3}/u.test(strong) &&
    !/[\n|=/]/u.test(strong) &&
    (stuckBefore(text, start) !== '' || stuckBehind(text, start, end) !== '')
  );
}

// The word that the asterisks stick to before a quotation.
const stuckBefore = (text: string, start: number): string =>
  STUCK_BEFORE.test(text.slice(0, start)) && OPENS_QUOTED.test(text.slice(start, start + 5))
    ? (/[\p{L}\p{M}\p{N}]{1,40}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '')
    : '';

// The word that they stick to behind a mark.
const stuckBehind = (text: string, start: number, end: number): string =>
  CLOSES_MARKED.test(text.slice(Math.max(start, end - 6), end))
    ? (/^\p{L}[\p{L}\p{M}]*/u.exec(text.slice(end, end + 40))?.[0] ?? '')
    : '';

function stuck({ text, span }: Block, start: number, end: number): Finding {
  const before = stuckBefore(text, start);
  const behind = stuckBehind(text, start, end);
  const strong = text.slice(start, end);
  return {
    span: { start: span.start + start - before.length, end: span.start + end + behind.length },
    message: `The asterisks of “${strong}” touch the word beside it, so that they are printed and nothing is bold.`,
    evidence: ['a mark of punctuation stands inside of them, and no space outside'],
    strength: 0.9,
    replacements: [[before, strong, behind].filter((part) => part !== '').join(' ')],
  };
}

// “base ** exponent ** 2”: single words and figures on both sides are factors; “* and ** in” are signs by themselves.
const isPower = (text: string, at: number, words: string): boolean =>
  /^ (?:\w+|and|or|by some and) $/u.test(words) &&
  /[\w)\]] $/u.test(text.slice(Math.max(0, at - 2), at)) &&
  !/\w{4}/u.test(words);

function finding(block: Block, start: number, end: number, words: string): Finding {
  const comma = /^[,.;:]/u.exec(block.text.slice(end, end + 1))?.[0] ?? '';
  const shown = block.text.slice(start, end + comma.length);
  return {
    span: { start: block.span.start + start, end: block.span.start + end + comma.length },
    message: `The asterisks of “${shown}” do not touch the words, so that they are printed and nothing is bold.`,
    evidence: ['the signs stand in a pair with words between them'],
    strength: /\* \*/u.test(shown) ? 0.9 : 0.8,
    replacements: [`**${words}**${comma}`],
  };
}
