import { defineLexicon } from 'mtlint/rule';
import { GERMANIC } from './_germanic-false-adjective.js';
import { ROMANCE } from './_romance-false-adjective.js';
import { SLAVIC } from './_slavic-false-adjective.js';

export default defineLexicon({
  summary: 'An adjective that looks like the foreign one may mean something else: “actual” is not “current”.',
  why: `French *actuel*, Spanish *sensible*, Italian *eventuale*, German *genial* share their root with English words that went another way.
    An engine that takes the likeness for the meaning writes a good English sentence that says something else. Flagged only where
    the company of the word leaves no doubt.`,
  detects: 'false-friend',
  mqm: 'accuracy/mistranslation',
  impact: 'major',
  repair: 'Use the adjective that is meant',
  relation: 'takes the sense of',
  entries: [ROMANCE, GERMANIC, SLAVIC],
  examples: {
    good: [
      'The actual cost was twice the estimate, and the eventual winner paid it.',
      'It is sensible to heat the house before the guests arrive.',
      'The most sensible plan is an important part of the work.',
      'An ancient mariner told the tale in his proper place.',
      'He was determined, a determined man of few words.',
      'It is convenient to keep the key in the lamp; sanitary conditions are poor.',
      'She was preoccupied with her thoughts and gave positive advice.',
      'An economical car is a comprehensive answer.',
      'A concrete wall stands in the capital, and the repairs are consequent upon the flood.',
      'The self-made man read fresh news; the actual problem is very small.',
    ],
  },
});
