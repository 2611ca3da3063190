import type { Entries } from 'mtlint/rule';

/** Offices, courts and procedures by the words that French, Spanish, Portuguese and Italian have for them. */
export const ROMANCE: Entries = {
  'perch of (the)? (Assembly|Chamber|Parliament|National Assembly|House)': {
    from: { fr: 'perchoir de l’Assemblée' },
    en: 'Speaker’s chair',
    example: 'She hopes for the [perch of the Assembly -> Speaker’s chair].',
  },
  '(in|of|across|throughout|outside|to) the Hexagon !(club|building|in|theatre|theater)': {
    from: { fr: 'l’Hexagone' },
    en: '$1 France',
    strength: 0.7,
    example: 'Sales doubled [in the Hexagon -> in France].',
  },
  'hexagonal (territory|press|media|cinema|politics|charts|scene)': {
    from: { fr: 'hexagonal' },
    en: 'French $1',
    example: 'He tops the [hexagonal charts -> French charts].',
  },
  '(Guard|Guardian) of the Seals': {
    from: { fr: 'garde des Sceaux' },
    en: 'justice minister',
    example: 'The [Guard of the Seals -> Justice minister] resigned.',
  },
  '(adjoint|adjunct) (mayor|director|secretary|prosecutor|prefect)': {
    from: { fr: 'maire adjoint', es: 'director adjunto', it: 'direttore aggiunto' },
    en: 'deputy $2',
    example: 'The [adjunct director -> deputy director] opened the fair.',
  },
  '(mayor|director|secretary|prosecutor) (adjoint|adjunct)': {
    from: { fr: 'maire adjoint', es: 'director adjunto', it: 'direttore aggiunto' },
    en: 'deputy $1',
    example: 'The [mayor adjoint -> deputy mayor] opened the fair.',
  },
  '(instruction judge+|judge+ of instruction|instructing judge+)': {
    from: { fr: 'juge d’instruction', es: 'juez de instrucción', it: 'giudice istruttore' },
    en: 'investigating judge+',
    example: 'Two [instruction judges -> investigating judges] were named.',
  },
  '(procurator|procurer) of the Republic': {
    from: { fr: 'procureur de la République', it: 'procuratore della Repubblica', pt: 'procurador da República' },
    en: 'public prosecutor',
    example: 'The [procurator of the Republic -> public prosecutor] spoke at noon.',
  },
  'correctional tribunal+': {
    from: { fr: 'tribunal correctionnel' },
    en: 'criminal court+',
    example: 'He appeared before the [correctional tribunal -> criminal court].',
  },
  'tribunal+ of (great|grand|high|big) instance': {
    from: { fr: 'tribunal de grande instance' },
    en: 'high court+',
    example: 'The [tribunal of great instance -> high court] will rule in May.',
  },
  '(great|grand|high|big) instance court+': {
    from: { fr: 'tribunal de grande instance' },
    en: 'high court+',
    example: 'The [grand instance court -> high court] will rule in May.',
  },
  '(put~|place~) (in|under) examination': {
    from: { fr: 'mettre en examen' },
    en: ['place~ under formal investigation', 'charge~'],
    example: 'The treasurer was [put in examination -> placed under formal investigation | charged].',
  },
  '(guard|guarded|custody|guarding) (at|in|to) (view|sight)': {
    from: { fr: 'garde à vue' },
    en: 'police custody',
    example: 'Two men are in [guard at view -> police custody].',
  },
  '(guarded|guard) view': {
    from: { fr: 'garde à vue' },
    en: 'police custody',
    example: 'He was placed in [guarded view -> police custody].',
  },
  'mandate+ of (arrest|capture|depot|deposit|prison)': {
    from: { fr: 'mandat d’arrêt', it: 'mandato di cattura', pt: 'mandado de prisão' },
    en: 'arrest warrant+',
    example: 'A judge signed two [mandates of arrest -> arrest warrants].',
  },
  '(order+|orders) of (search and)? capture': {
    from: { es: 'orden de captura', it: 'ordine di cattura' },
    en: 'arrest warrant+',
    example: 'A judge signed the [order of capture -> arrest warrant].',
  },
  '(distancing|estrangement|removal) order against': {
    from: { es: 'orden de alejamiento' },
    en: 'restraining order against',
    strength: 0.7,
    example: 'She got a [distancing order against -> restraining order against] him.',
  },
  'in flagrant (delict|offence|offense|crime)': {
    from: {
      fr: 'en flagrant délit',
      es: 'en flagrante delito',
      it: 'in flagranza di reato',
      pt: 'em flagrante delito',
    },
    en: ['in the act', 'red-handed'],
    example: 'The thief was caught [in flagrant delict -> in the act | red-handed].',
  },
  'in flagrancy': {
    from: { es: 'en flagrancia', it: 'in flagranza' },
    en: 'in the act',
    example: 'The thief was caught [in flagrancy -> in the act].',
  },
  '(house+ of arrest|arrest house+)': {
    from: { fr: 'maison d’arrêt' },
    en: 'prison+',
    example: 'He was taken to the [house of arrest -> prison].',
  },
  '!(data) retention (center+|centre+)': {
    from: { fr: 'centre de rétention' },
    en: 'detention $1',
    example: 'The family was held in a [retention centre -> detention centre].',
  },
  '(house+ of retirement|retirement house+)': {
    from: { fr: 'maison de retraite' },
    en: 'retirement home+',
    example: 'My aunt lives in a [house of retirement -> retirement home].',
  },
  'social assistant+': {
    from: { fr: 'assistante sociale', it: 'assistente sociale', pt: 'assistente social' },
    en: 'social worker+',
    strength: 0.7,
    example: 'A [social assistant -> social worker] came twice a week.',
  },
  '(kinesitherapist+|kinesiotherapist+)': {
    from: { fr: 'kinésithérapeute', es: 'kinesiterapeuta' },
    en: 'physiotherapist+',
    example: 'See a [kinesitherapist -> physiotherapist] about your knee.',
  },
  '(guard pharmacy|pharmacy (of|on) guard)': {
    from: { fr: 'pharmacie de garde', es: 'farmacia de guardia' },
    en: 'duty pharmacy',
    example: 'The [guard pharmacy -> duty pharmacy] is by the station.',
  },
  '(sapper firefighter+|firefighter sapper+|sappers firefighters)': {
    from: { fr: 'sapeurs-pompiers' },
    en: 'firefighters',
    example: 'The [sapper firefighters -> firefighters] came at once.',
  },
  '(the)? (forces of the order|order forces|forces of order)': {
    from: { fr: 'forces de l’ordre', es: 'fuerzas del orden', it: 'forze dell’ordine', pt: 'forças da ordem' },
    en: 'the police',
    strength: 0.7,
    example: 'He was stopped by [the forces of order -> the police].',
  },
  'agent+ of (the)? police': {
    from: { fr: 'agent de police', es: 'agente de policía', it: 'agente di polizia' },
    en: 'police officer+',
    example: 'Three [agents of police -> police officers] were hurt.',
  },
  'police commissariat': {
    from: { fr: 'commissariat de police', it: 'commissariato di polizia' },
    en: 'police station',
    example: 'He was seen near the [police commissariat -> police station].',
  },
  'commissariat of (the)? police': {
    from: { fr: 'commissariat de police', it: 'commissariato di polizia' },
    en: 'police station',
    example: 'They spent the night at the [commissariat of police -> police station].',
  },
  'superior (studies|teaching)': {
    from: { fr: 'études supérieures', es: 'estudios superiores', it: 'studi superiori', pt: 'estudos superiores' },
    en: 'higher education',
    example: 'She left the island for her [superior studies -> higher education].',
  },
  '(first|second) [tour] of the <adj 1> (election+|elections|vote|ballot|presidential|legislative|municipal|primary|primaries|voting)':
    {
      from: { fr: 'premier tour de l’élection' },
      en: 'round',
      example: 'He lost in the first [tour -> round] of the elections.',
    },
  '(first|second) [turn] of the <adj 1> (election+|elections|vote|ballot|presidential|presidentials|voting)': {
    from: { pt: 'segundo turno', it: 'secondo turno' },
    en: 'round',
    example: 'He lost in the second [turn -> round] of the elections.',
  },
  'in (ballotage|ballottage|balloting) with': {
    from: { fr: 'en ballottage', it: 'al ballottaggio', es: 'en balotaje' },
    en: 'in a runoff with',
    example: 'She is [in ballottage with -> in a runoff with] the mayor.',
  },
  '(mode|method) of scrutiny': {
    from: { fr: 'mode de scrutin' },
    en: 'voting system',
    example: 'The [mode of scrutiny -> voting system] is unfair.',
  },
  '(go~|called|call~|return~|flock~|went) to the [urns]': {
    from: {
      fr: 'aller aux urnes',
      es: 'acudir a las urnas',
      it: 'andare alle urne',
      pt: 'ir às urnas',
      de: 'zur Urne gehen',
    },
    en: 'polls',
    example: 'The islanders will go to the [urns -> polls] in May.',
  },
  '(electoral urn+|ballot urn+|voting urn+)': {
    from: { fr: 'urne électorale', es: 'urna electoral', it: 'urna elettorale', de: 'Wahlurne' },
    en: 'ballot box+',
    example: 'Two [electoral urns -> ballot boxes] were missing.',
  },
  'the [presidential] (of|in) <year>': {
    from: { fr: 'la présidentielle de 2017' },
    en: 'presidential election',
    example: 'He ran in the [presidential -> presidential election] of 2017.',
  },
  'the legislatives': {
    from: { fr: 'les législatives', es: 'las legislativas' },
    en: 'the parliamentary elections',
    example: 'They won [the legislatives -> the parliamentary elections].',
  },
  'the municipals': {
    from: { fr: 'les municipales', es: 'las municipales' },
    en: 'the local elections',
    example: 'They won [the municipals -> the local elections].',
  },
  'the presidentials': {
    from: { es: 'las presidenciales', fr: 'la présidentielle', it: 'le presidenziali' },
    en: 'the presidential election',
    example: 'They won [the presidentials -> the presidential election].',
  },
  '<percent> of (the)? [suffrages]': {
    from: { fr: '12 % des suffrages', it: 'il 12 % dei suffragi' },
    en: 'vote',
    example: 'The list won 12% of the [suffrages -> vote].',
  },
  '(suffrages|votes) expressed': {
    from: { fr: 'suffrages exprimés', es: 'votos expresados', it: 'suffragi espressi' },
    en: 'votes cast',
    example: 'A third of the [suffrages expressed -> votes cast] were hers.',
  },
  '<percent> of the [voices]': {
    from: { fr: '12 % des voix' },
    en: 'vote',
    example: 'The list won 12% of the [voices -> vote].',
  },
  '<num> [voices] (against|out of)': {
    from: { fr: '23 voix contre 12' },
    en: 'votes',
    example: 'The budget passed by 23 [voices -> votes] against 12.',
  },
  'head+ of list': {
    from: { fr: 'tête de liste', es: 'cabeza de lista', it: 'capolista', pt: 'cabeça de lista' },
    en: 'lead candidate+',
    example: 'The [head of list -> lead candidate] of the left is a nurse.',
  },
  'ecologist (candidate+|mayor+|party|MEP+|deputy|deputies|movement|list+|minister)': {
    from: { fr: 'écologiste', it: 'ecologista', es: 'ecologista' },
    en: 'Green $1',
    example: 'The [ecologist mayor -> Green mayor] closed the road.',
  },
  '(chief+|boss) of (the)? government': {
    from: { fr: 'chef du gouvernement', es: 'jefe del Gobierno', it: 'capo del governo' },
    en: 'head of government',
    strength: 0.7,
    example: 'The [chief of government -> head of government] said nothing.',
  },
  '(chief|head|boss) of (the)? <adj 1> diplomacy': {
    from: { fr: 'chef de la diplomatie', es: 'jefe de la diplomacia', it: 'capo della diplomazia' },
    en: '$w1 foreign minister',
    example: 'The [head of Spanish diplomacy -> Spanish foreign minister] flew home.',
  },
  '(tenant|lodger|renter|host) of (the)? (Elysée|Élysée|Elysee|White House|Matignon|Kremlin|Moncloa|Quirinale)': {
    from: { fr: 'locataire de l’Élysée', es: 'inquilino de la Casa Blanca', it: 'inquilino della Casa Bianca' },
    en: 'occupant of $2 $3',
    loose: true,
    example: 'The new [tenant of the White House ->] likes dogs.',
  },
  '(sanitary authority|sanitary authorities)': {
    from: {
      fr: 'autorités sanitaires',
      es: 'autoridades sanitarias',
      it: 'autorità sanitarie',
      pt: 'autoridades sanitárias',
    },
    en: 'health authorities',
    example: 'The [sanitary authorities -> health authorities] closed the beach.',
  },
  '(anonymous|limited anonymous) society': {
    from: { fr: 'société anonyme', es: 'sociedad anónima', it: 'società anonima', pt: 'sociedade anônima' },
    en: 'public limited company',
    example: 'It has been [an anonymous society -> a public limited company] since May.',
  },
  '(college|order) of (lawyers|advocates)': {
    from: { es: 'colegio de abogados', fr: 'ordre des avocats', it: 'ordine degli avvocati' },
    en: 'bar association',
    example: 'The [college of lawyers -> bar association] objects.',
  },
  '(carnet|card|document) of identity': {
    from: { fr: 'carte d’identité', es: 'documento de identidad', it: 'carta d’identità' },
    en: 'identity card',
    example: 'Bring your [card of identity -> identity card].',
  },
  '(permit|permission|license|licence|card) of (driving|conducting|conduct|circulation)': {
    from: { fr: 'permis de conduire', es: 'permiso de conducir', it: 'patente di guida' },
    en: 'driving licence',
    example: 'He had no [permit of driving -> driving licence].',
  },
  'conduct (permit|licence|license)': {
    from: { fr: 'permis de conduire' },
    en: 'driving licence',
    example: 'He lost his [conduct permit -> driving licence].',
  },
  '(permit|permission) of (residence|stay|sojourn)': {
    from: { fr: 'permis de séjour', es: 'permiso de residencia', it: 'permesso di soggiorno' },
    en: 'residence permit',
    example: 'Her [permit of stay -> residence permit] runs out in May.',
  },
  'popular jury': {
    from: { it: 'giuria popolare', es: 'jurado popular', pt: 'júri popular' },
    en: 'jury',
    strength: 0.6,
    example: 'The [popular jury -> jury] found him guilty.',
  },
  '(preventive|preventative|provisional) (prison|imprisonment)': {
    from: { es: 'prisión preventiva', pt: 'prisão preventiva', fr: 'prison préventive' },
    en: 'pre-trial detention',
    example: 'He has spent a year in [preventive prison -> pre-trial detention].',
  },
  'provisional liberty': {
    from: { es: 'libertad provisional', fr: 'liberté provisoire', pt: 'liberdade provisória' },
    en: 'bail',
    example: 'She was granted [provisional liberty -> bail].',
  },
  '(in|under) conditional (liberty|freedom)': {
    from: { fr: 'liberté conditionnelle', es: 'libertad condicional', pt: 'liberdade condicional' },
    en: 'on parole',
    example: 'He is [in conditional liberty -> on parole].',
  },
  'prison (sentence)? with (reprieve|suspension|postponement)': {
    from: { fr: 'prison avec sursis' },
    en: 'suspended prison sentence',
    example: 'He got six months in [prison with reprieve -> suspended prison sentence].',
  },
  '(months|years|year) of [prison (firm|closed)]': {
    from: { fr: 'prison ferme' },
    en: 'prison',
    example: 'She got two years of [prison firm -> prison].',
  },
  '(association+|conspiracy) of (criminals|malefactors|evildoers|wrongdoers)': {
    from: { fr: 'association de malfaiteurs', it: 'associazione a delinquere', es: 'asociación de malhechores' },
    en: 'criminal conspiracy',
    example: 'He is charged with [association of criminals -> criminal conspiracy].',
  },
  'condemned to (<num>|a|an) (years|months|year|month|days|fine)': {
    from: {
      fr: 'condamné à deux ans',
      es: 'condenado a dos años',
      it: 'condannato a due anni',
      pt: 'condenado a dois anos',
    },
    en: 'sentenced to $1 $2',
    example: 'He was [condemned to two years -> sentenced to two years] in prison.',
  },
  '[condemned] for (theft|murder|fraud|corruption|rape|embezzlement|defamation|manslaughter|drug trafficking|tax fraud|terrorism|domestic violence|tax evasion)':
    {
      from: {
        fr: 'condamné pour fraude',
        es: 'condenado por fraude',
        it: 'condannato per frode',
        pt: 'condenado por fraude',
      },
      en: 'convicted',
      example: 'He was [condemned -> convicted] for theft in May.',
    },
  '(previous|prior|criminal) condemnation+': {
    from: {
      fr: 'condamnations antérieures',
      es: 'condenas anteriores',
      it: 'precedenti condanne',
      pt: 'condenações anteriores',
    },
    en: '$1 conviction+',
    example: 'He has two [previous condemnations -> previous convictions].',
  },
  '(prosecutor|prosecution|advocate general) (has|had)? [required] <num> (years|months)': {
    from: { fr: 'le procureur a requis deux ans' },
    en: 'requested',
    example: 'The prosecutor [required -> requested] two years in prison.',
  },
  '[purge~] (a|his|her|their|the) <adj 1> (sentence|penalty|punishment)': {
    from: { fr: 'purger sa peine', es: 'purgar su condena', pt: 'purgar a pena' },
    en: 'serve~',
    example: 'He [purged -> served] his sentence on the island.',
  },
  'provisional detention': {
    from: { fr: 'détention provisoire', es: 'prisión provisional' },
    en: 'pre-trial detention',
    strength: 0.7,
    example: 'He was placed in [provisional detention -> pre-trial detention].',
  },
  '(placed|released|left|remains|put) under judicial control': {
    from: { fr: 'placé sous contrôle judiciaire' },
    en: '$1 under judicial supervision',
    example: 'She was [placed under judicial control -> placed under judicial supervision].',
  },
  'perquisition+': {
    from: { fr: 'perquisition', it: 'perquisizione' },
    en: 'search',
    example: 'Police found it during a [perquisition -> search].',
  },
  inculpated: {
    from: { fr: 'inculpé', es: 'inculpado' },
    en: 'charged',
    example: 'Two bankers were [inculpated -> charged] in May.',
  },
  '(was|were|been|is|are) [imputed] (for|of|with)': {
    from: { es: 'imputado por', it: 'imputato di' },
    en: 'charged',
    example: 'She was [imputed -> charged] with fraud.',
  },
  '[denounce~] the (theft|robbery|disappearance|loss|assault) (of|to)': {
    from: { es: 'denunciar el robo', it: 'denunciare il furto', pt: 'denunciar o roubo' },
    en: 'report~',
    example: 'She [denounced -> reported] the theft of her boat.',
  },
  '(file~|filed|present~|put~|lodge~|submit~) (a|the) <adj 1> [denunciation]': {
    from: { es: 'presentar una denuncia', it: 'presentare una denuncia', pt: 'apresentar uma denúncia' },
    en: 'complaint',
    example: 'She filed a [denunciation -> complaint] with the police.',
  },
  '(judge+ of (the)? guarantees|guarantee judge+|judge+ of preliminary investigations)': {
    from: { es: 'juez de garantías', it: 'giudice per le indagini preliminari' },
    en: 'pre-trial judge+',
    example: 'The [judge of guarantees -> pre-trial judge] let him go.',
  },
  '[absolved] (by|in) (the)? (court|judge+|tribunal|appeal|first instance|appeals)': {
    from: { it: 'assolto dal tribunale', es: 'absuelto por el tribunal', pt: 'absolvido pelo tribunal' },
    en: 'acquitted',
    example: 'He was [absolved -> acquitted] by the court.',
  },
  '(present~|file~|filed|lodge~|introduce~|interpose~|reject~) (a|an|the|his|her|their) <adj 1> [(recourse|resource)] (against|before|in)':
    {
      from: {
        es: 'presentar un recurso contra',
        it: 'presentare ricorso contro',
        fr: 'introduire un recours contre',
        pt: 'interpor um recurso contra',
      },
      en: 'appeal',
      loose: true,
      example: 'The union filed a [recourse ->] against the plan.',
    },
  '(local|territorial) collectivities': {
    from: { fr: 'collectivités territoriales' },
    en: 'local authorities',
    example: 'The [local collectivities -> local authorities] pay for it.',
  },
  'local [elected] (of|from|who|have|are|were|and|in)': {
    from: { fr: 'les élus locaux' },
    en: 'elected officials',
    example: 'Many local [elected -> elected officials] were there.',
  },
};
