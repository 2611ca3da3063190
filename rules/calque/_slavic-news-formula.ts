import type { Entries } from 'mtlint/rule';

/** Formulas of Russian, Ukrainian and Polish news. */
export const SLAVIC: Entries = {
  '<start> [it became known] (that|about|on|from|in)': {
    from: { ru: 'стало известно', uk: 'стало відомо' },
    en: 'it emerged',
    strength: 0.6,
    example: '[It became known -> It emerged] that the dam leaked.',
  },
  'in the press (service|centre|center) of (the)? <adj 3> (<word>) (told|said|noted|reported|announced|added|informed|explained|stated|clarified|emphasized|confirmed|specified)':
    {
      from: { ru: 'в пресс-службе министерства сообщили', uk: 'у прес-службі міністерства повідомили' },
      en: 'the press $1 of $2 $w1 $3 $4',
      example: '[In the press service of the ministry said -> The press service of the ministry said] that it leaked.',
    },
  '<start> in the (ministry|department|police|company|administration|agency|embassy|Kremlin|government|university|club|association|Foreign Ministry|Defense Ministry|Interior Ministry|Ministry of Health) (noted|told|said|reported|announced|added|informed|explained|stated|believe|clarified|emphasized|confirmed|specified)':
    {
      from: { ru: 'в министерстве отметили', uk: 'у міністерстві зазначили', pl: 'w ministerstwie poinformowano' },
      en: 'the $1 $2',
      example: '[In the ministry noted -> The ministry noted] that it leaked.',
    },
  '<start> about (this|it|that) (reports|report|writes|informs|told|announced|reported|said) (the|<name>)': {
    from: { ru: 'об этом сообщает', uk: 'про це повідомляє', pl: 'poinformował o tym' },
    en: 'this was reported by $3',
    example: '[About this reports the -> This was reported by the] local paper.',
  },
  '<start> [about (this|it|that) (it)? (is|was|became) (reported|informed|told|announced|written|known|stated|said)] (by|in|on|at|to)':
    {
      from: { ru: 'об этом сообщается', uk: 'про це повідомляється' },
      en: 'this was reported',
      example: '[About this it is reported -> This was reported] by the local paper.',
    },
  ', [(transmits|transfers|passes|conveys|broadcasts)] (RIA Novosti|TASS|Interfax|Reuters|the agency|the publication|Ukrinform|UNIAN|RBC|Bloomberg|PAP)':
    {
      from: { ru: 'передаёт РИА Новости', uk: 'передає Укрінформ' },
      en: 'reports',
      example: 'The dam leaked, [transmits -> reports] the agency.',
    },
  ', [with (the)? (reference|link|references) (to|on)] (RIA|TASS|Interfax|Reuters|RBC|UNIAN|Ukrinform|Bloomberg|Kommersant)':
    {
      from: { ru: 'со ссылкой на', uk: 'з посиланням на' },
      en: 'citing',
      example: 'The dam leaked, the paper writes, [with reference to -> citing] Interfax.',
    },
  '<start> in the (statement|message|document|report|text|letter|article|press release) (is|it is|it was|was) (said|told|noted|indicated|written|stated|reported|emphasized)':
    {
      from: { ru: 'в сообщении говорится', uk: 'у повідомленні йдеться', pl: 'w komunikacie napisano' },
      en: 'the $1 says',
      example: '[In the message it is said -> The message says] that it leaked.',
    },
  ', [(is (said|told|noted|indicated|written|stated|emphasized|reported)|it is (said|told|noted|written|stated|emphasized)) in the] (message|statement|report|document|text|letter|press release|release)':
    {
      from: { ru: 'говорится в сообщении', uk: 'йдеться у повідомленні' },
      en: 'according to the',
      example: 'The dam leaked, [is said in the -> according to the] message.',
    },
  '(told|said|noted|stated|recalled|emphasized|added|explained) in an interview with the (correspondent|journalist) of':
    {
      from: { ru: 'сказал в интервью корреспонденту' },
      en: '$1 in an interview with',
      example: 'He [said in an interview with the correspondent of -> said in an interview with] a local paper.',
    },
  '!(was|were|being|been|be|is|are|not|get|got|and|who) (he|she|they|who|also) [told about] (the|his|her|how|what|their|this|it|why|a|plans)':
    {
      from: { ru: 'рассказал о', uk: 'розповів про', pl: 'opowiedział o' },
      en: 'spoke about',
      example: 'In the evening she [told about -> spoke about] the dam.',
    },
  '(<name>) [told about] (the|his|her|how|what|their|its|why|plans)': {
    from: { ru: 'рассказал о', uk: 'розповів про', pl: 'opowiedział o' },
    en: 'spoke about',
    strength: 0.7,
    example: 'Yesterday Ivan [told about -> spoke about] his boat.',
  },
  '(film|book|article|exhibition|novel|series|documentary|play|song|chapter|video|museum) [tells about]': {
    from: { ru: 'фильм рассказывает о', uk: 'фільм розповідає про', pl: 'film opowiada o' },
    en: 'is about',
    example: 'The novel [tells about -> is about] a dam.',
  },
  "[official representative] of the <adj 1> (Foreign Ministry|Ministry+ of Foreign Affairs|Ministry of Defense|Ministry of Defence|Defense Ministry|State Department|White House|Interior Ministry|Investigative Committee|Pentagon|Prosecutor General's Office|Ministry of Health|foreign ministry)":
    {
      from: { ru: 'официальный представитель МИД', uk: 'офіційний представник МЗС' },
      en: 'spokesperson',
      example: 'The [official representative -> spokesperson] of the Foreign Ministry smiled.',
    },
  '[(law enforcement organs|organs of law enforcement|competent organs|power structures|force structures|law enforcement structures)]':
    {
      from: { ru: 'правоохранительные органы', uk: 'правоохоронні органи' },
      en: 'law enforcement',
      example: 'He was stopped by [power structures -> law enforcement].',
    },
  '(at|on|in) the (place|spot) of (the)? (incident|accident|event+|emergency|tragedy|crime|fire|explosion|crash)': {
    from: { ru: 'на месте происшествия', uk: 'на місці події', pl: 'na miejscu zdarzenia' },
    en: 'at the scene of the $4',
    example: 'Two cranes work [at the place of the accident -> at the scene of the accident].',
  },
  '<start> on the fact of (the|this|what) (incident|accident|fire|murder|death|crime|happened)': {
    from: { ru: 'по факту происшествия', uk: 'за фактом події' },
    en: 'regarding $1 $2',
    example: '[On the fact of the fire -> Regarding the fire], nobody was held.',
  },
  '[on the (given|this) fact] ,': {
    from: { ru: 'по данному факту', uk: 'за цим фактом' },
    en: 'on this matter',
    example: '[On the given fact -> On this matter], nobody was held.',
  },
  '(a)? criminal case (was|is|has been|were) (excited|instituted|started|brought|filed|raised)': {
    from: { ru: 'возбуждено уголовное дело', uk: 'порушено кримінальну справу' },
    en: 'a criminal case $2 opened',
    example: '[A criminal case was excited -> A criminal case was opened] on Monday.',
  },
  'excite~ (a|the) criminal case': {
    from: { ru: 'возбудить уголовное дело' },
    en: 'open~ $1 criminal case',
    example: 'The police [excited a criminal case -> opened a criminal case].',
  },
  '(received|got) (injuries|wounds|burns|trauma|traumas|bodily injuries) of (various|varying|different) (severity|degrees|degree|gravity) (of severity|of gravity)?':
    {
      from: { ru: 'получили травмы различной степени тяжести', uk: 'отримали травми різного ступеня тяжкості' },
      en: 'suffered various injuries',
      example: 'Six miners [received injuries of varying severity -> suffered various injuries].',
    },
  '(died|dead) [from the (received|obtained) (injuries|wounds|traumas|burns)]': {
    from: { ru: 'скончался от полученных травм', uk: 'помер від отриманих травм' },
    en: 'of his injuries',
    loose: true,
    example: 'The driver died [from the received injuries ->].',
  },
  '[solemn] (opening|event+|meeting+|reception+|award ceremony|awarding) (of|was|took|will|in|on|at|to)': {
    from: { ru: 'торжественное открытие', uk: 'урочисте відкриття', pl: 'uroczyste otwarcie' },
    en: 'ceremonial',
    strength: 0.6,
    example: 'The [solemn -> ceremonial] opening of the bath took place on Monday.',
  },
  'in a solemn (atmosphere|setting|situation|environment)': {
    from: { ru: 'в торжественной обстановке', uk: 'в урочистій обстановці' },
    en: 'at a ceremony',
    example: 'The keys were handed over [in a solemn atmosphere -> at a ceremony].',
  },
  'in the solemn (atmosphere|setting|situation|environment)': {
    from: { ru: 'в торжественной обстановке' },
    en: 'at a ceremony',
    example: 'The prize was given [in the solemn situation -> at a ceremony].',
  },
  '(situation|case|matter|investigation|work|issue|this) (is|was|has been) [(on|at) (the|special|personal|particular)? control]':
    {
      from: { ru: 'находится на контроле', uk: 'перебуває на контролі' },
      en: 'being monitored',
      example: 'The matter is [on special control -> being monitored].',
    },
  '<start> on the eve ,': {
    from: { ru: 'накануне', uk: 'напередодні' },
    en: 'the day before,',
    example: '[On the eve, -> The day before,] the dam leaked.',
  },
  '<start> (we|let us|we will|we shall)? (recall|remind) ,': {
    from: { ru: 'напомним', uk: 'нагадаємо' },
    en: 'as a reminder,',
    example: '[Recall, -> As a reminder,] the dam is old.',
  },
  '(police|FSB|SBU) [employee+] (detained|arrested|found|stopped|established|seized|discovered)': {
    from: { ru: 'сотрудники полиции задержали', uk: 'співробітники поліції затримали' },
    en: 'officer+',
    example: 'Police [employees -> officers] detained two rowers.',
  },
  'employees of the (traffic police|police|FSB|SBU|Investigative Committee|riot police)': {
    from: { ru: 'сотрудники полиции', uk: 'співробітники поліції' },
    en: '$1 officers',
    example: '[Employees of the traffic police -> Traffic police officers] shut the bridge.',
  },
  '<start> [(as|how) it (became|has become) known]': {
    from: { ru: 'как стало известно', uk: 'як стало відомо' },
    en: 'it has emerged that',
    loose: true,
    example: '[As it became known ->] from a letter, the dam leaked.',
  },
};
