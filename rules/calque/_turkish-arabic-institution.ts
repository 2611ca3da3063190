import type { Entries } from 'mtlint/rule';

/** Offices, schools, feasts and papers of Turkey and the Arab countries by their parts. */
export const TURKISH_ARABIC: Entries = {
  'Republic (chief)? (prosecutor+|Prosecutor+|attorney|Attorney)': {
    from: { tr: 'Cumhuriyet savcısı', ar: 'وكيل الجمهورية' },
    en: 'public prosecutor',
    loose: true,
    example: 'The [Republic Prosecutor ->] spoke at noon.',
  },
  'general (center|centre) of (the|our|his|its) <adj 1> (party|union|federation|association|bank|company|organization|club)':
    {
      from: { tr: 'parti genel merkezi' },
      en: 'headquarters of $2 $w1 $3',
      example: 'They met in the [general center of the party -> headquarters of the party].',
    },
  '(primary education school+|primary teaching school+)': {
    from: { tr: 'ilköğretim okulu' },
    en: 'primary school+',
    example: 'She left the [primary education school -> primary school] in May.',
  },
  'health (cottage+|hearth+|quarry|quarries)': {
    from: { tr: 'sağlık ocağı' },
    en: 'health clinic',
    loose: true,
    example: 'The [health cottage ->] is shut on Sundays.',
  },
  'tea (hearth+|quarry|quarries|stove+) (owner+|operator+|of|in|at|and)': {
    from: { tr: 'çay ocağı' },
    en: 'tea house $2',
    loose: true,
    example: 'They met in the [tea quarry of ->] the village.',
  },
  'imam (marriage+|wedding+)': {
    from: { tr: 'imam nikâhı' },
    en: 'religious wedding+',
    example: 'They had [an imam wedding -> a religious wedding] first.',
  },
  '(victim|sacrifice) (feast|bayram|holiday)': {
    from: { tr: 'Kurban Bayramı' },
    en: 'Eid al-Adha',
    example: 'The port is shut for the [sacrifice feast -> Eid al-Adha].',
  },
  '(as|a|is|was|be) (house|home) (woman|lady) <end>': {
    from: { tr: 'ev hanımı', ar: 'ربة بيت' },
    en: '$1 housewife',
    strength: 0.7,
    example: 'She is [a house woman -> a housewife].',
  },
  '(free) profession+ <end>': {
    from: { tr: 'serbest meslek', it: 'libera professione', ar: 'أعمال حرة' },
    en: 'self-employment',
    loose: true,
    strength: 0.6,
    example: 'He has left the bank for a [free profession ->].',
  },
  '(first|second|third) (secondary|preparatory|intermediate) (grade|class) (student+|pupil+|of|in)': {
    from: { ar: 'الصف الثالث الثانوي' },
    en: '$1 year of $2 school',
    loose: true,
    example: 'She is a [third secondary class student ->].',
  },
  '(meeting|conference) (saloon+|salon+)': {
    from: { tr: 'toplantı salonu', fr: 'salon de réunion' },
    en: '$1 room',
    example: 'The [meeting saloon -> meeting room] has nine chairs.',
  },
  'identity (photocopy|photocopies|fotocopy)': {
    from: { tr: 'kimlik fotokopisi' },
    en: 'copy of your ID',
    example: 'Bring [an identity photocopy -> a copy of your ID].',
  },
  '(criminal|judicial) (register|registry) (record|paper|document)': {
    from: { tr: 'adli sicil kaydı', ar: 'صحيفة السوابق' },
    en: 'criminal record certificate',
    strength: 0.7,
    example: 'Bring a [criminal register paper -> criminal record certificate].',
  },
  '(good conduct and behavior|good conduct and behaviour|good behavior and conduct|good conduct and manners) (certificate+|paper+|document+)':
    {
      from: { ar: 'شهادة حسن السيرة والسلوك', tr: 'iyi hal kağıdı' },
      en: 'certificate of good conduct',
      example: 'Bring a [good conduct and behavior certificate -> certificate of good conduct].',
    },
  'family register (copy|example|sample)': {
    from: { tr: 'vukuatlı nüfus kayıt örneği' },
    en: 'extract from the family register',
    example: 'Bring [a family register sample -> an extract from the family register].',
  },
  '(Mr|Mrs|Madam|Mister|Ms) the (ambassador|governor|mayor|director|rector|manager|principal|dean)': {
    from: { ar: 'السيد السفير', fr: 'monsieur le maire' },
    en: 'the $2',
    loose: true,
    strength: 0.7,
    example: 'We thank [Mr the governor ->].',
  },
  'general president of (the|our|his) <adj 1> party': {
    from: { tr: 'parti genel başkanı' },
    en: 'leader of $1 $w1 party',
    example: 'The [general president of the party -> leader of the party] spoke at noon.',
  },
  'a teaching member (of|at|in) (the)? <adj 3> university': {
    from: { tr: 'öğretim üyesi' },
    en: 'a lecturer at $2 $w1 university',
    loose: true,
    strength: 0.6,
    example: 'She is [a teaching member at the university ->].',
  },
  '[(clarification|illumination|enlightenment) text+] (on|about|regarding|for) (the)? (protection|processing|personal|cookies|KVKK)':
    {
      from: { tr: 'aydınlatma metni' },
      en: 'notice+',
      example: 'Please read the [clarification text -> notice] on the processing of your data.',
    },
  'wedding saloon+': {
    from: { tr: 'düğün salonu' },
    en: 'wedding hall+',
    example: 'They danced in a [wedding saloon -> wedding hall].',
  },
  '(sport|sports) salon+': {
    from: { tr: 'spor salonu' },
    en: 'gym+',
    example: 'The [sports salon -> gym] is shut on Sundays.',
  },
};
