import type { Entries } from 'mtlint/rule';

/** Adjectives that Russian, Ukrainian and Polish use in another sense than English. */
export const SLAVIC: Entries = {
  'ecologically (clean|pure)': {
    from: { ru: 'экологически чистый', uk: 'екологічно чистий', pl: 'ekologicznie czysty' },
    en: 'environmentally friendly',
    example: 'They sell [ecologically clean -> environmentally friendly] soap.',
  },
  '[ecological] (situation|legislation|norms|inspection)': {
    from: { ru: 'экологическая ситуация', uk: 'екологічна ситуація' },
    en: 'environmental',
    strength: 0.6,
    example: 'The [ecological -> environmental] situation is grave.',
  },
  '[capital] (repair+|renovation+|reconstruction)': {
    from: { ru: 'капитальный ремонт', uk: 'капітальний ремонт', pl: 'remont kapitalny' },
    en: 'major',
    example: 'The bridge needs [capital -> major] repairs.',
  },
  'cosmetic repair+': {
    from: { ru: 'косметический ремонт', uk: 'косметичний ремонт' },
    en: 'redecoration',
    loose: true,
    example: 'The flat needs [cosmetic repairs ->].',
  },
  '(a|most|very|more|young) [perspective] (direction+|project+|player+|market+|employee+|specialist+|technology|technologies|footballer+)':
    {
      from: { ru: 'перспективный', uk: 'перспективний', pl: 'perspektywiczny' },
      en: 'promising',
      example: 'He is a young [perspective -> promising] player.',
    },
  '(very|more|most|especially|particularly|still|remains|remain|extremely|becomes|became|become) [actual] <stop>': {
    from: { ru: 'актуальный', uk: 'актуальний', pl: 'aktualny', de: 'aktuell' },
    en: 'relevant',
    example: 'The book is still [actual -> relevant].',
  },
  '(very|most|especially|particularly|extremely) [actual] (problem+|issue+|topic+|question+|theme+)': {
    from: { ru: 'актуальный вопрос', uk: 'актуальне питання', pl: 'aktualny temat' },
    en: 'topical',
    example: 'It was a most [actual -> topical] question.',
  },
  '(a|the) [fresh] (number|issue) of (the|a)': {
    from: { ru: 'свежий номер', uk: 'свіжий номер' },
    en: 'latest',
    example: 'She read the [fresh -> latest] issue of the paper.',
  },
  '[concrete] (person|people|country|user+|customer+|employee+)': {
    from: { ru: 'конкретный человек', uk: 'конкретна людина', de: 'konkrete Person', pl: 'konkretna osoba' },
    en: 'specific',
    strength: 0.6,
    example: 'The law names no [concrete -> specific] person.',
  },
  'the? [actual] (price list|timetable|vacancies|promotions|special offers|discounts)': {
    from: { ru: 'актуальный прайс-лист', de: 'aktuell', pl: 'aktualny', fr: 'actuel', es: 'actual' },
    en: 'current',
    strength: 0.7,
    example: 'The [actual -> current] timetable hangs on the gate.',
  },
  'the [actual] version (is|of the (program|software|app|plugin|game) is) (<figure>|available)': {
    from: { de: 'aktuelle Version', ru: 'актуальная версия', fr: 'version actuelle', es: 'versión actual' },
    en: 'current',
    strength: 0.6,
    example: 'The [actual -> current] version is 2.1.',
  },
};
