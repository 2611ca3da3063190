import { defineLexicon } from 'mtlint/rule';
import { EAST_ASIAN } from './_east-asian-set-phrase.js';
import { GERMANIC } from './_germanic-set-phrase.js';
import { ROMANCE } from './_romance-set-phrase.js';
import { SLAVIC } from './_slavic-set-phrase.js';
import { TURKISH_ARABIC } from './_turkish-arabic-set-phrase.js';

export default defineLexicon({
  summary: 'A turn of speech is translated by another one, or by its sense: not by its words.',
  why: `Idioms, greetings and the small turns that hold a text together (*vale la pena*, *en fin de compte*, *Bon appétit*, *wie sieht
    es aus*, 加油) mean what they mean as a whole. Taken word by word they leave a picture that English does not know.`,
  detects: 'calque',
  mqm: 'style/unidiomatic',
  impact: 'minor',
  repair: 'Say it as English does',
  relation: 'copies',
  entries: [ROMANCE, GERMANIC, SLAVIC, EAST_ASIAN, TURKISH_ARABIC],
  examples: {
    good: [
      'Is the view worth the climb? It is worth it.',
      'He poured oil on the hinges and wood on the fire.',
      'Tell me how you call the dogs, and how it looks from above.',
      'How is it that they agree?',
      'There, where the river bends, stands a mill.',
      'They are agreed that it was agreed.',
      'She has too much heavy furniture and so much old paper.',
      'A greeting was heard from the bridge.',
      'She sat on a chair between two windows; it gives many people hope in the evening.',
      'The cat in the bag was a toy, and a white crow sat on the wall.',
      'It was accepted to the festival, and the songs it was accepted to sing were old.',
      'The more that you read, the more you know; he spoke as if to say that he knew.',
      'All luck aside, to the regret of many it goes about its business.',
      'Between four walls nobody presses thumbs on the dough.',
      'Heat the pan, add oil and wait; the cats are hissing, scratching, fighting.',
      'He is very like his father, and the talents of the boys are many.',
      'It was a picture of a snake with feet; her eyes are too tired, and the high nose wheel squeaked.',
      'Her morning of rest was short; tears fell from her eyes, and the health of the hands is in the gloves.',
      'It is worth mentioning that the valuable guests came late; he was famous with good reason.',
    ],
  },
});
