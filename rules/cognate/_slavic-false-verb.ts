import type { Entries } from 'mtlint/rule';

/** Verbs that Russian, Ukrainian and Polish use in another sense than English. */
export const SLAVIC: Entries = {
  '[pretend~ (on|to|for)] (the|a|this|<poss>) <adj 1> (role+|post+|title+|position+|leadership|victory|award+|prize+)':
    {
      from: { ru: 'претендовать на', uk: 'претендувати на', pl: 'pretendować do' },
      en: 'compete~ for',
      example: 'Two bakers [pretend on -> compete for] the title.',
    },
  '[operate~ with] (such|these|big|exact|abstract)? (facts|figures|concepts|terms|notions)': {
    from: { ru: 'оперировать фактами', uk: 'оперувати фактами', pl: 'operować faktami' },
    en: 'use~',
    example: 'The author [operates with -> uses] abstract concepts.',
  },
  '[decide~] (the|this|a|these|all|many|such|<poss>) <adj 1> (problem+|equation+|crossword+|puzzle+)': {
    from: { ru: 'решать задачу', uk: 'вирішувати завдання' },
    en: 'solve~',
    example: 'The pupils [decided -> solved] the problem in May.',
  },
  '[be~ engaged in] (sports|sport|yoga|boxing|karate|wrestling|gymnastics|judo|dancing)': {
    from: { ru: 'заниматься спортом', uk: 'займатися спортом' },
    en: 'do~',
    example: 'Half of them [are engaged in -> do] yoga.',
  },
  '[study~ in the] (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh) (class|grade)': {
    from: { ru: 'учиться в пятом классе', uk: 'вчитися в п’ятому класі', pl: 'uczyć się w piątej klasie' },
    en: 'be~ in the',
    example: 'Her son [studies in the -> is in the] fifth grade.',
  },
  '[visit~] (lectures|lessons|kindergarten|a language course|a gymnasium)': {
    from: { ru: 'посещать лекции', de: 'Vorlesungen besuchen', uk: 'відвідувати лекції' },
    en: 'attend~',
    strength: 0.7,
    example: 'Her son [visits -> attends] lectures in Kyiv.',
  },
  '[print~] (the|your|a)? <adj 1> (text+|message+|word+|command+|password+) (on|in|from) (the|a) (keyboard|search box|search bar|search line)':
    {
      from: { ru: 'напечатать на клавиатуре', uk: 'надрукувати на клавіатурі' },
      en: 'type~',
      example: 'Then [print -> type] the word in the search box.',
    },
  '[translate~] (the|this)? (money|funds|payment) (to|on|into|from) (the|a|an|<poss>) <adj 1> (account|card|bank|wallet|fund)':
    {
      from: { ru: 'перевести деньги', uk: 'перевести гроші' },
      en: 'transfer~',
      example: 'She [translated -> transferred] the money to his account.',
    },
  '[translate~] the (clock+|arrows)': {
    from: { ru: 'перевести часы', uk: 'перевести годинник' },
    en: 'change~',
    example: 'In March we [translate -> change] the clocks.',
  },
  '[(shoot~|remove~)] (an|a) <adj 1> (apartment|flat) (in|for|near|with|on|together)': {
    from: { ru: 'снимать квартиру', uk: 'знімати квартиру' },
    en: 'rent~',
    strength: 0.7,
    example: 'They [shoot -> rent] a flat near the river.',
  },
  '[throw~] (smoking|drinking|drugs|alcohol) <end>': {
    from: { ru: 'бросить курить', uk: 'кинути курити', pl: 'rzucić palenie' },
    en: 'give~ up',
    example: 'He [threw -> gave up] smoking in May.',
  },
  '[surrender~] (the|an|a|<poss>|all|two)? <adj 1> (exam+|test+)': {
    from: { ru: 'сдать экзамен', uk: 'здати іспит', pl: 'zdać egzamin' },
    en: 'pass~',
    example: 'She [surrendered -> passed] all exams in May.',
  },
  '[carry~] (a|the|<poss>) <adj 1> (beard|moustache|mustache)': {
    from: { ru: 'носить бороду', de: 'einen Bart tragen', pl: 'nosić brodę' },
    en: 'wear~',
    example: 'All the rowers [carry -> wear] a beard.',
  },
  '[wear~] the (name|title) of': {
    from: { ru: 'носить имя', uk: 'носити ім’я', pl: 'nosić imię' },
    en: 'bear~',
    example: 'The school [wears -> bears] the name of a poet.',
  },
  '(brought|attracted|involved|drawn|called) to (criminal|administrative) (responsibility|liability)': {
    from: {
      ru: 'привлечён к уголовной ответственности',
      uk: 'притягнутий до кримінальної відповідальності',
      pl: 'pociągnięty do odpowiedzialności karnej',
    },
    en: 'prosecuted',
    example: 'The owner was [brought to criminal responsibility -> prosecuted].',
  },
};
