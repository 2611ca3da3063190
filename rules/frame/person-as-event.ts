import { defineRule, onTextAt } from 'mtlint/rule';

const VERBS = [
  'end',
  'ends',
  'ended',
  'ending',
  'conclude',
  'concludes',
  'concluded',
  'concluding',
  'resume',
  'resumes',
  'resumed',
  'resuming',
];

const PEOPLE =
  'troops|soldiers|forces|fighters|militants|rebels|civilians|officers|protesters|demonstrators|residents|villagers|refugees|migrants|workers|employees|students|patients|tourists|citizens';

// The people must be what the verb takes: nothing that would make them belong to an event may follow.
const CLASH = new RegExp(
  `\\b(?<verb>${VERBS.join('|')}) (?<people>(?:the|these|those|all|all the|its|their|his|her|our)(?: \\p{L}+){0,2} (?:${PEOPLE}))(?= (?:in|outside|inside|from|at|on|near|across|throughout|of)\\b|[.,;!?]|$)`,
  'gu',
);

export default defineRule({
  summary: 'In English events end, conclude and resume; people do not.',
  why: `French *mettre fin à la présence des troupes*, Spanish *poner fin a* and Arabic *إنهاء* take a noun of an event with the people
    behind it. When an engine drops or moves that noun, the verb is left with the people: “to end the troops in the region”. The two words
    never stand together in native English.`,
  detects: 'garbled',
  mqm: 'accuracy/omission',
  impact: 'major',
  origins: ['fr', 'es', 'it', 'ar'],
  examples: {
    bad: [
      'The vote obliges the government to [end the foreign soldiers ->] in the north.',
      'Parliament promised to [end all British troops ->] outside the capital.',
      'The mission [resumed its civilian workers ->] near the border.',
    ],
    good: [
      'The vote obliges the government to end the foreign soldiers’ stay in the north.',
      'Parliament promised to end the deployment of all British troops outside the capital.',
      'In the end the soldiers in the north went home.',
      'By the end the students of the class knew all the songs.',
      'The strike ended the workers’ patience.',
      'When the war ended, the refugees in the camps went home.',
    ],
    falseAlarms: ['When the talks [ended the protesters ->] in the square went home.'],
    misses: ['They want to [finish the troops ->] that stay in the desert.'],
  },
  check: onTextAt(VERBS, CLASH, function* ({ block, match, span }) {
    const before = block.text.slice(Math.max(0, match.index - 30), match.index);
    // “in the end the soldiers …”, “when the war ended the refugees …”: there the people begin a clause of their own.
    if (
      /(?:\b(?:the|an|this|that|its|each|very|near|no|week|year|month|season|back|front|top|bottom)|[–—-])\s$/iu.test(
        before,
      )
    )
      return;
    const { verb = '', people = '' } = match.groups ?? {};
    yield {
      span,
      message: `“${verb}” takes an event in English, and “${people}” are people: what of them was meant is lost.`,
      evidence: ['the noun for what ends is missing'],
      strength: 0.6,
    };
  }),
});
