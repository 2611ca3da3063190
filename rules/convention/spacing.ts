import { type Block, defineRule, type Finding, holdsCode, onDocument, type Place, placesIn } from 'mtlint/rule';

const APART = /[ \u00a0\u2009\u202f][?!,;:.]/;

// A space of any width between a word and the mark that belongs to it. What follows the mark must be white space, a closing
// mark or the end: “.5”, “.gitignore”, “:)” and “:root” are words of their own.
const GAP =
  /(?<=[\p{L}\p{N}%°\])”’"'»])[ \u00a0\u2009\u202f]+(?:[?!]{1,3}|[,;:.])(?:(?=\s|$|["”’»])|(?=[)\]])(?<![:;])|(?<=[?!])(?=[;,])|(?<=,)[\p{L}\p{M}]+)/gu;

// A shell command takes a lone full stop as its argument.
const COMMAND =
  /(?:^|[\s$`])(?:git|docker|cd|ls|cp|mv|npm|pip|cargo|go|make|find|code|yarn|pnpm|tar|grep|rsync) [^.]*$/u;

export default defineRule({
  summary: 'English sets marks of punctuation directly behind the word before them.',
  why: `French puts a (no-break) space before : ; ? and !, and a page translator that works between the tags of a page loses track
    of spaces at every link and every emphasis: “the report .”. A single lapse may be a typing error; one that repeats, or that
    stands before a mark which another language sets apart, is the work of a machine.`,
  detects: 'spacing-punctuation',
  mqm: 'linguistic-conventions/punctuation',
  impact: 'minor',
  origins: ['fr', 'ru', 'ko'],
  repair: 'Close the gap',
  safe: true,
  examples: {
    bad: [
      'Who will pay for the [bridge ? -> bridge?] Nobody knows.',
      'Last updated [on : -> on:]',
      'The museum keeps a letter by the [sculptor . -> sculptor.] It was bought in the spring.',
      'They rowed past the [mill , -> mill,] the lock and the weir.',
      'She opened the door, but nobody was [there ,and -> there, and] the lamp was out.',
      'The rain stopped at [noon\u00a0; -> noon;] the game could begin.',
      'He called it “a [scandal” . -> scandal”.]',
    ],
    good: [
      'He waited . . . and waited . . . for an answer.',
      'Add the file to .gitignore and run it on .NET again.',
      'She hit .305 last year, and he hit .298 :)',
      'Mix sand and cement 3 : 1 by volume.',
      'Run git add . before you commit.',
      'Home . News . Sport . Weather',
      'Set the rule to red !important and reload.',
      'He asked why; she laughed: nobody knew, not even she!',
      'Try again (if you dare ;) and tell us how it went.',
    ],
    misses: ['The old [town :museums -> town: museums], markets and the river.'],
  },
  check: onDocument(
    function* ({ blocks }) {
      const gaps = [...placesIn(blocks, GAP)].filter(isGap);
      for (const gap of gaps) yield finding(gap, gaps.length);
    },
    { promising: (text) => APART.test(text) },
  ),
});

function isGap({ block, match }: Place): boolean {
  const text = block.text;
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
  const mark = match[0].trim();
  if (/^\s*[.:?!…]|^\s+[,;]/u.test(after)) return false; // an ellipsis, or a doubled mark, which is another matter
  if (mark === ':' && /\d$/u.test(before) && /^\s*\d/u.test(after)) return false; // a ratio
  return !(mark === '.' && (COMMAND.test(before) || isSeparator(text)));
}

// “Home . News . Sport”: full stops as ornaments between short entries.
function isSeparator(text: string): boolean {
  const entries = text.split(/\s[.]\s/u, 50);
  return entries.length > 2 && text.length / entries.length < 25;
}

/**
 * Where the word that ends at `index` of a block's text begins. Marks that open something (“(”, “"”) are left out, and code,
 * which no rule may touch, is no word: then it is `index` itself.
 */
function wordStart(block: Block, index: number): number {
  const run = /(?<![^\s([{“‘«"])[^\s([{“‘«"]*["”’»]{0,2}$/u.exec(block.text.slice(Math.max(0, index - 40), index));
  const start = index - (run?.[0].length ?? 0);
  return holdsCode(block, { start: block.span.start + start, end: block.span.start + index }) ? index : start;
}

function finding({ block, match, span }: Place, total: number): Finding {
  const at = wordStart(block, match.index);
  const words = block.text.slice(at, match.index + match[0].length);
  const repaired = block.text.slice(at, match.index) + match[0].trimStart().replace(/^,(?=\p{L})/u, ', ');
  const mark = match[0].trim().replace(/\p{L}.*/u, '');
  const fixed = /[\u00a0\u202f]/u.test(match[0]);
  const foreign = /[:;?!]/u.test(mark);
  return {
    span: { start: block.span.start + at, end: span.end },
    message: `In “${words}” a space stands before “${mark}”, which English sets directly behind the word.`,
    evidence: [
      ...(fixed ? ['the space is a no-break one, as French sets it'] : []),
      ...(foreign ? [`French sets “${mark}” apart`] : []),
      ...(total > 1 ? [`the document has ${total} such gaps`] : ['the only such gap in the document']),
    ],
    strength: fixed || total > 2 ? 0.95 : total > 1 ? 0.8 : foreign ? 0.6 : mark === ',' ? 0.5 : 0.3,
    replacements: [repaired],
  };
}
