import { defineLexicon } from 'mtlint/rule';
import { GERMANIC } from './_germanic-light-verb.js';
import { ROMANCE } from './_romance-light-verb.js';
import { SLAVIC } from './_slavic-light-verb.js';

export default defineLexicon({
  summary: 'English takes photos, asks questions and pays attention: which light verb a noun wants is its own.',
  why: `Verbs that mean little beside their noun (*make*, *do*, *give*, *take*, *put*, *have*) are paired with it by custom, and each
    language has its own pairs: French *faire une photo*, Italian *prendere una decisione*, Spanish *hacer una pregunta*, German *Angst
    haben*. A translation that follows the verb is grammatical, and no native writer would choose it.`,
  detects: 'calque',
  mqm: 'style/unidiomatic',
  impact: 'minor',
  repair: 'Use the verb that the noun takes',
  relation: 'copies',
  entries: [ROMANCE, GERMANIC, SLAVIC],
  examples: {
    good: [
      'She took a photo of the bridge and asked the guide a question.',
      'He made a photo album for his sister, and a photo frame out of oak.',
      'The doubts made the question a hard one.',
      'What the strike makes a mistake of is anyone’s guess.',
      'We put the attention of the reader first.',
      'I have reason to believe that they have fear in their hearts.',
      'She held her speech notes in one hand and met the decision with a shrug.',
      'When it came to accidents, the league put records on the table.',
      'He put an experiment on hold and carried the losses forward.',
      'Stand before the mirror, and stand under the lamp.',
      'The study went to its end on the shelf; they made a break for the door.',
    ],
    misses: ['The photo that he [made -> took] won a prize.'],
  },
});
