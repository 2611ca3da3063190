import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { BASE_VERBS, baseOfThird } from './_verbs.js';

const BE = 'is|are|was|were';
const THIRD =
  'works|happens|means|costs|looks|goes|comes|makes|takes|does|has|needs|wants|says|knows|begins|starts|ends|differs|helps';
const BASE = BASE_VERBS.filter((verb) => !/^(?:have|do|let|put|set|be)$/.test(verb)).join('|');

// The words are all of the question, but for what says where, when or with whom.
const REST = "(?: (?!(?:that|and|or|but)\\b)[\\p{L}\\p{N}’'-]+){0,7}\\?";

const flip = ({ groups: { wh = '', who = '', verb = '' } = {} }: RegExpExecArray): readonly string[] => {
  if (/^(?:is|are|was|were|can|could|will|should)$/u.test(verb)) return [`${wh} ${verb} ${who}`];
  const base = baseOfThird(verb);
  if (base && base !== verb) return [`${wh} does ${who} ${base}`];
  return [`${wh} ${/^(?:it|he|she|this|that)$/u.test(who) ? 'does' : 'do'} ${who} ${verb}`];
};

export default defineRule({
  summary: 'An English question turns its subject and verb: “How does it work?”, not “How it works?”.',
  why: `Russian, Polish, Chinese, Japanese, Korean, Turkish and spoken Romance languages ask with the order of a statement and a question word or
    a tone: *Как это работает?* An engine that keeps the order writes “How it works?”, which English has as a heading, without the mark.`,
  detects: 'word-order',
  mqm: 'linguistic-conventions/word-order',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'zh', 'ja', 'ko', 'tr', 'es', 'it', 'pt'],
  repair: 'Put the verb before its subject',
  examples: {
    bad: [
      '[How it works -> How does it work]?',
      'The pump is new. [What it is -> What is it] for?',
      '[Where they are -> Where are they] now?',
      '[When we can -> When can we] cross the bridge?',
      '[How they make -> How do they make] the rope?',
      '[Where the road ends -> Where does the road end]?',
      '[What you should -> What should you] do if the lamp goes out?',
    ],
    good: [
      'How does it work? How it works is told on page two.',
      'How it works: a wheel turns the shaft.',
      'Do you know what it is for?',
      'What is it? Where are they now?',
      'What if it is late? Why they should stay is clear.',
      'How it is that nobody asked, who knows?',
      'You know how it works?',
      '“Where they at?” he asked.',
    ],
    misses: ['[Why the pump leaks -> Why does the pump leak]?'],
  },
  check: findPhrases(
    [
      {
        at: 'how what where when',
        next: 'it this that he she they we you I',
        before: /^$/u,
        inSpeech: false,
        text: new RegExp(
          `^(?<wh>How|What|Where|When) (?:(?<who>it|this|that|he|she|they|we|you|I) (?<verb>${BE}|${THIRD}|can|could|will|should|${BASE}))(?=${REST})`,
          'u',
        ),
        repairs: flip,
        because: ({ groups: { who = '', verb = '' } = {} }) =>
          `“${who}” stands before “${verb}”, as in a statement, and the sentence asks`,
        strength: 0.65,
      },
      {
        at: 'how why where when',
        next: 'the my your this these it',
        before: /^$/u,
        inSpeech: false,
        text: new RegExp(
          `^(?<wh>How|Why|Where|When) (?<who>(?:the|my|your|this) \\p{Ll}{3,}|(?<=Why )(?:this|it)) (?<verb>${THIRD}|is(?= (?:not|called|made|used|written|so)\\b))(?=${REST})`,
          'u',
        ),
        repairs: flip,
        because: ({ groups: { who = '', verb = '' } = {} }) =>
          `“${who}” stands before “${verb}”, as in a statement, and the sentence asks`,
        strength: 0.6,
      },
      {
        at: 'what',
        before: /^$/u,
        inSpeech: false,
        text: /^(?<wh>What|How) (?<who>I|you|we) (?<verb>should|can|must)(?= (?:do|use|choose|say|know|take|get|find|have|buy|see|eat|install|change)\b[^?.!]{0,60}\?)/u,
        repairs: ({ groups: { wh = '', who = '', verb = '' } = {} }) => [`${wh} ${verb} ${who}`],
        because: ({ groups: { who = '', verb = '' } = {} }) =>
          `“${who}” stands before “${verb}”, as in a statement, and the sentence asks`,
        strength: 0.6,
      },
    ],
    'the words are a sentence of their own with a question mark',
  ),
});
