import { defineRule, type Finding, onTextAt, type TextSite } from 'mtlint/rule';
import { sentenceUpTo } from './_phrases.js';

const SUBJECT = '(?:he|she|it|they|we|I|you|there|this|these|the|his|her|its|their|our|my|\\p{Lu}\\p{L}+)';
const CONCESSION = `(?:Although|Even though|Though) [^.!?;:—–“”"()]{6,180}?,( but| yet) ${SUBJECT} `;
const REASON =
  '(?:Because|Since|As)(?! (?:then|for)\\b) [^.!?;:—–“”"()]{8,180}?,( so) (?:he|she|they|we|I|you|there) (?!s[ao]|claim|believe|thought|think|told|argue|go|went)';
const TWICE = new RegExp(`${CONCESSION}|${REASON}`, 'u');

export default defineRule({
  summary: 'English joins two clauses with one conjunction: “although” or “but”, “because” or “so”, never both.',
  why: `Chinese pairs 虽然 with 但是 and 因为 with 所以, Vietnamese, Korean, Persian, Turkish and spoken Russian do alike: one word
    opens the first clause and another the second. English takes one; the second leaves the sentence without a main clause.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['zh', 'ko', 'ja', 'ru', 'tr', 'ar'],
  repair: 'Drop the second conjunction',
  examples: {
    bad: [
      'Although the tide was low[, but -> ,] the ferry could not land.',
      'Even though she had sold the shop[, but -> ,] she still opened it every morning.',
      'Though the road is narrow[, yet -> ,] it carries all the timber of the valley.',
      'Because the snow came early[, so -> ,] they left the sheep on the hill.',
      'Since the bridge is closed on Mondays[, so -> ,] we took the long way round.',
    ],
    good: [
      'Although the tide was low, the ferry could not land.',
      'The tide was low, but the ferry landed.',
      'Although small but sturdy, the hut did not last.',
      'Although he was no sailor, but a farmer, he took the helm.',
      'Although the old, but still seaworthy, ferry sailed, nobody came.',
      'Though not a saint, but a sinner like the rest, the priest was loved.',
      'Because, so they say, the miller was asleep, nobody heard the water.',
      'Since then so much has changed, so we start again.',
      'As I said, so it was, so they went home.',
      'Even though you asked, nobody answered. But the door stood open.',
    ],
    misses: ['The tide was low although[, but -> ,] the ferry landed.'],
  },
  check: onTextAt(['although', 'even', 'though', 'because', 'since', 'as'], TWICE, function* (site) {
    const finding = judge(site);
    if (finding) yield finding;
  }),
});

function judge({ block, match, span }: TextSite): Finding | undefined {
  if (sentenceUpTo(block.text, match.index) !== '') return undefined;
  const [opening = ''] = match[0].split(' ');
  const second = match[1] ?? match[2] ?? '';
  if (isContrast(match[0], second)) return undefined;
  const end = span.start + match[0].lastIndexOf(`,${second} `) + 1 + second.length;
  return {
    span: { start: end - second.length - 1, end },
    message: `“${second.trim()}” joins again what “${opening}” has joined, and leaves the sentence without a main clause.`,
    evidence: [`“${opening}” opens the sentence`, `“${second.trim()}” opens its second clause`],
    related: [{ span: { start: span.start, end: span.start + opening.length }, message: 'the first conjunction' }],
    strength: 0.8,
    replacements: [','],
  };
}

// “Although he was no sailor, but a farmer, …”: the word contrasts two things and joins no clauses.
const isContrast = (words: string, second: string): boolean =>
  / but| yet/u.test(second) &&
  /\b(?:not|no|never|nothing)\b|n['’]t\b/u.test(words) &&
  !/ (?:he|she|it|they|we|I|you|there) $/u.test(words);
