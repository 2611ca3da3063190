import type { Entries } from 'mtlint/rule';

/** Prepositions and the words around them as Turkish and Arabic set them. */
export const TURKISH_ARABIC: Entries = {
  '[in the direction of] (the|this|that|these|his|her|their|our|your|its) <adj 2> (decision+|demand+|request+|instruction+|opinion+|aim+|target+|information|needs|wishes|recommendation+|principle+)':
    {
      from: { tr: '… doğrultusunda' },
      en: 'in line with',
      example: 'The stall was moved [in the direction of -> in line with] the decision.',
    },
  '(statement+|claim+|opinion+|allegation+|rumor+|rumour+|comment+|criticism+|view+|news) [in the direction (of|that)] (the|a|he|she|it|they|there|this|his|her|<ing>)':
    {
      from: { tr: '… yönünde' },
      en: 'that',
      loose: true,
      example: 'There were claims [in the direction that ->] the well is dry.',
    },
  '(detained|arrested|caught|held|organized|organised|launched|seized|visited|met|released|performed|came) [within the scope of] (the|an|this|a|these)':
    {
      from: { tr: '… kapsamında' },
      en: 'as part of',
      strength: 0.7,
      example: 'A concert was held [within the scope of -> as part of] the fair.',
    },
  '[within the scope of] (the)? <adj 2> (festival+|celebration+|week|fair|visit+|commemoration+|tournament+|birthday)':
    {
      from: { tr: '… kapsamında' },
      en: 'as part of',
      example: '[Within the scope of -> As part of] the spring festival, bakers will run.',
    },
  '[within the body of] (the|our|this) <adj 2> (company|university|ministry|municipality|institution|organization|organisation|group|association|department|faculty|club|holding)':
    {
      from: { tr: '… bünyesinde' },
      en: 'within',
      example: 'A choir was founded [within the body of -> within] the university.',
    },
  '[by the side of] (the|our) <adj 1> (ministry|government|police|municipality|administration|parliament|authorities|company|management|committee)':
    {
      from: { tr: '… tarafından', ar: 'من جانب', ru: 'со стороны' },
      en: 'by',
      strength: 0.7,
      example: 'The plan was stopped [by the side of -> by] the ministry.',
    },
  'for long years <end>': {
    from: { tr: 'uzun yıllar', ru: 'долгие годы', ar: 'لسنوات طويلة', uk: 'довгі роки', pl: 'przez długie lata' },
    en: 'for many years',
    strength: 0.7,
    example: 'He has kept bees [for long years -> for many years].',
  },
  'come~ (at|in) the (beginning|head|top) of (the|these|our) (reasons|factors|problems|causes|issues|subjects|matters)':
    {
      from: { tr: '… başında geliyor', ar: 'يأتي في مقدمة الأسباب' },
      en: 'be~ chief among $3 $4',
      example: 'Rain [comes at the beginning of the reasons -> is chief among the reasons].',
    },
  '[in (the)? (shade|shadow|shadows) of] (the|these|this) <adj 1> (circumstances|conditions|situation|developments|deterioration|continuation|challenges)':
    {
      from: { ar: 'في ظل الظروف' },
      en: 'in view of',
      example: '[In the shadow of -> In view of] these circumstances, the fair was put off.',
    },
  '[under the (shade|shadow|shadows) of] (the|these|this) <adj 1> (circumstances|conditions|situation|developments|deterioration|continuation|challenges)':
    {
      from: { ar: 'في ظل الظروف' },
      en: 'in view of',
      example: '[Under the shade of -> In view of] the current conditions, the fair was put off.',
    },
  '<start> in (a|the) context (related|connected) ,': {
    from: { ar: 'في سياق متصل' },
    en: 'meanwhile,',
    example: '[In a context related, -> Meanwhile,] the bakers went on strike.',
  },
  '<start> on the (Arab|regional|international|local|security|field|humanitarian|sports) (level|plane|side) ,': {
    from: { ar: 'على الصعيد الميداني' },
    en: 'on the $1 front,',
    strength: 0.5,
    example: '[On the security level, -> On the security front,] nothing moved.',
  },
  '[on the level of] (the)? (kingdom|republic|governorate|governorates|Arab world|Gulf|homeland|Middle East)': {
    from: { ar: 'على مستوى المملكة' },
    en: 'across',
    loose: true,
    example: 'It is the largest oven [on the level of ->] the kingdom.',
  },
  '!(in|to|by|at|on|for|of|from|with|through|under|during|upon|after|without|about|into|over|between|within|among|against) which (I|we|he|she|they|you) [(bought|visited|wrote|ate|invented|sold|published|owned|loved|watched|designed|painted|discovered) (it|them)] <end>':
    {
      from: { ar: 'الكتاب الذي اشتريته' },
      en: '$2',
      example: 'He sold the lamp which she [bought it -> bought].',
    },
  '(house|village|town|apartment|neighborhood|neighbourhood|building|hospital) (that|which) (I|we|he|she|they|you) (live|lived|study|studied|work|worked|stay|stayed|grew up|slept) [in it] <end>':
    {
      from: { ar: 'البيت الذي أسكن فيه' },
      en: 'in',
      example: 'He sold the house that they lived [in it -> in].',
    },
  '(person|man|woman|friend|teacher|people|girl|boy|doctor) (that|who|whom) (I|we|he|she|they|you) [(love|loved|met|saw|visited|married|helped|invited|thanked|admire|respect|trust) (him|her|them)] <end>':
    {
      from: { ar: 'الرجل الذي قابلته' },
      en: '$4',
      example: 'That is the doctor whom I [visited her -> visited].',
    },
  '[(put~|take~|taking|taken) (it|this|that|them|these)? (in|into|under|with) (the)? eye of] (consideration|account)': {
    from: { ar: 'بعين الاعتبار' },
    en: 'take~ $2 into',
    example: 'They must [take this into the eye of -> take this into] account.',
  },
  '(take~|taking|taken) (it|this|that|them|these)? (in front of|before) (the)? eyes <end>': {
    from: { tr: 'göz önüne almak' },
    en: 'take~ $2 into account',
    loose: true,
    example: 'They must [take this in front of the eyes ->].',
  },
  'on the (contrary|opposite) (of|to|from) (the|what|this|his|her|other|most|all|popular|many|our|their)': {
    from: { tr: '…nin aksine', ar: 'على عكس', ru: 'в противоположность' },
    en: ['contrary to $3', 'unlike $3'],
    strength: 0.7,
    loose: true,
    example: '[On the contrary of the ->] rumour, the well is full.',
  },
  '[considered from (among)? the] (most|best|greatest|largest|oldest|biggest|richest|strongest|finest|first|important)':
    {
      from: { ar: 'يعتبر من أهم' },
      en: 'considered among the',
      example: 'It is [considered from the -> considered among the] oldest ovens.',
    },
  '(is|are|was|were) [from] the most (important|famous|prominent|notable|widespread) <adj 1> <plural>': {
    from: { ar: 'من أهم المدن' },
    en: 'among',
    strength: 0.7,
    example: 'The port is [from -> among] the most important cities.',
  },
  '<start> [according (on|by)] (the|this|what)': {
    from: { tr: '…e göre', ar: 'وفق' },
    en: 'according to',
    example: '[According on -> According to] the map, the well is near.',
  },
  'example+ on (this|that) <stop>': {
    from: { ar: 'مثال على ذلك' },
    en: 'example+ of $1',
    strength: 0.7,
    example: 'The oven is an [example on that -> example of that].',
  },
  '(studied|learned|learnt|graduated|trained|founded|established) (at|on|by) the (hand|hands) of (the|a|many|several|great|famous|<name>)':
    {
      from: { ar: 'على يد' },
      en: ['$1 under $4', '$1 by $4'],
      loose: true,
      strength: 0.6,
      example: 'He [studied on the hands of the ->] best bakers.',
    },
  '(reason+|cause+) (for (this|that|it|which))? (behind (this|that|it))? [(returns|return|returned|goes back|go back|refers back) to] !(work|school|normal|office)':
    {
      from: { ar: 'يعود السبب إلى' },
      en: 'is',
      example: 'The reason for this [goes back to -> is] the rain.',
    },
  '[(point~ out|pointed|indicated|indicates|indicating|alluded|hinted|referred|refers|referring)] to that (the|he|she|it|they|there|this|his|its) <adj 1> (is|are|was|were|has|have|will|would|had)':
    {
      from: { ar: 'أشار إلى أن' },
      en: 'pointed out that',
      loose: true,
      example: 'He [pointed out ->] to that the well is dry.',
    },
  '<start> at (the|this) (end|result) of (the|this) (investigation+|inspection+|search|operation|examination+) <adj 1> ,':
    {
      from: { tr: 'yapılan incelemeler sonucunda' },
      en: 'after the $4,',
      loose: true,
      strength: 0.5,
      example: '[At the end of the inspections, ->] nine ovens were shut.',
    },
  '[as a result of the (made|done|performed)] (examination+|investigation+|search|searches|research|researches|inspection+|work+|study|studies|analysis|interview+)':
    {
      from: { tr: 'yapılan inceleme sonucu' },
      en: 'as a result of the',
      example: '[As a result of the made -> As a result of the] inspection, nine ovens were shut.',
    },
  '(the|in|after|from|by) [(made|done)] (examination+|investigation+|inspection+|explanation+|evaluation+|notification+|complaint+)':
    {
      from: { tr: 'yapılan açıklamada', ru: 'сделанное заявление' },
      en: '$3',
      loose: true,
      example: 'After the [made ->] inspections, nine ovens were shut.',
    },
  ', [and (that|this) in order to]': {
    from: { ar: 'وذلك من أجل' },
    en: 'in order to',
    example: 'The road was shut, [and that in order to -> in order to] save the bridge.',
  },
  ', [and (that|this) due to]': {
    from: { ar: 'وذلك بسبب' },
    en: 'due to',
    example: 'The road was shut, [and that due to -> due to] the snow.',
  },
  ', [and (that|this) on the occasion of]': {
    from: { ar: 'وذلك بمناسبة' },
    en: 'on the occasion of',
    example: 'The road was shut, [and this on the occasion of -> on the occasion of] the fair.',
  },
  '<start> on (the|a|an) (related|connected) (side|hand|plane) ,': {
    from: { ar: 'على صعيد متصل' },
    en: 'meanwhile,',
    example: '[On a related plane, -> Meanwhile,] the bakers went on strike.',
  },
  '[with the attendance of] (the|a|many|several)? <adj 2> (minister+|mayor+|president|governor+|ambassador+|officials|representatives|guests|families|experts)':
    {
      from: { ar: 'بحضور', tr: '… katılımıyla' },
      en: 'attended by',
      example: 'The oven was lit at a party [with the attendance of -> attended by] the mayor.',
    },
  '[on (the)? light of] (the|this|these|recent|what)': {
    from: { ar: 'على ضوء' },
    en: 'in light of',
    example: 'The tolls were cut [on the light of -> in light of] these figures.',
  },
  '(reach~|contact~|call~) (us|me) [(from|under|over)] (the|our|this|following) <adj 1> (number+|phone number|telephone number|email address|e-mail address|address)':
    {
      from: { tr: 'numaradan bize ulaşın', de: 'unter der Nummer' },
      en: 'at',
      example: 'You can reach us [from -> at] the number on the gate.',
    },
};
