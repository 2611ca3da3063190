import { defineLexicon } from 'mtlint/rule';
import { ARABIC } from './_arabic-false-noun.js';
import { EAST_ASIAN } from './_east-asian-false-noun.js';
import { GERMANIC } from './_germanic-false-noun.js';
import { ROMANCE } from './_romance-false-noun.js';
import { SLAVIC } from './_slavic-false-noun.js';
import { TURKISH } from './_turkish-false-noun.js';

export default defineLexicon({
  summary: 'A noun that looks like the foreign one may mean something else: a French “stage” is an internship.',
  why: `French *formation* is training, Spanish *compromiso* a commitment, Italian *manifestazione* an event, and *parking* and *smoking*
    are English words that only other languages use so, as are the *skinship* and the one-room *mansion* of Japan and Korea. An engine that keeps the likeness writes good English that misleads. Flagged
    only where the company of the word leaves no doubt.`,
  detects: 'false-friend',
  mqm: 'accuracy/mistranslation',
  impact: 'major',
  repair: 'Use the noun that is meant',
  relation: 'takes the sense of',
  entries: [ROMANCE, GERMANIC, SLAVIC, EAST_ASIAN, TURKISH, ARABIC],
  examples: {
    good: [
      'The planes flew in formation over the stage, and the parking was free.',
      'In actuality the rock formation is young.',
      'The lecture of the day is on the location of cars.',
      'A parking space, a camping trip and a smoking room cost extra.',
      'The two sides reached a compromise with the help of a judge.',
      'Radio emissions from the star were a manifestation of its age.',
      'He gave an important speech in a chain of stores.',
      'The inscription on the stone asks for assistance to the poor.',
      'Circulation of the paper fell.',
      'The chef of the year signed the protocol, and the receipt for the oven was lost.',
      'The decade ended with angina and a magazine full of recipes; the number of the house is nine.',
      'He had no pension, so he sold fabric in the market; a handy beamer lit the wall.',
      'The mansion has a high-rise view; by the consent of the owner, cider and cola were sold at cost.',
      'At dinner a Viking in the play held the ring while the couple wore coats; a maniac drove the train.',
      'Some elements of the police, and moving elements of the design, failed; the mechanisms were oiled.',
      'The sons of the miller sat in the third row; the last season of the show was on, and the eye of the needle was hot.',
      'The moral of the tale is on the agenda; a tribune of the people stood by the north gate.',
    ],
  },
});
