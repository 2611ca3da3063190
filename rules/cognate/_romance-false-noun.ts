import type { Entries } from 'mtlint/rule';

/** Nouns that French, Spanish, Portuguese and Italian use in another sense than English. */
export const ROMANCE: Entries = {
  '(political|economic|international|sporting|sports|cultural|musical|daily|follow the|follow all the|all the) [actuality]':
    {
      from: { fr: 'l’actualité', es: 'la actualidad', it: 'l’attualità', pt: 'a atualidade' },
      en: 'news',
      example: 'The site follows all the [actuality -> news] of the valley.',
    },
  'in the actuality <end>': {
    from: { es: 'en la actualidad', pt: 'na atualidade', fr: 'à l’heure actuelle' },
    en: 'at present',
    example: '[In the actuality -> At present], nobody lives there.',
  },
  '(professional|vocational|continuing|continuous|university|academic|teacher|artistic) formation !(of|flying)': {
    from: {
      fr: 'formation professionnelle',
      es: 'formación profesional',
      it: 'formazione professionale',
      pt: 'formação profissional',
    },
    en: '$1 training',
    example: 'The town pays for [professional formation -> professional training].',
  },
  'formation (course+|center+|centre+|program+|programme+)': {
    from: { fr: 'centre de formation', es: 'curso de formación', it: 'corso di formazione', pt: 'curso de formação' },
    en: 'training $1',
    example: 'She runs a [formation centre -> training centre].',
  },
  '[stage] (of <num> (months|weeks|days|month|week) (in|at|with)|in a company) !(race)': {
    from: { fr: 'stage de trois mois', it: 'stage di tre mesi' },
    en: 'internship',
    example: 'She did [a stage -> an internship] of six months at a bank.',
  },
  '[lecture] of (this|the|a) (book|novel|text|letter|document|verdict|sentence|will)': {
    from: {
      fr: 'la lecture du livre',
      es: 'la lectura del libro',
      it: 'la lettura del libro',
      pt: 'a leitura do livro',
    },
    en: 'reading',
    example: 'The [lecture -> reading] of the letter took an hour.',
  },
  '(bike|bicycle|ski|scooter|seasonal) location+ !(of|data|tracking|services|scout+)': {
    from: { fr: 'location de vélos' },
    en: '$1 rental',
    loose: true,
    strength: 0.7,
    example: 'There is a [bike location ->] by the lake.',
  },
  'inscription (fee+|form+|period|deadline|process)': {
    from: {
      fr: 'frais d’inscription',
      es: 'formulario de inscripción',
      it: 'modulo d’iscrizione',
      pt: 'taxa de inscrição',
    },
    en: 'registration $1',
    example: 'Fill in the [inscription form -> registration form].',
  },
  'inscriptions (are|will be|remain) (open|opened|closed)': {
    from: {
      fr: 'les inscriptions sont ouvertes',
      es: 'inscripciones abiertas',
      it: 'le iscrizioni sono aperte',
      pt: 'inscrições abertas',
    },
    en: 'registration is $2',
    example: '[Inscriptions are open -> Registration is open] until May.',
  },
  '(free|online|school|university|course|previous|prior) inscription !(on|in|from|above)': {
    from: {
      es: 'inscripción gratuita',
      fr: 'inscription en ligne',
      it: 'iscrizione gratuita',
      pt: 'inscrição gratuita',
    },
    en: '$1 registration',
    strength: 0.7,
    example: '[Online inscription -> Online registration] ends in May.',
  },
  'assistance (to|at) (the)? (class|classes|course+|match|matches|concert+|stadium+|mass|show+)': {
    from: { es: 'asistencia a clase', fr: 'l’assistance au match' },
    en: 'attendance at $2 $3',
    example: '[Assistance to the concerts -> Attendance at the concerts] has doubled.',
  },
  '[assistance] of <num> (people|spectators|persons|fans|visitors)': {
    from: { es: 'una asistencia de 300 personas', fr: 'une assistance de 300 personnes' },
    en: 'attendance',
    example: 'There was an [assistance -> attendance] of 300 people.',
  },
  '[audience+] (before|at|in) the (court|tribunal|judge|magistrate)': {
    from: {
      fr: 'audience au tribunal',
      es: 'audiencia ante el juez',
      it: 'udienza in tribunale',
      pt: 'audiência no tribunal',
    },
    en: 'hearing+',
    example: 'The [audience -> hearing] before the judge lasted an hour.',
  },
  '(what a|cruel|bitter|sporting) [deception]': {
    from: { fr: 'quelle déception', es: 'qué decepción', pt: 'que decepção' },
    en: 'disappointment',
    strength: 0.7,
    example: 'What a [deception -> disappointment]!',
  },
  '(racist|homophobic|sexist|antisemitic|anti-Semitic|public) injuries': {
    from: { fr: 'injures racistes', es: 'injurias', it: 'ingiurie', pt: 'injúria racial' },
    en: '$1 insults',
    example: 'He was fined for [racist injuries -> racist insults].',
  },
  'by hazard <end>': {
    from: { fr: 'par hasard', pt: 'por acaso' },
    en: 'by chance',
    example: 'We met [by hazard -> by chance] at the well.',
  },
  'game+ of hazard': {
    from: { fr: 'jeu de hasard', it: 'gioco d’azzardo', es: 'juego de azar', pt: 'jogo de azar' },
    en: 'game+ of chance',
    example: 'He lost it in a [game of hazard -> game of chance].',
  },
  '(at|to|on) the issue of (the|this|a|an) <adj 1> (meeting|match|trial|vote|talks|conference|negotiations|visit|process|war|season|game)':
    {
      from: { fr: 'à l’issue de la réunion' },
      en: 'at the end of $2 $w1 $3',
      example: 'They shook hands [at the issue of the meeting -> at the end of the meeting].',
    },
  '(emergency issue+|issue+ of (emergency|help|rescue))': {
    from: { fr: 'issue de secours' },
    en: 'emergency exit+',
    strength: 0.7,
    example: 'The [emergency issue -> emergency exit] was locked.',
  },
  '(actors) (of|in) the <adj 1> (sector|industry|chain|field|territory|supply chain)': {
    from: {
      fr: 'les acteurs du secteur',
      es: 'los actores del sector',
      it: 'gli attori del settore',
      pt: 'os atores do setor',
    },
    en: 'players in the $w1 $3',
    strength: 0.7,
    example: 'The [actors of the sector -> players in the sector] disagree.',
  },
  '(TV|television|radio|show|programme|program) animator+': {
    from: { fr: 'animateur télé', it: 'animatore televisivo' },
    en: '$1 host',
    example: 'The [radio animator -> radio host] laughed.',
  },
  '(TV|television|televised|literary|cult|weekly) emission+ !(spectrum|standard+|limit+|target+|of)': {
    from: { fr: 'émission de télévision', es: 'emisión televisiva', pt: 'emissão' },
    en: '$1 programme',
    strength: 0.7,
    example: 'She has a [weekly emission -> weekly programme] on bees.',
  },
  '(TV|television|televised|information) chain+ !(store+|mail)': {
    from: { fr: 'chaîne de télévision', es: 'cadena de televisión' },
    en: '$1 channel',
    example: 'The [TV chain -> TV channel] showed it twice.',
  },
  'chain+ of (information|television|TV|news) !(and|retrieval)': {
    from: { fr: 'chaîne d’information', es: 'cadena de televisión' },
    en: ['news channel+', 'TV channel+'],
    strength: 0.7,
    example: 'The [chain of information -> news channel | TV channel] showed it twice.',
  },
  '(televised journal|journal televised|television journal|TV journal|telejournal)': {
    from: { fr: 'journal télévisé', it: 'telegiornale', es: 'telediario', pt: 'telejornal' },
    en: 'TV news',
    example: 'She saw it on the [televised journal -> TV news].',
  },
  '(realizer|realisator|realizator) !(of (his|her|the) (own|will))': {
    from: { fr: 'réalisateur', es: 'realizador', it: 'realizzatore', pt: 'realizador' },
    en: 'director',
    strength: 0.7,
    example: 'The [realizer -> director] lives in Rome.',
  },
  '(peaceful|banned|union|student|unauthorised|unauthorized|anti-government) manifestation+': {
    from: { fr: 'manifestation', es: 'manifestación', it: 'manifestazione', pt: 'manifestação' },
    en: '$1 demonstration',
    example: 'It was a [peaceful manifestation -> peaceful demonstration].',
  },
  '[manifestation+] against the': {
    from: {
      fr: 'manifestation contre',
      es: 'manifestación contra',
      it: 'manifestazione contro',
      pt: 'manifestação contra',
    },
    en: 'demonstration+',
    example: 'Two [manifestations -> demonstrations] against the dam were banned.',
  },
  '(participate~|take~ part|took part) in (the|a|this) <adj 1> [manifestation+] !(of)': {
    from: {
      fr: 'participer à la manifestation',
      es: 'participar en la manifestación',
      it: 'partecipare alla manifestazione',
    },
    en: 'demonstration+',
    example: 'A hundred people took part in the [manifestation -> demonstration].',
  },
  '(manifestants|manifesters|manifestors)': {
    from: { fr: 'manifestants', es: 'manifestantes', it: 'manifestanti', pt: 'manifestantes' },
    en: 'protesters',
    example: 'The [manifestants -> protesters] blocked the road.',
  },
  '(cultural|sporting|sports|artistic|musical) manifestations !(of)': {
    from: {
      it: 'manifestazioni culturali',
      fr: 'manifestations culturelles',
      es: 'manifestaciones culturales',
      pt: 'manifestações culturais',
    },
    en: '$1 events',
    strength: 0.7,
    example: 'The town pays for [cultural manifestations -> cultural events].',
  },
  '(feminist|environmental|animal rights|human rights|trade union) [militant+]': {
    from: { fr: 'militante féministe', es: 'militante feminista', it: 'militante', pt: 'militante feminista' },
    en: 'activist+',
    example: 'Three feminist [militants -> activists] were held.',
  },
  '(monetary|fiscal|agricultural|housing|pricing|wage|salary) [politics] <end>': {
    from: {
      fr: 'politique monétaire',
      es: 'política monetaria',
      it: 'politica monetaria',
      pt: 'política monetária',
      de: 'Geldpolitik',
    },
    en: 'policy',
    strength: 0.7,
    example: 'The bank changed its monetary [politics -> policy].',
  },
  'the direction (announced|decided|refused|proposed|declared|confirmed|promised|denied)': {
    from: {
      fr: 'la direction a annoncé',
      es: 'la dirección anunció',
      it: 'la direzione ha annunciato',
      pt: 'a direção anunciou',
    },
    en: 'the management $1',
    strength: 0.7,
    example: 'On Monday [the direction announced -> the management announced] new cuts.',
  },
  '(the|a|his|her|main|its) responsible (of|for) the (department|area|section|security|project|communication|service|office|program)':
    {
      from: {
        es: 'el responsable del departamento',
        fr: 'le responsable du service',
        it: 'il responsabile del reparto',
        pt: 'o responsável do departamento',
      },
      en: '$1 head of the $3',
      example: 'She is [the responsible of the project -> the head of the project].',
    },
  'the? responsibles': {
    from: { es: 'responsables', fr: 'responsables', it: 'responsabili', pt: 'responsáveis' },
    en: ['those responsible', 'the officials'],
    example: '[The responsibles -> Those responsible | The officials] were fined.',
  },
  'the maximum responsible (of|for)': {
    from: { es: 'el máximo responsable de', it: 'il massimo responsabile di', pt: 'o máximo responsável' },
    en: 'the person chiefly responsible for',
    example: 'He is [the maximum responsible of -> the person chiefly responsible for] the mill.',
  },
  '(main|direct|our|its|their|American|Chinese|European) [concurrent+] !(session+|user+|process|processes|enhancement|sentence+|resolution+|power+|jurisdiction|access|programming|program+|events|list|with)':
    {
      from: { fr: 'concurrent', it: 'concorrente', pt: 'concorrente', de: 'Konkurrent' },
      en: 'competitor+',
      example: 'Their main [concurrent -> competitor] has shut.',
    },
  '(unfair|fierce|foreign|strong|Chinese|international|free) [concurrence]': {
    from: { fr: 'la concurrence', it: 'la concorrenza', pt: 'a concorrência', de: 'die Konkurrenz' },
    en: 'competition',
    example: 'The mill died of foreign [concurrence -> competition].',
  },
  '(net|annual|record|operating|quarterly|gross) [benefice+]': {
    from: { fr: 'bénéfice net', es: 'beneficio neto' },
    en: 'profit+',
    example: 'The firm made a record [benefice -> profit].',
  },
  '(net|annual|record|quarterly) [benefit+] of <num> (million|billion|euros|dollars)': {
    from: { fr: 'bénéfice net de', es: 'beneficio neto de' },
    en: 'profit+',
    example: 'The firm made a net [benefit -> profit] of 3 million euros.',
  },
  '(business figure|figure+ of (business|affairs)|affairs figure|number of business)': {
    from: { fr: 'chiffre d’affaires', it: 'cifra d’affari', es: 'cifra de negocios' },
    en: 'turnover',
    example: 'Its [figure of business -> turnover] has doubled.',
  },
  'actions (fell|rose|lost|gained|dropped|closed|jumped|soared) (by)? <percent>': {
    from: {
      fr: 'les actions ont chuté de 3 %',
      es: 'las acciones cayeron un 3 %',
      it: 'le azioni sono scese del 3 %',
      pt: 'as ações caíram 3 %',
    },
    en: 'shares $1 $2 $3',
    example: 'Its [actions fell 3% -> shares fell 3%] on Monday.',
  },
  '<percent> of the [actions] <end>': {
    from: { fr: '30 % des actions', es: 'el 30 % de las acciones', it: 'il 30 % delle azioni', pt: '30 % das ações' },
    en: 'shares',
    strength: 0.7,
    example: 'The brothers hold 30% of the [actions -> shares].',
  },
  '(insurance|oil|mother|software|mining|gas|telecommunications|telecom|pharmaceutical) [(society|societies)]': {
    from: { fr: 'société d’assurance', it: 'società di assicurazioni', es: 'sociedad', pt: 'sociedade' },
    en: 'company',
    loose: true,
    strength: 0.7,
    example: 'He works for an oil [society ->] in Rome.',
  },
  '(wine|dairy|farming|livestock|cattle) exploitation+': {
    from: { fr: 'exploitation agricole', es: 'explotación agrícola', it: 'azienda' },
    en: '$1 farm',
    example: 'Her brother runs a [dairy exploitation -> dairy farm].',
  },
  '(computer|camping|fishing|sports|office|school) material !(science|on|for)': {
    from: { fr: 'matériel de camping', es: 'material deportivo', it: 'materiale sportivo', pt: 'material esportivo' },
    en: '$1 equipment',
    strength: 0.7,
    example: 'We packed the [camping material -> camping equipment].',
  },
  '(web|internet|Chrome|Firefox|Safari) [navigator+]': {
    from: { fr: 'navigateur', es: 'navegador', pt: 'navegador', it: 'navigatore' },
    en: 'browser+',
    example: 'Open your web [navigator -> browser].',
  },
  '(browsing|navigation|search|purchase|clinical|call|version|chat) (historic|historial)': {
    from: { fr: 'historique', es: 'historial de navegación' },
    en: '$1 history',
    example: 'Delete your [navigation historic -> navigation history].',
  },
  publicities: {
    from: { fr: 'publicités', es: 'publicidades', it: 'pubblicità', pt: 'publicidades' },
    en: 'advertisements',
    example: 'There are too many [publicities -> advertisements] on this page.',
  },
  'a publicity (for|of|on|that|in)': {
    from: { fr: 'une publicité pour', it: 'una pubblicità', es: 'una publicidad', pt: 'uma publicidade' },
    en: 'an advertisement $1',
    example: 'She saw [a publicity for -> an advertisement for] bread.',
  },
  '(an|this|his|her|your|classified) [announce] <end>': {
    from: { fr: 'une annonce', it: 'un annuncio', es: 'un anuncio' },
    en: ['announcement', 'ad'],
    example: 'He made an [announce -> announcement | ad] in the paper.',
  },
  '(dance|theatre|theater|musical|live|circus|flamenco|comedy) [spectacle+]': {
    from: {
      fr: 'spectacle de danse',
      es: 'espectáculo de danza',
      it: 'spettacolo di danza',
      pt: 'espetáculo de dança',
    },
    en: 'show+',
    strength: 0.7,
    example: 'The square was full for the dance [spectacle -> show].',
  },
  'scenarist+': {
    from: { fr: 'scénariste', it: 'scenarista' },
    en: 'screenwriter+',
    example: 'The [scenarist -> screenwriter] took it from a song.',
  },
  '(the|a|first|original|best) [scenario] of (the|this|his|her) (film|movie|series)': {
    from: { fr: 'le scénario du film' },
    en: 'screenplay',
    example: 'He wrote the [scenario -> screenplay] of the film.',
  },
  '(his|her|first|second|third|new|debut) [long footage]': {
    from: { fr: 'long métrage', es: 'largometraje', pt: 'longa-metragem', it: 'lungometraggio' },
    en: 'feature film',
    example: 'Her first [long footage -> feature film] won a prize.',
  },
  '(his|her|first|second|third|new|debut) [short footage]': {
    from: { fr: 'court métrage', es: 'cortometraje', pt: 'curta-metragem', it: 'cortometraggio' },
    en: 'short film',
    example: 'Her first [short footage -> short film] won a prize.',
  },
  'tube+ of the summer': {
    from: { fr: 'tube de l’été' },
    en: 'summer hit+',
    example: 'The song is the [tube of the summer -> summer hit].',
  },
  figurants: {
    from: { fr: 'figurants', es: 'figurantes', pt: 'figurantes' },
    en: 'extras',
    example: 'Two hundred [figurants -> extras] stood in the rain.',
  },
  '<start> (deepening|deepenings) <stop>': {
    from: { it: 'approfondimento' },
    en: 'in depth',
    example: '[Deepening -> In depth]: the dam',
  },
  '(not to be missed|unmissable|inescapable) [appointment+]': {
    from: { it: 'appuntamento imperdibile', fr: 'rendez-vous incontournable', es: 'cita ineludible' },
    en: 'event+',
    example: 'The fair is an unmissable [appointment -> event].',
  },
  campings: {
    from: { fr: 'campings', es: 'campings', it: 'campeggi', pt: 'campings', de: 'Campingplätze' },
    en: 'campsites',
    example: 'There are two [campings -> campsites] by the lake.',
  },
  'a [camping] (with|near|in|by|where|at)': {
    from: { fr: 'un camping', es: 'un camping', it: 'un campeggio', pt: 'um camping' },
    en: 'campsite',
    example: 'We slept at a [camping -> campsite] near the lake.',
  },
  parkings: {
    from: { fr: 'parkings', es: 'parkings', it: 'parcheggi', de: 'Parkplätze' },
    en: 'car parks',
    example: 'All the [parkings -> car parks] were full.',
  },
  'a (free|private|public|large|small|big|guarded|paid|underground)? [parking] <end>': {
    from: { fr: 'un parking', es: 'un parking', it: 'un parcheggio', de: 'ein Parkplatz', ru: 'парковка' },
    en: 'car park',
    example: 'There is a free [parking -> car park] behind the church.',
  },
  'in (a|his) <adj 1> [smoking] <stop>': {
    from: { fr: 'en smoking', es: 'de esmoquin', it: 'in smoking', de: 'im Smoking', pl: 'w smokingu' },
    en: 'dinner jacket',
    example: 'He came in a white [smoking -> dinner jacket].',
  },
  '(do~|make~|practice~|practise~) (some)? footing <end>': {
    from: { fr: 'faire du footing', es: 'hacer footing', it: 'fare footing' },
    en: 'go~ jogging',
    example: 'She [does footing -> goes jogging] every morning.',
  },
  'play~ [basket] <end>': {
    from: { fr: 'jouer au basket', it: 'giocare a basket' },
    en: 'basketball',
    example: 'The boys play [basket -> basketball] in the yard.',
  },
  'mode (designer+|show+|creator+)': {
    from: { fr: 'créateur de mode', de: 'Modedesigner', it: 'moda' },
    en: 'fashion $1',
    example: 'The [mode designer -> fashion designer] lives in Rome.',
  },
  '(creator+|designer+|world|house) of (the)? [mode] <end>': {
    from: { fr: 'créateur de mode', es: 'el mundo de la moda', it: 'il mondo della moda', pt: 'o mundo da moda' },
    en: 'fashion',
    example: 'She left the world of [mode -> fashion] in May.',
  },
  'costume (and tie|and a tie)': {
    from: { fr: 'costume-cravate' },
    en: 'suit $1',
    example: 'He came in [costume and tie -> suit and tie].',
  },
  '(evening|cocktail|wedding) robe+ !(de)': {
    from: { fr: 'robe de soirée', de: 'Abendrobe' },
    en: '$1 dress',
    strength: 0.7,
    example: 'She wore an [evening robe -> evening dress].',
  },
  '(bunch|bunches|cluster|clusters|juice|grains|grain) of [raisin+]': {
    from: { fr: 'grappe de raisin' },
    en: 'grapes',
    example: 'He ate a bunch of [raisins -> grapes].',
  },
  '(healthy|balanced|poor|proper|organic|vegetarian|good|bad|varied) [alimentation]': {
    from: {
      fr: 'alimentation équilibrée',
      es: 'alimentación equilibrada',
      it: 'alimentazione equilibrata',
      pt: 'alimentação equilibrada',
    },
    en: 'diet',
    example: 'A balanced [alimentation -> diet] keeps you warm.',
  },
  aliments: {
    from: { fr: 'aliments', es: 'alimentos', it: 'alimenti', pt: 'alimentos' },
    en: 'foods',
    example: 'Which [aliments -> foods] should I avoid?',
  },
  '(fully)? (equipped|fitted) [cuisine]': {
    from: { fr: 'cuisine équipée' },
    en: 'kitchen',
    example: 'The flat has a fitted [cuisine -> kitchen].',
  },
  'chef of (kitchen|the kitchen)': {
    from: { fr: 'chef de cuisine' },
    en: 'chef',
    strength: 0.7,
    example: 'The [chef of kitchen -> chef] came out.',
  },
  '(apartment|flat) of <num> [pieces]': {
    from: { fr: 'appartement de trois pièces' },
    en: 'rooms',
    example: 'She rents a flat of three [pieces -> rooms].',
  },
  "(his|her|their|victims'|two|three|and) [familiars]": {
    from: { es: 'familiares', it: 'familiari', pt: 'familiares' },
    en: 'relatives',
    strength: 0.7,
    example: 'His [familiars -> relatives] came by boat.',
  },
  '(primary school|high school|secondary school|kindergarten|gym|elementary school) professor+': {
    from: {
      fr: 'professeur des écoles',
      es: 'profesor de instituto',
      it: 'professore di liceo',
      pt: 'professor do ensino médio',
    },
    en: '$1 teacher',
    example: 'His mother is a [high school professor -> high school teacher].',
  },
  '(license|licence|licentiate) in (law|economics|psychology|letters|philosophy|history|biology|chemistry|sociology|literature|mathematics|physics)':
    {
      from: { fr: 'licence de droit', es: 'licenciatura en derecho', it: 'laurea', pt: 'licenciatura em direito' },
      en: 'degree in $2',
      example: 'She holds a [licence in law -> degree in law].',
    },
  '(study~|studied|finish~) (a|the|his|her) [career] (of|in)': {
    from: { es: 'estudiar la carrera de' },
    en: 'degree',
    example: 'She studied the [career -> degree] of law.',
  },
  '(good|bad|best|better|worst|excellent) [notes] (at|in) (school|class|the exam|the exams|maths|his exams|her exams)':
    {
      from: { fr: 'de bonnes notes', es: 'buenas notas', pt: 'boas notas', de: 'gute Noten' },
      en: 'marks',
      example: 'He always had good [notes -> marks] at school.',
    },
  inquietudes: {
    from: { es: 'inquietudes', fr: 'inquiétudes' },
    en: 'concerns',
    example: 'The mayor listened to their [inquietudes -> concerns].',
  },
  '<start> (for|by) (disgrace|misfortune) ,': {
    from: { es: 'por desgracia', it: 'per disgrazia', pt: 'por desgraça' },
    en: 'unfortunately,',
    example: '[By disgrace, -> Unfortunately,] the boat sank.',
  },
  '<start> (for|by) fortune ,': {
    from: { es: 'por fortuna', it: 'per fortuna' },
    en: 'fortunately,',
    example: '[By fortune, -> Fortunately,] the boat held.',
  },
  '(tragic|bloody|sad) successes': {
    from: { es: 'trágicos sucesos' },
    en: '$1 events',
    example: 'The film is about the [tragic successes -> tragic events] of May.',
  },
  '(musical|live|artistic) actuation+': {
    from: { es: 'actuación musical', it: 'attuazione', pt: 'atuação' },
    en: '$1 performance',
    example: 'The night ends with a [musical actuation -> musical performance].',
  },
  '(our|firm|total) [compromise (with|to)] (the|our|quality|society|customers|clients|sustainability|excellence)': {
    from: { es: 'compromiso con la calidad', pt: 'compromisso com a qualidade' },
    en: 'commitment to',
    example: 'The award shows our [compromise with -> commitment to] quality.',
  },
  '(visa|job|asylum|admission|credit|loan|information) [solicitude+]': {
    from: { es: 'solicitud de visado' },
    en: 'application+',
    example: 'Her asylum [solicitude -> application] was lost.',
  },
  '(governing|judicial|sporting) instances': {
    from: { fr: 'les instances dirigeantes', es: 'instancias judiciales', it: 'istanze', pt: 'instâncias judiciais' },
    en: '$1 bodies',
    example: 'The [governing instances -> governing bodies] said no.',
  },
  '(public|international|official|state|governmental|humanitarian|regulatory|financial|certification|training) organism+':
    {
      from: {
        fr: 'organisme public',
        es: 'organismo internacional',
        it: 'organismo internazionale',
        pt: 'organismo internacional',
      },
      en: '$1 body',
      example: 'An [international organism -> international body] will check it.',
    },
  '(political|professional|sporting|cultural|economic|family|medical|social|labor|labour|educational) [ambit+]': {
    from: { es: 'ámbito político', it: 'ambito politico', pt: 'âmbito político' },
    en: 'sphere+',
    example: 'He left the political [ambit -> sphere].',
  },
  '(political|economic|musical|artistic|media) panorama': {
    from: { es: 'panorama político', it: 'panorama politico', pt: 'panorama político' },
    en: '$1 scene',
    strength: 0.7,
    example: 'She changed the [musical panorama -> musical scene].',
  },
  '(economic|present|international|favourable|favorable|political|current) [conjuncture]': {
    from: {
      fr: 'conjoncture économique',
      es: 'coyuntura económica',
      it: 'congiuntura economica',
      pt: 'conjuntura econômica',
      de: 'Konjunktur',
    },
    en: 'situation',
    strength: 0.7,
    example: 'Nobody builds in the economic [conjuncture -> situation] of today.',
  },
  '(growth|job|employment|career) [perspectives]': {
    from: {
      fr: 'perspectives de croissance',
      es: 'perspectivas de crecimiento',
      it: 'prospettive di crescita',
      pt: 'perspectivas de crescimento',
      de: 'Perspektiven',
    },
    en: 'prospects',
    example: 'The job [perspectives -> prospects] are poor.',
  },
  expectatives: {
    from: { es: 'expectativas', pt: 'expectativas', it: 'aspettative' },
    en: 'expectations',
    example: 'The film did not meet their [expectatives -> expectations].',
  },
  exigences: {
    from: { fr: 'exigences', es: 'exigencias', it: 'esigenze', pt: 'exigências' },
    en: ['demands', 'requirements'],
    example: 'The new law has two [exigences -> demands | requirements].',
  },
  '(have|has|had|having) (an|a|no|great|strong|big|direct|little) <adj 1> [incidence] on': {
    from: { fr: 'avoir une incidence sur', es: 'tener incidencia en', it: 'avere un’incidenza su' },
    en: 'impact',
    example: 'The tax had no [incidence -> impact] on sales.',
  },
  'augmentation (of|in) (the|our|their)? (price+|prices|wages|salary|salaries|taxes|tax|VAT|rent+|temperature|cases|pension+)':
    {
      from: { fr: 'augmentation des prix', es: 'aumento de precios', it: 'aumento dei prezzi' },
      en: 'rise in $2 $3',
      example: 'They protest against the [augmentation of the prices -> rise in the prices].',
    },
  '(payment|practical|registration|enrolment|participation) modalities': {
    from: {
      fr: 'modalités de paiement',
      es: 'modalidades de pago',
      it: 'modalità di pagamento',
      pt: 'modalidades de pagamento',
      de: 'Zahlungsmodalitäten',
    },
    en: '$1 arrangements',
    example: 'The [payment modalities -> payment arrangements] are below.',
  },
  'modalities of (payment|registration|participation|access|inscription|enrolment|application)': {
    from: { fr: 'modalités de paiement', es: 'modalidades de pago', it: 'modalità di pagamento' },
    en: '$1 arrangements',
    strength: 0.7,
    example: 'The [modalities of payment -> payment arrangements] are below.',
  },
  'prestation+': {
    from: { fr: 'prestation', es: 'prestación', it: 'prestazione', pt: 'prestação' },
    en: ['service+', 'performance+'],
    strength: 0.7,
    example: 'The judges liked her [prestation -> service | performance].',
  },
  '(cultural|architectural|historical|historic|natural|artistic|national|gastronomic|world|common) patrimony': {
    from: {
      fr: 'patrimoine culturel',
      es: 'patrimonio cultural',
      it: 'patrimonio culturale',
      pt: 'patrimônio cultural',
    },
    en: '$1 heritage',
    example: 'The mill is part of our [cultural patrimony -> cultural heritage].',
  },
  '(Patrimony of (the)? (Humanity|Mankind|World)|World Patrimony)': {
    from: {
      es: 'Patrimonio de la Humanidad',
      it: 'Patrimonio dell’Umanità',
      pt: 'Patrimônio da Humanidade',
      fr: 'patrimoine mondial',
    },
    en: 'World Heritage Site',
    example: 'The bay is a [Patrimony of Humanity -> World Heritage Site].',
  },
  '(road|car|train|rail|railway|vehicle) [circulation]': {
    from: {
      fr: 'circulation routière',
      es: 'circulación de vehículos',
      it: 'circolazione stradale',
      pt: 'circulação de veículos',
    },
    en: 'traffic',
    example: 'The bridge is closed to road [circulation -> traffic].',
  },
  '(traffic|rail|transport|train) perturbations': {
    from: { fr: 'perturbations du trafic', it: 'perturbazioni del traffico' },
    en: '$1 disruption',
    example: 'Expect [rail perturbations -> rail disruption] until Monday.',
  },
  intemperies: {
    from: { fr: 'intempéries', it: 'intemperie', es: 'inclemencias' },
    en: 'bad weather',
    example: 'The fair was cut short by the [intemperies -> bad weather].',
  },
  canicule: {
    from: { fr: 'canicule' },
    en: 'heatwave',
    example: 'The [canicule -> heatwave] emptied the lake.',
  },
  '(sinistered|sinistrated)': {
    from: { fr: 'sinistré', es: 'siniestrado', it: 'sinistrato' },
    en: 'stricken',
    example: 'Help reached the [sinistered -> stricken] villages.',
  },
  'in reanimation <end>': {
    from: { fr: 'en réanimation', it: 'in rianimazione', ru: 'в реанимации', de: 'auf der Intensivstation' },
    en: 'in intensive care',
    example: 'He has been [in reanimation -> in intensive care] since Monday.',
  },
  'reanimation (service+|unit+|department|ward+|bed+|room+)': {
    from: { fr: 'service de réanimation', it: 'reparto di rianimazione', ru: 'реанимационное отделение' },
    en: 'intensive care $1',
    example: 'The [reanimation unit -> intensive care unit] is full.',
  },
  '(recall|reminder) (dose+|vaccine+|vaccination+)': {
    from: { fr: 'dose de rappel', it: 'dose di richiamo', es: 'dosis de recuerdo' },
    en: 'booster $2',
    example: 'She was given a [recall dose -> booster dose].',
  },
  'dose+ of (recall|reminder)': {
    from: { fr: 'dose de rappel', it: 'dose di richiamo', es: 'dosis de recuerdo' },
    en: 'booster dose+',
    example: 'She was given a [dose of recall -> booster dose].',
  },
  '<num> (new|daily)? [(contagions|contaminations)] <end>': {
    from: { es: '1200 nuevos contagios', it: '1200 nuovi contagi', fr: '1200 contaminations', pt: '1200 contágios' },
    en: 'infections',
    example: 'The island had 40 new [contagions -> infections] on Monday.',
  },
  '(go~|be~|went|was|were|left|leave~) in (vacation|vacations|holiday|holidays) <end>': {
    from: { fr: 'être en vacances', es: 'estar de vacaciones', it: 'essere in vacanza', pt: 'estar de férias' },
    en: 'on holiday',
    loose: true,
    example: 'They [went in vacations ->] at last.',
  },
  '(inside|within|in) (a|the) (maximum)? [delay] of <num> (days|hours|weeks|months|working days|minutes|years)': {
    from: { fr: 'dans un délai de', it: 'entro un termine di' },
    en: 'period',
    example: 'Send it back within a [delay -> period] of 14 days.',
  },
  immobiliary: {
    from: { fr: 'immobilier', es: 'inmobiliario', it: 'immobiliare', pt: 'imobiliário' },
    en: 'real estate',
    loose: true,
    example: 'The [immobiliary ->] market fell.',
  },
  'social charges': {
    from: { fr: 'charges sociales', es: 'cargas sociales' },
    en: 'social security contributions',
    loose: true,
    strength: 0.6,
    example: 'Bakers say the [social charges ->] are too high.',
  },
  '(in|with|no|some) liquid money <end>': {
    from: { fr: 'en argent liquide', es: 'dinero líquido', it: 'denaro liquido' },
    en: '$1 cash',
    example: 'He paid [in liquid money -> in cash].',
  },
  'economies of <poss> (life|whole life|lifetime)': {
    from: { fr: 'les économies de toute une vie', es: 'los ahorros de toda la vida' },
    en: 'life savings',
    loose: true,
    example: 'She lost the [economies of her life ->].',
  },
  '<start> (realization|realisation|elaboration) <stop>': {
    from: { fr: 'Réalisation', es: 'Elaboración' },
    en: 'method',
    example: '[Realization -> Method]. Melt the butter.',
  },
  '(a|<num>) [coffee spoon+] of': {
    from: { fr: 'cuillère à café', de: 'Kaffeelöffel', pt: 'colher de café' },
    en: 'teaspoon+',
    example: 'Add two [coffee spoons -> teaspoons] of salt.',
  },
  '(a|<num>) [soup spoon+] of': {
    from: { fr: 'cuillère à soupe', es: 'cuchara sopera', pt: 'colher de sopa', ru: 'столовая ложка' },
    en: 'tablespoon+',
    example: 'Add two [soup spoons -> tablespoons] of oil.',
  },
  '(Java|JavaScript|Python|PHP|jQuery|React|external|graphics|programming) [(bookstore+|bookshop+)]': {
    from: { es: 'librería de Python' },
    en: 'library',
    example: 'Install the Python [bookstore -> library] first.',
  },
  '(mistake message+|message+ of (error|mistake))': {
    from: { es: 'mensaje de error', fr: 'message d’erreur', it: 'messaggio di errore', pt: 'mensagem de erro' },
    en: 'error message+',
    example: 'The program shows [a message of error -> an error message].',
  },
  'line+ of (command|commands|order|orders)': {
    from: { es: 'línea de comandos', fr: 'ligne de commande', it: 'riga di comando', pt: 'linha de comando' },
    en: 'command line+',
    example: 'Open the [line of commands -> command line].',
  },
  '(key USB|memory USB|stick USB)': {
    from: { fr: 'clé USB', es: 'memoria USB', it: 'chiavetta USB' },
    en: 'USB stick',
    example: 'Copy it to a [key USB -> USB stick].',
  },
  '(my|your|his|her) [portable] <stop>': {
    from: { fr: 'mon portable' },
    en: ['mobile', 'laptop'],
    example: 'Call me on my [portable -> mobile | laptop].',
  },
  '(apparatus photo|photo apparatus|photographic apparatus)': {
    from: { fr: 'appareil photo', it: 'apparecchio fotografico', ru: 'фотоаппарат', de: 'Fotoapparat' },
    en: 'camera',
    example: 'She dropped her [photo apparatus -> camera].',
  },
  'capture+ of (screen|the screen)': {
    from: { fr: 'capture d’écran', es: 'captura de pantalla', pt: 'captura de tela' },
    en: 'screenshot+',
    example: 'See the [capture of screen -> screenshot] below.',
  },
  '((copy|copies) of security|security (copy|copies))': {
    from: { es: 'copia de seguridad', it: 'copia di sicurezza', pt: 'cópia de segurança' },
    en: 'backup',
    example: 'Make a [copy of security -> backup] first.',
  },
  'minor+ of age': {
    from: { es: 'menor de edad', pt: 'menor de idade' },
    en: 'minor+',
    example: 'Two [minors of age -> minors] were on board.',
  },
  '[tickets] of (this|the|my|his|her) blog': {
    from: { fr: 'billets de blog' },
    en: 'posts',
    example: 'The older [tickets -> posts] of this blog are gone.',
  },
  'blog [ticket+]': {
    from: { fr: 'billet de blog' },
    en: 'post+',
    example: 'It is the theme of a blog [ticket -> post].',
  },
  '[carpet+] (contains the|with the|of the) (files|file|project|images|program|programs)': {
    from: { es: 'carpeta' },
    en: 'folder+',
    example: 'Open the [carpet -> folder] with the files.',
  },
};
