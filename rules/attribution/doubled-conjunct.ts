import { defineRule, onTextAt, type TextSite, tokenAt } from 'mtlint/rule';

const PAIR = /and (?<=(?<![\p{L}\d'’-])(?<word>\p{Ll}{4,}) and )\k<word>(?= (?<next>\p{L}+)|[.,;:!?”"’)]|$)/u;

// Pairs that English makes: of measure and effect (hours and hours), of place in turn (side and side), of manner (over and over).
const PAIRED = new Set(
  `more less over again time through round around down half such thus many much better worse further farther later sooner least
  most long deep high then there where here what which when very only same ever never left right back forth north south east
  west neck hand face arm side word part step yard mile inch hour year week month minute night drop layer piece page line pound
  ages lots tons loads heaps room rock love rain snow talk pure simple zero nine five four seven eight`.split(/\s+/),
);

// “people and people with disabilities”, “art and art history”: the second is narrowed, so it is not the first again.
const NARROWS = new Set(
  'alone only itself of who whom whose which that with without in on at for from to by like as about between under over'.split(
    ' ',
  ),
);

// “the difference between man and man”, “there is coffee and coffee”
const CONTRAST =
  /\b(?:between|from|there(?:’s|'s| is| are| was| were)|separat\p{L}+|distinguish\p{L}*)\b[^.!?;]{0,60}$/iu;

function* check({ block, span, match }: TextSite) {
  const { word = '', next } = match.groups ?? {};
  if (PAIRED.has(word) || word.endsWith('er') || (next && NARROWS.has(next))) return;
  const from = match.index - word.length - 1;
  if (CONTRAST.test(block.text.slice(Math.max(0, from - 80), from))) return;
  const start = span.start - word.length - 1;
  const first = tokenAt(block, start);
  const second = first?.after?.after;
  if (!first || !second || first.opaque) return;
  const noun = second.pos === 'NOUN' && first.pos === 'NOUN' && !word.endsWith('s');
  const adjective = second.pos === 'ADJ' && first.pos === 'ADJ' && second.after?.pos === 'NOUN';
  const narrowed = noun && /^(?:NOUN|PROPN)$/.test(second.after?.pos ?? '');
  if ((!noun && !adjective) || narrowed) return;
  yield {
    span: { start, end: span.end },
    message: `“${word} ${match[0]}” joins a word with itself.`,
    evidence: [
      'neither an intensifying pair nor a contrast',
      `“${word}” is ${noun ? 'a noun' : 'an adjective before its noun'}`,
    ],
    strength: 0.6,
    replacements: [word],
  };
}

export default defineRule({
  summary: 'And joins two different things: help and support, not help and help.',
  why: `Chinese, Japanese, Russian and Arabic texts like pairs of near synonyms (*aid and help*, *safety and security*). Where the target language has one obvious word for both, a machine writes it twice. English pairs a word with itself only to intensify or to count on (*hours and hours*, *more and more*).`,
  detects: 'doubled-word-or-verb',
  mqm: 'accuracy/mistranslation',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko', 'ru', 'ar'],
  repair: 'Keep one of the pair',
  examples: {
    bad: [
      'The village asked the ministry for [assistance and assistance -> assistance].',
      'Buyers want [comfort and comfort -> comfort], not a low price.',
      'Regular walks improve [mental and mental -> mental] health.',
      'Thanks to your [trust and trust -> trust], we have grown.',
      'The valley has found [peace and peace -> peace] again.',
    ],
    good: [
      'The snow grew deeper and deeper, and we walked for hours and hours.',
      'Again and again he tried, over and over.',
      'There is coffee and coffee, as every Italian knows.',
      'The law is for people and people alone, and for people and people of faith.',
      'She ran and ran until the road ended.',
      'They stood shoulder to shoulder, neck and neck.',
      'The difference between teacher and teacher is small.',
      'We teach history and history of art.',
      'He sells rows and rows of old books.',
      'The board discussed security and security cameras.',
    ],
    misses: ['The law allows firms to [waive and waive -> waive] the fee.'],
  },
  check: onTextAt(['and'], PAIR, check, {
    promising: (_text, _start, _end, { keys }, at) => keys[at - 1] === keys[at + 1],
  }),
});
