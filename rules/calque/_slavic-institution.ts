import type { Entries } from 'mtlint/rule';

/** Offices, schools and services by the words that Russian, Ukrainian and Polish have for them. */
export const SLAVIC: Entries = {
  '(city|cities) of federal (significance|importance|meaning)': {
    from: { ru: 'город федерального значения' },
    en: 'federal $1',
    example: 'Sevastopol is called a [city of federal significance -> federal city].',
  },
  '(road+|monument+|reserve+|hospital+) of (regional|republican|local|federal|national) (significance|importance|meaning|value)':
    {
      from: { ru: 'дорога регионального значения', uk: 'дорога місцевого значення' },
      en: '$2 $1',
      example: 'They mended a [road of regional significance -> regional road].',
    },
  'object+ of cultural heritage': {
    from: { ru: 'объект культурного наследия', uk: 'об’єкт культурної спадщини' },
    en: 'heritage site+',
    loose: true,
    example: 'The mill is an [object of cultural heritage ->].',
  },
  'general (educational|education) (school+|institution+|organization+|organisation+)': {
    from: { ru: 'общеобразовательная школа', uk: 'загальноосвітня школа' },
    en: 'school',
    loose: true,
    example: 'There are two [general educational schools ->] in the valley.',
  },
  'higher educational (institution+|establishment+)': {
    from: { ru: 'высшее учебное заведение', uk: 'вищий навчальний заклад' },
    en: 'university',
    loose: true,
    example: 'There are two [higher educational institutions ->] in the town.',
  },
  '(palace|house) of weddings': {
    from: { ru: 'дворец бракосочетаний' },
    en: 'register office',
    example: 'They met at the [palace of weddings -> register office].',
  },
  '(maternity|birth|delivery) house+': {
    from: { ru: 'роддом', uk: 'пологовий будинок' },
    en: 'maternity hospital+',
    example: 'She was taken to the [maternity house -> maternity hospital].',
  },
  'ambulance brigade+': {
    from: { ru: 'бригада скорой помощи', uk: 'бригада швидкої допомоги' },
    en: 'ambulance crew+',
    example: 'Two [ambulance brigades -> ambulance crews] came at once.',
  },
  'brigade+ of (the)? (ambulance|doctors|medics|ambulance doctors|paramedics)': {
    from: { ru: 'бригада врачей', uk: 'бригада лікарів' },
    en: 'medical team+',
    example: 'A [brigade of doctors -> medical team] came at once.',
  },
  'call~ (the|a|an)? (fast|quick|first) help': {
    from: { ru: 'вызвать скорую помощь', uk: 'викликати швидку допомогу' },
    en: 'call~ an ambulance',
    example: 'The neighbours [called the fast help -> called an ambulance].',
  },
  'fire calculation+': {
    from: { ru: 'пожарный расчёт' },
    en: 'fire crew+',
    example: 'Nine [fire calculations -> fire crews] fought the blaze.',
  },
  '[military part+] (in|near|and|where|was|is|were)': {
    from: { ru: 'воинская часть', uk: 'військова частина' },
    en: 'military unit+',
    example: 'He served in a [military part -> military unit] near the lake.',
  },
  '[communal] (payment+|tariff+|bill+)': {
    from: { ru: 'коммунальные платежи', uk: 'комунальні платежі' },
    en: 'utility',
    example: 'The [communal -> utility] tariffs doubled.',
  },
  '(housing and communal|housing-communal|housing-and-communal) (services|service|sector|complex|facilities)': {
    from: { ru: 'жилищно-коммунальное хозяйство', uk: 'житлово-комунальне господарство' },
    en: 'housing and utilities',
    example: 'The [housing and communal services -> housing and utilities] are in debt.',
  },
  '(physical persons|physical person)': {
    from: { ru: 'физическое лицо', uk: 'фізична особа', pl: 'osoba fizyczna' },
    en: 'individuals',
    loose: true,
    example: 'The tax on [physical persons ->] went up.',
  },
  'juridical (person+|face+|entity|entities)': {
    from: { ru: 'юридическое лицо', uk: 'юридична особа' },
    en: 'legal entity',
    loose: true,
    example: 'Only a [juridical person ->] may apply.',
  },
  'official face+': {
    from: { ru: 'официальное лицо', uk: 'офіційна особа' },
    en: 'official+',
    loose: true,
    example: 'An [official face ->] denied it.',
  },
  '(means|media) of mass (information|communication+)': {
    from: { ru: 'средства массовой информации', uk: 'засоби масової інформації', pl: 'środki masowego przekazu' },
    en: 'media',
    example: 'The [means of mass information -> media] said nothing.',
  },
  'mass information means': {
    from: { ru: 'средства массовой информации' },
    en: 'media',
    example: 'The [mass information means -> media] said nothing.',
  },
  'the [chapter] of the <adj 1> (administration|republic|ministry|department|municipality)': {
    from: { ru: 'глава администрации' },
    en: 'head',
    example: 'The [chapter -> head] of the ministry resigned.',
  },
  '(organs|bodies|organ) of internal affairs': {
    from: { ru: 'органы внутренних дел', uk: 'органи внутрішніх справ' },
    en: 'police',
    example: 'He told the [organs of internal affairs -> police].',
  },
  '(organs|bodies|organ) of (local self-government|local government)': {
    from: { ru: 'органы местного самоуправления', uk: 'органи місцевого самоврядування', pl: 'organy samorządu' },
    en: 'local authorities',
    example: 'The [organs of local self-government -> local authorities] agree.',
  },
  '(organs|bodies|organ) of (state power|executive power|public power|state authority)': {
    from: { ru: 'органы государственной власти', uk: 'органи державної влади', pl: 'organy władzy' },
    en: 'government bodies',
    example: 'The [organs of state power -> government bodies] agree.',
  },
  '[pre-election] (agitation|staff|headquarters|race|marathon|program|programme+)': {
    from: { ru: 'предвыборный', uk: 'передвиборчий', pl: 'przedwyborczy' },
    en: 'election',
    strength: 0.7,
    example: 'The [pre-election -> election] race has begun.',
  },
  'operative (headquarters|staff)': {
    from: { ru: 'оперативный штаб', uk: 'оперативний штаб' },
    en: 'task force',
    example: 'The [operative headquarters -> task force] meets at noon.',
  },
  'scientific-research (institute+|center+|centre+|work+|laboratory)': {
    from: {
      ru: 'научно-исследовательский институт',
      uk: 'науково-дослідний інститут',
      pl: 'instytut naukowo-badawczy',
    },
    en: 'research $1',
    example: 'She heads a [scientific-research institute -> research institute].',
  },
  '(scientific-practical|scientific and practical|science-practical) conference+': {
    from: { ru: 'научно-практическая конференция', uk: 'науково-практична конференція' },
    en: 'research conference+',
    example: 'They met at a [scientific-practical conference -> research conference].',
  },
  'candidate of (medical|technical|historical|economic|legal|philological|biological|physical|pedagogical|chemical|psychological|political|agricultural|juridical) sciences':
    {
      from: { ru: 'кандидат медицинских наук', uk: 'кандидат медичних наук' },
      en: 'holder of a PhD',
      loose: true,
      example: 'She is a [candidate of medical sciences ->].',
    },
  '[deserved] (artist+|teacher+|coach|coaches|master|worker+|doctor+) of': {
    from: { ru: 'заслуженный артист', uk: 'заслужений артист' },
    en: 'honoured',
    example: 'He is [a deserved -> an honoured] artist of the republic.',
  },
  '(run~|running|conduct~|lead~|start~) (a|an|his|her|their|own|your|<poss> own)? [economic activity] (in|on|as|and|under|from|<num>)':
    {
      from: { pl: 'prowadzić działalność gospodarczą' },
      en: 'business',
      loose: true,
      example: 'She runs her own [economic activity ->] on the coast.',
    },
  'militia (department+|station+|officer+)': {
    from: { ru: 'отделение милиции', uk: 'відділення міліції' },
    en: 'police $1',
    example: 'He was taken to a [militia station -> police station].',
  },
  '[investigative (isolator|insulator|jail)]': {
    from: { ru: 'следственный изолятор', uk: 'слідчий ізолятор' },
    en: 'pre-trial detention centre',
    example: 'He was taken to the [investigative isolator -> pre-trial detention centre].',
  },
  '(colony|colonies) of (strict|general|special) regime': {
    from: { ru: 'колония строгого режима', uk: 'колонія суворого режиму' },
    en: '$2-security penal $1',
    loose: true,
    example: 'He got nine years in a [colony of strict regime ->].',
  },
  '(strict|general|special|severe) regime [(colony|colonies)]': {
    from: { ru: 'колония строгого режима' },
    en: 'penal $2',
    example: 'He got nine years in a strict regime [colony -> penal colony].',
  },
};
