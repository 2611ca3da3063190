import type { Entries } from 'mtlint/rule';

/** Verbs that French, Spanish, Portuguese and Italian use in another sense than English. */
export const ROMANCE: Entries = {
  '[(realize~|realise~)] (a|an|several|many|<num>) <adj 2> (study|studies|survey+|film+|interview+|analysis|experiment+|video+|operation+|purchase+|payment+|transfer+|visit+|inquiry|inquiries|photo+|documentary|documentaries|tests|measurements|investigation+|project+|works) !(was|is|are|were|had|has|would|could|might|will|can|that|which)':
    {
      from: {
        fr: 'réaliser une étude',
        es: 'realizar un estudio',
        it: 'realizzare uno studio',
        pt: 'realizar um estudo',
      },
      en: 'carry~ out',
      example: 'The team [realized -> carried out] a survey of the lake.',
    },
  '(study|survey|interview|analysis|experiment|test|tests|inquiry|investigation|work|works|photo|photos|documentary|film|operation|payment|studies|interviews|tests) (was|were|been|being)? [(realized|realised)] (by|in|on|at|with|for|during|between|among)':
    {
      from: {
        fr: 'une étude réalisée par',
        es: 'un estudio realizado por',
        it: 'uno studio realizzato da',
        pt: 'um estudo realizado por',
      },
      en: 'carried out',
      example: 'A study [realized -> carried out] by two nurses says so.',
    },
  '(realization|realisation) of (a|this|several|these) <adj 1> (study|film|survey|work+|test+|operation+|documentary)':
    {
      from: { fr: 'la réalisation d’une étude', es: 'la realización de un estudio', it: 'la realizzazione di un film' },
      en: 'making of $2 $w1 $3',
      loose: true,
      example: 'They paid for the [realization of a film ->].',
    },
  'effectuate~': {
    from: { fr: 'effectuer', es: 'efectuar', it: 'effettuare', pt: 'efetuar' },
    en: 'carry~ out',
    example: 'The repairs were [effectuated -> carried out] at night.',
  },
  '[assist~ (to|at)] (the|a|an|this|his|her|our|these|several) <adj 2> (meeting+|class|classes|concert+|conference+|ceremony|ceremonies|mass|funeral|wedding|course+|event+|match|matches|show+|festival|congress|premiere|birth|game+|debate+|lesson+|workshop+|session+)':
    {
      from: { fr: 'assister à', es: 'asistir a', it: 'assistere a', pt: 'assistir a' },
      en: 'attend~',
      example: 'Half of the village [assisted to -> attended] the wedding.',
    },
  '[assist~ to] (the|a|an) <adj 1> (scene+|spectacle+|change+|collapse|rise|decline|return|transformation|increase|explosion)':
    {
      from: { fr: 'assister à', it: 'assistere a', es: 'asistir a', pt: 'assistir a' },
      en: 'witness~',
      example: 'We [assist to -> witness] the decline of the mill.',
    },
  'demand~ (me|him|her|us|them|you) (if|why|how|what|whether)': {
    from: { fr: 'demander à quelqu’un', it: 'domandare' },
    en: 'ask~ $1 $2',
    example: 'The guard [demanded me why -> asked me why] I laughed.',
  },
  '(I|we|they|police|authorities|who|he|she|experts|investigators|scientists) [(ignore|ignores)] (if|whether|how many) (the|he|she|it|they|there|this|these|his|her)':
    {
      from: { es: 'ignorar si', fr: 'ignorer si', it: 'ignorare se', pt: 'ignorar se' },
      en: 'not know',
      loose: true,
      strength: 0.7,
      example: 'The police [ignore ->] how many there were.',
    },
  '(police|authorities|investigators|experts|we|I|they) still [ignore] (the|where|why|how|what|who)': {
    from: { fr: 'ignorer encore', es: 'ignorar todavía', it: 'ignorare ancora' },
    en: 'do not know',
    example: 'The police still [ignore -> do not know] why he fled.',
  },
  '[resume~] (the|this) <adj 1> (situation|article|chapter|facts|plot|findings|content|contents|book|film) <end>': {
    from: { fr: 'résumer', es: 'resumir', pt: 'resumir' },
    en: ['sum~ up', 'summarize~'],
    strength: 0.7,
    example: 'She [resumed -> summed up | summarized] the article in one line.',
  },
  '<start> to (resume|synthesize|synthetize) ,': {
    from: { fr: 'pour résumer', es: 'para resumir', pt: 'para resumir' },
    en: 'to sum up,',
    example: '[To resume, -> To sum up,] we lost.',
  },
  '(a|the|short|brief|quick) [resume] of (the|this|his|her|what|our) <adj 1> (book|match|situation|story|facts|article|chapter|day|week|game|season|meeting|results|plot|film|year)':
    {
      from: { es: 'un resumen del partido', fr: 'un résumé du livre', pt: 'um resumo do livro' },
      en: 'summary',
      example: 'Here is a [resume -> summary] of the match.',
    },
  '[remark~] (the|a|an|any|some) <adj 1> (difference+|change+|error+|mistake+|improvement+|presence|absence)': {
    from: { fr: 'remarquer une différence' },
    en: 'notice~',
    example: 'Did you [remark -> notice] the difference?',
  },
  '(he|she|they|police|guard+|officer+|inspector+|teacher+|nurse+|to) [control~] (if|whether) (the|a|all|everything|you|there|it|your|his)':
    {
      from: {
        fr: 'contrôler si',
        it: 'controllare se',
        es: 'controlar si',
        pt: 'controlar se',
        de: 'kontrollieren, ob',
      },
      en: 'check~',
      example: 'She [controls -> checks] whether the door is locked.',
    },
  '[control~] (the|his|her|their|our) (identity|identities|tickets|papers|passport+|luggage)': {
    from: {
      fr: 'contrôler les papiers',
      it: 'controllare i documenti',
      es: 'controlar',
      de: 'die Papiere kontrollieren',
    },
    en: 'check~',
    example: 'Two guards [controlled -> checked] our tickets.',
  },
  '(identity control+|control+ of identity) !(theory|board)': {
    from: { fr: 'contrôle d’identité' },
    en: 'identity check+',
    strength: 0.7,
    example: 'He fled from an [identity control -> identity check].',
  },
  '[propose~] (you|us|me) (a|an|<num>|several|the|our|his|to)': {
    from: { fr: 'proposer quelque chose à quelqu’un', it: 'proporre', es: 'proponer' },
    en: 'offer~',
    example: 'They [proposed -> offered] us a room.',
  },
  '[propose~ to] (you|our customers|our clients|our visitors) (a|an|the|several|different|many)': {
    from: { fr: 'nous vous proposons' },
    en: 'offer~',
    example: 'We [propose to -> offer] you a quiet room.',
  },
  '(restaurant|hotel|shop|store|site|website|menu|museum|brand|chef|campsite|agency|farm|menu|café) [propose~] (a|an|the|several|many|different|various|its|some|<num>)':
    {
      from: { fr: 'le restaurant propose', it: 'il ristorante propone', es: 'el restaurante propone' },
      en: 'offer~',
      example: 'The restaurant [proposes -> offers] several soups.',
    },
  '[dispose~ of] (a|an|<num>|several|its|his|her|their|all the|free) <adj 2> (room+|bedroom+|bed+|parking|pool|terrace|kitchen|bathroom|garden|equipment|restaurant|sauna|gym|balcony|beach|lift|elevator|swimming pool|budget|means|resources|tool+|information|network|time|staff)':
    {
      from: { fr: 'disposer de', es: 'disponer de', it: 'disporre di', pt: 'dispor de' },
      en: 'have~',
      example: 'The hotel [disposes of -> has] a large garden.',
    },
  '(at|to) (your|the|our|his|her|their|my) [disposition]': {
    from: {
      fr: 'à votre disposition',
      es: 'a su disposición',
      it: 'a Sua disposizione',
      pt: 'à sua disposição',
      de: 'zu Ihrer Disposition',
    },
    en: 'disposal',
    example: 'Two guides are at your [disposition -> disposal].',
  },
  '(put~|place~|make~) (at|to) (the)? (disposition|disposal)': {
    from: {
      fr: 'mettre à disposition',
      es: 'poner a disposición',
      it: 'mettere a disposizione',
      pt: 'colocar à disposição',
    },
    en: 'make~ available',
    example: 'A boat was [put at disposition -> made available].',
  },
  '(it|he|she|which|that|who|hotel|company|city|town|museum|club|team|school|university|house|apartment|building|project|app|website|system|product|model|version|park|region|country|restaurant|page|channel|also) [count~ with] (a|an|the|more|several|many|all|<num>|its|his|her|different|great)':
    {
      from: { es: 'contar con', pt: 'contar com' },
      en: 'have~',
      example: 'The town [counts with -> has] a school and a mill.',
    },
  '(which|this|that|it) [suppose~] (a|an|the) <adj 1> (increase|decrease|reduction|risk|change|saving+|cost|expense|problem|challenge|loss|improvement|step|advance|threat|danger|effort|burden|advantage|rise|fall)':
    {
      from: { es: 'suponer un aumento', pt: 'supor um aumento' },
      en: ['represent~', 'mean~'],
      example: 'The road is shut, which [supposes -> represents | means] a loss.',
    },
  '(law|plan|project|agreement|bill|regulation+|budget|article|code|constitution|decree|programme|program|contract) [contemplate~] (the|a|an|that)':
    {
      from: { es: 'la ley contempla', pt: 'a lei contempla', it: 'la legge contempla' },
      en: 'provide~ for',
      strength: 0.7,
      example: 'The plan [contemplates -> provides for] a new bridge.',
    },
  '(is|are|was|were) [foreseen] (for|on) (<num>|the (end|beginning|middle|first|second|month|summer|autumn|spring|winter)|next|this|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|today|tomorrow)':
    {
      from: {
        fr: 'est prévu pour',
        it: 'è previsto per',
        es: 'está previsto para',
        pt: 'está previsto para',
        de: 'ist vorgesehen für',
      },
      en: 'planned',
      example: 'The vote is [foreseen -> planned] for next May.',
    },
  '(is|are|was|were) previewed (for|in|on|to|at)': {
    from: { es: 'está previsto para', it: 'è previsto per', fr: 'est prévu pour' },
    en: '$1 scheduled $2',
    example: 'The vote [is previewed for -> is scheduled for] May.',
  },
  'prevision+': {
    from: { fr: 'prévisions', es: 'previsiones', it: 'previsioni', pt: 'previsões' },
    en: 'forecast+',
    strength: 0.7,
    example: 'The [previsions -> forecasts] for May are good.',
  },
  '[manifest~] (against|in the streets|in front of)': {
    from: { fr: 'manifester contre', es: 'manifestar contra', it: 'manifestare contro', pt: 'manifestar contra' },
    en: 'demonstrate~',
    example: 'Hundreds [manifested -> demonstrated] against the dam.',
  },
  '[compromised] (himself|herself|themselves|itself|ourselves|myself) to': {
    from: { es: 'comprometerse a', pt: 'comprometer-se a' },
    en: 'committed',
    example: 'The firm [compromised -> committed] itself to pay.',
  },
  '[engage~] (himself|herself|themselves|itself|ourselves|yourself) to !(the|a|an|his|her|their|this)': {
    from: { fr: 's’engager à', it: 'impegnarsi a' },
    en: 'commit~',
    strength: 0.7,
    example: 'The firm [engages -> commits] itself to pay.',
  },
  "(don't|not|to|sorry to|never|please) [molest] (you|me|us)": {
    from: { es: 'molestar', pt: 'molestar' },
    en: 'bother',
    strength: 0.7,
    example: 'I am sorry to [molest -> bother] you so late.',
  },
  'suspend~ (the|an|his|her|two|three|all) (exam+|exams|subject+)': {
    from: { es: 'suspender un examen' },
    en: 'fail~ $1 $2',
    example: 'He [suspended the exam -> failed the exam] twice.',
  },
  'approve~ (the|an|his|her|two|three|all) <adj 1> exam+': {
    from: { es: 'aprobar un examen' },
    en: 'pass~ $1 $w1 exam+',
    strength: 0.7,
    example: 'She [approved the exam -> passed the exam] in May.',
  },
  '[(actualize~|actualise~)] (the|your|this|my|our) <adj 1> (page|software|version|data|profile|system|information|app|application|list|website|program|file+|content|contents|database)':
    {
      from: { es: 'actualizar', fr: 'actualiser', pt: 'atualizar', de: 'aktualisieren', pl: 'aktualizować' },
      en: 'update~',
      example: '[Actualize -> Update] the page to see the map.',
    },
  '(actualization|actualisation) of (the|your|this) (page|software|version|data|profile|system|information|app|list|website|program|content|database)':
    {
      from: { es: 'actualización', pt: 'atualização', de: 'Aktualisierung' },
      en: 'update of $2 $3',
      example: 'The [actualization of the software -> update of the software] failed.',
    },
  '(visualize~|visualise~) (the|this|your) (page|website|video+|message+|document+|file+)': {
    from: { es: 'visualizar', fr: 'visualiser', it: 'visualizzare', pt: 'visualizar' },
    en: 'view~ $2 $3',
    strength: 0.6,
    example: 'You need a code to [visualize the page -> view the page].',
  },
  '<num> [(visualizations|visualisations)] <end>': {
    from: { es: 'visualizaciones', it: 'visualizzazioni', pt: 'visualizações' },
    en: 'views',
    example: 'The clip has 3,000 [visualizations -> views].',
  },
  '[reproduce~] (the|this|a|your) (video+|song+|music|audio|MP3|playlist)': {
    from: { es: 'reproducir', it: 'riprodurre', pt: 'reproduzir' },
    en: 'play~',
    strength: 0.7,
    example: 'The phone [reproduces -> plays] the song twice.',
  },
  '[interpret~] the (role|part|character) of': {
    from: {
      fr: 'interpréter le rôle',
      es: 'interpretar el papel',
      it: 'interpretare il ruolo',
      pt: 'interpretar o papel',
    },
    en: 'play~',
    example: 'She [interprets -> plays] the role of a nurse.',
  },
  '(film|scene+|series|character|role) (is|was|were) interpreted by': {
    from: { fr: 'interprété par', es: 'interpretado por', it: 'interpretato da', pt: 'interpretado por' },
    en: '$1 $2 played by',
    example: 'The [role was interpreted by -> role was played by] a nurse.',
  },
  '[(animate~)] (a|the|this) <adj 1> (debate+|workshop+|seminar+|round table|conference+|meeting+) !(with|by)': {
    from: { fr: 'animer un débat', it: 'animare un dibattito' },
    en: 'lead~',
    example: 'Two potters will [animate -> lead] the workshop.',
  },
  'inscribe~ (yourself|himself|herself|themselves|myself) (to|in|on)': {
    from: { fr: 's’inscrire à', es: 'inscribirse en', it: 'iscriversi a', pt: 'inscrever-se em' },
    en: 'register~ $2',
    example: 'She [inscribed herself in -> registered in] a course.',
  },
  "(cannot|can't|couldn't|never|don't|doesn't|didn't|not|could not) [arrive to] (do|make|get|find|understand|connect|open|see|install|download|solve|have|use|reach|know|access)":
    {
      from: { fr: 'ne pas arriver à faire', it: 'non arrivare a' },
      en: 'manage to',
      example: "I don't [arrive to -> manage to] open it.",
    },
  "(trains|buses|trams|train|tram|metro|ferries) (do not|will not|did not|does not|don't|will|do|also|only|can|cannot) [circulate]":
    {
      from: {
        fr: 'les trains ne circulent pas',
        it: 'i treni non circolano',
        es: 'los trenes no circulan',
        pt: 'os trens não circulam',
      },
      en: 'run',
      example: 'The trams will [circulate -> run] until midnight.',
    },
  '(traffic|service|circulation|trains|flights|flight) (is|are|was|were|will be|remains|remained) (very|strongly|heavily|greatly|severely|slightly)? [perturbed]':
    {
      from: { fr: 'le trafic est perturbé', it: 'il traffico è perturbato' },
      en: 'disrupted',
      example: 'The traffic is [perturbed -> disrupted] until Monday.',
    },
  'descend~ of the (train|car|bus|plane|horse|taxi|boat)': {
    from: { fr: 'descendre du train', it: 'scendere dal treno', es: 'descender del tren', pt: 'descer do trem' },
    en: 'get~ off the $1',
    example: 'She [descended of the train -> got off the train] at noon.',
  },
  'mount~ (in|on|into) the (train|car|bus|taxi|plane|tram)': {
    from: { fr: 'monter dans le train', it: 'montare in macchina', es: 'montar en el coche' },
    en: 'get~ into the $2',
    example: 'She [mounted in the car -> got into the car] at noon.',
  },
  'subscribe~ (yourself|you) (to|in|for)': {
    from: { es: 'suscríbete a', fr: 'abonnez-vous à', it: 'iscriviti a' },
    en: 'subscribe~ to',
    example: '[Subscribe yourself to -> Subscribe to] the letter.',
  },
  'profited of (the|this|his|her|our|your|it|that)': {
    from: { fr: 'profiter de', it: 'approfittare di' },
    en: 'took advantage of $1',
    strength: 0.7,
    example: 'They [profited of the -> took advantage of the] pause.',
  },
  '<subj> [benefit~ of] (a|an|this|free|his|her|its|their|several|<num>)': {
    from: { fr: 'bénéficier de', it: 'beneficiare di' },
    en: ['benefit~ from', 'have~'],
    strength: 0.7,
    example: 'They [benefit of -> benefit from | have] a quiet garden.',
  },
  '(article|text|guide|project|work|study|thesis|book|law|tutorial|document|course|paper|plan|initiative|campaign|exhibition|measure) [pretend~] to':
    {
      from: { es: 'el proyecto pretende', pt: 'o projeto pretende' },
      en: 'aim~',
      example: 'This guide [pretends -> aims] to help beginners.',
    },
  '(i|we) [pretend to] (explain|show|demonstrate|analyze|analyse|obtain|achieve|improve|publish|develop|present)': {
    from: { es: 'pretendo mostrar', pt: 'pretendo mostrar' },
    en: 'intend to',
    strength: 0.7,
    example: 'In this text we [pretend to -> intend to] show the causes.',
  },
  'result~ (injured|wounded|dead|hurt|unharmed|killed|damaged|winner|elected)': {
    from: { es: 'resultar herido', it: 'risultare ferito', pt: 'resultar ferido' },
    en: 'be~ $1',
    example: 'Two drivers [resulted injured -> were injured].',
  },
  '(it|this|that) [result~] (difficult|impossible|easy|interesting|curious|strange|necessary|evident|useful|essential)':
    {
      from: { es: 'resulta difícil', it: 'risulta difficile', pt: 'resulta difícil' },
      en: 'be~',
      example: 'It [results -> is] difficult to say why.',
    },
  'interned (in|at) (the|a|this) <adj 1> (hospital|clinic)': {
    from: { es: 'internado en el hospital', pt: 'internado no hospital', fr: 'interné à l’hôpital' },
    en: 'admitted to $2 $w1 $3',
    example: 'She has been [interned in the hospital -> admitted to the hospital] since May.',
  },
  '(keep|leave|maintain|hold) pressed (the|this)': {
    from: { es: 'mantener pulsado', fr: 'maintenir appuyé', it: 'tenere premuto', pt: 'manter pressionado' },
    en: 'hold down $2',
    example: '[Keep pressed the -> Hold down the] red button.',
  },
  'operated of (the|a|an|his|her|appendicitis|cataracts|cancer)': {
    from: { es: 'operado de', fr: 'opéré de', it: 'operato di', pt: 'operado de' },
    en: 'operated on',
    loose: true,
    example: 'She was [operated of a ->] knee in May.',
  },
};
