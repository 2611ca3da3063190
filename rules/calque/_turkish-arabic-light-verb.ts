import type { Entries } from 'mtlint/rule';

/** Verbs beside nouns as Turkish and Arabic pair them. */
export const TURKISH_ARABIC: Entries = {
  '[drink~] (a|the|<num>|<poss>|a lot of)? (cigarette+|cigar+|hookah|shisha|nargile|narghile)': {
    from: { tr: 'sigara içmek', ar: 'شرب سيجارة' },
    en: 'smoke~',
    strength: 0.9,
    example: 'He [drank -> smoked] a cigarette at the door.',
  },
  '[throw~] (a|the|an|<num>) <adj 1> step+ (towards|toward|to|in|for|forward|on)': {
    from: { tr: 'adım atmak' },
    en: 'take~',
    example: 'The council [threw -> took] an important step towards peace.',
  },
  '<subj> [live~] (a|some|many|serious|great|big|any|such|no)? <adj 1> (problem+|difficulty|difficulties) <end>': {
    from: { tr: 'sorun yaşamak' },
    en: 'have~',
    example: 'Last winter we [lived -> had] some problems with the boiler.',
  },
  '[give~ decision+] (to|about|on|that)': {
    from: { tr: 'karar vermek' },
    en: 'make~ a decision',
    loose: true,
    example: 'They [gave decision ->] to sell the mill.',
  },
  '[enter~ (to|into)?] (the|an|<poss>) (university|entrance|final|driving)? (exam+|examination+) <stop>': {
    from: { tr: 'sınava girmek' },
    en: 'take~',
    strength: 0.7,
    example: 'She will [enter -> take] the university exam.',
  },
  '!(is|are|was|were|be|been|being|previously|commands) enter~ to (the|a|an|this) !(sound+|tune+|strains|applause|cheers|music|left|right|rear|side)':
    {
      from: { tr: '-e girmek', ko: '에 들어가다', es: 'entrar a' },
      en: 'enter~ $1',
      strength: 0.7,
      example: 'They [entered to the -> entered the] hall in silence.',
    },
  '[(make~|do~)] (a|an|<num>) <adj 1> (accident+|car accident+|traffic accident+) <end>': {
    from: { tr: 'kaza yapmak', ar: 'عمل حادث' },
    en: 'have~',
    example: 'He [made -> had] an accident on the way to work.',
  },
  '[make~] (a|an|<num>)? <adj 1> interview+ with': {
    from: { ar: 'أجرى مقابلة مع', tr: 'röportaj yapmak' },
    en: 'conduct~',
    strength: 0.7,
    example: 'The paper [made -> conducted] an interview with the diver.',
  },
  '[strike~] (an|the|<num>) <adj 1> example+ <end>': {
    from: { ar: 'ضرب مثالاً' },
    en: 'give~',
    example: 'The teacher [struck -> gave] an example.',
  },
  'direct~ (a|an|the|<num>)? <adj 1> (accusation+|criticism+|insult+) to': {
    from: { ar: 'وجّه اتهامات إلى' },
    en: 'level~ $1 $w1 $2 at',
    example: 'The mayor [directed sharp accusations to -> leveled sharp accusations at] the press.',
  },
  'hold~ <obj> (the|full|the full)? responsibility (for|of)': {
    from: { ar: 'حمّله مسؤولية' },
    en: 'hold~ $1 responsible for',
    example: 'They [held him the full responsibility for -> held him responsible for] the fire.',
  },
  '[raise~] (a|the|<num>)? <adj 1> lawsuit+ (against|to|in)': {
    from: { ar: 'رفع دعوى' },
    en: 'file~',
    example: 'The heirs [raised -> filed] a lawsuit against the bank.',
  },
  '[exert~] (great|all|more|intense|intensive|continuous|huge|tireless|strenuous|diligent|the necessary|<poss>) <adj 1> efforts (to|for|in)':
    {
      from: { ar: 'بذل جهوداً' },
      en: 'make~',
      strength: 0.6,
      example: 'The ministry [exerts -> makes] great efforts to save the reef.',
    },
  '[(practice~|practise~)] (his|her|their|its|our|my) (work|job|duties|tasks)': {
    from: { ar: 'مارس عمله', es: 'ejercer sus funciones' },
    en: 'do~',
    strength: 0.7,
    example: 'The guards were free to [practise -> do] their work.',
  },
  '[(marry~ from|get~ married from)] (a|an) <adj 2> (woman|man|girl|family)': {
    from: { ar: 'تزوّج من' },
    en: 'marry~',
    example: 'He [married from -> married] a rich family.',
  },
  'close~ the phone (on|in) (my|his|her|our|their|your)? (face|me|him|her|us|them)': {
    from: { tr: 'telefonu yüzüne kapatmak', ar: 'أغلق الهاتف في وجهه' },
    en: 'hang~ up on $3',
    loose: true,
    example: 'The clerk [closed the phone in my face ->].',
  },
};
