import type { Entries } from 'mtlint/rule';

/** Prepositions and the words around them as German sets them. */
export const GERMANIC: Entries = {
  'go~ with the (train|car|bus|bike|tram|subway|metro|taxi|plane|ferry|underground) (to|from|home|every|there|into)': {
    from: { de: 'mit dem Zug fahren' },
    en: 'go~ by $1 $2',
    example: 'She [goes with the train to -> goes by train to] the lake.',
  },
  '[under] (the|this|our)? following (link|address|URL|number|phone number|email address|web address)': {
    from: { de: 'unter der folgenden Adresse' },
    en: 'at',
    example: 'The form is [under -> at] the following address.',
  },
  '(available|found|reached|accessible|reach <obj>|call <obj>|contact <obj>) [under] (the|this|our) <adj 2> (link|address|URL|number|website)':
    {
      from: { de: 'erreichbar unter' },
      en: 'at',
      example: 'You can reach us [under -> at] the same number.',
    },
  '(died|married|moved|started|began|left|became|retired|emigrated|lost <poss> <word>) <adj 1> [with <num> years] <end>':
    {
      from: { de: 'mit 18 Jahren' },
      en: 'at the age of $2',
      example: 'She married [with 19 years -> at the age of 19].',
    },
  '[in the sense of] (the)? <adj 1> (environment|climate protection|customer+|sustainability|patients|passengers|consumer protection|animal welfare)':
    {
      from: { de: 'im Sinne der Umwelt' },
      en: 'in the interests of',
      example: 'It is done [in the sense of -> in the interests of] the customer.',
    },
  '[in contrary to]': {
    from: { de: 'im Gegensatz zu', ru: 'в противоположность', pl: 'w przeciwieństwie do' },
    en: 'in contrast to',
    example: '[In contrary to -> In contrast to] his brother, he rows.',
  },
  '<start> in (the)? contrary ,': {
    from: { de: 'im Gegenteil' },
    en: 'on the contrary,',
    example: '[In contrary, -> On the contrary,] he rows.',
  },
  '(in|as) opposite to': {
    from: { de: 'im Gegensatz zu' },
    en: 'in contrast to',
    example: '[In opposite to -> In contrast to] his brother, he rows.',
  },
  'in (difference|distinction) (to|from) (the|a|an|this|other|others|most|many|<poss>|<name>)': {
    from: { de: 'im Unterschied zu', ru: 'в отличие от', uk: 'на відміну від', pl: 'w odróżnieniu od' },
    en: 'unlike $3',
    example: '[In difference to most -> Unlike most] bakers, he rows.',
  },
  '[in the begin of]': {
    from: { de: 'am Anfang' },
    en: 'at the beginning of',
    example: '[In the begin of -> At the beginning of] May it snowed.',
  },
  '[at the (begin|anfang) of]': {
    from: { de: 'am Anfang' },
    en: 'at the beginning of',
    example: '[At the begin of -> At the beginning of] May it snowed.',
  },
  '!(interest|interested|result|resulted|role|involved|believe|difference|participate) [in the end of] (the (year|month|week|season|century|war|day|summer|winter|meeting)|this year|last year|<year>|January|February|March|April|May|June|July|August|September|October|November|December)':
    {
      from: { de: 'am Ende', ru: 'в конце', pl: 'pod koniec' },
      en: 'at the end of',
      example: 'The mill closed [in the end of -> at the end of] the year.',
    },
  'at the (morning|evening|afternoon) <stop>': {
    from: { de: 'am Abend' },
    en: 'in the $1',
    example: 'We row [at the evening -> in the evening].',
  },
  '(go~|come~|return~|drive~|get~|run~|walk~|ride~) (back)? [to home] <stop>': {
    from: { de: 'nach Hause gehen', ru: 'идти домой', es: 'ir a casa' },
    en: 'home',
    example: 'At last we came [to home -> home].',
  },
  '<start> [what (concerns|regards)] (the|this|my|our|these|<poss>) <adj 3> <word> ,': {
    from: { de: 'was … betrifft', ru: 'что касается', uk: 'що стосується', pl: 'co dotyczy' },
    en: 'as for',
    example: '[What concerns -> As for] the roof, it leaks.',
  },
  '(must|should|please|has to|have to|needs to|need to) (be)? (submitted|paid|finished|completed|returned|received|register|submit|return|complete) [until] (the|<num>|tomorrow|next|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)':
    {
      from: { de: 'bis Montag abgeben', ru: 'до понедельника', pl: 'do poniedziałku', fr: 'jusqu’à' },
      en: 'by',
      example: 'The form must be returned [until -> by] Friday.',
    },
  '(died|came|started|began|opened|built|founded|moved|happened|bought|met|introduced|invented|discovered|married|closed|published|created|left) [before <num> (years|months|weeks|days)] <stop>':
    {
      from: { de: 'vor drei Jahren' },
      en: '$2 $3 ago',
      example: 'The inn was closed [before three years -> three years ago].',
    },
  '(children|kids|persons) [from <num> years (on)?] (up)? <stop>': {
    from: { de: 'Kinder ab 6 Jahren', ru: 'дети от 6 лет' },
    en: 'aged $2 and over',
    example: 'The boat is for children [from six years -> aged six and over].',
  },
  '[in (the)? near of] (the|a|our|this|<name>)': {
    from: { de: 'in der Nähe von' },
    en: 'near',
    example: 'The hut stands [in the near of -> near] the lake.',
  },
  '!(click|clicking|clicked|clicks|tap|press|hover|based|focus|depends|text|written|zoom|double-click|information|comment|comments|work|works|start|effect) [on] the (picture|photo|image) (below|above|you|we|one|there|on the left|on the right)':
    {
      from: { de: 'auf dem Bild', ru: 'на фото', pl: 'na zdjęciu' },
      en: 'in',
      strength: 0.6,
      example: 'The boat [on -> in] the photo below is mine.',
    },
  '!(when|if|once|because|what|as) [it comes to] (problems|delays|errors|failures|disturbances|disruptions|misunderstandings|crashes) (with|in|at|on|during|between)':
    {
      from: { de: 'es kommt zu Problemen' },
      en: 'there are',
      example: 'In winter [it comes to -> there are] delays at the lock.',
    },
  '!(when|if|once|because|what|as) [it came to] (delays|errors|failures|disturbances|disruptions|misunderstandings|crashes) (with|in|at|on|during|between)':
    {
      from: { de: 'es kam zu Störungen' },
      en: 'there were',
      example: 'In May [it came to -> there were] delays at the lock.',
    },
};
