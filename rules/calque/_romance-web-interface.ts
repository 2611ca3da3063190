import type { Entries } from 'mtlint/rule';

/** What French, Spanish, Portuguese and Italian pages write on buttons, in menus and under articles. */
export const ROMANCE: Entries = {
  'you have <percent> of (this|the) (article|text|content) [to read]': {
    from: { fr: 'Il vous reste 38 % de cet article à lire' },
    en: 'left to read',
    example: 'You have 41% of this article [to read -> left to read].',
  },
  '(it|there) remains (you|to you) <percent> of (this|the) (article|text) to read': {
    from: { fr: 'Il vous reste 38 % de cet article à lire' },
    en: 'you have $3 of $4 $5 left to read',
    example: '[It remains you 41% of this article to read -> You have 41% of this article left to read].',
  },
  'the (continuation|sequel|following|suite) is reserved (for|to) (our)? subscribers': {
    from: { fr: 'La suite est réservée aux abonnés' },
    en: 'the rest is for subscribers only',
    example: '[The continuation is reserved for subscribers -> The rest is for subscribers only].',
  },
  '<start> to? read (also|as well) !(the|this|a|about|how)': {
    from: { fr: 'À lire aussi', es: 'Lea también', it: 'Leggi anche', pt: 'Leia também', ru: 'Читайте также' },
    en: 'see also',
    example: '[Read also -> See also]: the well that sank',
  },
  '<start> to (see|watch) also': {
    from: { fr: 'À voir aussi', es: 'Ver también' },
    en: 'see also',
    example: '[To see also -> See also]: the dam from above',
  },
  '<start> also to (see|watch|read)': {
    from: { fr: 'Aussi à voir', it: 'Da vedere anche' },
    en: 'see also',
    example: '[Also to see -> See also]: the dam from below',
  },
  '<start> watch also': {
    from: { fr: 'À voir aussi' },
    en: 'see also',
    example: '[Watch also -> See also]: the dam at night',
  },
  '<start> to (read|see|listen|discover|watch) :': {
    from: { fr: 'À lire :', it: 'Da leggere' },
    en: 'see also:',
    example: '[To read : -> See also:] The history of the dam',
  },
  '<start> (to|for) know more (about|on)? <stop>': {
    from: { fr: 'Pour en savoir plus', es: 'Para saber más', it: 'Per saperne di più', pt: 'Para saber mais' },
    en: 'learn more',
    example: '[To know more -> Learn more]: the flood of May',
  },
  '<start> [(to|for) know more] (about|on)': {
    from: { fr: 'Pour en savoir plus', es: 'Para saber más', it: 'Per saperne di più', pt: 'Para saber mais' },
    en: 'to learn more',
    strength: 0.7,
    example: '[For know more -> To learn more] about the dam, write to us.',
  },
  '<start> know more <stop>': {
    from: { fr: 'En savoir plus', es: 'Saber más', pt: 'Saiba mais' },
    en: 'learn more',
    example: '[Know more -> Learn more]',
  },
  '<start> to go (further|farther) :': {
    from: { fr: 'Pour aller plus loin' },
    en: 'further reading:',
    example: '[To go further: -> Further reading:] three books',
  },
  '(let|leave~|drop|post~|write~|add~) (a|your) [commentary]': {
    from: { fr: 'laisser un commentaire', es: 'dejar un comentario', it: 'lasciare un commento' },
    en: 'comment',
    example: 'Leave a [commentary -> comment] below.',
  },
  '<num> [commentaries] <stop>': {
    from: { fr: '12 commentaires', es: '12 comentarios' },
    en: 'comments',
    example: '12 [commentaries -> comments]',
  },
  '<start> connect (you|yourself) !(to)': {
    from: { fr: 'Connectez-vous' },
    en: 'log in',
    example: '[Connect yourself -> Log in] with your e-mail.',
  },
  '<start> (inscribe|register) (you|yourself) !(as)': {
    from: { fr: 'Inscrivez-vous', es: 'Inscríbete', it: 'Iscriviti' },
    en: 'sign up',
    example: '[Inscribe yourself -> Sign up] for the letter.',
  },
  '<start> i (inscribe|register|connect) (me|myself)': {
    from: { fr: 'Je m’inscris', it: 'Mi iscrivo' },
    en: 'sign up',
    example: '[I inscribe myself -> Sign up]',
  },
  '(maintain|keep) (session|the session|connected session) (started|initiated|open|opened|active)': {
    from: { es: 'Mantener la sesión iniciada', pt: 'Manter sessão iniciada' },
    en: 'stay signed in',
    example: '[Maintain the session started -> Stay signed in]',
  },
  '(initiate|init) (your|the|a)? session !(with|between)': {
    from: { es: 'Iniciar sesión', pt: 'Iniciar sessão' },
    en: 'log in',
    example: '[Initiate session -> Log in] to see the map.',
  },
  '<start> (begin|start) session <stop>': {
    from: { es: 'Iniciar sesión' },
    en: 'log in',
    example: '[Start session -> Log in]',
  },
  '<start> (close|shut|finish) session <stop>': {
    from: { es: 'Cerrar sesión' },
    en: 'log out',
    example: '[Close session -> Log out]',
  },
  '(data|codes) of access': {
    from: { es: 'datos de acceso', it: 'dati di accesso', fr: 'codes d’accès' },
    en: 'login details',
    example: 'We lost the [data of access -> login details].',
  },
  'in (rupture of stock|stock rupture|rupture) <end>': {
    from: { fr: 'en rupture de stock' },
    en: 'out of stock',
    example: 'The blue one is [in rupture of stock -> out of stock].',
  },
  '(expenses|costs|charges|fees|expenditure) of (shipping|sending|delivery|shipment|port|transport)': {
    from: { es: 'gastos de envío', fr: 'frais d’envoi', it: 'spese di spedizione' },
    en: 'shipping costs',
    example: 'The price includes the [expenses of sending -> shipping costs].',
  },
  '(legal mentions|mentions legal)': {
    from: { fr: 'mentions légales' },
    en: 'legal notice',
    example: '[Legal mentions -> Legal notice]',
  },
  '(privacy|cookie|cookies|confidentiality|refund|returns) [politics]': {
    from: {
      fr: 'politique de confidentialité',
      es: 'política de privacidad',
      it: 'politica dei cookie',
      pt: 'política de privacidade',
    },
    en: 'policy',
    example: 'Read our privacy [politics -> policy].',
  },
  '(politics|politic|policy) of (privacy|confidentiality|cookies)': {
    from: { es: 'política de privacidad', fr: 'politique de confidentialité', pt: 'política de privacidade' },
    en: 'privacy policy',
    example: 'Read our [politics of privacy -> privacy policy].',
  },
  '<start> (map|plan) of the (site|website|web) <stop>': {
    from: { fr: 'plan du site', es: 'mapa del sitio' },
    en: 'site map',
    example: '[Plan of the site -> Site map]',
  },
  '[(make~|do~|give~) (a)? click] (on the|on this|in the|in this|here)': {
    from: { fr: 'faire un clic', es: 'hacer clic', it: 'fare clic', pt: 'dar um clique' },
    en: 'click~',
    example: '[Make click -> Click] on the map.',
  },
  '[(make~|do~|give~) (a)? double click] (on|in)': {
    from: { fr: 'faire un double clic', es: 'hacer doble clic', it: 'fare doppio clic' },
    en: 'double-click~',
    example: '[Do double click -> Double-click] on the map.',
  },
  '[unload~] (the|this|a|our|your) <adj 2> (file+|app|application|document+|PDF|song+|video+|photo+|image+|game|version|software|program|programme)':
    {
      from: { es: 'descargar', it: 'scaricare' },
      en: 'download~',
      strength: 0.7,
      example: '[Unload -> Download] the new file.',
    },
  '[discharge~] (the|this|a|our|your) <adj 2> (file+|app|application|document+|PDF|song+|video+|photo+|image+|game|version|software|program|programme)':
    {
      from: { es: 'descargar', fr: 'décharger' },
      en: 'download~',
      example: '[Discharge -> Download] the new file.',
    },
  '(configuration|config|Excel|Word|PDF|MP3) [archive+]': {
    from: { es: 'archivo de configuración' },
    en: 'file+',
    example: 'Save the Excel [archive -> file].',
  },
  'press~ (the)? (touch|touches) (Enter|Esc|Escape|Ctrl|Control|Shift|Alt|Tab|F1|F2|F5|F8|F12)': {
    from: { fr: 'appuyer sur la touche Entrée' },
    en: 'press~ $3',
    example: '[Press the touch Enter -> Press Enter].',
  },
  '(touches of the keyboard|touch of the keyboard|keyboard touches)': {
    from: { fr: 'touches du clavier' },
    en: 'keys',
    example: 'Two of the [keyboard touches -> keys] stick.',
  },
  '(bar of tasks|tasks bar)': {
    from: { fr: 'barre des tâches', es: 'barra de tareas', pt: 'barra de tarefas' },
    en: 'taskbar',
    example: 'Click the icon in the [bar of tasks -> taskbar].',
  },
  '(bar of tools|tools bar)': {
    from: {
      fr: 'barre d’outils',
      es: 'barra de herramientas',
      pt: 'barra de ferramentas',
      it: 'barra degli strumenti',
    },
    en: 'toolbar',
    example: 'Drag the icon to the [bar of tools -> toolbar].',
  },
  'bar of (navigation|menus|menu|addresses|search|state|status)': {
    from: { fr: 'barre de navigation', es: 'barra de navegación', it: 'barra di navigazione' },
    en: '$1 bar',
    example: 'Type it into the [bar of navigation -> navigation bar].',
  },
  '(page of (start|home|welcome|reception|beginning)|reception page)': {
    from: { fr: 'page d’accueil', es: 'página de inicio', it: 'pagina iniziale' },
    en: 'home page',
    example: 'Go back to the [page of welcome -> home page].',
  },
  '(motor+ of search|search motor+|engine+ of (search|searches))': {
    from: { fr: 'moteur de recherche', es: 'motor de búsqueda', it: 'motore di ricerca', pt: 'motor de busca' },
    en: 'search engine+',
    example: 'Try another [motor of search -> search engine].',
  },
  '(social nets|nets social)': {
    from: { es: 'redes sociales', pt: 'redes sociais', ru: 'социальные сети' },
    en: 'social networks',
    example: 'They met on [social nets -> social networks].',
  },
  '(direction of (the)? (mail|email|e-mail)|email direction|mail direction)': {
    from: { es: 'dirección de correo' },
    en: 'email address',
    example: 'Type your [email direction -> email address].',
  },
  '(direction IP|IP direction)': {
    from: { es: 'dirección IP' },
    en: 'IP address',
    example: 'The router has an [IP direction -> IP address] of its own.',
  },
  '(key|word) of (access|passage|pass) !(to)': {
    from: { es: 'clave de acceso', fr: 'mot de passe' },
    en: 'password',
    example: 'I forgot the [word of pass -> password].',
  },
  'name of user': {
    from: { es: 'nombre de usuario', fr: 'nom d’utilisateur', it: 'nome utente', pt: 'nome de usuário' },
    en: 'username',
    example: 'Type the [name of user -> username] and go on.',
  },
  '(a|your|my|an) (Twitter|Facebook|Gmail|Google|Instagram|Microsoft|email|user) [count] <end>': {
    from: { fr: 'compte Twitter' },
    en: 'account',
    example: 'You need a Google [count -> account].',
  },
  'all the rights reserved': {
    from: { fr: 'Tous droits réservés', es: 'Todos los derechos reservados', it: 'Tutti i diritti riservati' },
    en: 'all rights reserved',
    example: '[All the rights reserved -> All rights reserved].',
  },
  'put~ (to|at|a) day <end>': {
    from: { fr: 'mettre à jour' },
    en: 'update~',
    example: 'The page was [put to day -> updated].',
  },
  'put~ (on|in) line (by|on|in|at|this|last|yesterday)': {
    from: { fr: 'mettre en ligne' },
    en: 'put~ online $2',
    example: 'The film was [put on line by -> put online by] her son.',
  },
  '(time of reading|lecture time|time of lecture|duration of reading)': {
    from: { fr: 'temps de lecture', it: 'tempo di lettura', es: 'tiempo de lectura' },
    en: 'reading time',
    example: '[Lecture time -> Reading time]: four minutes',
  },
  '<start> (credit photo+|credits photo+)': {
    from: { fr: 'Crédit photo' },
    en: 'photo credit',
    example: '[Credit photo -> Photo credit]: A. Blum',
  },
  '(photo+|picture+|image+) of (archive|archives)': {
    from: { fr: 'photo d’archives', es: 'foto de archivo', it: 'foto d’archivio', pt: 'foto de arquivo' },
    en: 'file photo+',
    example: 'The dam in a [photo of archive -> file photo].',
  },
  '<start> ((photo|picture|image) of illustration|illustration (photo|picture|image)|illustrative (photo|picture)) <stop>':
    {
      from: { fr: 'Photo d’illustration', es: 'Imagen ilustrativa' },
      en: 'file photo',
      example: '[Photo of illustration -> File photo].',
    },
  '<start> in images <stop>': {
    from: { fr: 'En images', es: 'En imágenes', it: 'In immagini' },
    en: 'in pictures',
    example: '[In images -> In pictures]: the flood',
  },
  '<start> the essential <stop>': {
    from: { fr: 'L’essentiel', es: 'Lo esencial' },
    en: 'key points',
    example: '[The essential -> Key points]',
  },
  '<start> in direct <stop>': {
    from: { fr: 'En direct', es: 'En directo', it: 'In diretta' },
    en: 'live',
    example: '[In direct -> Live]: the vote',
  },
  '(watch~|follow~|broadcast|broadcasted|transmitted|see|listen|show) <adj 2> [in direct] <end>': {
    from: { fr: 'en direct', es: 'en directo', it: 'in diretta', pt: 'em direto' },
    en: 'live',
    example: 'You can watch the match [in direct -> live] tonight.',
  },
  '(continue|pursue|follow|keep) (the|your) (reading|lecture) <stop>': {
    from: { fr: 'Poursuivre la lecture', es: 'Continuar leyendo' },
    en: 'continue reading',
    example: '[Continue the reading -> Continue reading]',
  },
  '<start> follow reading': {
    from: { es: 'Seguir leyendo' },
    en: 'keep reading',
    example: '[Follow reading -> Keep reading]',
  },
  '<start> (read|see|discover|view) the (continuation|suite|sequel|following) <stop>': {
    from: { fr: 'Lire la suite' },
    en: 'read more',
    example: '[Read the continuation -> Read more]',
  },
  '<start> the more (read|seen|shared|viewed|commented|visited|sold) <stop>': {
    from: { es: 'Lo más leído', it: 'I più letti' },
    en: 'most $1',
    example: '[The more read -> Most read]',
  },
  '<start> (on|about|in) the same (subject|theme|argument) <stop>': {
    from: { fr: 'Sur le même sujet', it: 'Sullo stesso argomento' },
    en: 'related articles',
    example: '[On the same subject -> Related articles]',
  },
  'demand of (quotation|estimate|information|reservation|contact)': {
    from: { fr: 'demande de devis' },
    en: 'request for $1',
    example: 'Send us a [demand of information -> request for information].',
  },
  '<start> demand (a|your) <adj 1> (quote|estimate|quotation)': {
    from: { fr: 'Demandez un devis' },
    en: 'request $1 $w1 $2',
    example: '[Demand your free quote -> Request your free quote]',
  },
  '[solicit~] (a|an|more|your) <adj 1> (information|quote|visa|appointment|budget|demo|estimate|credit|loan|invoice|refund)':
    {
      from: { es: 'solicitar', pt: 'solicitar' },
      en: 'request~',
      example: '[Solicit -> Request] more information here.',
    },
  '<start> add to the (basket|cart|shopping cart) <stop>': {
    from: { fr: 'Ajouter au panier', es: 'Añadir a la cesta', it: 'Aggiungi al carrello' },
    en: 'add to $1',
    example: '[Add to the cart -> Add to cart]',
  },
  '<start> (share|publish|send) in (Facebook|Twitter|Instagram|WhatsApp)': {
    from: { es: 'Compartir en Facebook', pt: 'Compartilhar no Facebook' },
    en: 'share on $2',
    example: '[Share in Facebook -> Share on Facebook]',
  },
  '<start> to (share|print|comment|consult) <stop>': {
    from: { fr: 'Partager', es: 'Compartir', pt: 'Compartilhar' },
    en: '$1',
    example: '[To share -> Share]',
  },
  '<start> (the)? last (news|articles|posts|comments|tweets|publications|updates) <stop>': {
    from: {
      fr: 'Dernières actualités',
      es: 'Últimas noticias',
      it: 'Ultime notizie',
      pt: 'Últimas notícias',
      de: 'Letzte Nachrichten',
    },
    en: 'latest $2',
    example: '[Last news -> Latest news]',
  },
  '<start> the? novelties <stop>': {
    from: { es: 'Novedades', fr: 'Nouveautés', it: 'Novità', pt: 'Novidades' },
    en: 'what’s new',
    example: '[Novelties -> What’s new]',
  },
  '<start> (our|the) actualities <stop>': {
    from: { fr: 'Nos actualités' },
    en: 'our news',
    example: '[Our actualities -> Our news]',
  },
  '<start> actualities <stop>': {
    from: { fr: 'Actualités' },
    en: 'news',
    example: '[Actualities -> News]',
  },
  '(frequent questions|questions frequent)': {
    from: {
      es: 'preguntas frecuentes',
      fr: 'questions fréquentes',
      it: 'domande frequenti',
      pt: 'perguntas frequentes',
    },
    en: 'frequently asked questions',
    example: '[Frequent questions -> Frequently asked questions]',
  },
  "(do not|don't) doubt to (contact|ask|write|call|visit|leave|send)": {
    from: { es: 'no dude en contactarnos', pt: 'não duvide em' },
    en: '$1 hesitate to $2',
    example: '[Do not doubt to write -> Do not hesitate to write] to us.',
  },
  "(do not|don't) (doubt|hesitate) in (contacting|asking|writing|calling|visiting)": {
    from: { es: 'no dude en contactarnos', pt: 'não hesite em' },
    en: 'do not hesitate to',
    loose: true,
    example: '[Do not hesitate in writing ->] to us.',
  },
  'it remains (to)? you <percent> (of this article)? to (read|discover)': {
    from: { fr: 'Il vous reste 38 % à découvrir' },
    en: 'you have $2 left to read',
    example: '[It remains to you 12% to discover -> You have 12% left to read].',
  },
  '[since] the (terminal|console|menu|command line|control panel|browser|shell) <end>': {
    from: { es: 'desde la consola', fr: 'depuis le menu', pt: 'desde o menu' },
    en: 'from',
    example: 'Start it [since -> from] the command line.',
  },
  'give~ (a|me a)? like (to|on) (the|this|my|our|us)': {
    from: { es: 'dar like a', pt: 'dar like em' },
    en: 'like~ $3',
    example: '[Give a like to the -> Like the] video.',
  },
  '<start> (here)? I leave (you)? (here)? (a|the|some|an|my) (link+|video+|photo+|list|recipe+|example+|image+)': {
    from: { es: 'Aquí les dejo el enlace', pt: 'Deixo aqui o link' },
    en: 'here is $4 $5',
    example: '[I leave you here the recipe -> Here is the recipe].',
  },
};
