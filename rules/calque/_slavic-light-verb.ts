import type { Entries } from 'mtlint/rule';

/** Verb and noun as Russian, Ukrainian and Polish pair them. */
export const SLAVIC: Entries = {
  '[(conduct~|carry~ out)] (the|<poss>|all|much|a lot of)? <adj 1> (free time|leisure time|leisure|holidays|vacation+|weekend+|time) <end>':
    {
      from: { ru: 'проводить время', uk: 'проводити час' },
      en: 'spend~',
      example: 'They [conduct -> spend] their free time by the river.',
    },
  '[(conduct~|carry~ out)] (a|an|several|preventive|explanatory) <adj 1> conversation+ with': {
    from: { ru: 'провести беседу', uk: 'провести бесіду' },
    en: 'have~',
    example: 'An officer [conducted -> had] a preventive conversation with the boy.',
  },
  '[(carry~ out|conduct~|perform~) the opening] of': {
    from: { ru: 'осуществить открытие', pl: 'dokonać otwarcia' },
    en: 'open~',
    loose: true,
    example: 'The mayor [carried out the opening ->] of the bath.',
  },
  '[do~] (a|an|some|such|the following|several|certain|any) <adj 1> (conclusion+|statement+|remark+|offer+|forecast+|compliment+|bet+) <end>':
    {
      from: { ru: 'сделать вывод', pl: 'zrobić uwagę' },
      en: 'make~',
      example: 'He [did -> made] a strange remark and left.',
    },
  '[make~] (a|the following|some|certain|several|such|any|these|appropriate) <adj 1> conclusion+ (that|about|from|on)':
    {
      from: { ru: 'сделать вывод', uk: 'зробити висновок' },
      en: 'draw~',
      strength: 0.6,
      example: 'From this the editor [makes -> draws] the following conclusion about the plan.',
    },
  '[(make~|do~) (an|the|a|special|particular|great)? <adj 1> accent+] on': {
    from: { ru: 'сделать акцент на', uk: 'зробити акцент на' },
    en: 'place~ $1 emphasis',
    loose: true,
    example: 'The school [makes a special accent ->] on singing.',
  },
  '[make~ (a|the|main|big)? (stake|rate)] on': {
    from: { ru: 'сделать ставку на', uk: 'зробити ставку на' },
    en: 'bet~',
    example: 'The coach [made a stake -> bet] on youth.',
  },
  '[(make~|do~)] (me|him|her|us|them|you)? (an|a) (injection+|vaccination+) <end>': {
    from: { ru: 'сделать укол', pl: 'zrobić zastrzyk' },
    en: 'give~',
    example: 'The nurse [made -> gave] him an injection.',
  },
  '[give~ (a|the) start] to (the|a|this) <adj 1> (season|race+|project+|festival|competition+|construction|event+|tournament|campaign)':
    {
      from: { ru: 'дать старт', uk: 'дати старт' },
      en: 'launch~',
      loose: true,
      example: 'The governor [gave a start ->] to the race.',
    },
  '[give~ (a|an|<poss>|the)? <adj 1> (assessment|estimate|estimation|evaluation) to]': {
    from: { ru: 'дать оценку', uk: 'дати оцінку' },
    en: 'assess~',
    example: 'Experts will [give an assessment to -> assess] the damage.',
  },
  '(give~|giving) (<obj>|users|people|customers|players|visitors|everyone) (the|a) [possibility] to': {
    from: { ru: 'дать возможность', de: 'die Möglichkeit geben', pl: 'dać możliwość', fr: 'donner la possibilité' },
    en: 'opportunity',
    strength: 0.6,
    example: 'The card gives you [a possibility -> an opportunity] to ride free.',
  },
  '[accept~] a <adj 1> decision (to|about) !(<the>|him|her|them|us|me)': {
    from: { ru: 'принять решение', uk: 'прийняти рішення' },
    en: 'make~',
    strength: 0.6,
    example: 'The council [accepted -> made] a decision to wait.',
  },
  '[(take~|accept~) participation] (in|at)': {
    from: { ru: 'принять участие', uk: 'взяти участь' },
    en: 'take~ part',
    example: 'Six choirs [took participation -> took part] in the fair.',
  },
  '[(take~|accept~) (an|the|most)? (active|direct|personal) participation] (in|at)': {
    from: { ru: 'принять активное участие', uk: 'взяти активну участь' },
    en: 'take~ an $2 part',
    loose: true,
    example: 'Parents [take an active participation ->] in the work.',
  },
  '[render~] (a|an|the|no|some)? <adj 2> (influence|impact|effect) (on|upon)': {
    from: { ru: 'оказать влияние на', uk: 'справити вплив на' },
    en: 'have~',
    example: 'The dam [renders -> has] a great influence on the river.',
  },
  '[render~] (a|the)? <adj 1> pressure on': {
    from: { ru: 'оказать давление на' },
    en: 'put~',
    example: 'The owner [rendered -> put] pressure on the court.',
  },
  '[render~] (a|an|the|all|any)? <adj 1> (resistance|opposition) (to|on|during)': {
    from: { ru: 'оказать сопротивление' },
    en: 'offer~',
    example: 'The thief [rendered -> offered] no resistance to the guards.',
  },
  '[(put~|set~|place~)] (a|an|the|this|such a|<poss>|a correct) <adj 1> diagnosis <end>': {
    from: { ru: 'поставить диагноз', uk: 'поставити діагноз', pl: 'postawić diagnozę' },
    en: 'make~',
    example: 'Only a doctor can [put -> make] the correct diagnosis.',
  },
  '[put~] (myself|yourself|himself|herself|itself|ourselves|themselves) (a|the|this|such a|as a) <adj 1> (goal+|aim+|task+)':
    {
      from: { ru: 'поставить себе цель', pl: 'postawić sobie cel' },
      en: 'set~',
      example: 'She [put -> set] herself the goal of swimming home.',
    },
  '[put~] a <adj 1> (world|personal|absolute|national|Olympic) record <end>': {
    from: { ru: 'поставить рекорд', uk: 'поставити рекорд' },
    en: 'set~',
    example: 'He [put -> set] a world record in May.',
  },
  '[put~] (an|such an|several|some|these) <adj 1> experiment+ !(on|in|to|into|through|under|at|aside|together|forward|behind|off) <end>':
    {
      from: { ru: 'ставить эксперимент', uk: 'поставити експеримент' },
      en: 'conduct~',
      example: 'The pupils [put -> conducted] an experiment with salt.',
    },
  '[put~] (a|an|the|<num>)? (good|bad|low|high|excellent|positive|negative) (mark+|grade+|rating+) (to|for)': {
    from: { ru: 'поставить оценку', uk: 'поставити оцінку' },
    en: 'give~',
    example: 'He [put -> gave] a low mark to every essay.',
  },
  '[carry~] (full|personal|criminal|sole|administrative|moral) (responsibility|liability) for': {
    from: { ru: 'нести ответственность за', uk: 'нести відповідальність за' },
    en: 'bear~',
    strength: 0.7,
    example: 'The owner [carries -> bears] full responsibility for the dog.',
  },
  '[carry~] (heavy|great|huge|big|serious|significant|colossal|considerable) losses <end>': {
    from: { ru: 'нести потери', uk: 'зазнавати втрат' },
    en: 'suffer~',
    example: 'The regiment [carried -> suffered] heavy losses at the ford.',
  },
  '(study~|learn~|studying|train~) [on] (a|an) <adj 1> (doctor|lawyer|engineer|programmer|teacher|economist|nurse|cook|journalist|pilot|architect|psychologist|actor|director|designer|translator)':
    {
      from: { ru: 'учиться на врача', uk: 'вчитися на лікаря' },
      en: 'to be',
      example: 'His son is studying [on -> to be] a lawyer.',
    },
  '(learn~|learning|learnt|learned|know~ how|can|able) (to)? [play on] (the|a)? (guitar|piano|violin|flute|cello|trumpet|accordion)':
    {
      from: { ru: 'играть на гитаре', uk: 'грати на гітарі', pl: 'grać na gitarze' },
      en: 'play',
      example: 'All the children learn to [play on -> play] the flute.',
    },
  '(<subj>|children|boys|kids|friends|girls) [play~ in] (chess|cards|checkers|computer games|video games|hide and seek|dominoes)':
    {
      from: { ru: 'играть в шахматы', uk: 'грати в шахи', pl: 'grać w szachy' },
      en: 'play~',
      example: 'In the evenings they [play in -> play] chess.',
    },
  '[(ride~|go~|skate~) on (a)? skis]': {
    from: { ru: 'кататься на лыжах', uk: 'кататися на лижах', pl: 'jeździć na nartach' },
    en: 'ski~',
    example: 'The whole village [rides on skis -> skis].',
  },
  '[(ride~|go~) on (a)? skates]': {
    from: { ru: 'кататься на коньках', uk: 'кататися на ковзанах', pl: 'jeździć na łyżwach' },
    en: 'skate~',
    example: 'In the winter we [ride on skates -> skate] here.',
  },
  '(congratulate~ (<obj>|everyone|all)?|congratulations) [with] (the|a|<poss>|this|upcoming|all)? <adj 2> (birthday|anniversary|holiday+|victory|birth|wedding|success|appointment|beginning|start|opening|completion|day|achievement+|award+|Christmas|New Year)':
    {
      from: { ru: 'поздравить с', uk: 'привітати з' },
      en: 'on',
      example: 'She congratulated him [with -> on] the victory, and congratulations [with -> on] your birthday!',
    },
  '(congratulate~ (<obj>|everyone|all)?|congratulation+) [(to|for)] (your|<poss>|the) <adj 1> (birthday|anniversary|wedding|marriage|birth)':
    {
      from: { de: 'gratulieren zu', pl: 'gratulacje z okazji' },
      en: 'on',
      example: 'Congratulations [to -> on] your wedding!',
    },
  '[bring~ (<poss>|the|sincere|official|deep)? <adj 1> (apology|apologies|apologise)] (to|for)': {
    from: { ru: 'принести извинения', uk: 'принести вибачення' },
    en: 'apologize~',
    example: 'The firm [brought its apologies -> apologized] to the guests.',
  },
  '[bring~ (<poss>|the|sincere|deep)? <adj 1> condolences] (to|on|over)': {
    from: { ru: 'принести соболезнования', uk: 'висловити співчуття' },
    en: 'offer~ condolences',
    example: 'The king [brought his deep condolences -> offered condolences] to the widow.',
  },
  '[(bear~|carry~|wear~) (a|an|the)? <adj 1> character] <end>': {
    from: { ru: 'носить характер', uk: 'носити характер' },
    en: 'be~ $w1 in nature',
    example: 'The visits [bore a formal character -> were formal in nature].',
  },
};
