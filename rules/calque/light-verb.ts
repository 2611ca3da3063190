import { defineLexicon } from 'mtlint/rule';
import { ROMANCE } from './_romance-light-verb.js';

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
  entries: [ROMANCE],
  examples: {
    good: [
      'She took a photo of the bridge and asked the guide a question.',
      'He made a photo album for his sister, and a photo frame out of oak.',
      'The doubts made the question a hard one.',
      'What the strike makes a mistake of is anyone’s guess.',
      'We put the attention of the reader first.',
      'I have reason to believe that they have fear in their hearts.',
    ],
    misses: ['The photo that he [made -> took] won a prize.'],
  },
});
