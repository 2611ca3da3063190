import type { Entries } from 'mtlint/rule';

/** Nouns of Arabic that have one word for what English calls by two. */
export const ARABIC: Entries = {
  '[(Material|material|Substance|substance)] <figure> of the <adj 1> (constitution|law|penal code|code|charter|convention)':
    {
      from: { ar: 'المادة 5 من الدستور' },
      en: 'Article',
      example: '[Material -> Article] 12 of the constitution speaks of lamps.',
    },
  '(<figure>|two|three|four|five|six) [elements] of the (police|army|gendarmerie|national guard|civil defence|civil defense)':
    {
      from: { ar: 'عناصر الشرطة' },
      en: 'members',
      example: 'Two [elements -> members] of the police were hurt at the quay.',
    },
  '(military|armoured|armored|police|fire|rescue|Israeli|enemy) [mechanisms] (entered|arrived|were|moved|crossed|stormed|burned|burnt|withdrew)':
    {
      from: { ar: 'آليات عسكرية' },
      en: 'vehicles',
      example: 'Nine military [mechanisms -> vehicles] crossed the bridge.',
    },
  'the (first|second|third|fourth|fifth|sixth) [row] (primary|preparatory|secondary|elementary)': {
    from: { ar: 'الصف الأول الابتدائي' },
    en: 'grade',
    strength: 0.7,
    example: 'She is in the third [row -> grade] primary at the port school.',
  },
  '(show~|present~|bring~|copy of|number of) (your|the|his|her|a|<poss>) [personal card+]': {
    from: { ar: 'البطاقة الشخصية' },
    en: 'ID card+',
    example: 'Please bring your [personal card -> ID card] to the gate.',
  },
  '(women|licence for|license for|ban on|allowed|learn~|teach~|of|from) [(the)? leadership of] (cars|vehicles|motorcycles)':
    {
      from: { ar: 'قيادة السيارات' },
      en: 'driving',
      example: 'She won a prize for the safe teaching of [leadership of -> driving] vehicles.',
    },
  '(celebration+|holiday|night|party|eve|occasion) of [(the)? head of the (new|Hijri|Gregorian|Christian)? year]': {
    from: { ar: 'رأس السنة' },
    en: 'the New Year',
    example: 'On the night of [the head of the year -> the New Year] the bell rang.',
  },
  '[security (apparatuses|organs|devices)] (arrested|announced|managed|were able|seized|detained|raided|foiled|thwarted)':
    {
      from: { ar: 'الأجهزة الأمنية' },
      en: 'security services',
      example: 'The [security devices -> security services] arrested a smuggler of eels.',
    },
  '[sons] of the (region|governorate|camp|district)': {
    from: { ar: 'أبناء المنطقة' },
    en: 'people',
    strength: 0.7,
    example: 'The [sons -> people] of the region built the dam by hand.',
  },
  '(the)? University of (the)? Arab (States|Countries)': {
    from: { ar: 'جامعة الدول العربية' },
    en: 'the Arab League',
    example: 'The envoy of [the University of Arab States -> the Arab League] left at noon.',
  },
  '(in|during) [the (chapter|class) of] (summer|winter|spring|autumn)': {
    from: { ar: 'فصل الصيف' },
    en: 'the season of',
    strength: 0.7,
    example: 'In [the chapter of -> the season of] winter the pass is shut.',
  },
  '(first|second|third|last|next) [season] of the (book|constitution|thesis|study)': {
    from: { ar: 'الفصل الأول من الكتاب' },
    en: 'chapter',
    strength: 0.7,
    example: 'The second [season -> chapter] of the book is on bees.',
  },
  'the [atmosphere] (is|was|will be) (rainy|sunny|cloudy|foggy|dusty)': {
    from: { ar: 'الجو ماطر' },
    en: 'weather',
    strength: 0.7,
    example: 'Tomorrow the [atmosphere -> weather] will be rainy.',
  },
  'carried phone+': {
    from: { ar: 'الهاتف المحمول' },
    en: 'mobile phone+',
    strength: 0.7,
    example: 'He lost his [carried phone -> mobile phone] on the beach.',
  },
  '[carried computer+] (and|with|from|of|for|was|is)': {
    from: { ar: 'الحاسوب المحمول' },
    en: 'laptop+',
    strength: 0.7,
    example: 'The [carried computer -> laptop] was found on the train.',
  },
  '[eye+ of] (mineral|hot|sulphur|sulfur|drinking) water': {
    from: { ar: 'عين ماء' },
    en: 'spring+ of',
    example: 'The [eye of -> spring of] hot water is free to all.',
  },
};
