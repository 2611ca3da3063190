import { defineLexicon } from 'mtlint/rule';
import { EAST_ASIAN } from './_east-asian-institution.js';
import { GERMANIC } from './_germanic-institution.js';
import { ROMANCE } from './_romance-institution.js';
import { SLAVIC } from './_slavic-institution.js';
import { TURKISH_ARABIC } from './_turkish-arabic-institution.js';

export default defineLexicon({
  summary: 'A foreign office, court or procedure goes by the English word for it, not by its parts.',
  why: `Institutions have nicknames and compound names that mean nothing when they are taken apart: the French *perchoir* is the Speaker’s
    chair, the *juge d’instruction* an investigating judge, the Spanish *prisión preventiva* pre-trial detention. An engine that
    does not know the term puts its words side by side. Official names that English uses as they are stay silent.`,
  detects: 'calque',
  mqm: 'terminology/wrong-term',
  impact: 'major',
  repair: 'Use the English term',
  relation: 'copies',
  entries: [ROMANCE, GERMANIC, SLAVIC, EAST_ASIAN, TURKISH_ARABIC],
  examples: {
    good: [
      'The parrot left its perch, and the assembly laughed.',
      'The Court of Cassation and the Council of State disagree.',
      'The ashes were put in urns, and two urns went to the museum.',
      'The choir sang with 23 voices, and the voices carried.',
      'At the head of the list stands a nurse.',
      'Data retention centres need power.',
      'The chapter of the ministry’s history that deals with the fire is short; a well-deserved artist of the year smiled.',
      'The brigade took the military part of the port; the objects of culture are on show.',
      'The second turn of the screw is the harder one, and the first tour of the band was short.',
      'The vice president keeps a standing order with the general manager.',
      'The backbone of the company is a person in charge of nails.',
      'The general centre of gravity moved; the president of the party is a teaching assistant.',
      'A Republican prosecutor read the text; the tea is on the hearth.',
    ],
  },
});
