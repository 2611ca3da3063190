import { type Block, defineRule, type Finding, onText, type TextSite } from 'mtlint/rule';
import { isAtHome, isHidden, isLatin, isTalkOfMarks, placed, setMark } from './_wide.js';

// A pair of East Asian marks with words in it, or one of them on the side of a word where it opens or closes.
const CORNERS =
  /(?<open>[「『《〈【〔｢])(?<inside>[^「」『』《》〈〉【】〔〕｢｣\n]{1,200})[」』》〉】〕｣]|[」』｣](?<=[\p{Script=Latin}\p{N}.,!?].)|[「『｢](?=[\p{Script=Latin}\p{N}])/gu;

const ROUND = new Set(['「', '『', '《', '〈', '｢']);

export default defineRule({
  summary: 'English quotes with quotation marks, and sets titles in italics or quotation marks.',
  why: `Japanese and Chinese quote in corner brackets (「…」, 『…』), put the titles of works in double angles (《…》) and headings
    in black brackets (【…】). English has none of them; engines leave them standing around the words that they translated.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['ja', 'zh', 'ko'],
  repair: 'Use English quotation marks',
  safe: true,
  examples: {
    bad: [
      'The keeper called the lamp [「the old lady」 -> “the old lady”] and polished it daily.',
      'She starred in [《The Salt Road》 -> “The Salt Road”] at the age of nine.',
      '[【Photo】 -> [Photo]|Photo:] The keeper polishes the lamp.',
      'He wrote [『Letters to a Gull』 -> “Letters to a Gull”] in a single winter.',
      'The crew say the [word「home」and -> word “home” and] weep.',
    ],
    good: [
      'The keeper called the lamp “the old lady” and polished it daily.',
      'The novel 『雪国』 was translated in the fifties.',
      'Her first hit was 《夜来香》, and everybody sang it.',
      'Japanese quotes with the brackets 「 and 」, and nests 『 in them.',
      'The grapheme ⟨th⟩ stands for two sounds.',
      'The matrix [a, b] and the set {a, b} are shown.',
      'Titles such as The Salt Road stand in italics.',
    ],
    misses: ['The word [「灯台」 -> “灯台”] means lighthouse.'],
  },
  check: onText(CORNERS, corner, (text) => /[\u3008-\u3015\uff62-\uff63]/.test(text)),
});

function* corner({ block, match }: TextSite): Generator<Finding> {
  const { open = '', inside } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  if (isAtHome(block, start, end) || isTalkOfMarks(block, start, end) || isHidden(block, start, end)) return;
  if (inside === undefined) return yield say(block, start, end, [/[「『｢]/u.test(match[0]) ? '“' : '”'], 0.7);
  if (!isLatin(inside)) return;
  const words = inside.trim();
  const forms = ROUND.has(open) ? [`“${words}”`] : [`[${words}]`, `${words}:`];
  yield say(block, start, end, forms, 0.95);
}

function say(block: Block, start: number, end: number, marks: readonly string[], strength: number): Finding {
  const paired = end - start > 1;
  const changes = marks.map((mark) => setMark(block, start, end, mark, { before: paired, behind: paired }));
  const span = { start: changes[0]?.start ?? start, end: changes[0]?.end ?? end };
  return {
    span: placed(block, span),
    message: `“${block.text.slice(span.start, span.end)}” has the quotation marks of Japanese or Chinese around English words.`,
    evidence: ['English has no such brackets'],
    strength,
    replacements: changes.map(({ text }) => text),
  };
}
