import { defineLexicon } from 'mtlint/rule';
import { GERMANIC } from './_germanic-false-verb.js';
import { ROMANCE } from './_romance-false-verb.js';
import { SLAVIC } from './_slavic-false-verb.js';

export default defineLexicon({
  summary: 'A verb that looks like the foreign one may mean something else: French “assister à” is to attend.',
  why: `French *réaliser une étude* is to carry out a study, Spanish *contar con* to have, Italian *controllare se* to check whether. The
    English verb of the same root takes the place and brings another meaning, or none that fits its object. Flagged only where the
    object or the preposition leaves no doubt.`,
  detects: 'false-friend',
  mqm: 'accuracy/mistranslation',
  impact: 'major',
  repair: 'Use the verb that is meant',
  relation: 'takes the sense of',
  entries: [ROMANCE, GERMANIC, SLAVIC],
  examples: {
    good: [
      'She realized that the study was flawed, and realised the survey had failed.',
      'He resumed his work, sent his resume and assisted the nurse.',
      'They ignore the fact that she proposed to him.',
      'He was disposed of; the old fridge was disposed of, too.',
      'Count the cost: you can count on it, and count with your fingers.',
      'The general had foreseen the attack and controlled the town.',
      'A rash may manifest itself on the skin.',
      'He visualized a page and reproduced a drawing.',
      'It may become a letter to remember; she remembers him at the fair.',
      'He pretends to the throne, decides the case and carries a hat; they translated the poem to an album of songs.',
      'You can lend a book to a friend and borrow money from the bank.',
    ],
  },
});
