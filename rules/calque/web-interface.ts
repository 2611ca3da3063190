import { defineLexicon } from 'mtlint/rule';
import { EAST_ASIAN } from './_east-asian-web-interface.js';
import { ROMANCE } from './_romance-web-interface.js';
import { SLAVIC } from './_slavic-web-interface.js';
import { TURKISH_ARABIC } from './_turkish-arabic-web-interface.js';

export default defineLexicon({
  summary: 'Buttons, menus and notices have fixed English wordings: “Log in”, “See also”, “left to read”.',
  why: `A page is translated with all that stands around its text: *Il vous reste 38 % de cet article à lire*, *Iniciar sesión*, *Para saber
    más*, *Mentions légales*, 注意事项. Such labels are short and without context, so an engine renders them word by word, and a reader knows at
    once that the page was not written in English.`,
  detects: 'calque',
  mqm: 'style/unidiomatic',
  impact: 'minor',
  repair: 'Use the wording of English pages',
  relation: 'copies',
  entries: [ROMANCE, SLAVIC, EAST_ASIAN, TURKISH_ARABIC],
  examples: {
    good: [
      'You have 41% of this article left to read.',
      'Read also the letters she wrote at sea.',
      'To see the dam, take the path behind the mill.',
      'The chair will close the session at noon, and the bar will start a session of its own.',
      'The soldiers unload the truck before they file in.',
      'Caesar’s commentaries fill two shelves; there are 12 commentaries on the poem.',
      'The user count doubled, and the last news of him came in May.',
      'The politics of returns is a cold business.',
      'The camera makes a click on release, and no sound.',
      'The prices are given in dollars, and the given name is Anna; the loan is in default.',
      'Press on the wound with both hands, and push on the door.',
      'The lecture on German is written on paper; put, like me, a tick in the box.',
      'These matters need attention before noon; the effect is as strong as ever.',
      'He fell carefully silent when the reporter pointed to the praise on the wall; dry goods were sold by the yard.',
      'A phone call to the PC end users costs nothing; the new open in May was rained off, and the size is free.',
      'The warm welcome to visiting teams was deeply felt; the anchor of the live broadcast smiled.',
      'All rights are reserved; the rest of the news is good.',
      'The cargo belongs to the buyer in law, and every member of staff uses the side entry.',
    ],
  },
});
