import { defineRule, type Finding, onTextAt, type TextSite } from 'mtlint/rule';
import { sentenceUpTo } from './_phrases.js';

const PREDICATE =
  /(?<verb>(?:can ?not|can(?! not)|could(?: not)?|must(?: not)?|should(?: not)?|may(?: not)?|will(?: not)?) be [a-z]{3,}|(?:can ?not|will not|does not|must not|could not) (?!be\b|he\b|she\b|it\b|they\b|we\b|you\b|the\b)[a-z]{3,}|(?:is|are|was|were) not [a-z]{3,}(?:ed|en|wn|ble|nt)?)\b/u;
const STARTS = 'can cannot could must should may will does is are was were'.split(' ');

// A sentence that opens otherwise than with its subject, or holds a clause to which the predicate could belong.
const OPENS_OTHERWISE =
  /^(?:If|When|Whenever|Where|Wherever|While|As|Although|Though|Because|Since|Once|Unless|Until|Before|After|What|Whatever|Who|Whoever|Which|How|Why|In|On|At|By|For|From|With|Without|To|Under|Over|During|Despite|Like|Unlike|Not|Nor|Neither|So|Then|Now|Here|There|Thus|Yes|No|Ok|Or|And|But|Note|See|\p{Lu}\p{L}*ly|\p{Lu}\p{L}*ing)\b|[,;:()“”"—–]| [-–] |\b(?:who|what|whose|that|which|when|where|if|as|not only|either|neither|both|whether|say|says|said|think|thinks)\b/u;

// What stands in brackets or in quotation marks is one thing for the sentence around it.
const ASIDE = /\([^()]{0,80}\)|[“"][^“”"]{0,80}[”"]/gu;

const CLOSES = /, (?:and|or|but|nor|then|so|yet)\b|^[^.!?]{0,80}\?/u;

export default defineRule({
  summary:
    'An English predicate stands beside its subject or behind a conjunction: “This is a copy and cannot be sold”.',
  why: `Japanese, Korean, Chinese, Spanish and Portuguese may leave the subject out, and Japanese sets a comma behind it where it stands. An
    engine that keeps the commas writes “This is a copy, can not be sold” and “Letters without a stamp, will not be sent”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['ja', 'ko', 'zh', 'es', 'pt', 'it', 'ru', 'de'],
  examples: {
    bad: [
      'This is a copy of the key[, can not be used ->] in the gate.',
      'Letters without a stamp[, will not be sent ->].',
      'Every lamp of the old kind[, must be replaced ->] before June.',
      'The keeper has the list[, does not show ->] it to guests.',
      'A boat with a hole[, cannot sail ->] in this wind.',
    ],
    good: [
      'This is a copy of the key and cannot be used in the gate.',
      'The lamp, which is old, must be replaced.',
      'It is small, can be carried by hand, and costs nothing.',
      'If the lamp is old, must be the wire is too.',
      'The road is closed, is it not? You know him, do you not?',
      'In winter, can be closed. What you see, cannot be unseen.',
      'The boat, the keeper says, will not be sold.',
      'Whoever comes late, will not be let in.',
      'He could not swim, could not row, could not sail.',
    ],
    misses: ['The boat with a hole[, sank ->] off the cape.'],
  },
  check: onTextAt(
    STARTS,
    PREDICATE,
    function* (site) {
      const finding = judge(site);
      if (finding) yield finding;
    },
    { promising: (text, start) => text.startsWith(', ', start - 2) },
  ),
});

function judge({ block, match, span }: TextSite): Finding | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
  if (!/(?:\p{Ll}{2}|[\p{L}\p{N}][”"’)]{1,2}), $/u.test(block.text.slice(match.index - 6, match.index)))
    return undefined;
  const before = sentenceUpTo(block.text, match.index)
    .slice(0, -2)
    .replace(/^.* [—–-] (?=\p{L})/u, '');
  const plain = before.replace(ASIDE, 'this').replace(/\b(?:to|of|for|in|on|with|than) that\b/gu, 'of it');
  if (before.split(' ').length < 3 || before.startsWith('…') || OPENS_OTHERWISE.test(plain)) return undefined;
  const rest = block.text.slice(match.index + match[0].length, match.index + match[0].length + 160);
  const sentence = /^[^.!?;:]*[.!?;:]?/u.exec(rest)?.[0] ?? '';
  if (CLOSES.test(sentence) || sentence.includes(',')) return undefined;
  return {
    span: { start: span.start - 2, end: span.end },
    message: `“${match[0]}” has no subject: a comma parts it from what stands before, and no conjunction joins the two.`,
    evidence: ['the comma is the only one of the sentence', 'no conjunction stands before the verb'],
    strength: 0.65,
  };
}
