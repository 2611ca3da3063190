import type { Entries } from 'mtlint/rule';

/** Offices, services and places by the words that German has for them. */
export const GERMANIC: Entries = {
  '(my|your|his|her|our|their|the) [house doctor+]': {
    from: { de: 'Hausarzt' },
    en: 'family doctor+',
    example: 'Ask your [house doctor -> family doctor] first.',
  },
  '(sickness|illness|health) (till|tills|checkout|cash register)': {
    from: { de: 'Krankenkasse' },
    en: 'health insurance fund',
    example: 'The [sickness till -> health insurance fund] pays for it.',
  },
  '(country|land) (government|parliament) of (Bavaria|Saxony|Hesse|Thuringia|Brandenburg|Lower Saxony|North Rhine-Westphalia|Saarland|Saxony-Anhalt|Tyrol|Styria|Carinthia|Vorarlberg)':
    {
      from: { de: 'Landesregierung' },
      en: 'state $2 of $3',
      example: 'The [country government of Hesse -> state government of Hesse] agreed.',
    },
  '[prime minister] of (Bavaria|Saxony|Hesse|Thuringia|Brandenburg|Lower Saxony|North Rhine-Westphalia|Saarland|Saxony-Anhalt|Mecklenburg-Western Pomerania|Rhineland-Palatinate)':
    {
      from: { de: 'Ministerpräsident' },
      en: 'minister-president',
      strength: 0.7,
      example: 'The [prime minister -> minister-president] of Hesse agreed.',
    },
  'foreigner+ (office|authority|authorities)': {
    from: { de: 'Ausländerbehörde' },
    en: 'immigration office',
    example: 'Ask the [foreigners authority -> immigration office].',
  },
  '[rescue forces] (were|are|had|arrived|brought|from|in|at|came|took|could|recovered|rescued|freed|transported)': {
    from: { de: 'Rettungskräfte' },
    en: 'emergency services',
    strength: 0.7,
    example: 'Sixty [rescue forces -> emergency services] were there.',
  },
  'police inspection <name>': {
    from: { de: 'Polizeiinspektion' },
    en: '$1 police',
    example: 'The [police inspection Kiel -> Kiel police] asks for tips.',
  },
  'nature protection (area+|zone+|region+)': {
    from: { de: 'Naturschutzgebiet' },
    en: 'nature reserve',
    example: 'The fen is a [nature protection area -> nature reserve].',
  },
  '(landscape|landscapes) protection area+': {
    from: { de: 'Landschaftsschutzgebiet' },
    en: 'conservation area',
    example: 'The fen is a [landscape protection area -> conservation area].',
  },
  'monument protection': {
    from: { de: 'Denkmalschutz' },
    en: 'heritage protection',
    example: 'The barn is under [monument protection -> heritage protection].',
  },
  '(free time|freetime|leisure time) park+': {
    from: { de: 'Freizeitpark' },
    en: 'amusement park+',
    example: 'We drove to the [free time park -> amusement park].',
  },
  'swimming hall+': {
    from: { de: 'Schwimmhalle' },
    en: 'indoor pool+',
    example: 'The [swimming hall -> indoor pool] is shut.',
  },
  'sport place+': {
    from: { de: 'Sportplatz' },
    en: 'sports ground+',
    example: 'We met at the [sport place -> sports ground].',
  },
  '(in|at|from|to) the [building market] <end>': {
    from: { de: 'im Baumarkt' },
    en: 'DIY store',
    strength: 0.7,
    example: 'He bought the glue at the [building market -> DIY store].',
  },
  'emergency admission <end>': {
    from: { de: 'Notaufnahme' },
    en: 'A&E',
    loose: true,
    strength: 0.6,
    example: 'She sat in [emergency admission ->].',
  },
  'voluntary fire (brigade|department|service)': {
    from: { de: 'freiwillige Feuerwehr' },
    en: 'volunteer fire brigade',
    example: 'He is in the [voluntary fire brigade -> volunteer fire brigade].',
  },
  '[(five percent|5 percent|five-percent) (hurdle|clause)]': {
    from: { de: 'Fünfprozenthürde' },
    en: 'five per cent threshold',
    example: 'They fell at the [five percent hurdle -> five per cent threshold].',
  },
  '(holiday|vacation) (dwelling+|habitation+|flat dwelling+)': {
    from: { de: 'Ferienwohnung' },
    en: 'holiday flat',
    example: 'We rented a [holiday dwelling -> holiday flat].',
  },
  "strangers' room+": {
    from: { de: 'Fremdenzimmer' },
    en: 'guest room+',
    example: "They let [strangers' rooms -> guest rooms].",
  },
};
