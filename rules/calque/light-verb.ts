import { defineLexicon } from 'mtlint/rule';
import { EAST_ASIAN } from './_east-asian-light-verb.js';
import { GERMANIC } from './_germanic-light-verb.js';
import { ROMANCE } from './_romance-light-verb.js';
import { SLAVIC } from './_slavic-light-verb.js';
import { TURKISH_ARABIC } from './_turkish-arabic-light-verb.js';

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
  entries: [ROMANCE, GERMANIC, SLAVIC, EAST_ASIAN, TURKISH_ARABIC],
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
      'They play phone games, and the boy played the phone message twice.',
      'Open the light valve; he opened the TV cabinet and closed the lights panel.',
      'He ate medicine balls of honey. A striking example of the style stands in Ely.',
      'The work of the poet, what they say, lies in a drawer.',
      'He watched books burn, and he looks television age.',
      'The dog is taken to hiking trails; she is sending happy birthday wishes.',
      'They received the test results; the court gave its decision on the lease.',
      'He entered to applause and to the sound of a drum.',
      'He pulled two photos from the wallet and threw the message to the floor.',
      'The rivers enter the sea there; she reads a song book and lives a quiet life.',
      'Teach me your name for it; he sat the exam, cut the promise short and tied the belt.',
    ],
    misses: ['The photo that he [made -> took] won a prize.'],
  },
});
