import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const COMPARATIVE =
  'better|worse|easier|bigger|larger|smaller|faster|slower|higher|lower|older|younger|cheaper|stronger|weaker|longer|shorter|richer|poorer|simpler|safer|harder|heavier|lighter|warmer|colder|wider|deeper|nicer|happier|healthier|cleaner|closer';
const SUPERLATIVE =
  'best|worst|biggest|largest|smallest|cheapest|easiest|fastest|slowest|highest|lowest|oldest|youngest|strongest|weakest|longest|shortest|richest|poorest|newest|latest|greatest|simplest|safest|hardest|nicest|happiest|coldest|hottest|nearest|closest';

// “more older people” compares the number of people: a noun after the pair keeps both readings open.
const CLOSER = '(?=[.,;:!?)]|$| (?:than|and|or|but|for|to|in|with|at|on|if|when|because|by|from|as|after|before) )';

export default defineRule({
  summary: 'English compares once: “better” or “more good”, “cheapest” or “most cheap”, never both.',
  why: `Where the source compares with a word of its own (French *plus*, Spanish *más*, Russian *более*, Chinese 更, Turkish *daha*),
    an engine may translate that word and give the adjective its English ending as well.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'minor',
  origins: ['fr', 'es', 'it', 'pt', 'ru', 'pl', 'zh', 'ja', 'tr'],
  repair: 'Compare once',
  safe: true,
  examples: {
    bad: [
      'The second road is [more better -> better] than the first.',
      'After the repair the boat was [more faster -> faster], and it leaked no longer.',
      'This is the [most cheapest -> cheapest] way to the island.',
      'She lives in the [most oldest -> oldest] house of the street.',
      'Bread has become [more cheaper -> cheaper].',
    ],
    good: [
      'The second road is better than the first, and far more scenic.',
      'The town needs more older people who volunteer.',
      'Once more better weather brought the bees out.',
      'At most best practice was followed.',
      'He is the most honest and the most modest man here.',
      'We need more lower-level clerks and more higher education.',
      'Her books were among the most best-selling of the decade.',
      'What is more, earlier trains ran on time.',
    ],
    misses: ['The town has [more better -> better] roads than the valley.'],
  },
  check: findPhrases(
    [
      {
        at: 'more',
        next: COMPARATIVE,
        text: new RegExp(`^more (?<form>${COMPARATIVE})${CLOSER}`, 'iu'),
        unless: /\b(?:once|no|any|the|what is) $/iu,
        repairs: ({ groups: { form = '' } = {} }) => [form],
        because: ({ groups: { form = '' } = {} }) => `“more” compares what “${form}” compares already`,
        strength: 0.8,
      },
      {
        at: 'most',
        next: SUPERLATIVE,
        text: new RegExp(`^most (?<form>${SUPERLATIVE})\\b(?!-)`, 'iu'),
        before: /\b(?:the|my|his|her|its|our|their|['’]s) $/iu,
        repairs: ({ groups: { form = '' } = {} }) => [form],
        because: ({ groups: { form = '' } = {} }) => `“most” compares what “${form}” compares already`,
        strength: 0.85,
      },
    ],
    'the adjective already has the ending of a comparison',
  ),
});
