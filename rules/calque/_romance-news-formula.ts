import type { Entries } from 'mtlint/rule';

/** Formulas of French, Spanish, Portuguese and Italian news. */
export const ROMANCE: Entries = {
  '<start> no victim <stop>': {
    from: { fr: 'Aucune victime', es: 'Ninguna víctima', it: 'Nessuna vittima', pt: 'Nenhuma vítima' },
    en: 'no casualties',
    example: '[No victim -> No casualties]. The roof fell at night.',
  },
  '(no|any) victim (was|has been|were|is) <adj 1> (reported|recorded|registered|identified) <end>': {
    from: { fr: 'Aucune victime n’a été signalée' },
    en: 'no casualties were $w1 $3',
    strength: 0.6,
    example: 'The roof fell, but [no victim was reported -> no casualties were reported].',
  },
  '(provisional|heavy) (balance sheet|balance) (of|is|was|shows|reports)': {
    from: {
      fr: 'un bilan provisoire',
      es: 'un balance provisional',
      it: 'un bilancio provvisorio',
      pt: 'um balanço provisório',
    },
    en: '$1 toll',
    loose: true,
    example: 'A [provisional balance sheet of ->] nine dead was given at noon.',
  },
  '(balance sheet|balance) of <num> (dead|deaths|injured|wounded|victims)': {
    from: { fr: 'un bilan de 12 morts', es: 'un balance de 12 muertos', it: 'un bilancio di 12 morti' },
    en: 'toll of $2 $3',
    example: 'The storm left a [balance of 12 dead -> toll of 12 dead].',
  },
  '<num> [deads]': {
    from: { fr: '12 morts', es: '12 muertos', it: '12 morti', pt: '12 mortos' },
    en: 'dead',
    example: 'The storm left 12 [deads -> dead].',
  },
  '[make~] (at least|more than|about|nearly|around)? <num> (dead|injured|wounded) <end>': {
    from: { fr: 'faire 12 morts', it: 'fare 12 morti', pt: 'fazer 12 mortos' },
    en: 'leave~',
    example: 'The storm [made -> left] at least 12 dead.',
  },
  '[make~] (at least|more than|about|nearly|around)? <num> (deaths|victims|casualties) <end>': {
    from: { fr: 'faire 12 victimes', it: 'fare 12 vittime', pt: 'fazer 12 vítimas' },
    en: 'claim~',
    example: 'The storm [made -> claimed] 12 victims.',
  },
  '(find~ the death|found the death)': {
    from: { fr: 'trouver la mort', es: 'encontrar la muerte', it: 'trovare la morte' },
    en: 'be~ killed',
    example: 'Two climbers [found the death -> were killed] on the north face.',
  },
  'lose~ the life !(of|they|he|she)': {
    from: { es: 'perder la vida', fr: 'perdre la vie', it: 'perdere la vita', pt: 'perder a vida' },
    en: 'die~',
    example: 'Two climbers [lost the life -> died] on the north face.',
  },
  '(find~|found|body|bodies|lay) [without life]': {
    from: { es: 'sin vida', fr: 'sans vie', it: 'senza vita', pt: 'sem vida' },
    en: 'dead',
    example: 'The climber was found [without life -> dead] on Monday.',
  },
  '(state of)? ebriety': {
    from: { fr: 'en état d’ébriété', es: 'estado de ebriedad', it: 'stato di ebbrezza' },
    en: 'intoxicated',
    loose: true,
    example: 'The driver was in a [state of ebriety ->].',
  },
  '[in state of] (shock|emergency|alert|arrest|drunkenness|intoxication|siege|war|panic|decomposition|abandonment|alarm)':
    {
      from: { fr: 'en état de choc', es: 'en estado de shock', it: 'in stato di shock', pt: 'em estado de choque' },
      en: 'in a state of',
      example: 'The driver is [in state of -> in a state of] shock.',
    },
  '(in|of) (absolute|relative) (emergency|urgency)': {
    from: { fr: 'en urgence absolue' },
    en: 'in critical condition',
    loose: true,
    example: 'Three passengers are [in absolute urgency ->].',
  },
  'vital prognosis': {
    from: { fr: 'pronostic vital', es: 'pronóstico vital' },
    en: 'life',
    loose: true,
    example: 'His [vital prognosis ->] is engaged.',
  },
  '(his|her|their|whose) [days] (are|were|is|was) (not|no longer) (in|considered in) danger': {
    from: { fr: 'ses jours ne sont pas en danger' },
    en: 'life',
    example: 'He broke a leg, but his [days -> life] are not in danger.',
  },
  'grave (injuries|wounds|state) !(of|goods)': {
    from: { fr: 'dans un état grave', it: 'gravi ferite', es: 'en estado grave' },
    en: 'serious $1',
    strength: 0.6,
    example: 'The driver has [grave injuries -> serious injuries].',
  },
  '(wounded|injured|hurt|killed) by bullet': {
    from: { fr: 'blessé par balle', es: 'herido de bala', pt: 'ferido a bala' },
    en: 'shot',
    loose: true,
    example: 'A guard was [wounded by bullet ->].',
  },
  '(shot+|blow+|stroke+|hit+) of (fire|firearm|fire arm)': {
    from: { fr: 'coups de feu', it: 'colpi d’arma da fuoco' },
    en: 'gunshot+',
    example: 'Three [shots of fire -> gunshots] were heard.',
  },
  '(weapon+|arm+) of fire': {
    from: { es: 'arma de fuego', pt: 'arma de fogo', it: 'arma da fuoco', fr: 'arme à feu' },
    en: 'firearm+',
    example: 'Two [weapons of fire -> firearms] lay in the boot.',
  },
  'with (a)? white (weapon|arm)': {
    from: { fr: 'arme blanche', es: 'con arma blanca', it: 'con arma bianca', pt: 'com arma branca' },
    en: 'with a knife',
    loose: true,
    example: 'He was attacked [with a white weapon ->].',
  },
  'white weapon+ <stop>': {
    from: { es: 'arma blanca', it: 'arma bianca', fr: 'arme blanche', pt: 'arma branca' },
    en: 'knife',
    loose: true,
    example: 'They found a [white weapon ->].',
  },
  '(knife blow+|knife strokes|blow+ of knife|stroke+ of knife|knife shots|stabs of knife)': {
    from: { fr: 'coups de couteau', it: 'coltellate', es: 'golpes de cuchillo' },
    en: 'stab wounds',
    loose: true,
    example: 'He died of three [knife blows ->].',
  },
  '(blow+|hit+|strike|knock) of state': {
    from: { es: 'golpe de Estado', pt: 'golpe de Estado', it: 'colpo di Stato', fr: 'coup d’État' },
    en: 'coup+ d’état',
    example: 'The [blow of state -> coup d’état] failed.',
  },
  'state (coup+|blow+)': {
    from: { es: 'golpe de Estado', fr: 'coup d’État' },
    en: 'coup+ d’état',
    strength: 0.7,
    example: 'The [state coup -> coup d’état] failed.',
  },
  'golpist+': {
    from: { es: 'golpistas', pt: 'golpistas', it: 'golpisti' },
    en: 'coup plotter+',
    example: 'The [golpists -> coup plotters] fled.',
  },
  'interpellate~ !(the minister|him about)': {
    from: { fr: 'interpeller' },
    en: 'arrest~',
    example: 'Two men were [interpellated -> arrested] at dawn.',
  },
  '<num> [interpellations]': {
    from: { fr: '12 interpellations' },
    en: 'arrests',
    example: 'Police made 12 [interpellations -> arrests].',
  },
  '[auditioned] (by|as) (the)? (police|investigators|judge+|magistrate+|gendarmes|commission|committee|Senate|deputies|senators|suspect+|witness+)':
    {
      from: { fr: 'auditionné par la police' },
      en: 'questioned',
      example: 'The treasurer was [auditioned -> questioned] by the judge.',
    },
  'the [audition] of (the)? (minister|witness|witnesses|suspect+|accused|prime minister)': {
    from: { fr: 'l’audition du ministre', it: 'l’audizione del ministro' },
    en: 'hearing',
    example: 'The [audition -> hearing] of the witnesses took two days.',
  },
  '(put~|place~|set~) in cause': {
    from: { fr: 'mettre en cause', it: 'chiamare in causa' },
    en: 'implicate~',
    example: 'Two bankers were [put in cause -> implicated].',
  },
  'open~ (a|an) (judicial)? information !(desk|centre|center|point|window|panel|session|office|page)': {
    from: { fr: 'ouvrir une information judiciaire' },
    en: 'open~ a judicial investigation',
    example: 'The judge has [opened a judicial information -> opened a judicial investigation].',
  },
  'the [parquet] of <name>': {
    from: { fr: 'le parquet de Paris' },
    en: 'public prosecutor’s office',
    example: 'The [parquet -> public prosecutor’s office] of Lyon opened a case.',
  },
  'the parquet (said|announced|indicated|opened|confirmed|explained|requested|requires|appealed|decided|specified)': {
    from: { fr: 'le parquet a annoncé' },
    en: 'the prosecutor’s office $1',
    example: 'On Monday [the parquet announced -> the prosecutor’s office announced] an appeal.',
  },
  'seize~ (the)? (tribunal|justice|Council of State|Constitutional Council|ombudsman|Constitutional Court|administrative court|labour court|justice)':
    {
      from: { fr: 'saisir la justice' },
      en: 'refer the matter to',
      loose: true,
      example: 'The union [seized the tribunal ->] on Monday.',
    },
  'precised (that|in|to|the|by)': {
    from: { fr: 'a précisé', it: 'ha precisato', es: 'ha precisado' },
    en: 'specified $1',
    example: 'The mayor [precised that -> specified that] it would cost more.',
  },
  '(indicated|specified|affirmed|declared) to (AFP|EFE|ANSA|Reuters|TASS|journalists|reporters|the press|the AFP|the agency)':
    {
      from: { fr: 'a indiqué à l’AFP', es: 'declaró a EFE', it: 'ha dichiarato all’ANSA' },
      en: 'told $2',
      example: 'The bridge is safe, the mayor [indicated to AFP -> told AFP].',
    },
  '(at|to|on|in) the (microphone|microphones|mic|micro) of !(the|a|his|her|my)': {
    from: { fr: 'au micro de', es: 'a los micrófonos de', it: 'ai microfoni di' },
    en: 'on',
    example: '“It will hold,” she said [at the microphone of -> on] Radio Nord.',
  },
  'on the antenna+ of (<name>)': {
    from: { fr: 'à l’antenne de' },
    en: 'on $1',
    strength: 0.7,
    example: 'He said so [on the antenna of Radio -> on Radio] Nord.',
  },
  'in a [communicated]': {
    from: { fr: 'dans un communiqué', es: 'en un comunicado', it: 'in un comunicato', pt: 'em comunicado' },
    en: 'statement',
    example: 'The firm said so in a [communicated -> statement].',
  },
  '(close|near) to the [(file|dossier|folder)]': {
    from: { fr: 'proche du dossier' },
    en: 'matter',
    example: 'A source close to the [file -> matter] denied it.',
  },
  'from concordant sources': {
    from: { fr: 'de sources concordantes' },
    en: 'from several sources',
    example: 'He fled, it was learned [from concordant sources -> from several sources].',
  },
  'from (police|judicial|diplomatic|governmental|hospital|security|medical|military) source <end>': {
    from: { fr: 'de source policière', es: 'de fuente policial' },
    en: 'from a $1 source',
    example: 'He fled, so we hear [from police source -> from a police source].',
  },
  '(from|of) (safe|sure|good) source <end>': {
    from: { fr: 'de source sûre', it: 'da fonte sicura', es: 'de buena fuente' },
    en: 'from a reliable source',
    example: 'I have it [from safe source -> from a reliable source].',
  },
  'these (lasts|last ones) !(standing|left)': {
    from: { fr: 'ces derniers', es: 'estos últimos', it: 'questi ultimi', pt: 'estes últimos' },
    en: 'the latter',
    example: 'The farmers met the bankers, and [these last ones -> the latter] gave way.',
  },
  '(quadragenarian+|quinquagenarian+|trentenarian+|cinquantenarian+)': {
    from: { fr: 'quadragénaire', it: 'quarantenne', es: 'cuadragenario' },
    en: 'man in his forties',
    loose: true,
    example: 'The [quadragenarian ->] fled on foot.',
  },
  '(Phocaean|Phocean) (city|club|team|coach|captain|president|supporter+|goalkeeper|midfielder|striker)': {
    from: { fr: 'le club phocéen' },
    en: 'Marseille $2',
    example: 'The [Phocaean club -> Marseille club] lost again.',
  },
  'transalpine (press|media|team|club+|player+|politics|football|government|newspaper+|neighbour+|neighbor+|champion+)':
    {
      from: { fr: 'la presse transalpine' },
      en: 'Italian $1',
      strength: 0.7,
      example: 'The [transalpine press -> Italian press] is cruel.',
    },
  'no <adj 1> (victim+|death+|injury|injuries|casualties|damage) (is|are|was|were) to (be deplored|deplore)': {
    from: { fr: 'aucune victime n’est à déplorer', es: 'no hay que lamentar víctimas' },
    en: 'no $w1 casualties were reported',
    example: '[No victim is to be deplored -> No casualties were reported].',
  },
  'no (victims|casualties|injuries|deaths|injured|personal injuries) to (regret|deplore|lament|mourn)': {
    from: { es: 'sin víctimas que lamentar', fr: 'pas de victimes à déplorer' },
    en: 'no casualties',
    example: 'There were [no victims to regret -> no casualties].',
  },
  'make~ (the)? unanimity': {
    from: { fr: 'faire l’unanimité' },
    en: 'win unanimous approval',
    loose: true,
    example: 'The plan does not [make unanimity ->].',
  },
  '(make~|create~|cause~|provoke~|trigger~|spark~) (great|big|strong|much)? [polemic] <end>': {
    from: { fr: 'faire polémique', es: 'crear polémica', it: 'creare polemica', pt: 'causar polêmica' },
    en: 'controversy',
    example: 'His words caused [polemic -> controversy] in the village.',
  },
  '(a|the) [polemic] (over|around|about|on)': {
    from: { fr: 'la polémique sur', es: 'la polémica sobre', it: 'la polemica su' },
    en: 'controversy',
    strength: 0.6,
    example: 'The [polemic -> controversy] over the new bridge goes on.',
  },
  'make~ (the|a)? buzz <end>': {
    from: { fr: 'faire le buzz' },
    en: 'go~ viral',
    example: 'The clip has [made the buzz -> gone viral].',
  },
  'make~ (the|a) point on (the|this)': {
    from: { fr: 'faire le point sur' },
    en: 'take~ stock of $2',
    example: 'The ministers will [make the point on the -> take stock of the] crisis.',
  },
  'be~ the [object] of (a|an|several|<num>) <adj 1> (investigation+|inquiry|study|complaint+|procedure|trial|petition|agreement)':
    {
      from: {
        fr: 'faire l’objet d’une enquête',
        es: 'ser objeto de una investigación',
        it: 'essere oggetto di un’indagine',
      },
      en: 'subject',
      strength: 0.7,
      example: 'He is the [object -> subject] of an investigation.',
    },
  'make~ the object of': {
    from: { fr: 'faire l’objet de' },
    en: 'be~ the subject of',
    example: 'The sale [made the object of -> was the subject of] three complaints.',
  },
  'make~ <poss> proofs': {
    from: { fr: 'faire ses preuves' },
    en: 'prove itself',
    loose: true,
    example: 'The method has [made its proofs ->].',
  },
  '(launch~|make~) (a|an) (call|appeal) to calm': {
    from: { fr: 'lancer un appel au calme', it: 'lanciare un appello alla calma' },
    en: 'call~ for calm',
    example: 'The mayor [launched an appeal to calm -> called for calm].',
  },
  '(school|literary|parliamentary|political|social) (re-entry|reentry)': {
    from: { fr: 'rentrée scolaire' },
    en: 'start of the $1 year',
    loose: true,
    example: 'Prices rise at the [school re-entry ->].',
  },
  '(the|a|his|her|their|this) displacement (to|in) (<name>)': {
    from: { fr: 'un déplacement à', es: 'desplazamiento a' },
    en: '$1 trip to $3',
    example: 'The mayor made [a displacement to Rome -> a trip to Rome].',
  },
  '(barrier gestures|gesture barriers|gestures barriers)': {
    from: { fr: 'gestes barrières' },
    en: 'protective measures',
    example: 'Everyone must respect the [barrier gestures -> protective measures].',
  },
  'in full (street|day|night|summer|winter|crisis|campaign|pandemic|expansion|season|rise) <end>': {
    from: { fr: 'en pleine rue', es: 'en plena calle', it: 'in piena notte', pt: 'em plena rua' },
    en: 'in the middle of the $1',
    example: 'He was robbed [in full street -> in the middle of the street].',
  },
  '(in|at) the dawn of (this|yesterday|last)? (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)': {
    from: { es: 'en la madrugada del lunes', pt: 'na madrugada de segunda-feira' },
    en: 'in the early hours of $2 $3',
    example: 'It caught fire [in the dawn of Monday -> in the early hours of Monday].',
  },
  '(in|during) the night (from|of|between) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) to (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)':
    {
      from: {
        fr: 'dans la nuit de lundi à mardi',
        it: 'nella notte tra lunedì e martedì',
        de: 'in der Nacht von Montag auf Dienstag',
        ru: 'в ночь с понедельника на вторник',
      },
      en: 'overnight from $3 to $4',
      example: 'It burned [in the night from Monday to Tuesday -> overnight from Monday to Tuesday].',
    },
  'nocturnal curfew': {
    from: { fr: 'couvre-feu nocturne', es: 'toque de queda nocturno', it: 'coprifuoco notturno' },
    en: 'night-time curfew',
    example: 'The [nocturnal curfew -> night-time curfew] ends in May.',
  },
  ', [we learned from] (a|several|concordant|police|judicial|diplomatic|the)': {
    from: { fr: 'a-t-on appris de source judiciaire' },
    en: 'according to',
    strength: 0.7,
    example: 'He fled on foot, [we learned from -> according to] a judicial source.',
  },
  'the facts (date back|took place|occurred|happened|go back|unfolded) !(in the order)': {
    from: {
      fr: 'les faits se sont produits',
      es: 'los hechos ocurrieron',
      it: 'i fatti risalgono',
      pt: 'os fatos ocorreram',
    },
    en: 'the incident $1',
    strength: 0.7,
    example: '[The facts took place -> The incident took place] in May.',
  },
  '(alleged|presumed|suspected) author+ of the (facts|attack|attacks|crime|murder|shooting|fire|theft|stabbing|killing|assault)':
    {
      from: { fr: 'l’auteur présumé', es: 'el presunto autor', it: 'il presunto autore', pt: 'o suposto autor' },
      en: 'suspected perpetrator+ of the $2',
      example: 'The [presumed author of the attack -> suspected perpetrator of the attack] is 19.',
    },
  '[author+] of the (attack|attacks|crime|murder|shooting|stabbing|assault|bombing|robbery|arson) !(novel+|book+|report)':
    {
      from: {
        fr: 'l’auteur de l’attaque',
        es: 'el autor del ataque',
        it: 'l’autore dell’attacco',
        pt: 'o autor do ataque',
      },
      en: 'perpetrator+',
      example: 'The [author -> perpetrator] of the attack fled on foot.',
    },
  '(victim+ of|suffer~|had|made) (a|an) [(malaise|discomfort)] <end>': {
    from: { fr: 'victime d’un malaise', it: 'colto da malore', es: 'sufrir una indisposición' },
    en: 'sudden illness',
    loose: true,
    example: 'The driver was the victim of a [malaise ->].',
  },
  'known (to|of|by) the police services': {
    from: { fr: 'connu des services de police' },
    en: 'known to the police',
    strength: 0.7,
    example: 'He was [known to the police services -> known to the police].',
  },
  '(unfavorably|unfavourably) known (to|by|of)': {
    from: { fr: 'défavorablement connu de' },
    en: 'already known to',
    example: 'He was [unfavourably known to -> already known to] the police.',
  },
  'the (main|principal|first) (interested|concerned) !(party|parties|person|group)': {
    from: { fr: 'le principal intéressé', es: 'el principal interesado', it: 'il diretto interessato' },
    en: 'the person concerned',
    example: '[The main interested -> The person concerned] said nothing.',
  },
  'the (interested|concerned) (explained|said|denied|declared|confirmed|replied|answered|himself|herself)': {
    from: { fr: 'l’intéressé a déclaré', es: 'el interesado', it: 'l’interessato' },
    en: 'he $2',
    loose: true,
    example: '[The interested denied ->] it all.',
  },
  'seize~ (of)? the facts <end>': {
    from: { fr: 's’est saisi des faits' },
    en: 'take~ up the case',
    example: 'The prosecutor [seized the facts -> took up the case] on Tuesday.',
  },
  '(match|matches|game|games|final|race|race+) [disputed] (on|in|at|this|last|yesterday)': {
    from: { fr: 'le match disputé', es: 'el partido disputado', it: 'la partita disputata', pt: 'a partida disputada' },
    en: 'played',
    example: 'They drew a match [disputed -> played] in the rain.',
  },
  '[dispute~] (a|the|his|her|their|this) <adj 1> (match|final|semi-final|semifinal|game) !(result|outcome)': {
    from: {
      fr: 'disputer un match',
      es: 'disputar un partido',
      it: 'disputare una partita',
      pt: 'disputar uma partida',
    },
    en: 'play~',
    example: 'On Friday they [dispute -> play] the final.',
  },
  'championship of (France|Spain|Italy|England|Germany|Portugal|Brazil|Argentina)': {
    from: {
      fr: 'championnat de France',
      es: 'campeonato de España',
      it: 'campionato d’Italia',
      pt: 'campeonato de Portugal',
    },
    en: 'national league',
    loose: true,
    strength: 0.7,
    example: 'He leads the [championship of Spain ->] with nine goals.',
  },
  'Cup of the World': {
    from: { fr: 'Coupe du monde', es: 'Copa del Mundo', it: 'Coppa del Mondo', pt: 'Copa do Mundo' },
    en: 'World Cup',
    example: 'They won the [Cup of the World -> World Cup].',
  },
  '(eighth|eighths) (of)? (the)? (final|finals)': {
    from: { fr: 'huitièmes de finale', es: 'octavos de final', it: 'ottavi di finale', pt: 'oitavas de final' },
    en: 'round of 16',
    example: 'They lost in the [eighths of final -> round of 16].',
  },
  'quarter+ of (the)? (final|finals)': {
    from: { fr: 'quarts de finale', es: 'cuartos de final', it: 'quarti di finale', pt: 'quartas de final' },
    en: 'quarter-finals',
    example: 'They lost in the [quarters of final -> quarter-finals].',
  },
  '(eliminatories|eliminatory (round+|phase+|match|matches))': {
    from: { fr: 'éliminatoires', es: 'eliminatorias', it: 'eliminatorie', pt: 'eliminatórias' },
    en: 'qualifiers',
    example: 'They lost in the [eliminatories -> qualifiers].',
  },
  '(Argentine|Brazilian|French|Spanish|Mexican|Portuguese|Chilean|Colombian|Uruguayan|Moroccan|Algerian|Senegalese|Cameroonian|Peruvian) selection <end>':
    {
      from: {
        fr: 'la sélection française',
        es: 'la selección argentina',
        pt: 'a seleção brasileira',
        it: 'la selezione',
      },
      en: '$1 national team',
      example: 'He left the [Chilean selection -> Chilean national team] in May.',
    },
  '(Argentine|Brazilian|French|Spanish|Mexican|Portuguese|Chilean|Colombian|Uruguayan|Moroccan|Algerian|national) (selector|selectioner)':
    {
      from: { fr: 'sélectionneur', es: 'seleccionador', pt: 'selecionador' },
      en: '$1 coach',
      example: 'The [Chilean selector -> Chilean coach] resigned.',
    },
  '(arbiter|arbitrator) of the (match|game|encounter|meeting)': {
    from: { fr: 'arbitre', es: 'árbitro', it: 'arbitro', pt: 'árbitro' },
    en: 'referee of the $2',
    example: 'The [arbiter of the match -> referee of the match] slipped.',
  },
  '(in|from|of) the tribunes <end>': {
    from: { fr: 'dans les tribunes', es: 'en las tribunas', it: 'in tribuna' },
    en: '$1 the stands',
    example: 'A fire broke out [in the tribunes -> in the stands].',
  },
};
