import { defineLexicon } from 'mtlint/rule';
import { EAST_ASIAN } from './_east-asian-news-formula.js';
import { ROMANCE } from './_romance-news-formula.js';
import { SLAVIC } from './_slavic-news-formula.js';
import { TURKISH_ARABIC } from './_turkish-arabic-news-formula.js';

export default defineLexicon({
  summary: 'News has formulas of its own in each language; English counts tolls, makes arrests and tells reporters.',
  why: `Agencies write in set phrases, and translated news is full of theirs: *aucune victime*, *en urgence absolue*, *mis en cause*, *en
    estado de ebriedad*, *arma bianca*,
    记者从…获悉, Turkish *sözlerini şöyle sürdürdü*. Rendered word by word they are grammatical and say little, or something else.`,
  detects: 'calque',
  mqm: 'style/unidiomatic',
  impact: 'minor',
  repair: 'Say it as English news does',
  relation: 'copies',
  entries: [ROMANCE, SLAVIC, EAST_ASIAN, TURKISH_ARABIC],
  examples: {
    good: [
      'No victim of the fraud was paid back.',
      'The first balance of the year is due in May.',
      'The team made 12 runs and left two men stranded.',
      'Her days are full, and the animals’ days in danger are over.',
      'The floor is oak parquet of the best kind.',
      'She auditioned for the part; the police called it a routine check.',
      'A bullet hit the wall, and a guard was hit by a ball.',
      'The rebels seized the court and the town hall.',
      'It was the object of his desire.',
      'Residents were told about the plan, and people told about it were calm.',
      'In the ministry, nobody noted the date; the solemn opening chords of the hymn rang out.',
      'With reference to your letter, the report says nothing about this.',
      'The reporter learned from her mistakes; on one side, the company said nothing.',
      'It is understood that the first time is the hardest, and the remark caused concern.',
      'He finished his words and left; fire was brought under control, and the sides said nothing.',
      'The area was exposed to the sea, and the crew on board were subjected to searches.',
    ],
  },
});
