import { defineRule, type Finding, isEnglishWord, onText, type TextSite } from 'mtlint/rule';

// Two words with a comma between them and no space, and nothing of a list, an address or code around them. A mark with no space
// behind it is the rarest, so the word before it is looked back at.
const GLUED =
  /(?<mark>[,.])(?=\p{L})(?<=(?:^|[\s(“"])(?:\p{L}+ )?(?<head>\p{Ll}{2,}).)(?<tail>\p{L}\p{Ll}+)(?= \p{Ll}|,\p{Ll}+ \p{Ll}|,? and )/gu;

// Words that open a clause; behind a full stop only these, since “page.title” is a name in code.
const OPENS = new Set(
  'the you please when if they we there because it but and so which then this that also for or as in to with after before until while not'.split(
    ' ',
  ),
);
const AFTER_STOP = new Set('the you please when they we there because if but'.split(' '));

export default defineRule({
  summary: 'A space stands behind a comma and behind a full stop.',
  why: `Chinese, Japanese and Korean set no space behind a mark, whose width brings its own. Engines write the narrow mark and leave the space
    out: “three modes,automatic and manual”. Figures, lists of values and names in code are the only places for that in English.`,
  detects: 'spacing-punctuation',
  mqm: 'linguistic-conventions/punctuation',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko', 'ru', 'tr'],
  repair: 'Set a space behind the mark',
  safe: true,
  examples: {
    bad: [
      'Open the [gate,then -> gate, then] ring the bell.',
      'The lamp has three [settings,dark -> settings, dark] and dim among them.',
      'The crew came home in the [evening.they -> evening. They] slept at once.',
      'If you need [help,please -> help, please] ask the keeper.',
      'It is an old [boat,but -> boat, but] it floats.',
    ],
    good: [
      'Open the gate, then ring the bell.',
      'Set colors=red,green or size=1,2 in the file.',
      'Call promise.then to go on, and page.title to see it.',
      'The tags are red,green,blue.',
      'Write to keeper@harbour.example or see tides.example for more.',
      'Sort by name,date descending.',
      'The value lat,lng is read from the map.',
      'It costs 1,200 or 3.5 a day.',
    ],
    misses: ['The town has a [mill,a -> mill, a] lock and a weir.'],
  },
  check: onText(GLUED, glued),
});

function* glued({ block, match, span }: TextSite): Generator<Finding> {
  const { head = '', mark = '', tail = '' } = match.groups ?? {};
  const opens = (mark === ',' ? OPENS : AFTER_STOP).has(tail.toLowerCase());
  const from = match.index - head.length;
  const rest = block.text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  if (tail.length < 2 || !isEnglishWord(head) || !(opens || (mark === ',' && isPlain(tail, rest)))) return;
  if (/[=:<>{}[\]\\/_]/u.test(block.text.slice(Math.max(0, from - 24), match.index + match[0].length + 12))) return;
  const words = `${head}${match[0]}`;
  yield {
    span: { start: span.start - head.length, end: span.end },
    message: `In “${words}” no space stands behind “${mark}”.`,
    evidence: opens ? [`“${tail}” opens a clause`] : ['both are words of English'],
    strength: opens ? 0.8 : 0.5,
    replacements: [`${head}${mark} ${mark === ',' ? tail : tail.charAt(0).toUpperCase() + tail.slice(1)}`],
  };
}

// Sorting keys, tags and options are written without a space: two words prove little, unless a list goes on behind them as
// lists in prose do.
const isPlain = (word: string, rest: string): boolean =>
  word.length > 3 &&
  word === word.toLowerCase() &&
  /^,? (?:\p{Ll}+ )?(?:and|or) \p{Ll}/u.test(rest) &&
  isEnglishWord(word);
