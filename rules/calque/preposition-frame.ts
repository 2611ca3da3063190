import { defineLexicon } from 'mtlint/rule';
import { EAST_ASIAN } from './_east-asian-preposition-frame.js';
import { GERMANIC } from './_germanic-preposition-frame.js';
import { ROMANCE } from './_romance-preposition-frame.js';
import { SLAVIC } from './_slavic-preposition-frame.js';
import { TURKISH_ARABIC } from './_turkish-arabic-preposition-frame.js';

export default defineLexicon({
  summary:
    'English says “as part of”, “because of” and “on the other hand”: such frames cannot be put together word by word.',
  why: `Two or three prepositions and a faded noun (*dans le cadre de*, *a diferencia de*, *in rapporto a*, *im Rahmen von*, *в рамках*, 在…背景下) do the
    work of one word, and every language has its own. An engine that translates the parts writes “in the framework of the festival”:
    each word is English, and the frame is not.`,
  detects: 'calque',
  mqm: 'style/unidiomatic',
  impact: 'minor',
  repair: 'Say it with the English frame',
  relation: 'copies',
  entries: [ROMANCE, GERMANIC, SLAVIC, EAST_ASIAN, TURKISH_ARABIC],
  examples: {
    good: [
      'The door swung in its frame, and within the frame of the picture nothing moved.',
      'The two boats, each two metres long, drifted in the sun.',
      'Deaths by cause of death are listed in the annex; at the time of the flood nobody counted them.',
      'He is a man of his word, a man of 20 years’ standing in the trade.',
      'For the most part of an hour she said nothing.',
      'The water took the form of ice; the boy stood on the side of the road.',
      'In the years 1980 to 1990 the town doubled.',
      'The museum is 20 kilometres from the border.',
      'He was arrested in connection with the fire; a drop in the quality of the bread followed.',
      'In this framework, each bone has a name, and on the other side, the river runs.',
      'The phone came with the car; bread must not be returned until Monday.',
      'She sat under the following car; what concerns the mayor is the roof, he said.',
      'Prices from 20 years ago were lower, and rose from 2 years on.',
      'They fought on the territory of three states for the last years of his life.',
      'Growth came at the expense of the poor; in its turn to the left, the boat tipped.',
      'She looked at the timing of the bells; the premise is that boats float, and in case of rain they sink.',
      'Under the hand of the smith the axle bent; guests from home and abroad ate in the first place they saw.',
      'He walked in the direction of the mill; the matter is within the scope of the law.',
      'It was from the most distant hills, and she lived in it; the shadow of war hung over them.',
      'The question of which she liked it for is open; the way in which they used it was new.',
    ],
  },
});
