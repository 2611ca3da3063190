import type { Entries } from 'mtlint/rule';

/** Adjectives that German uses in another sense than English. */
export const GERMANIC: Entries = {
  '[self-made] (cake+|jam+|bread|cookies|soup+|pasta|dumplings|lemonade|ice cream|noodles)': {
    from: { de: 'selbstgemacht' },
    en: 'homemade',
    example: 'They sell [self-made -> homemade] jam.',
  },
  '(very|more|most|so|be|is|was|are|been) [consequent] (in|with|about)': {
    from: { de: 'konsequent', pl: 'konsekwentny' },
    en: 'consistent',
    example: 'The coach was [consequent -> consistent] in this.',
  },
  '(cosy|cozy|very|warm|quiet|pleasant|a) [familiar] (atmosphere|ambience|ambiance)': {
    from: { de: 'familiäre Atmosphäre', it: 'atmosfera familiare' },
    en: 'friendly',
    strength: 0.5,
    example: 'The inn has a warm [familiar -> friendly] atmosphere.',
  },
  '(psychical|psychic) (health|state|illness|illnesses|disorder+|disease+|stress|development)': {
    from: { de: 'psychisch', ru: 'психический', pl: 'psychiczny', uk: 'психічний' },
    en: 'mental $2',
    example: 'They asked about her [psychic health -> mental health].',
  },
};
