import type { Entries } from 'mtlint/rule';

/** Nouns that Russian, Ukrainian and Polish use in another sense than English. */
export const SLAVIC: Entries = {
  '(grocery|shoe|hardware|souvenir|bread|vegetable|liquor) [magazine+]': {
    from: { ru: 'магазин', uk: 'магазин' },
    en: 'store+',
    example: 'The grocery [magazine -> store] is shut.',
  },
  '(go~|went|ran|walk~) to the [magazine] <stop>': {
    from: { ru: 'идти в магазин' },
    en: 'store',
    strength: 0.6,
    example: 'He went to the [magazine -> store].',
  },
  '(first|second|third|last) [decade] of (January|February|March|April|May|June|July|August|September|October|November|December|the month|this month)':
    {
      from: { ru: 'декада', uk: 'декада', pl: 'dekada' },
      en: 'ten days',
      example: 'It snowed in the last [decade -> ten days] of May.',
    },
  '(purulent|follicular|lacunar|catarrhal) [angina]': {
    from: { ru: 'ангина', de: 'Angina', pl: 'angina', uk: 'ангіна' },
    en: 'tonsillitis',
    example: 'She has purulent [angina -> tonsillitis].',
  },
  '(suffered|had|survived|after|died of) (a|an) [infarct] <end>': {
    from: { ru: 'инфаркт', de: 'Infarkt', pl: 'zawał' },
    en: 'heart attack',
    example: 'He died of [an infarct -> a heart attack] in May.',
  },
  '(technicum+|tekhnikum+)': {
    from: { ru: 'техникум', uk: 'технікум', pl: 'technikum' },
    en: 'technical college+',
    example: 'She teaches at a [technicum -> technical college].',
  },
  aspirantura: {
    from: { ru: 'аспирантура', uk: 'аспірантура' },
    en: 'postgraduate studies',
    example: 'He left the [aspirantura -> postgraduate studies] in May.',
  },
  'reglament+': {
    from: { ru: 'регламент', uk: 'регламент', pl: 'regulamin' },
    en: 'regulations',
    example: 'The [reglament -> regulations] has nine pages.',
  },
  '(target|broad|mass|female|male|loyal|youth) [auditorium]': {
    from: { ru: 'аудитория', uk: 'аудиторія' },
    en: 'audience',
    example: 'The song has a loyal [auditorium -> audience].',
  },
  '(in|to|into|from) (the|his|her) [cabinet] of (the|a) (director|doctor|dentist|boss|principal|psychologist|headmaster|manager)':
    {
      from: { ru: 'кабинет директора', uk: 'кабінет директора', pl: 'gabinet dyrektora' },
      en: 'office',
      example: 'They met in the [cabinet -> office] of the director.',
    },
  '(dental|dentist|massage) cabinet': {
    from: { ru: 'стоматологический кабинет', pl: 'gabinet dentystyczny' },
    en: '$1 practice',
    example: 'He opened a [dental cabinet -> dental practice].',
  },
  '(addicted|addiction) to [hazard]': {
    from: { pl: 'hazard' },
    en: 'gambling',
    example: 'He was addicted to [hazard -> gambling].',
  },
  '(audience|spectator|viewer|public) (sympathy|sympathies) (award|prize)': {
    from: { ru: 'приз зрительских симпатий', uk: 'приз глядацьких симпатій' },
    en: 'audience award',
    example: 'The film won the [audience sympathy prize -> audience award].',
  },
  '(award|prize) of (the)? (audience|spectator|viewer|public) (sympathy|sympathies)': {
    from: { ru: 'приз зрительских симпатий', uk: 'приз глядацьких симпатій' },
    en: 'audience award',
    example: 'The film won the [prize of the audience sympathy -> audience award].',
  },
  '[prophylaxis] of (crime|fires|violence|accidents|terrorism|extremism|drug addiction|alcoholism|suicide|offences|offenses)':
    {
      from: { ru: 'профилактика преступности', uk: 'профілактика злочинності', pl: 'profilaktyka' },
      en: 'prevention',
      example: 'A talk was held on the [prophylaxis -> prevention] of fires.',
    },
  '(put~|commissioned|accepted|launched) (in|into|to) [exploitation]': {
    from: { ru: 'сдать в эксплуатацию', uk: 'здати в експлуатацію' },
    en: 'operation',
    example: 'The lift was put into [exploitation -> operation] in May.',
  },
  '[actuality] of (the|this) <adj 1> (topic|theme|problem|research|study|work|issue|subject)': {
    from: { ru: 'актуальность темы', uk: 'актуальність теми', pl: 'aktualność tematu' },
    en: 'relevance',
    example: 'Nobody doubts the [actuality -> relevance] of the topic.',
  },
  'conspect+': {
    from: { ru: 'конспект', uk: 'конспект', pl: 'konspekt' },
    en: 'notes',
    example: 'She lent him her [conspect -> notes].',
  },
  'craniocerebral (trauma|injury|injuries)': {
    from: { ru: 'черепно-мозговая травма', uk: 'черепно-мозкова травма' },
    en: 'head injury',
    example: 'He has a [craniocerebral trauma -> head injury].',
  },
  '(industrial|road|traffic|household|child) traumatism': {
    from: { ru: 'травматизм', uk: 'травматизм' },
    en: '$1 injuries',
    example: 'The law cut [industrial traumatism -> industrial injuries].',
  },
  '(fresh|new|latest|next|recent) [number+] of the (magazine|newspaper|journal)': {
    from: { ru: 'номер журнала', uk: 'номер журналу', pl: 'numer gazety' },
    en: 'issue+',
    example: 'The new [number -> issue] of the magazine is out.',
  },
  '(football|hockey|volleyball|basketball|handball) [command+]': {
    from: { ru: 'команда', uk: 'команда' },
    en: 'team+',
    example: 'The hockey [command -> team] lost.',
  },
  '[team] of the (ship|vessel|submarine|tanker)': {
    from: { ru: 'команда корабля', uk: 'команда корабля' },
    en: 'crew',
    example: 'The [team -> crew] of the ship was saved.',
  },
  '[accident+] (at|in|on) (the|a) <adj 1> (power line+|substation+|heating main+|water main+|power grid+|heating network+)':
    {
      from: { ru: 'авария на подстанции', uk: 'аварія на підстанції', pl: 'awaria' },
      en: 'failure+',
      example: 'The lights went out after [an accident -> a failure] at a substation.',
    },
  '(music|audio|information|digital|electronic|analog|analogue) [carriers] (are|were|such|like|and)': {
    from: { ru: 'носители информации', uk: 'носії інформації', de: 'Tonträger', pl: 'nośniki' },
    en: 'media',
    strength: 0.6,
    example: 'Music [carriers -> media] were dear.',
  },
  'on (paper|electronic|digital|magnetic) [carrier+]': {
    from: { ru: 'на бумажном носителе', uk: 'на паперовому носії', pl: 'na nośniku papierowym' },
    en: 'medium',
    loose: true,
    example: 'The map exists on paper [carriers ->] only.',
  },
  '(senior|junior|leading|chief)? scientific (worker+|employee+|collaborator+)': {
    from: {
      ru: 'научный сотрудник',
      uk: 'науковий співробітник',
      de: 'wissenschaftlicher Mitarbeiter',
      pl: 'pracownik naukowy',
    },
    en: '$1 researcher',
    example: 'A [scientific worker -> researcher] found the coin.',
  },
};
