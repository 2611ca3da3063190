import type { Entries } from 'mtlint/rule';

/** Prepositions and the words around them as Russian, Ukrainian and Polish set them. */
export const SLAVIC: Entries = {
  '<start> [in connection with (this|that|the above|all this)] !(<name>|case|matter|question|issue)': {
    from: { ru: 'в связи с этим', uk: 'у зв’язку з цим', pl: 'w związku z tym' },
    en: 'because of this',
    example: 'The bridge is shut. [In connection with this -> Because of this], the fair moved.',
  },
  '[in connection with] the (transition|introduction|spread|threat|increase|lack|absence|need|deterioration|pandemic|quarantine|onset|death|departure|heat|frost) (of|to|in|for)':
    {
      from: { ru: 'в связи с введением', uk: 'у зв’язку із запровадженням', pl: 'w związku z wprowadzeniem' },
      en: 'because of',
      strength: 0.6,
      example: 'Schools are shut [in connection with -> because of] the spread of the fever.',
    },
  '(act~|serve~|work~|appear~|perform~|used|invited|employed|chosen|appointed|speak~) [in (the|a) quality of]': {
    from: { ru: 'в качестве', uk: 'в якості', pl: 'w charakterze' },
    en: 'as',
    example: 'Old nets are used [in the quality of -> as] fences.',
  },
  '[at the expense of] the (use|introduction|presence|application|installation) of': {
    from: { ru: 'за счёт использования', uk: 'за рахунок використання' },
    en: 'through',
    strength: 0.6,
    example: 'The stove saves wood [at the expense of -> through] the use of stones.',
  },
  '[despite (on|to)] (the|this|that|a|an|all|these|<poss>|<ing>)': {
    from: { ru: 'несмотря на', uk: 'незважаючи на', pl: 'pomimo' },
    en: 'despite',
    example: 'They sailed [despite on -> despite] the storm.',
  },
  '[regardless (on|to|from)] (the|what|how|whether|this|age|its|<poss>|who|where)': {
    from: { ru: 'независимо от', uk: 'незалежно від', pl: 'niezależnie od' },
    en: 'regardless of',
    example: 'Everyone pays, [regardless from -> regardless of] the season.',
  },
  'not looking (at|on) (this|that|the fact that)': {
    from: { ru: 'несмотря на то, что', uk: 'не дивлячись на те, що' },
    en: 'despite $2',
    example: '[Not looking at the fact that -> Despite the fact that] it rained, they danced.',
  },
  '[independently on] (the|whether|what|how|this|<poss>|where)': {
    from: { ru: 'независимо от', pl: 'niezależnie od' },
    en: 'regardless of',
    example: 'The pump works [independently on -> regardless of] the wind.',
  },
  '[in (a|the)? dependence (of|on|from)] (the|what|how|whether|where|which|<poss>|this|type|size)': {
    from: { ru: 'в зависимости от', uk: 'залежно від', de: 'in Abhängigkeit von', pl: 'w zależności od' },
    en: 'depending on',
    example: 'The price changes [in dependence on -> depending on] the season.',
  },
  '[at (use|usage|application|utilization)] of': {
    from: { ru: 'при использовании', uk: 'при використанні', pl: 'przy użyciu' },
    en: 'with the use',
    example: 'The weight is lost only [at use -> with the use] of salt.',
  },
  '[at (installation|creation|removal|calculation|failure|connection|designing|performance|execution) of] (the|a|an|this|<poss>|each|new)':
    {
      from: { ru: 'при установке', uk: 'при встановленні' },
      en: 'during the $1 of',
      example: 'Shut the tap [at installation of -> during the installation of] the pump.',
    },
  '[in (the)? first (turn|queue)] <end>': {
    from: { ru: 'в первую очередь', uk: 'у першу чергу' },
    en: 'first of all',
    example: '[In the first turn -> First of all], feed the horses.',
  },
  ', [in (its|his|her|their|my|our) turn] ,': {
    from: { ru: 'в свою очередь', uk: 'у свою чергу', fr: 'à son tour', es: 'a su vez' },
    en: 'in turn',
    strength: 0.7,
    example: 'The owner, [in his turn -> in turn], blamed the baker.',
  },
  '(pressure|aggression|criticism|help|support|threats|interest|violence|attention|resistance|attitude|provocations|reaction|comments) [from the side of]':
    {
      from: { ru: 'со стороны', uk: 'з боку', pl: 'ze strony', de: 'vonseiten' },
      en: 'from',
      example: 'There was no help [from the side of -> from] the town.',
    },
  '[(from|by) (the)? behalf of]': {
    from: { ru: 'от имени', uk: 'від імені' },
    en: 'on behalf of',
    example: 'She thanked them [from the behalf of -> on behalf of] the club.',
  },
  '[with (the)? (course|flow|run|stream) of time]': {
    from: { ru: 'с течением времени', uk: 'з плином часу', pl: 'z biegiem czasu' },
    en: 'over time',
    example: '[With the flow of time -> Over time] the stones sank.',
  },
  "(on|for|to|as of|till|until) today's day": {
    from: { ru: 'на сегодняшний день', uk: 'на сьогоднішній день', pl: 'na dzień dzisiejszy' },
    en: 'as of today',
    example: "[On today's day -> As of today], three mills are left.",
  },
  '<start> [for today] ,': {
    from: { ru: 'на сегодня', uk: 'на сьогодні' },
    en: 'as of today',
    strength: 0.5,
    example: '[For today -> As of today], three mills are left.',
  },
  '(at|in|on|for) the given moment (of time|in time)? !(when)': {
    from: { ru: 'на данный момент', uk: 'на даний момент', pl: 'w danym momencie' },
    en: 'at the moment',
    example: '[At the given moment -> At the moment] the pool is empty.',
  },
  '(at|in) (this|that|the current|the present) (moment|point) of time': {
    from: { ru: 'в данный момент времени', uk: 'в даний момент часу' },
    en: 'at $2 moment',
    example: '[At this moment of time -> At this moment] nobody knows.',
  },
  '<start> in (the)? (present|given) time <stop>': {
    from: { ru: 'в настоящее время', uk: 'на даний час', pl: 'w obecnym czasie' },
    en: 'at present',
    example: '[In the present time -> At present], two boats are left.',
  },
  '<start> in our days': {
    from: { ru: 'в наши дни', uk: 'у наші дні', fr: 'de nos jours', pl: 'w naszych czasach' },
    en: 'nowadays',
    example: '[In our days -> Nowadays] everyone has a radio.',
  },
  '(in|at) (the)? nowadays': {
    from: { ru: 'в наше время', pl: 'w dzisiejszych czasach' },
    en: 'nowadays',
    example: '[In nowadays -> Nowadays] everyone has a radio.',
  },
  '(completed|finished|ready|commissioned|built|delivered|launched|repaired) [to] the (end|beginning|middle) of (the|this|next|<year>|January|February|March|April|May|June|July|August|September|October|November|December)':
    {
      from: { ru: 'к концу года', uk: 'до кінця року' },
      en: 'by',
      example: 'The road will be ready [to -> by] the end of May.',
    },
  'at <num> (hours|hour) of the (morning|evening|day|night)': {
    from: { ru: 'в пять часов утра', uk: 'о п’ятій годині ранку' },
    en: 'at $1 in the $3',
    example: 'The bus leaves [at five hours of the morning -> at five in the morning].',
  },
  '(for|during|over) the last (years|months|decades) <end>': {
    from: { ru: 'за последние годы', uk: 'за останні роки', de: 'in den letzten Jahren', fr: 'ces dernières années' },
    en: 'in recent $2',
    strength: 0.6,
    example: 'The lake has shrunk [over the last years -> in recent years].',
  },
  '(with|for) (the|a) (purpose|aim|goal|objective) to <word>': {
    from: { ru: 'с целью', uk: 'з метою', de: 'mit dem Ziel', pl: 'w celu' },
    en: 'in order to $4',
    example: 'They met [with the purpose to found -> in order to found] a choir.',
  },
  '(in|with) purpose to <word>': {
    from: { ru: 'с целью', uk: 'з метою', pl: 'w celu' },
    en: 'in order to $2',
    example: 'He left [in purpose to rest -> in order to rest].',
  },
  '[by the (way|path) of] <ing>': {
    from: { ru: 'путём', uk: 'шляхом', pl: 'drogą' },
    en: 'by',
    example: 'The salt is won [by the path of -> by] boiling.',
  },
  '[in (the)? quantity of] <num>': {
    from: { ru: 'в количестве', uk: 'у кількості', pl: 'w ilości' },
    en: 'a total of',
    example: 'They brought buckets [in quantity of -> a total of] 20 pieces.',
  },
  ', [(and)? (in|among) (that|this) number] !(of|are|were|was|there|is|a|the)': {
    from: { ru: 'в том числе', uk: 'у тому числі' },
    en: 'including',
    example: 'Six men were freed, [in that number -> including] two bakers.',
  },
  '<start> [(from|with) (the)? one side] ,': {
    from: { ru: 'с одной стороны', uk: 'з одного боку', pl: 'z jednej strony' },
    en: 'on the one hand',
    example: '[From one side -> On the one hand], it is cheap.',
  },
  '<start> [(from|with) (the|an)? (other|another) (side|hand)] ,': {
    from: { ru: 'с другой стороны', uk: 'з іншого боку', pl: 'z drugiej strony' },
    en: 'on the other hand',
    example: '[From other side -> On the other hand], it is ugly.',
  },
  '<start> [(by|on|to) (the)? (opinion|words|data|information|estimates|estimations|version|results) of] <name>': {
    from: { ru: 'по мнению', uk: 'за словами', pl: 'według opinii' },
    en: 'according to',
    example: '[By the words of -> According to] Ivanov, the dam held.',
  },
  '<start> [(by|on|to) (the)? (opinion|words|data|information|estimates|estimations|version) of] (experts|scientists|analysts|doctors|the (police|ministry|minister|author|investigation|expert|company|head|director|governor|agency))':
    {
      from: { ru: 'по данным', uk: 'за даними', pl: 'według danych' },
      en: 'according to',
      example: '[By the data of -> According to] the police, nobody was hurt.',
    },
  '(by|on|after|to|for) (my|his|her|our|their|your) opinion <stop>': {
    from: { ru: 'по моему мнению', uk: 'на мою думку', de: 'nach meiner Meinung', pl: 'według mnie' },
    en: 'in $2 opinion',
    example: '[By my opinion -> In my opinion], the soup is cold.',
  },
  '<start> (on|at|for) (my|our) (look|sight|view|mind|glance) ,': {
    from: { ru: 'на мой взгляд', uk: 'на мій погляд' },
    en: 'in $2 view,',
    example: '[On my look, -> In my view,] the soup is cold.',
  },
  'according to the words of': {
    from: { ru: 'по словам', uk: 'за словами', pl: 'według słów', it: 'secondo le parole di' },
    en: 'according to',
    example: '[According to the words of -> According to] the guide, it was a mill.',
  },
  'according to (my|our|his|her|their) (opinion|view|mind) <stop>': {
    from: { ru: 'по моему мнению', pl: 'według mojej opinii' },
    en: 'in $1 $2',
    example: '[According to my opinion -> In my opinion], it was a mill.',
  },
  '[according (with|of)] (the|this|these|a|an|<poss>|what)': {
    from: { ru: 'согласно с', uk: 'згідно з', pl: 'zgodnie z' },
    en: 'according to',
    strength: 0.7,
    example: 'All was done [according with -> according to] the plan.',
  },
  '[in (compliance|correspondence) to] (the|this|a|an|<poss>|these)': {
    from: { ru: 'в соответствии с', uk: 'відповідно до', pl: 'w zgodności z' },
    en: 'in accordance with',
    strength: 0.7,
    example: 'All was done [in correspondence to -> in accordance with] the plan.',
  },
  '[(on|in) the territory of] (the|our|this) <adj 2> (school|hotel|hospital|park|plant|factory|enterprise|campsite|complex|museum|monastery|kindergarten|station|market|cemetery|sanatorium|stadium|zoo|university|church|cathedral|estate)':
    {
      from: { ru: 'на территории', uk: 'на території', pl: 'na terenie' },
      en: 'on the grounds of',
      example: 'Two cafés are open [on the territory of -> on the grounds of] the museum.',
    },
  '[on the territory of] (the)? <adj 1> (country|republic|region|district|city|village|Russian Federation|municipality|oblast|settlement|town)':
    {
      from: { ru: 'на территории', uk: 'на території', pl: 'na terenie' },
      en: 'in',
      strength: 0.6,
      example: 'There are nine mills [on the territory of -> in] the district.',
    },
  '[in (the)? conditions of] (the|a|an)? <adj 1> (crisis|pandemic|market|competition|quarantine|sanctions|shortage|globalization|self-isolation|epidemic|martial law|deficit)':
    {
      from: { ru: 'в условиях', uk: 'в умовах', pl: 'w warunkach' },
      en: 'amid',
      example: 'It is hard to plan [in the conditions of -> amid] a crisis.',
    },
  '(within|in) the frameworks of': {
    from: { ru: 'в рамках', uk: 'у рамках', pl: 'w ramach' },
    en: 'as part of',
    example: 'The choir sang [within the frameworks of -> as part of] the feast.',
  },
  '[within the framework of] (the|this|a|its|our) <adj 3> (festival|forum|visit|exhibition|event|tour|celebration+|championship|season|marathon|contest|competition|fair)':
    {
      from: { ru: 'в рамках', uk: 'у рамках', pl: 'w ramach', de: 'im Rahmen von' },
      en: 'as part of',
      example: 'The choir sang [within the framework of -> as part of] the fair.',
    },
  '<start> [(within|in) (its|their) (framework|frameworks|frames)] !(of)': {
    from: { ru: 'в его рамках', uk: 'в його рамках', pl: 'w jego ramach', de: 'in diesem Rahmen' },
    en: 'as part of this',
    example: 'The fair is old. [Within its framework -> As part of this] horses are sold.',
  },
  '[(on|at) the example of] (the|a|an|one|two|<name>|<poss>)': {
    from: { ru: 'на примере', uk: 'на прикладі', de: 'am Beispiel von', pl: 'na przykładzie' },
    en: 'using the example of',
    example: 'She explains it [on the example of -> using the example of] a clock.',
  },
  '<start> as for (the|this|these|that|my|our|his|her|their|its) <adj 3> <word> , [then (he|she|it|they|we|there|the|this|I|everything)]':
    {
      from: { ru: 'что касается …, то', uk: 'що стосується …, то', pl: 'co do …, to' },
      en: '$3',
      example: 'As for the old roof, [then it -> it] leaks.',
    },
};
