import type { Entries } from 'mtlint/rule';

/** Formulas of Turkish and Arabic news. */
export const TURKISH_ARABIC: Entries = {
  '[continue~ (his|her|their) words] (as follows|by saying|like this|saying|as)': {
    from: { tr: 'sözlerini şöyle sürdürdü' },
    en: 'go~ on',
    loose: true,
    example: 'The mayor [continued his words ->] as follows.',
  },
  '[(conclude~|complete~|finish~|end~) (his|her|their) words] (by|with|as follows|saying|like this)': {
    from: { tr: 'sözlerini tamamladı', ar: 'اختتم كلمته' },
    en: '$1',
    example: 'The mayor [completed his words -> completed] by thanking the crew.',
  },
  'gave place to the following (expressions|statements|words|information|sentences|views)': {
    from: { tr: 'şu ifadelere yer verildi' },
    en: 'said',
    example: 'The letter [gave place to the following statements -> said]: the well is full.',
  },
  '(statement|message|report|announcement|post|text|letter) , [(it was|it is)? (the following|following) (expressions|statements|words|views) (were|was|are) (used|included|given|made)]':
    {
      from: { tr: 'açıklamada şu ifadelere yer verildi' },
      en: 'said',
      loose: true,
      example: 'In the statement, [the following expressions were used ->]: the well is full.',
    },
  'press member+ (and|who|in|at|on|after|were|was|about|gathered|asked)': {
    from: { tr: 'basın mensupları' },
    en: 'reporter+ $1',
    example: 'He met [press members in -> reporters in] the square.',
  },
  '(dispatched|directed|sent|rushed|referred|came) to the [((event|incident) (place|scene|site|area)|(place|scene) of event)]':
    {
      from: { tr: 'olay yerine sevk edildi' },
      en: 'scene',
      example: 'Two crews were sent to the [event place -> scene].',
    },
  '(be~|been) [lifted] to (the|a)? <adj 3> hospital+ !(by)': {
    from: { tr: 'hastaneye kaldırıldı' },
    en: 'taken',
    strength: 0.6,
    example: 'The miller was [lifted -> taken] to the nearest hospital.',
  },
  'taken under (custody|detention|arrest)': {
    from: { tr: 'gözaltına alındı' },
    en: 'taken into custody',
    example: 'Two thieves were [taken under custody -> taken into custody].',
  },
  'taken under (treatment|observation|surveillance)': {
    from: { tr: 'tedavi altına alındı, müşahede altına alındı' },
    en: 'placed under $1',
    loose: true,
    example: 'The miller was [taken under treatment ->].',
  },
  'taken under protection': {
    from: { tr: 'koruma altına alındı' },
    en: 'placed under protection',
    example: 'The old mill was [taken under protection -> placed under protection].',
  },
  '(be~|been) [shown among] the (best|greatest|most|biggest|leading|oldest|top|favorites|favourites)': {
    from: { tr: 'arasında gösteriliyor' },
    en: 'counted among',
    strength: 0.7,
    example: 'The raft is [shown among -> counted among] the best.',
  },
  'became (a)? martyr+ (in|on|during|as a result|when|at) (the|a|an|this|that)': {
    from: { tr: 'şehit oldu' },
    en: 'were killed $1 $2',
    loose: true,
    strength: 0.5,
    example: 'Two guards [became martyrs in the ->] hills.',
  },
  '(lost|lose~) (his|her|their) life+ [at the (event|accident) (place|scene)]': {
    from: { tr: 'olay yerinde hayatını kaybetti' },
    en: 'at the scene',
    example: 'The rider lost his life [at the accident place -> at the scene].',
  },
  'lost (his|her|their) (life|lives) [despite all (the)? (interventions|intervention)]': {
    from: { tr: 'tüm müdahalelere rağmen hayatını kaybetti' },
    en: 'despite the efforts of doctors',
    example: 'The rider lost his life [despite all interventions -> despite the efforts of doctors].',
  },
  "(could not|couldn't|cannot) be (saved|rescued) despite all (the)? (interventions|intervention)": {
    from: { tr: 'tüm müdahalelere rağmen kurtarılamadı' },
    en: 'died despite the efforts of doctors',
    example: 'The rider [could not be saved despite all the interventions -> died despite the efforts of doctors].',
  },
  'investigation was (initiated|started|launched) (about|related to|regarding|in relation to) the (event|incident)': {
    from: { tr: 'olayla ilgili soruşturma başlatıldı' },
    en: 'investigation was opened',
    strength: 0.6,
    example: 'An [investigation was started related to the event -> investigation was opened].',
  },
  '(in|during) (his|her|a) [word] (during|at the|to the|on the occasion|that he|which he|he delivered|in front of|before the)':
    {
      from: { ar: 'في كلمته خلال' },
      en: 'speech',
      example: 'In his [word -> speech] during the feast, he praised the bakers.',
    },
  '(deliver~|delivering) (a|his|her|the) <adj 1> [word] (at|during|on behalf|to|before|in front) (of)? (the|a)': {
    from: { ar: 'ألقى كلمة' },
    en: 'speech',
    strength: 0.7,
    example: 'The mayor delivered a short [word -> speech] at the feast.',
  },
  'source+ (informed|knowledgeable|well-informed|familiar) (said|told|revealed|reported|confirmed|disclosed)': {
    from: { ar: 'مصادر مطلعة قالت' },
    en: 'well-informed source+ $2',
    example: '[Sources informed revealed -> Well-informed sources revealed] that the well is dry.',
  },
  '(official|competent|concerned|security|judicial|regulatory|responsible|relevant) [destinations] (to|in|have|has|are|that|and|said|for)':
    {
      from: { ar: 'الجهات المختصة' },
      en: 'authorities',
      example: 'The matter is with the competent [destinations -> authorities] in the port.',
    },
  '(competent|concerned|responsible|specialized) [sides] (to|in|have|are|that|said|of|regarding)': {
    from: { ar: 'الجهات المعنية' },
    en: 'authorities',
    strength: 0.6,
    example: 'The matter is with the concerned [sides -> authorities] in the port.',
  },
  'men of (the)? (security|traffic|civil defense|civil defence)': {
    from: { ar: 'رجال الأمن' },
    en: '$2 officers',
    example: 'Nine [men of the traffic -> traffic officers] stood by.',
  },
  'martyrdom of (<num>|the|a) (citizen+|soldier+|policeman|policemen|police officer+|civilian+|guard+)': {
    from: { ar: 'استشهاد مواطنين', tr: 'askerin şehit olması' },
    en: 'death of $1 $2',
    strength: 0.5,
    example: 'Rain fell after the [martyrdom of two guards -> death of two guards].',
  },
  'on board (of)? (a|the|their|his|her) (motorcycle+|bicycle+|motorbike+|scooter+|bike+)': {
    from: { ar: 'على متن دراجة نارية' },
    en: 'on $2 $3',
    example: 'Two boys fled [on board a motorcycle -> on a motorcycle].',
  },
  '(fire+|blaze|flames|situation|outbreak|epidemic|incident|riot) (was|were|is|are|has been|have been|could be|be) (quickly|partially|completely)? [taken under control]':
    {
      from: { tr: 'kontrol altına alındı', ru: 'взят под контроль' },
      en: 'brought under control',
      example: 'The fire was [taken under control -> brought under control] at noon.',
    },
  '(he|she|minister|president|mayor|chairman) [used the following (expressions|statements)] <stop>': {
    from: { tr: 'şu ifadeleri kullandı', ar: 'استخدم العبارات التالية' },
    en: 'said',
    example: 'The mayor [used the following expressions -> said]: the well is full.',
  },
  '(was|is|been) [shown as (a|the) candidate] for': {
    from: { tr: 'aday gösterildi' },
    en: 'nominated',
    strength: 0.6,
    example: 'The raft was [shown as a candidate -> nominated] for the prize.',
  },
  '(opening|closing|conclusion|start|beginning|sidelines|inauguration) of the [works] of the (first|second|annual|national)? <adj 1> (congress|conference|assembly|session|summit|committee|forum|council|commission)':
    {
      from: { ar: 'أعمال المؤتمر', fr: 'les travaux du congrès' },
      en: 'sessions',
      example: 'He spoke at the opening of the [works -> sessions] of the congress.',
    },
  '[(be~|been) (exposed|subjected) to (a|an|the)] <adj 2> (accident+|stroke+|setback+|fall|heart attack|injury)': {
    from: { ar: 'تعرض لحادث', tr: 'kazaya maruz kaldı' },
    en: 'suffer~ $3',
    example: 'The rider [was exposed to an -> suffered an] accident.',
  },
};
