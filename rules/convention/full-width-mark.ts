import { type Block, defineRule, type Finding, onText, type TextSite } from 'mtlint/rule';
import { type Change, isAtHome, isHidden, isLatin, isTalkOfMarks, placed, setMark } from './_wide.js';

// A pair of brackets of which at least one is wide, a mark or a run of one, or a wide space between words.
const WIDE =
  /（[^（）()\n]{1,160}[）)]|\([^（）()\n]{1,160}）|，+|。+|、+|！+|？+|：+|；+|｜|[（）]|(?<![A-Za-z0-9.,!?:;)”\p{M}])(?:[A-Za-z0-9.,!?:;)”]\p{M}*)+(?:\u3000+[A-Za-z0-9(“]\p{M}*(?:[A-Za-z0-9.,!?:;)”]\p{M}*)*)+/gu;

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '！': '!',
  '？': '?',
  '：': ':',
  '；': ';',
  '｜': '|',
  '（': '(',
  '）': ')',
};

export default defineRule({
  summary: 'English sets narrow punctuation with a space behind it.',
  why: `Chinese, Japanese and Korean print commas, stops, brackets and question marks as wide as a character, with no space around
    them. Engines translate the words and hand such a mark on as it is: “use，and”, “（Beta version）”. No English keyboard has one.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko'],
  repair: 'Use the English mark',
  safe: true,
  examples: {
    bad: [
      'Turn the valve to the left[，wait -> , wait] a minute and open the lid.',
      'The ferry leaves the old [harbour（north pier） -> harbour (north pier)] at nine.',
      'The tea house is closed on Mondays[。Please -> . Please] come another day.',
      'What do the herons eat[？ -> ?]',
      'We wish you a good journey[！！ -> !]',
      '[Notice ： -> Notice:] the cable car does not run in a storm.',
      'The set holds a lamp[、two -> , two] batteries and a strap.',
      'Use the small wrench [(size 4） -> (size 4)] for the outer ring.',
      '[Boats　sail -> Boats sail] in any weather.',
      'They sell [cafe\u0301s　cre\u0300me -> cafe\u0301s cre\u0300me] here.',
    ],
    good: [
      'Turn the valve to the left, wait a minute and open the lid.',
      'The old name of the town (新宿，東京) is on the map.',
      'The sign reads “危険！立入禁止” and nobody goes in.',
      'A Chinese sentence ends in 。 and its comma is the full-width character ，of the font.',
      'The motto “和、敬、清、寂” hangs over the door of the tea house.',
      'Write “，” between the clauses of a Chinese text.',
      'The shop answered every letter with （＾ｖ＾） and a heart.',
      'Doors open at 9:30 (8:30 for members); bring a coat!',
    ],
    misses: ['The [station（新宿）is -> station (新宿) is] the largest in the world.'],
  },
  check: onText(WIDE, wide, (text) => /[\u3000-\u3002\uff01-\uff5c]/.test(text)),
});

function* wide({ block, match }: TextSite): Generator<Finding> {
  const words = match[0];
  const start = match.index;
  const end = start + words.length;
  const pair = /^[（(].+[）)]$/u.test(words);
  if (isAtHome(block, start, end) || isShown(block, start, end)) return;
  if (pair && isHidden(block, start, end)) {
    // Code between the brackets is never touched, so they are two places.
    for (const at of [start, end - 1]) if (HALF[block.text[at] ?? '']) yield say(block, change(block, at, at + 1));
  } else if (!pair || isLatin(words)) yield say(block, change(block, start, end));
}

// A mark that touches no word of English, or of which the text speaks, is shown and not used.
function isShown(block: Block, start: number, end: number): boolean {
  const before = block.text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .slice(-1);
  const behind = block.text[end] ?? '';
  if (/["“'‘「『«]/u.test(before) && /["”'’」』»]/u.test(behind)) return true;
  const touches = isLatin(block.text.slice(start, end)) || isLatin(before) || /[)\]”"’'%°）]/u.test(before);
  return (!touches && !isLatin(behind)) || isTalkOfMarks(block, start, end);
}

function change(block: Block, start: number, end: number): Change {
  const words = block.text.slice(start, end);
  const first = words.charAt(0);
  const last = words.charAt(words.length - 1);
  if (words.includes('\u3000')) return { start, end, text: words.replaceAll(/\u3000+/gu, ' ') };
  const opens = /[（(]/u.test(first);
  const half = (character: string): string => HALF[character] ?? character;
  const run = words.length > 1 && !/[）)]/u.test(last);
  const mark = words.length === 1 || run ? half(first) : `${half(first)}${words.slice(1, -1)}${half(last)}`;
  // “10：30”, “1，000”: a mark between figures stands in a number.
  const figures = /\p{N}/u.test(block.text[start - 1] ?? '') && /\p{N}/u.test(block.text[end] ?? '');
  const inNumber = figures && /[,:]/u.test(mark);
  const closes = words !== '（' && !inNumber;
  return setMark(block, start, end, mark, { before: opens || mark === '|', behind: closes });
}

function say(block: Block, { start, end, text }: Change): Finding {
  const words = block.text.slice(start, end);
  return {
    span: placed(block, { start, end }),
    message: `“${words}” has a mark of East Asian width; English writes “${text}”.`,
    evidence: ['the mark is as wide as a Chinese character', 'it stands between English words'],
    strength: words.includes('\u3000') ? 0.75 : 0.95,
    replacements: [text],
  };
}
