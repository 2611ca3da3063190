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
  '[marry~ from] (a|an) <adj 2> (woman|man|girl|family)': {
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
  '[pull~] (a|some|many|<num>)? (selfie+|photo+|photograph+) with (the|his|her|their|us|me|fans|him|them|tourists)': {
    from: { tr: 'fotoğraf çekmek' },
    en: 'take~',
    example: 'The singer [pulled -> took] photos with fans.',
  },
  '[pull~] (a lot of|much|great|so much|severe|big)? (pain|suffering|hunger|longing) (in|for|because|since|when|during|after|of)':
    {
      from: { tr: 'acı çekmek' },
      en: 'suffer~',
      loose: true,
      example: 'They [pulled ->] great hunger in the war.',
    },
  '[throw~] (a|an|the|<num>|his|her) <adj 1> (goal+) (in|to|against|for|from|at)': {
    from: { tr: 'gol atmak' },
    en: 'score~',
    example: 'He [threw -> scored] two goals in May.',
  },
  '[throw~] (a|an) (message|mail|email|e-mail|tweet) to (me|us|him|her|them|you|my|his|our)': {
    from: { tr: 'mesaj atmak' },
    en: 'send~',
    strength: 0.7,
    example: 'He [threw -> sent] a message to my aunt.',
  },
  '[hit~ (its|his|her|their) (stamp|seal)] (on|to) (the|this|a)': {
    from: { tr: 'damgasını vurmak' },
    en: 'make~ $1 mark',
    example: 'The raft [hit its stamp -> made its mark] on the race.',
  },
  '[live~] (a|an|great|big|some|much|such a) <adj 1> (disappointment+|excitement|panic|shock|tension+|happiness|sadness|trauma|injury|decrease|defeat|surprise|joy|enthusiasm|pride)':
    {
      from: { tr: 'heyecan yaşamak', es: 'vivir una decepción' },
      en: 'experience~',
      example: 'The village [lived -> experienced] a great disappointment.',
    },
  '(<subj>|who|to|has|have|had|was|were) [make~] (an|a|no|any|a written|<poss> first) <adj 1> explanation+ (to the press|about the (incident|accident|event)|on the (subject|matter)|regarding)':
    {
      from: { tr: 'açıklama yapmak' },
      en: 'give~',
      loose: true,
      strength: 0.6,
      example: 'The mayor has [made ->] an explanation to the press.',
    },
  'make~ (a|an|the|some|many|<num>) <adj 1> sharing+ (on|from|about|in|via|with) (his|her|its|their|the|social|Twitter|Instagram|Facebook)':
    {
      from: { tr: 'paylaşım yapmak' },
      en: 'post~ something $3 $4',
      loose: true,
      example: 'She [made a sharing on her ->] page.',
    },
  'make~ (duty|task) as (a|an|the|<name>|<poss>)': {
    from: { tr: 'görev yapmak' },
    en: 'serve~ as $2',
    example: 'She [made duty as the -> served as the] harbour master.',
  },
  '[show~] (great|big|harsh|strong|intense|sharp|much)? reaction (to|against) (the|this|his|her|these|those)': {
    from: { tr: 'tepki göstermek' },
    en: 'react~',
    loose: true,
    strength: 0.6,
    example: 'Bakers [showed ->] great reaction to the tax.',
  },
  '(show~ (great|intense|much|big|a lot of|close|special|no|some|an)? interest) [(to|towards|toward|for)] (the|this|a|his|her|our|their) <adj 1> (concert+|fair|festival|event|exhibition+|book+|match|show|project|performance|stand+|product+)':
    {
      from: { tr: 'ilgi göstermek' },
      en: 'in',
      strength: 0.7,
      example: 'Children showed great interest [to -> in] the exhibition.',
    },
  'show~ the necessary (sensitivity|attention|effort|interest|reaction)': {
    from: { tr: 'gerekli hassasiyeti göstermek' },
    en: 'take~ due care',
    loose: true,
    example: 'All drivers must [show the necessary sensitivity ->].',
  },
  '[give~ (wide|broad|large|ample|great|extensive|more)? place] to (the news|the statements|the following|statements|his|her|their|these|this)':
    {
      from: { tr: 'yer vermek' },
      en: 'feature~',
      loose: true,
      strength: 0.6,
      example: 'The paper [gave wide place ->] to his letters.',
    },
  '[give~] (a|short|small|a short|a brief|a little)? break (to|from) (the|our|my|his|her|their) (work|lesson+|meeting+|show|education|studies|class+|talks|negotiation+|match|league|training|trial|school)':
    {
      from: { tr: 'ara vermek' },
      en: 'take~',
      loose: true,
      example: 'We will [give ->] a short break to the lesson.',
    },
  '[take~] (a lot of|many|harsh|big|great|strong|positive|negative|serious|some)? reaction+ from (the|his|her|many|all|fans|people|citizens)':
    {
      from: { tr: 'tepki almak' },
      en: 'get~',
      example: 'The mayor [took -> got] harsh reactions from the bakers.',
    },
  '[take~] (a|an|his|her|university|music|religious|good)? education (in|at|abroad|from)': {
    from: { tr: 'eğitim almak' },
    en: 'receive~',
    strength: 0.7,
    example: 'She [took -> received] her education in Rome.',
  },
  '[(see~)] (university|music|religious|law|medical|higher|high school) education (in|at|abroad)': {
    from: { tr: 'eğitim görmek' },
    en: 'receive~',
    strength: 0.6,
    example: 'He [saw -> received] music education in Rome.',
  },
  '[read~] (high school|secondary school|middle school|primary school) (in|at|there)': {
    from: { tr: 'lise okumak' },
    en: 'attend~',
    example: 'He [read -> attended] high school in Rome.',
  },
  '[read~] (the|a) (ezan|azan|adhan|call to prayer)': {
    from: { tr: 'ezan okumak' },
    en: 'recite~',
    example: 'At noon he [reads -> recites] the call to prayer.',
  },
  'open~ (the|a|<poss>)? (radio|heater|heating|electric fan) <stop>': {
    from: { tr: 'radyoyu açmak', ar: 'فتح الراديو', zh: '开收音机' },
    en: 'turn~ on $1 $2',
    strength: 0.7,
    example: 'It was cold, so he [opened the heater -> turned on the heater].',
  },
  '[cut~] (a|the|his|her|any)? (promise|pledge|vow) (to|on|that) (himself|herself|themselves|myself|his|her|him|them|me)':
    {
      from: { ar: 'قطع وعداً' },
      en: 'make~',
      example: 'He [cut -> made] a promise to himself.',
    },
  '(to|can|will|would|must) [say] (a|some|the|folk|old|many) <adj 1> song+ <end>': {
    from: { tr: 'şarkı söylemek' },
    en: 'sing',
    example: 'At the feast they will [say -> sing] folk songs.',
  },
  '[practice~] (pressure+|blackmail) (on|against|over)': {
    from: { ar: 'مارس ضغوطاً' },
    en: 'use~',
    loose: true,
    example: 'The bakers [practiced ->] pressure on the mayor.',
  },
  '[cut~] (a|<num>) (long|great|short|big|good) distance+ (on foot|of|by)': {
    from: { ar: 'قطع مسافة' },
    en: 'cover~',
    example: 'He [cut -> covered] a great distance on foot.',
  },
  '[cut~ (his|her|their|my|our|your) hope+ from]': {
    from: { tr: 'umudunu kesmek', ar: 'قطع الأمل' },
    en: 'give~ up on',
    example: 'He [cut his hopes from -> gave up on] the old boat.',
  },
  '[throw~] (a|some|many|various)? slogan+ (against|in favor|in favour|during)': {
    from: { tr: 'slogan atmak' },
    en: 'chant~',
    example: 'The crowd [threw -> chanted] slogans against the tax.',
  },
  '[throw~ (a|the|his|her|their)? signature+ (on|to|under)] (the|a|this|an) <adj 1> (contract|agreement|protocol|deal)':
    {
      from: { tr: 'imza atmak' },
      en: 'sign~',
      example: 'The two ports [threw their signatures under -> signed] the contract.',
    },
  '[make~] (a|<num>|several|many)? (friendly|league|cup|international) match+ (against|with)': {
    from: { tr: 'maç yapmak' },
    en: 'play~',
    example: 'The team [made -> played] two friendly matches against Rome.',
  },
  '[give~ service to] (the|our|tourists|customers|guests|many|all|its|people|visitors)': {
    from: { tr: 'hizmet vermek' },
    en: 'serve~',
    example: 'The inn [gives service to -> serves] guests from the port.',
  },
  '[give~ service] (in the field|in the area|24 hours|since|between|with)': {
    from: { tr: 'hizmet vermek' },
    en: 'operate~',
    strength: 0.7,
    example: 'The yard has [given service -> operated] since spring.',
  },
};
