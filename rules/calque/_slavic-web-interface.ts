import type { Entries } from 'mtlint/rule';

/** Labels, instructions and forum phrases of Russian, Ukrainian, Polish, and German pages. */
export const SLAVIC: Entries = {
  '[(press~|push~) on] (the|this|a|any) <adj 2> (button+|key+|switch)': {
    from: { ru: 'нажать на кнопку', uk: 'натиснути на кнопку', de: 'auf den Knopf drücken' },
    en: 'press~',
    example: '[Push on -> Press] the red button.',
  },
  '[(press~|push~) on] (the|this|a|any) <adj 2> (link+|icon+|picture+|image+|name|menu|banner+)': {
    from: { ru: 'нажать на ссылку', uk: 'натиснути на посилання' },
    en: 'click~ on',
    example: '[Press on -> Click on] the map icon.',
  },
  '(left|right) (button|key) of (the|your)? mouse': {
    from: { ru: 'левая кнопка мыши', uk: 'ліва кнопка миші', fr: 'bouton gauche de la souris' },
    en: '$1 mouse button',
    example: 'Hold the [left button of the mouse -> left mouse button].',
  },
  '(go~|pass~|move~|transfer~|proceed~|cross~) (by|on|over|along|down|through|under|from) (the|this|following|these|our) <adj 1> link+':
    {
      from: { ru: 'перейти по ссылке', uk: 'перейти за посиланням' },
      en: 'follow~ $3 $w1 link+',
      example: '[Go by the link -> Follow the link] below.',
    },
  '(available|found|register~|buy~|download~|information|details|read~) <adj 2> [(by|under|over)] (the|this) <adj 1> link <end>':
    {
      from: { ru: 'доступно по ссылке', uk: 'за посиланням', pl: 'pod linkiem' },
      en: 'at',
      example: 'The map is available [by -> at] the link.',
    },
  '(put~|set~|place~|remove~|install~) (a|the)? [(daw|jackdaw|bird)] (in|next to|opposite|in front of|near|at)': {
    from: { ru: 'поставить галочку', uk: 'поставити галочку' },
    en: 'tick',
    example: 'Put a [daw -> tick] next to your name.',
  },
  'set~ (a|the) [hook] (at|in|next to|for|before)': {
    from: { de: 'ein Häkchen setzen' },
    en: 'tick',
    strength: 0.6,
    example: 'Set a [hook -> tick] next to your name.',
  },
  '[fill~] (the|this|our|a|following) <adj 1> (form|application form|questionnaire|registration form) <end>': {
    from: { ru: 'заполнить форму', uk: 'заповнити форму' },
    en: 'fill~ in',
    strength: 0.6,
    example: '[Fill -> Fill in] the form and wait.',
  },
  '[enter~ to] (the|your|our) <adj 1> (site|website|account|profile|system|page)': {
    from: { ru: 'войти на сайт', uk: 'увійти на сайт' },
    en: 'log~ in to',
    example: '[Enter to -> Log in to] your account.',
  },
  'personal cabinet+': {
    from: { ru: 'личный кабинет', uk: 'особистий кабінет' },
    en: 'account+',
    example: 'The bill is in your [personal cabinet -> account].',
  },
  '[replenish~] (the|your|an|his|my) <adj 1> (account+|balance|card)': {
    from: { ru: 'пополнить счёт', uk: 'поповнити рахунок' },
    en: 'top~ up',
    example: '[Replenish -> Top up] your account by phone.',
  },
  'replenishment of (the|your|an)? (account|balance)': {
    from: { ru: 'пополнение счёта', uk: 'поповнення рахунку' },
    en: 'account top-up',
    example: 'Click on [replenishment of the account -> account top-up].',
  },
  'put~ (a|the|your)? (like|likes) (to|under|for|if|and)': {
    from: { ru: 'поставить лайк', uk: 'поставити лайк' },
    en: 'hit~ Like $3',
    example: '[Put a like under -> Hit Like under] the photo.',
  },
  'put~ (a|the|your) (like|likes|huskies) <stop>': {
    from: { ru: 'ставьте лайки', uk: 'ставте лайки' },
    en: 'hit~ Like',
    example: 'If the song is good, [put a like -> hit Like].',
  },
  '<start> (read)? more (detailed|in detail) <stop>': {
    from: { ru: 'подробнее', uk: 'докладніше' },
    en: 'read more',
    example: '[More detailed -> Read more]',
  },
  '<start> (on|to) (the)? main <stop>': {
    from: { ru: 'на главную', uk: 'на головну' },
    en: 'home',
    example: '[On the main -> Home]',
  },
  '<start> to (the)? (begin|beginning) <stop>': {
    from: { ru: 'в начало', de: 'nach oben' },
    en: 'back to top',
    example: '[To beginning -> Back to top]',
  },
  '<start> (search|searching) (on|by|in|over|through) (the|this|our)? (site|website) <stop>': {
    from: { ru: 'поиск по сайту', uk: 'пошук по сайту' },
    en: 'search this site',
    example: '[Search by site -> Search this site]',
  },
  '<start> password (forgotten|forgot) <stop>': {
    from: { ru: 'забыли пароль?', de: 'Passwort vergessen?', uk: 'забули пароль?' },
    en: 'forgot password',
    example: '[Password forgotten -> Forgot password]?',
  },
  '<start> to (remember|memorize) me <stop>': {
    from: { ru: 'запомнить меня', uk: 'запам’ятати мене' },
    en: 'remember me',
    example: '[To remember me -> Remember me]',
  },
  '(written|speak~|spoken|available|translated|published|sing~|interface|documentation|subtitles) [on (the)?] (Russian|English|German|French|Polish|Ukrainian|Spanish|Italian|Chinese|Japanese) (language)? <end>':
    {
      from: { ru: 'на русском языке', uk: 'українською мовою', de: 'auf Deutsch' },
      en: 'in',
      example: 'The letter was written [on -> in] German.',
    },
  '(written|programmed|implemented|coded|programming|code|bot|script|library|parser) [on] (pure)? (Python|Java|JavaScript|PHP|Perl|Ruby|Go|Rust|Kotlin|Swift|TypeScript|Pascal|Delphi|Haskell|Scala|Lua|Assembler)':
    {
      from: { ru: 'написано на Python', uk: 'написано на Python' },
      en: 'in',
      example: 'The bot is written [on -> in] Python.',
    },
  '<start> [for (the)? (work|working|operation|launch|start|correct work|correct operation|stable work) of] (the|this|our) <adj 1> (program|script|bot|application|project|app|server|plugin|game|site|system|code)':
    {
      from: { ru: 'для работы программы', uk: 'для роботи програми' },
      en: 'to run',
      example: '[For the work of -> To run] the program, you need a key.',
    },
  '<start> for (the)? (work|launch|installation|operation) (you need|it is necessary|is necessary|need|are necessary|is needed|you will need|is required|are required)':
    {
      from: { ru: 'для работы необходимо', uk: 'для роботи необхідно' },
      en: 'to run it, you need',
      example: '[For work you need -> To run it, you need] a key.',
    },
  '[in (the)? given] (project|program|article|repository|lesson|section|file|script|library|tutorial|game|chapter) !(by|to)':
    {
      from: { ru: 'в данном проекте', uk: 'у даному проекті' },
      en: 'in this',
      example: '[In given -> In this] project nobody rows.',
    },
  '<start> [(the)? given] (project|program|article|repository|script|library|application|module|plugin) (is|was|allows|contains|can|works|implements|shows|has|will|uses)':
    {
      from: { ru: 'данный проект', uk: 'даний проект' },
      en: 'this',
      example: '[The given -> This] script allows two boats.',
    },
  'there is (a|the)? (possibility|opportunity) to': {
    from: { ru: 'есть возможность', uk: 'є можливість', pl: 'jest możliwość', de: 'es gibt die Möglichkeit' },
    en: 'you can',
    strength: 0.6,
    example: 'Behind the mill [there is a possibility to -> you can] swim.',
  },
  '(add~|implement~|realize~|include~) (the|a) [possibility] to': {
    from: { ru: 'добавить возможность', uk: 'додати можливість', fr: 'ajouter la possibilité de' },
    en: 'ability',
    example: 'We added the [possibility -> ability] to count boats.',
  },
  '[(realized|realised)] (support|the ability|the possibility|the function|a function|functionality|search|a system|the system|an algorithm|the algorithm|authorization|registration)':
    {
      from: { ru: 'реализована поддержка', uk: 'реалізовано підтримку' },
      en: 'implemented',
      example: 'We have [realized -> implemented] the function in two days.',
    },
  'per default <end>': {
    from: { de: 'per default', ru: 'по умолчанию' },
    en: 'by default',
    example: 'The lamp is on [per default -> by default].',
  },
  'by the default <end>': {
    from: { ru: 'по умолчанию', pl: 'domyślnie' },
    en: 'by default',
    example: 'The lamp is on [by the default -> by default].',
  },
  'without registration (and|or) (sms|SMS)': {
    from: { ru: 'без регистрации и смс', uk: 'без реєстрації та смс' },
    en: 'with no sign-up',
    example: 'Get the map [without registration and SMS -> with no sign-up].',
  },
  '(thanks|thank you) for (the)? [(attention|understanding)] <stop>': {
    from: {
      ru: 'спасибо за внимание',
      uk: 'дякую за увагу',
      de: 'Danke für die Aufmerksamkeit',
      pl: 'dziękuję za uwagę',
    },
    en: 'your $3',
    example: 'Thank you for [attention -> your attention].',
  },
  '<start> (in advance|beforehand) (thanks|thank you)': {
    from: { ru: 'заранее спасибо', de: 'im Voraus danke' },
    en: '$2 in advance',
    example: '[Beforehand thanks -> Thanks in advance], Olga.',
  },
  '(thanks|thank you) [beforehand]': {
    from: { ru: 'заранее спасибо', uk: 'заздалегідь дякую' },
    en: 'in advance',
    example: 'Thanks [beforehand -> in advance] for the map.',
  },
  '<start> prompt (please|how|where|who)': {
    from: { ru: 'подскажите, пожалуйста', uk: 'підкажіть, будь ласка' },
    en: 'please tell me',
    loose: true,
    example: '[Prompt please ->], where is the well?',
  },
  '(I|we|they|who|someone|somebody|you) [(encounter~|collide~|face~) with] (such|a|this|similar|the same|the|an|some|the following) <adj 1> (problem+|error+|issue+|difficulty|difficulties|situation)':
    {
      from: { ru: 'столкнуться с проблемой', uk: 'зіткнутися з проблемою' },
      en: 'face~',
      example: 'Today I [collided with -> faced] the same problem.',
    },
  '(with|has|have|contains|in) a (convenient|comfortable) interface': {
    from: { ru: 'удобный интерфейс', uk: 'зручний інтерфейс' },
    en: '$1 a user-friendly interface',
    example: 'The bot [has a convenient interface -> has a user-friendly interface].',
  },
  '[intuitively (understandable|clear|comprehensible|understood)]': {
    from: { ru: 'интуитивно понятный', uk: 'інтуїтивно зрозумілий' },
    en: 'intuitive',
    example: 'The menu is [intuitively understandable -> intuitive].',
  },
  '[scheme+ of (work|working)] of': {
    from: { ru: 'схема работы' },
    en: 'how it works',
    loose: true,
    strength: 0.5,
    example: 'The [scheme of work ->] of the pump is drawn below.',
  },
  '(source|initial|exit|outgoing) [text+] of (the|this) (program|programs|library|application|module|game|driver)': {
    from: { ru: 'исходный текст программы', uk: 'вихідний текст програми' },
    en: 'code',
    strength: 0.7,
    example: 'The source [text -> code] of the program is public.',
  },
  '(works|working|work) only under (Windows|Linux|Mac OS|macOS|Android|Ubuntu)': {
    from: { ru: 'работает под Windows', de: 'läuft unter Windows' },
    en: '$1 only on $2',
    strength: 0.6,
    example: 'The bot [works only under Linux -> works only on Linux].',
  },
  '(version|client|build|program|application|app|driver+|assembly|port) [under] (Windows|Linux|Mac OS|macOS|Android|iOS|Ubuntu)':
    {
      from: { ru: 'версия под Windows', uk: 'версія під Windows' },
      en: 'for',
      strength: 0.7,
      example: 'There is a client [under -> for] Android.',
    },
  '(reserve|reserved|security|safety) copy of (the|your|all|a|this)': {
    from: { ru: 'резервная копия', de: 'Sicherheitskopie', uk: 'резервна копія' },
    en: 'backup of $2',
    example: 'Make a [reserve copy of the -> backup of the] letters.',
  },
  '(reserve|reserved) copying': {
    from: { ru: 'резервное копирование', uk: 'резервне копіювання' },
    en: 'backup',
    example: 'The night is for [reserve copying -> backup].',
  },
  'operative memory': {
    from: { ru: 'оперативная память', uk: 'оперативна пам’ять', pl: 'pamięć operacyjna' },
    en: 'RAM',
    example: 'The bot needs little [operative memory -> RAM].',
  },
  '(on|to|from) (the|your) [working table] <end>': {
    from: { ru: 'рабочий стол', uk: 'робочий стіл' },
    en: 'desktop',
    strength: 0.6,
    example: 'Copy the map to the [working table -> desktop].',
  },
  '(dispatcher|Dispatcher) of (the)? (tasks|devices|files)': {
    from: { ru: 'диспетчер задач', uk: 'диспетчер завдань' },
    en: 'task manager',
    loose: true,
    example: 'Open the [dispatcher of tasks ->].',
  },
  '[(in|on) the opened (window|dialog box|dialog|menu|list|form|tab)]': {
    from: { ru: 'в открывшемся окне', uk: 'у вікні, що відкрилося', pl: 'w otwartym oknie' },
    en: 'in the $2 that opens',
    example: '[In the opened window -> In the window that opens], choose a boat.',
  },
  'letters (of|in) (the)? [(upper|lower) register]': {
    from: { ru: 'буквы верхнего регистра' },
    en: '$3 case',
    example: 'Write the name in letters of the [upper register -> upper case].',
  },
  '(less than|least|minimum of|length of|exceed) <num> [symbols] (long|in length|and|without|including)?': {
    from: { ru: 'не менее 8 символов', uk: 'не менше 8 символів', pl: 'minimum 8 znaków' },
    en: 'characters',
    strength: 0.6,
    example: 'The name of the boat has no less than 8 [symbols -> characters].',
  },
  '[on (the|a) (highest|decent) level] <stop>': {
    from: { ru: 'на высшем уровне', de: 'auf höchstem Niveau', pl: 'na najwyższym poziomie' },
    en: 'to a high standard',
    strength: 0.6,
    example: 'The feast was held [on the highest level -> to a high standard].',
  },
  'in (a|the)? (workable|operable|serviceable|efficient) state': {
    from: { ru: 'в рабочем состоянии' },
    en: 'in working order',
    example: 'The pump is [in a workable state -> in working order].',
  },
};
