import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const ASK =
  /(?:(?:\b(?:don['’]t|doesn['’]t|didn['’]t|not|to|can|will|I|he|she|we|they|who) |(?:['’]t|never) )(?:know|understand|explain|see|wonder|remember|tell|ask|knew|understood|explained|remembered)|\b(?:knows|understands|explains|explained|wonders|shows|explain|understand)|\b(?:tell|tells|told|ask|asks|asked|show|shows|showed) (?:me|us|him|her|them|you)) $/u;

// A quotation is open: what it asks is a question of its own.
const QUOTED = /[“"‘][^\s“"‘]*(?:\s[^”"’“‘]*)? $/u;

const ENDS = '(?=[.,;]|$| (?:and|but|because|or|in|on|at|for|with|about|until)\\b)';

export default defineRule({
  summary: 'A question inside a sentence keeps the order of a statement: “I know what it is”.',
  why: `French, Spanish, Italian, Russian, Chinese and Japanese ask with the same order inside a sentence and alone. English turns
    subject and verb only in a question of its own; an engine that keeps the question writes “I know what is it”.`,
  detects: 'word-order',
  mqm: 'linguistic-conventions/word-order',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'ru', 'zh', 'ja', 'ko', 'tr'],
  repair: 'Put the subject before the verb',
  safe: true,
  examples: {
    bad: [
      'I do not know [how can we -> how we can] cross the river.',
      'Nobody knows [where is the key -> where the key is].',
      'Nobody could tell us [what is it -> what it is].',
      'I do not know [where are they -> where they are], and the boat leaves at noon.',
      'She explained [why was he -> why he was] in the cellar.',
      'He does not know [what does it mean -> what it means].',
      'The leaflet shows [how does it work -> how it works] in winter.',
    ],
    good: [
      'I know how we can cross, where the key is, and what can be done.',
      'Nobody could tell us what it is. What is it?',
      'Do you know what it is that they want?',
      'I know what is in the box and who is at the door.',
      'He asked: what is it?',
      'You know, what is it about the sea?',
      'She told me how she was and where they are.',
      'I don’t know. Where are they?',
      'The leaflet asks, “How does it work?”',
    ],
    misses: ['I do not know [what time is it -> what time it is].'],
  },
  check: findPhrases(
    [
      {
        at: 'what where who how why when',
        next: 'is are was were',
        before: ASK,
        text: new RegExp(`^(?<wh>\\w+) (?<be>is|are|was|were) (?<who>it|this|that|he|she|they|we|you)${ENDS}`, 'u'),
        unless: QUOTED,
        repairs: ({ groups: { wh = '', be = '', who = '' } = {} }) => [`${wh} ${who} ${be}`],
        because: ({ groups: { be = '', who = '' } = {} }) =>
          `“${be}” stands before “${who}”, as in a question of its own`,
        strength: 0.75,
      },
      {
        at: 'what where how why when',
        next: 'does',
        before: ASK,
        text: /^(?<wh>\w+) does (?<who>it|he|she|this|that) (?<verb>mean|work|look|happen|come|go|do|want|need|live)(?=[.,;]|$| (?:and|but|in|on|at|for|with|to|from)\b)/u,
        repairs: ({ groups: { wh = '', who = '', verb = '' } = {} }) => [
          `${wh} ${who} ${/[od]o$|go$/.test(verb) ? `${verb}es` : `${verb}s`}`,
        ],
        because: () => '“does” asks, though the question is part of a statement',
        strength: 0.75,
      },
      {
        at: 'what where how why when which who',
        next: 'can could should will would must',
        before: ASK,
        text: /^(?<wh>\w+) (?<modal>can|could|should|will|would|must) (?<who>I|you|we|he|she|it|they|one)(?= (?:be|do|go|have|get|[a-z]{3,})\b)/u,
        unless: QUOTED,
        repairs: ({ groups: { wh = '', modal = '', who = '' } = {} }) => [`${wh} ${who} ${modal}`],
        because: ({ groups: { modal = '', who = '' } = {} }) =>
          `“${modal}” stands before “${who}”, as in a question of its own`,
        strength: 0.75,
      },
      {
        at: 'where how why when',
        next: 'is are was were',
        before: ASK,
        text: /^(?<wh>\w+) (?<be>is|are|was|were) (?<who>(?:the|my|your|his|her|its|our|their) [a-z]{3,})(?=[.,;?]|$)/u,
        unless: QUOTED,
        repairs: ({ groups: { wh = '', be = '', who = '' } = {} }) => [`${wh} ${who} ${be}`],
        because: ({ groups: { be = '', who = '' } = {} }) =>
          `“${be}” stands before “${who}”, as in a question of its own`,
        strength: 0.7,
      },
    ],
    'a verb before it takes the question as its object',
  ),
});
