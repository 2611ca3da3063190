import { defineRule, type Finding, onText, type TextSite } from 'mtlint/rule';

// A bracket that holds two plain words or more, and the word before it, with the mark that may end its sentence. Brackets are rarer
// than words, so the word is looked back at.
const GLUED =
  /\((?<=(?<![\p{L}\p{N}_.$@/\\#-])(?<word>\p{Lu}?\p{Ll}{3,}[.!?)]?|\p{L}{2,}[.!?])\()(?=(?:\p{L}\p{Ll}+|\p{Lu}+)!? [\p{L}\p{N}][^(){}=;"<>\n]{0,40}(?:[^(){}=;"<>\n]{0,160}\)|[^(){}=;"<>\n]{20}))|\)(?<=\(\p{L}\p{Ll}+ [^(){}=;"<>\n]{2,80}\))(?<tail>\p{Ll}{3,})(?= )/gu;

export default defineRule({
  summary: 'A space stands before an opening bracket.',
  why: `Chinese, Japanese and Korean set brackets without a space, and their wide brackets bring a space of their own. Engines write narrow
    ones and leave the space out: “the lamp(see the table below)”. In English only calls of functions and endings, “boat(s)”, look so.`,
  detects: 'spacing-punctuation',
  mqm: 'linguistic-conventions/punctuation',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko', 'ru'],
  repair: 'Set a space before the bracket',
  safe: true,
  examples: {
    bad: [
      'Switch on the [lamp( -> lamp (]see the table below) and wait.',
      'The crew came [home.( -> home. (]translated by a machine)',
      'The harbour is [closed( -> closed (]only in winter), and the ferry stays.',
      'Drag the chart into the [window( -> window (]ATTENTION! it is large).',
      'All of it was written by [AI.( -> AI. (]checked by nobody) in the spring.',
      'He met the [pilot( -> pilot (]his old friend) at noon.',
      'Light the lamp (see that it is dry[)before -> ) before] you go.',
    ],
    good: [
      'The boat(s) must be tied up by night.',
      'Call open(gate) before you call close(gate, 5).',
      'The function f(x) has two roots; sin(x) has more.',
      'Calcium hydroxide is written Ca(OH)2.',
      'He (and his crew) came home.',
      'Use print(name of the boat; berth) in a script.',
      'It costs nothing(!), or so they say.',
      'Section 4(a) and section 12(b) say so.',
    ],
    misses: ['The [lamp( -> lamp (]old) is green.'],
  },
  check: onText(GLUED, glued, (text) => /\((?<=[\p{L}.!?)]\()|\)(?=\p{Ll})/u.test(text)),
});

function* glued({ match, span }: TextSite): Generator<Finding> {
  const { word = '', tail } = match.groups ?? {};
  if (tail !== undefined) {
    yield {
      span,
      message: `No space stands between the bracket and “${tail}”.`,
      evidence: ['whole words stand in the bracket, and a whole word behind it'],
      strength: 0.7,
      replacements: [`${match[0].slice(0, -tail.length)} ${tail}`],
    };
    return;
  }
  yield {
    span: { start: span.start - word.length, end: span.end },
    message: `No space stands between “${word}” and the bracket.`,
    evidence: ['the bracket holds words, as no call of a function does'],
    strength: 0.7,
    replacements: [`${word} (`],
  };
}
