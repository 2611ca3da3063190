import { defineRule, onTextAt, type TextSite } from 'mtlint/rule';

// An adjunct in commas between two equal auxiliaries.
const ADJUNCT = 'on|in|at|after|for|according|with|during|as|since|despite';
const AGAIN = new RegExp(
  `(?<!['’])(?<aux>has|have|had|will|would|was|were|is|are), (?<insert>(?:${ADJUNCT}) [^,.;:!?"“”()]{2,60}), \\k<aux>(?= \\p{L})`,
  'u',
);

// “what they have, in the end, have earned”: a clause that is itself the subject ends in the first auxiliary.
const CLAUSE_SUBJECT =
  /(?<!\p{L})(?:what|who|whom|which|that|all|how|where|why|whoever|whatever|those|one|everything)(?!\p{L})[^.;:!?]*$/iu;

const WINDOW = 100;

function* check({ block, match, span }: TextSite) {
  const { aux = '', insert = '' } = match.groups ?? {};
  if (CLAUSE_SUBJECT.test(block.text.slice(Math.max(0, match.index - WINDOW), match.index))) return;
  yield {
    span,
    message: `“${aux}” is said again after “${insert}”, which only interrupts the clause.`,
    evidence: ['one subject and one verb', `“${aux}” on both sides of the insertion`],
    strength: 0.7,
    replacements: [`${aux}, ${insert},`],
  };
}

export default defineRule({
  summary: 'An auxiliary is not said again after the words that interrupt it.',
  why: `A long insertion between an auxiliary and its verb makes an engine lose its place: it opens the verb a second time, *has, on Monday, has confirmed*. English says the auxiliary once, however long the interruption.`,
  detects: 'doubled-word-or-verb',
  mqm: 'accuracy/addition',
  impact: 'minor',
  origins: [],
  repair: 'Keep the first',
  examples: {
    bad: [
      'The council [has, after two years of talks, has -> has, after two years of talks,] approved the plan.',
      'Both ferries [were, according to the port, were -> were, according to the port,] out of service.',
      'The school [will, despite the costs, will -> will, despite the costs,] open in autumn.',
      'The dam [had, during the night, had -> had, during the night,] begun to leak.',
      'The tunnel [is, since the flood, is -> is, since the flood,] closed to lorries.',
    ],
    good: [
      'The dam had, during the night, begun to leak, and had to be watched.',
      'How it will, in practice, will be seen.',
      'Nobody is, as far as we know, in the tunnel.',
      'The council has, after two years of talks, approved the plan.',
      'What they have, in the end, have earned is their own affair.',
      'It was, in a way, a farewell.',
      'Those who will, in time, will find the door.',
      'He has, and always will have, my trust.',
    ],
    misses: ['The council [has after two years has -> has after two years] approved the plan.'],
  },
  check: onTextAt('has have had will would was were is are'.split(' '), AGAIN, check, {
    company: { words: ADJUNCT.split('|'), from: 1, to: 1 },
  }),
});
