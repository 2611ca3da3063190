import type { Entries } from 'mtlint/rule';

/** Adjectives that French, Spanish, Portuguese and Italian use in another sense than English. */
export const ROMANCE: Entries = {
  '[actual] (pandemic|epoch|conjuncture|legislation|generation+|geopolitical|economic)': {
    from: { fr: 'actuel', es: 'actual', it: 'attuale', pt: 'atual', de: 'aktuell', pl: 'aktualny' },
    en: 'current',
    example: 'The [actual -> current] legislation is old.',
  },
  'the [actual] (president|mayor|prime minister|pope|coach|champion+|director|minister|owner+|government|king|head|leader) (of|in) (the)? <name>':
    {
      from: {
        fr: 'l’actuel président',
        es: 'el actual presidente',
        it: 'l’attuale presidente',
        pt: 'o atual presidente',
        de: 'der aktuelle',
      },
      en: 'current',
      strength: 0.7,
      example: 'She is the [actual -> current] mayor of Lyon.',
    },
  'in the [actual] (situation|context|moment|times|circumstances|state|conditions|crisis)': {
    from: {
      fr: 'dans le contexte actuel',
      es: 'en la situación actual',
      it: 'nella situazione attuale',
      pt: 'na situação atual',
      de: 'in der aktuellen Lage',
    },
    en: 'current',
    example: 'Nobody builds in the [actual -> current] situation.',
  },
  'in actual times': {
    from: { es: 'en los tiempos actuales' },
    en: 'nowadays',
    example: '[In actual times -> Nowadays] nobody knits.',
  },
  'any [eventual] <word>': {
    from: { fr: 'éventuel', es: 'eventual', it: 'eventuale', pt: 'eventual', de: 'eventuell', pl: 'ewentualny' },
    en: 'possible',
    example: 'Check the bill for any [eventual mistakes -> possible mistakes].',
  },
  'eventual (error+|mistake+|complication+|doubt+|damage+|inconvenience+|modification+|side effect+|infection+|irregularities|questions|problems|risks|delays)':
    {
      from: { fr: 'éventuel', es: 'eventual', it: 'eventuale', pt: 'eventual', de: 'eventuell' },
      en: 'possible $1',
      example: 'We are sorry for [eventual delays -> possible delays].',
    },
  '[sensible] (data|skin|teeth|topic+|zone+|neighbourhood+|neighborhood+|subject matter)': {
    from: { fr: 'sensible', es: 'sensible', it: 'sensibile', pt: 'sensível', de: 'sensibel' },
    en: 'sensitive',
    example: 'The cream is made for [sensible -> sensitive] skin.',
  },
  '(very|more|particularly|especially|highly|extremely|so|less|most) [sensible to] (the|changes|temperature|criticism|noise|pain|sunlight|humidity|moisture|cold|light|heat|touch) <end>':
    {
      from: { fr: 'sensible à', es: 'sensible a', it: 'sensibile a', pt: 'sensível a' },
      en: 'sensitive to',
      example: 'The plant is very [sensible to -> sensitive to] cold.',
    },
  'an [important] (amount+|quantity|quantities|sum+|number|increase|decrease|reduction|rise|drop|fall|growth|delay|decline) (of|in)':
    {
      from: {
        fr: 'une somme importante',
        es: 'una cantidad importante',
        it: 'un numero importante',
        pt: 'uma quantidade importante',
      },
      en: ['large', 'significant'],
      example: 'He lost [an important -> a large | a significant] sum of money.',
    },
  'important (quantities|sums|amounts|losses|delays|damages)': {
    from: { fr: 'des pertes importantes', es: 'pérdidas importantes', it: 'perdite importanti' },
    en: ['large $1', 'heavy $1'],
    example: 'The flood caused [important losses -> large losses | heavy losses].',
  },
  'to the (large|grand|big|great) public <end>': {
    from: { fr: 'le grand public', es: 'el gran público', it: 'il grande pubblico', pt: 'o grande público' },
    en: 'to the general public',
    example: 'The garden is open [to the large public -> to the general public].',
  },
  '(he|she) (is|was|measures) <num> (cm|centimeters|centimetres|meters|metres|m|feet) [high]': {
    from: { fr: 'il mesure 1,90 m de haut', es: 'mide 1,90 m de alto', it: 'è alto 1,90' },
    en: 'tall',
    example: 'He is 190 cm [high -> tall].',
  },
  '(the|an|his|her|my|this|its|their) [ancient] (president|minister|prime minister|mayor|director|player|international|student+|boss|colleague+|wife|husband|deputy|ambassador|coach|captain|employee+|teacher+|prisoner+|boyfriend|girlfriend|candidate|secretary|manager)':
    {
      from: { fr: 'ancien ministre', es: 'antiguo ministro', it: 'antico', pt: 'antigo ministro' },
      en: 'former',
      example: '[An ancient -> A former] minister spoke at the fair.',
    },
  '(his|her|my|our|their|its) [proper] (house|company|car|money|son|daughter|eyes|hands|life|family|account|children|country|language|culture|identity|brother|father|mother|blood)':
    {
      from: { fr: 'propre maison', es: 'propia casa', it: 'propria casa', pt: 'própria casa' },
      en: 'own',
      example: 'She built it with her [proper -> own] hands.',
    },
  '[punctual] (action+|aid|intervention+|help|collaboration+|mission+|measure+|errors|cases|problems|support|events|need+|basis|manner|way)':
    {
      from: { fr: 'ponctuel', es: 'puntual', it: 'puntuale', pt: 'pontual' },
      en: ['occasional', 'one-off'],
      example: 'The town gives [punctual -> occasional | one-off] help.',
    },
  'a determined (moment|number|amount|type|period|time|quantity|age|case|situation|area|product|place)': {
    from: {
      es: 'un determinado momento',
      it: 'un determinato momento',
      pt: 'um determinado momento',
      fr: 'un moment déterminé',
    },
    en: 'a certain $1',
    example: 'It opens only at [a determined moment -> a certain moment].',
  },
  '(in|under) determined (circumstances|cases|situations|conditions|areas|moments|occasions)': {
    from: { es: 'en determinados casos', it: 'in determinati casi', pt: 'em determinados casos' },
    en: '$1 certain $2',
    example: 'It works only [in determined cases -> in certain cases].',
  },
  '[sane] (food|diet|lifestyle|life style|habits|nutrition|alimentation|foods|eating)': {
    from: { es: 'comida sana', it: 'cibo sano', fr: 'alimentation saine', pt: 'comida sã' },
    en: 'healthy',
    example: 'They live on [sane -> healthy] food.',
  },
  '[embarrassed of] <num> (months|weeks|month|week)': {
    from: { es: 'embarazada de tres meses' },
    en: 'pregnant',
    loose: true,
    example: 'She was [embarrassed of ->] six months.',
  },
  '[comprehensive] (parents|boss|wife|husband|father|mother|person|people|neighbour+|teacher+|with (him|her|me|us|them))':
    {
      from: { fr: 'compréhensif', es: 'comprensivo', it: 'comprensivo', pt: 'compreensivo' },
      en: 'understanding',
      example: 'He has very [comprehensive -> understanding] parents.',
    },
  '[genial] (idea+|invention+|inventor+|goal|solution+|composer+|painter+|artist+|musician+|discovery)': {
    from: { fr: 'génial', es: 'genial', it: 'geniale', pt: 'genial', de: 'genial', pl: 'genialny' },
    en: 'brilliant',
    example: 'That was a [genial -> brilliant] idea.',
  },
  '[notorious] (improvement+|difference+|increase|change+|decrease|growth|advance+|effect+)': {
    from: { es: 'notorio' },
    en: 'marked',
    example: 'There was a [notorious -> marked] improvement.',
  },
  'it (is|was|would be|will be) convenient to (remember|note|mention|recall|underline|stress|highlight|point out|emphasize|clarify|specify)':
    {
      from: { es: 'conviene recordar', fr: 'il convient de rappeler', it: 'conviene ricordare', pt: 'convém lembrar' },
      en: 'it $1 worth remembering',
      loose: true,
      example: '[It is convenient to remember ->] that the dam is old.',
    },
  'it (is|was|would be) [convenient] that': {
    from: { es: 'es conveniente que', it: 'è conveniente che', pt: 'é conveniente que' },
    en: 'advisable',
    strength: 0.6,
    example: 'It is [convenient -> advisable] that you come early.',
  },
  'the [most adequate] (moment|place|tool+|person|way|solution|treatment|clothes|option|choice|method|time|word+)': {
    from: {
      es: 'el momento más adecuado',
      it: 'il momento più adeguato',
      fr: 'le moment le plus adéquat',
      pt: 'o momento mais adequado',
    },
    en: 'most suitable',
    strength: 0.7,
    example: 'May is the [most adequate -> most suitable] moment.',
  },
  '[(numeric|numerical)] (book+|camera+|platform+|photo+|photography|revolution|technologies|economy|library|divide|transition|transformation|sovereignty|press|art+|identity|giant+|safe|sector)':
    {
      from: { fr: 'numérique' },
      en: 'digital',
      example: 'The [numeric -> digital] revolution has reached the farm.',
    },
  'the numeric <end>': {
    from: { fr: 'le numérique' },
    en: 'digital technology',
    example: 'Schools were late to turn to [the numeric -> digital technology].',
  },
  '[(informatic|informatics|informatical)] (system+|tool+|attack+|engineer+|program+|programme+|virus|equipment|material|network+|security|support|technician+|expert+|service+|company|piracy|solution+)':
    {
      from: { fr: 'informatique', es: 'informático', it: 'informatico', pt: 'informático' },
      en: 'computer',
      example: '[An informatic -> A computer] virus shut the port down.',
    },
  mediatic: {
    from: { fr: 'médiatique', es: 'mediático', it: 'mediatico', pt: 'midiático' },
    en: 'media',
    loose: true,
    example: 'It was a great [mediatic ->] success.',
  },
  '(mediatized|mediatised) (case|trial|affair|event|figure|personality|trials|cases|scandal)': {
    from: { fr: 'médiatisé', it: 'mediatizzato' },
    en: 'high-profile $2',
    example: 'It was a [mediatized trial -> high-profile trial].',
  },
  '[economical] (crisis|crises|growth|development|policy|policies|sanction+|relations|cooperation|power+|union|recovery|reform+|damage|losses|interests|activity|activities|situation|stability|consequences)':
    {
      from: { fr: 'économique', es: 'económico', it: 'economico', pt: 'econômico', de: 'ökonomisch' },
      en: 'economic',
      example: 'The [economical -> economic] crisis closed the mill.',
    },
  'classic music !(video+|hall+|box|album+)': {
    from: {
      fr: 'musique classique',
      es: 'música clásica',
      it: 'musica classica',
      pt: 'música clássica',
      de: 'klassische Musik',
    },
    en: 'classical music',
    example: 'They play [classic music -> classical music] on Sundays.',
  },
  '[scholar] (year+|vacation+|holidays|calendar|system|establishment+|failure|level|bus|canteen|transport|programme|program|material|harassment)':
    {
      from: { fr: 'scolaire', es: 'escolar', it: 'scolastico', pt: 'escolar' },
      en: 'school',
      example: 'The [scholar -> school] year begins in May.',
    },
  '[sanitary] (crisis|emergency|situation|system|personnel|staff|pass|passport|protocol+|alert|restrictions|context|workers|professionals|catastrophe|disaster|policy|policies)':
    {
      from: { fr: 'crise sanitaire', es: 'crisis sanitaria', it: 'crisi sanitaria', pt: 'crise sanitária' },
      en: 'health',
      example: 'The [sanitary -> health] crisis emptied the hotels.',
    },
  '(national|general|total|partial|strict|mandatory|second|third) [confinement] !(of|and)': {
    from: { fr: 'confinement', es: 'confinamiento', it: 'confinamento', pt: 'confinamento' },
    en: 'lockdown',
    strength: 0.7,
    example: 'The second [confinement -> lockdown] began in May.',
  },
  '(during|since|after|before|under) (the)? confinement (measures|period|rules|due|imposed|decreed|caused|began|ended)':
    {
      from: { fr: 'le confinement', es: 'el confinamiento', pt: 'o confinamento' },
      en: '$1 $2 lockdown $3',
      strength: 0.7,
      example: 'They met [during the confinement period -> during the lockdown period].',
    },
  '(deconfinement|unconfinement)': {
    from: { fr: 'déconfinement', es: 'desconfinamiento' },
    en: 'easing of lockdown',
    loose: true,
    example: 'The [deconfinement ->] starts in May.',
  },
  '[bio] (products|food|vegetables|farming|agriculture|cotton|wine+|eggs|fruit|fruits|market+|shop+)': {
    from: { fr: 'bio', it: 'bio', de: 'Bio-', pt: 'bio' },
    en: 'organic',
    example: 'They sell [bio -> organic] eggs by the road.',
  },
  '(biological|biologic) (agriculture|farming|vegetables|eggs|wine+|farmer+|milk|bread)': {
    from: {
      fr: 'agriculture biologique',
      it: 'agricoltura biologica',
      es: 'agricultura biológica',
      de: 'biologische Landwirtschaft',
    },
    en: 'organic $2',
    strength: 0.7,
    example: 'She lives off [biological farming -> organic farming].',
  },
  '(lyric|lyrical) singer+': {
    from: { fr: 'chanteur lyrique', it: 'cantante lirico', es: 'cantante lírico', pt: 'cantor lírico' },
    en: 'opera singer+',
    strength: 0.7,
    example: 'She is [a lyrical singer -> an opera singer].',
  },
  '(very|more|most|so|too|less|an) [exigent]': {
    from: { fr: 'exigeant', es: 'exigente', it: 'esigente', pt: 'exigente' },
    en: 'demanding',
    example: 'The new coach is very [exigent -> demanding].',
  },
  '(very|more|most|so|too|is|are|remains|remain|becomes|becoming) [preoccupying] <end>': {
    from: { fr: 'préoccupant', it: 'preoccupante', es: 'preocupante', pt: 'preocupante' },
    en: 'worrying',
    example: 'The level of the lake is [preoccupying -> worrying].',
  },
  'a preoccupying (situation|level|number|rise|increase|state|trend|sign|phenomenon|rate|drop)': {
    from: { fr: 'une situation préoccupante', es: 'una situación preocupante', it: 'una situazione preoccupante' },
    en: 'a worrying $1',
    example: 'The lake is in [a preoccupying state -> a worrying state].',
  },
  '[preoccupied] (for|because)': {
    from: { es: 'preocupado por', it: 'preoccupato per', pt: 'preocupado com', fr: 'préoccupé' },
    en: 'worried',
    strength: 0.7,
    example: 'The mayor is [preoccupied -> worried] because the lake is low.',
  },
  '(very|deeply|most) preoccupied by the (situation|level|number|rise|increase|state|violence|future|health)': {
    from: { fr: 'préoccupé par', it: 'preoccupato dalla' },
    en: '$1 worried by the $2',
    strength: 0.7,
    example: 'She is [very preoccupied by the state -> very worried by the state] of the lake.',
  },
  'disloyal competition': {
    from: {
      fr: 'concurrence déloyale',
      es: 'competencia desleal',
      it: 'concorrenza sleale',
      pt: 'concorrência desleal',
    },
    en: 'unfair competition',
    example: 'They call it [disloyal competition -> unfair competition].',
  },
  'disloyal concurrence': {
    from: { fr: 'concurrence déloyale' },
    en: 'unfair competition',
    example: 'They call it [disloyal concurrence -> unfair competition].',
  },
  '[planetary] (success|celebrity|hit+|fame|audience|scandal)': {
    from: { fr: 'succès planétaire', es: 'éxito planetario', it: 'successo planetario', pt: 'sucesso planetário' },
    en: 'worldwide',
    example: 'The song was a [planetary -> worldwide] success.',
  },
  '(badly|bad) educated <end>': {
    from: { es: 'mal educado', it: 'maleducato', fr: 'mal élevé', pt: 'mal-educado' },
    en: 'rude',
    strength: 0.6,
    example: 'The waiter was [badly educated -> rude].',
  },
  '(the|an|your|its|another|which) [operative] system+': {
    from: { es: 'sistema operativo', it: 'sistema operativo', pt: 'sistema operativo' },
    en: 'operating',
    example: 'Choose your [operative -> operating] system.',
  },
  'exploitation system+': {
    from: { fr: 'système d’exploitation' },
    en: 'operating system+',
    example: 'Choose your [exploitation system -> operating system].',
  },
  '[(classed|classified)] (as|by|in) (a)? (UNESCO|historic monument+|historical monument+|world heritage|the World Heritage)':
    {
      from: { fr: 'classé monument historique', it: 'classificato' },
      en: 'listed',
      example: 'The mill is [classified -> listed] as a historic monument.',
    },
  '(positive|negative) [to] (the)? (Covid|Covid-19|coronavirus|cocaine|doping|PCR|antigen)': {
    from: { fr: 'positif au Covid', es: 'positivo a', it: 'positivo al Covid', pt: 'positivo para' },
    en: 'for',
    example: 'Two players tested positive [to -> for] cocaine.',
  },
  '[give~] (positive|negative) (for|in|to)': {
    from: { es: 'dar positivo', pt: 'dar positivo' },
    en: 'test~',
    example: 'Two players [gave -> tested] positive for cocaine.',
  },
  '(first|high|primary) necessity (products|goods|items|articles)': {
    from: {
      fr: 'produits de première nécessité',
      es: 'productos de primera necesidad',
      it: 'beni di prima necessità',
      pt: 'produtos de primeira necessidade',
    },
    en: 'essential $2',
    example: 'The ship brought [first necessity goods -> essential goods].',
  },
  '(products|goods|items|articles) of (first|prime|primary) necessity': {
    from: {
      fr: 'produits de première nécessité',
      es: 'productos de primera necesidad',
      it: 'beni di prima necessità',
      pt: 'produtos de primeira necessidade',
    },
    en: 'essential $1',
    example: 'The ship brought [goods of first necessity -> essential goods].',
  },
  'of big (importance|size|value|quality|interest|help|impact|success)': {
    from: {
      es: 'de gran importancia',
      fr: 'de grande importance',
      it: 'di grande importanza',
      pt: 'de grande importância',
    },
    en: 'of great $1',
    example: 'The bridge is [of big importance -> of great importance].',
  },
  '[nightly] (US|American|French|British|Turkish|coalition) <adj 1> (strike+|raid+|bombardment+|bombing+) !(of|in|since|for)':
    {
      from: { fr: 'frappes nocturnes', es: 'ataques nocturnos', it: 'raid notturni' },
      en: 'overnight',
      strength: 0.5,
      example: 'The [nightly -> overnight] French raid left the depot in ruins.',
    },
  '(more|most) [comfortable] (way|option|method|form|solution) (to|of)': {
    from: { es: 'más cómodo', it: 'più comodo', pt: 'mais cómodo' },
    en: 'convenient',
    strength: 0.7,
    example: 'The most [comfortable -> convenient] way to get there is by boat.',
  },
  'tactile (screen+|tablet+)': {
    from: { fr: 'écran tactile', es: 'pantalla táctil', it: 'schermo tattile', pt: 'tela tátil' },
    en: 'touch $1',
    example: 'The map is on a [tactile screen -> touch screen].',
  },
  monoparental: {
    from: { fr: 'monoparental', es: 'monoparental', it: 'monoparentale', pt: 'monoparental' },
    en: 'single-parent',
    example: 'A third are [monoparental -> single-parent] families.',
  },
  '(people|persons|person|adults) of (the)? third age': {
    from: { fr: 'troisième âge', es: 'tercera edad', it: 'terza età', pt: 'terceira idade' },
    en: 'older $1',
    example: 'The bus is free for [people of the third age -> older people].',
  },
  'fixed (phone+|telephone+|line number+)': {
    from: { fr: 'téléphone fixe', es: 'teléfono fijo', it: 'telefono fisso', pt: 'telefone fixo' },
    en: 'landline',
    example: 'Call her on the [fixed phone -> landline].',
  },
  '(read|write|execution|execute|root|superuser|administrator|folder|file|user) [permits]': {
    from: { es: 'permisos de escritura' },
    en: 'permissions',
    example: 'You need write [permits -> permissions] for that folder.',
  },
};
