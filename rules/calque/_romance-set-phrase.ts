import type { Entries } from 'mtlint/rule';

/** Turns of speech of French, Spanish, Portuguese and Italian, word for word. */
export const ROMANCE: Entries = {
  'worth the (penalty|sorrow|grief)': {
    from: { es: 'vale la pena', fr: 'vaut la peine', it: 'vale la pena', pt: 'vale a pena' },
    en: 'worth it',
    example: 'The climb is [worth the penalty -> worth it].',
  },
  'cost~ (an|the) (eye|eyes) of the (face|head)': {
    from: { es: 'cuesta un ojo de la cara', fr: 'coûte les yeux de la tête', it: 'costa un occhio della testa' },
    en: 'cost~ an arm and a leg',
    example: 'The roof [cost an eye of the face -> cost an arm and a leg].',
  },
  'the drop (that|which|of water that) (overflowed|spilled|overflows|spills|broke|made overflow|made) the (glass|vase|cup)':
    {
      from: {
        fr: 'la goutte d’eau qui fait déborder le vase',
        es: 'la gota que colmó el vaso',
        it: 'la goccia che fa traboccare il vaso',
      },
      en: 'the last straw',
      example: 'The new tax was [the drop that overflowed the glass -> the last straw].',
    },
  'in the mouth of the wolf': {
    from: { it: 'in bocca al lupo', es: 'en la boca del lobo', fr: 'dans la gueule du loup' },
    en: 'in the lion’s den',
    example: 'They walked straight [in the mouth of the wolf -> in the lion’s den].',
  },
  '(rain~|raining) (ropes|strings|jugs|jars)': {
    from: { fr: 'il pleut des cordes', es: 'llover a cántaros' },
    en: 'pour down',
    loose: true,
    example: 'It was [raining ropes ->] all night.',
  },
  '(other|another) (cat|cats) to (whip|peel|skin)': {
    from: { fr: 'd’autres chats à fouetter', it: 'altre gatte da pelare' },
    en: 'other fish to fry',
    example: 'We have [other cats to whip -> other fish to fry].',
  },
  'the butter and the money (of|for) the butter': {
    from: { fr: 'le beurre et l’argent du beurre' },
    en: 'to have their cake and eat it',
    loose: true,
    example: 'They want [the butter and the money of the butter ->].',
  },
  '(throw~|put~|add~) [oil] (on|to|onto) the (fire|flames)': {
    from: {
      fr: 'jeter de l’huile sur le feu',
      es: 'echar leña al fuego',
      de: 'Öl ins Feuer gießen',
      it: 'gettare benzina sul fuoco',
    },
    en: 'fuel',
    example: 'His speech threw [oil -> fuel] on the fire.',
  },
  '(at|to) the foot of the letter': {
    from: { es: 'al pie de la letra', fr: 'au pied de la lettre', pt: 'ao pé da letra' },
    en: 'to the letter',
    example: 'She followed the plan [to the foot of the letter -> to the letter].',
  },
  '(at|in|to) the end of (the)? (accounts|account|counts)': {
    from: { fr: 'en fin de compte', es: 'al fin y al cabo', it: 'in fin dei conti', pt: 'no fim das contas' },
    en: 'in the end',
    example: '[At the end of accounts -> In the end], they sold it.',
  },
  'put~ in scene': {
    from: { fr: 'mettre en scène', it: 'mettere in scena' },
    en: 'stage~',
    example: 'The opera was [put in scene -> staged] by her son.',
  },
  'put~ in evidence (that|the|a|an|how|these|this|some|his|her|its)': {
    from: { fr: 'mettre en évidence', es: 'poner en evidencia', it: 'mettere in evidenza', pt: 'pôr em evidência' },
    en: 'highlight~ $1',
    example: 'The flood [put in evidence the -> highlighted the] weak walls.',
  },
  'put~ in value': {
    from: { fr: 'mettre en valeur', es: 'poner en valor' },
    en: 'showcase~',
    example: 'The light [puts in value -> showcases] the old stones.',
  },
  'put~ in (marcha|march)': {
    from: { es: 'poner en marcha', fr: 'mettre en marche' },
    en: 'start~',
    example: 'The mill was [put in march -> started].',
  },
  'put~ in question': {
    from: { fr: 'mettre en question', it: 'mettere in questione' },
    en: 'call~ into question',
    strength: 0.6,
    example: 'The vote [put in question -> called into question] the whole plan.',
  },
  'put~ (itself|himself|herself|themselves|ourselves|myself|yourself) (in contact|in touch) with': {
    from: { fr: 'se mettre en contact avec', es: 'ponerse en contacto con', it: 'mettersi in contatto con' },
    en: 'get~ in touch with',
    example: 'He [put himself in contact with -> got in touch with] the police.',
  },
  'enter~ in contact with': {
    from: { fr: 'entrer en contact avec', it: 'entrare in contatto con', es: 'entrar en contacto con' },
    en: 'come~ into contact with',
    example: 'Wash your hands if you [enter in contact with -> come into contact with] the paint.',
  },
  'enter~ in (force|vigor|vigour) <end>': {
    from: { fr: 'entrer en vigueur', es: 'entrar en vigor', it: 'entrare in vigore', pt: 'entrar em vigor' },
    en: 'come~ into force',
    example: 'The law [entered in force -> came into force] in May.',
  },
  'be~ not agree': {
    from: { es: 'no estar de acuerdo', fr: 'ne pas être d’accord', it: 'non essere d’accordo' },
    en: 'do not agree',
    loose: true,
    example: 'We [are not agree ->] with the mayor.',
  },
  '[there where] (the|he|she|it|they|we|you|i|there)': {
    from: { fr: 'là où', it: 'là dove' },
    en: 'where',
    strength: 0.6,
    example: 'The mill stands [there where -> where] the river bends.',
  },
  '[how] <subj> look~ like': {
    from: { fr: 'à quoi il ressemble', es: 'cómo se ve', de: 'wie sieht es aus', ru: 'как он выглядит' },
    en: 'what',
    example: 'Nobody knows [how -> what] it looks like.',
  },
  '[how] (does|do|did|would|will) <subj> look like': {
    from: { es: 'cómo se ve', de: 'wie sieht es aus', ru: 'как он выглядит' },
    en: 'what',
    example: '[How -> What] does it look like?',
  },
  '[how] (do|did) you call (this|it|that|these|them|him|her) <end>': {
    from: { es: 'cómo se llama', fr: 'comment appelez-vous', it: 'come si chiama', de: 'wie nennt man' },
    en: 'what',
    example: '[How -> What] do you call this in your village?',
  },
  '[how] (is|are|was|were) (it|this|that|they|he|she|these) called': {
    from: { es: 'cómo se llama', it: 'come si chiama', pt: 'como se chama', fr: 'comment s’appelle' },
    en: 'what',
    example: '[How -> What] is it called in your village?',
  },
  '[how] (it|he|she|this|that) (is|was) called': {
    from: { es: 'cómo se llama', it: 'come si chiama', ru: 'как называется' },
    en: 'what',
    strength: 0.7,
    example: 'Nobody knows [how -> what] it was called.',
  },
  'all the world (knows|wants|agrees|thinks|says|speaks)': {
    from: { fr: 'tout le monde sait', es: 'todo el mundo sabe', pt: 'todo mundo sabe' },
    en: 'everyone $1',
    strength: 0.6,
    example: '[All the world knows -> Everyone knows] that he lied.',
  },
  'hello (to)? (all the world|all world)': {
    from: { fr: 'bonjour tout le monde', es: 'hola a todo el mundo' },
    en: 'hello everyone',
    example: '[Hello to all the world -> Hello everyone], here is my boat.',
  },
  '<start> good appetite <stop>': {
    from: { fr: 'Bon appétit', it: 'Buon appetito', pt: 'Bom apetite', de: 'Guten Appetit', ru: 'Приятного аппетита' },
    en: 'enjoy your meal',
    example: 'Add the salt. [Good appetite -> Enjoy your meal]!',
  },
  '<start> good reading <stop>': {
    from: { fr: 'Bonne lecture', it: 'Buona lettura', pt: 'Boa leitura' },
    en: 'enjoy your reading',
    example: 'Here is part two. [Good reading -> Enjoy your reading]!',
  },
  '<start> good continuation <stop>': {
    from: { fr: 'Bonne continuation' },
    en: 'all the best',
    example: '[Good continuation -> All the best]!',
  },
  '<start> good courage <stop>': {
    from: { fr: 'Bon courage' },
    en: 'good luck',
    example: '[Good courage -> Good luck]!',
  },
  '<start> good (route|travel|voyage|road) <stop>': {
    from: { fr: 'Bonne route', es: 'Buen viaje', it: 'Buon viaggio', pt: 'Boa viagem' },
    en: 'have a good trip',
    example: '[Good route -> Have a good trip]!',
  },
  '<start> much (luck|success) <stop>': {
    from: { es: 'Mucha suerte', de: 'Viel Erfolg', pt: 'Muita sorte', fr: 'Beaucoup de succès' },
    en: 'good luck',
    example: '[Much success -> Good luck]!',
  },
  '(thank~ you|thanks) [by advance]': {
    from: { fr: 'merci par avance', it: 'grazie anticipatamente' },
    en: 'in advance',
    example: 'Thank you [by advance -> in advance] for the map.',
  },
  '<start> in (the)? (wait|waiting|attendance|awaiting|expectation|expectancy) of (your|a) <adj 1> (reply|answer|response|news)':
    {
      from: {
        fr: 'dans l’attente de votre réponse',
        it: 'in attesa di una risposta',
        es: 'a la espera de su respuesta',
        pt: 'no aguardo de sua resposta',
      },
      en: 'looking forward to $3 $w1 $4',
      example: '[In the wait of your reply -> Looking forward to your reply], Ana',
    },
  '<start> (receive|accept|please receive|please accept) (a|my|our) <adj 2> (greetings|greeting|salutation+)': {
    from: {
      es: 'reciba un cordial saludo',
      fr: 'veuillez agréer mes salutations distinguées',
      it: 'distinti saluti',
      pt: 'receba meus cumprimentos',
    },
    en: 'kind regards',
    example: '[Receive my cordial greetings -> Kind regards], Ana',
  },
  '<start> (a)? (cordial|distinct|distinguished) (greetings|salutations|greeting|salutes|regards) <stop>': {
    from: { es: 'Saludos cordiales', it: 'Cordiali saluti', fr: 'Salutations distinguées', pt: 'Cordiais saudações' },
    en: 'kind regards',
    example: '[Cordial greetings -> Kind regards], Ana',
  },
  '<start> (a|many) (greeting|greetings|salute|salutes) <stop>': {
    from: { es: 'Un saludo', it: 'Un saluto' },
    en: 'best wishes',
    example: '[A greeting -> Best wishes], Ana',
  },
  '<start> it treats (itself)? of': {
    from: { es: 'se trata de', it: 'si tratta di', pt: 'trata-se de', fr: 'il s’agit de' },
    en: 'it is',
    example: '[It treats of -> It is] an old mill.',
  },
  'it is treated of (a|an|the)': {
    from: { es: 'se trata de', pt: 'trata-se de' },
    en: 'it is $1',
    example: '[It is treated of a -> It is a] mill.',
  },
  'it acts of (a|an|the)': {
    from: { fr: 'il s’agit de' },
    en: 'it is $1',
    example: '[It acts of a -> It is a] mill.',
  },
  'without (forgetting|to forget) (the|a|our|its|his|her) <adj 2> <word> <stop>': {
    from: { fr: 'sans oublier', es: 'sin olvidar', it: 'senza dimenticare', pt: 'sem esquecer' },
    en: 'not to mention $2 $w1 $3',
    strength: 0.7,
    example: 'There are tea and bread, [without forgetting the plum jam -> not to mention the plum jam].',
  },
  'have~ the [occasion] (to|of)': {
    from: { fr: 'avoir l’occasion de', es: 'tener ocasión de', it: 'avere l’occasione di' },
    en: 'opportunity',
    strength: 0.7,
    example: 'She had the [occasion -> opportunity] to see the dam.',
  },
  'pass~ in review (the|all|his|her|our)': {
    from: { fr: 'passer en revue', es: 'pasar revista a', it: 'passare in rassegna' },
    en: 'review~ $1',
    example: 'We [passed in review the -> reviewed the] whole year.',
  },
  'pass~ to (the)? action <end>': {
    from: { fr: 'passer à l’action', it: 'passare all’azione', es: 'pasar a la acción' },
    en: 'take~ action',
    example: 'It is time to [pass to action -> take action].',
  },
  'as if nothing (was|were|had been) <stop>': {
    from: { fr: 'comme si de rien n’était', es: 'como si nada', it: 'come se niente fosse' },
    en: 'as if nothing had happened',
    example: 'He went on [as if nothing was -> as if nothing had happened].',
  },
  'too much (big|small|good|bad|late|early|long|short|expensive|high|low|hot|cold|old|young|heavy|hard|difficult|easy|far|fast|slow|busy|tired) <end>':
    {
      from: { es: 'demasiado grande', it: 'troppo grande', pt: 'muito grande' },
      en: 'too $1',
      example: 'The table was [too much heavy -> too heavy] for one man.',
    },
  'so much (big|small|bad|late|early|long|expensive|high|hot|cold|old|young|heavy|difficult|beautiful|important|happy|tired) <end>':
    {
      from: { es: 'tan grande', it: 'così tanto grande' },
      en: 'so $1',
      example: 'The bag was [so much heavy -> so heavy] that we left it.',
    },
  'from the youngest age': {
    from: { fr: 'dès le plus jeune âge' },
    en: 'from an early age',
    example: 'She sang [from the youngest age -> from an early age].',
  },
  'in this order of (ideas|things)': {
    from: { fr: 'dans cet ordre d’idées', es: 'en este orden de ideas', it: 'in quest’ordine di idee' },
    en: 'along these lines',
    example: '[In this order of ideas -> Along these lines], she drew a plan.',
  },
  'in (other|another) order of (things|ideas)': {
    from: { es: 'en otro orden de cosas', fr: 'dans un autre ordre d’idées' },
    en: 'on another matter',
    example: '[In another order of things -> On another matter], the well is dry.',
  },
  '<start> for (do|make) (this|that|it) ,': {
    from: { es: 'para hacer esto', pt: 'para fazer isso', fr: 'pour faire cela' },
    en: 'to do this,',
    example: '[For do this, -> To do this,] turn the key.',
  },
  'to put an example': {
    from: { es: 'por poner un ejemplo' },
    en: 'to give an example',
    example: '[To put an example -> To give an example]: the well.',
  },
  'for the anecdote': {
    from: { fr: 'pour l’anecdote' },
    en: 'incidentally',
    example: '[For the anecdote -> Incidentally], the goat ate it.',
  },
  'for the (little|small) (history|story|anecdote)': {
    from: { fr: 'pour la petite histoire' },
    en: 'incidentally',
    example: '[For the little story -> Incidentally], the goat ate it.',
  },
  'to make (it)? short ,': {
    from: { fr: 'pour faire court', it: 'per farla breve', de: 'um es kurz zu machen' },
    en: 'in short,',
    example: '[To make short, -> In short,] we lost.',
  },
  '(it|that) goes without (to say|telling|speaking)': {
    from: { fr: 'cela va sans dire', it: 'va da sé' },
    en: '$1 goes without saying',
    example: '[It goes without telling -> It goes without saying] that he paid.',
  },
  '(from|of) mouth (in|to) (mouth|ear)': {
    from: { fr: 'bouche à oreille', es: 'de boca en boca', it: 'di bocca in bocca', pt: 'de boca em boca' },
    en: 'by word of mouth',
    example: 'The news spread [from mouth to ear -> by word of mouth].',
  },
  '(of|from) second hand <end>': {
    from: { es: 'de segunda mano', fr: 'de seconde main', it: 'di seconda mano' },
    en: 'second-hand',
    example: 'She buys her coats [of second hand -> second-hand].',
  },
  'with arms (open|opened|wide open) <end>': {
    from: { es: 'con los brazos abiertos', fr: 'à bras ouverts', it: 'a braccia aperte' },
    en: 'with open arms',
    example: 'The village took them in [with arms opened -> with open arms].',
  },
  '<start> of nothing <stop>': {
    from: { es: 'De nada', fr: 'De rien', it: 'Di niente', pt: 'De nada' },
    en: 'you’re welcome',
    example: '“Thank you!” “[Of nothing -> You’re welcome].”',
  },
  '<start> thanks to you <stop>': {
    from: { es: 'Gracias a ti', it: 'Grazie a Lei' },
    en: 'thank you',
    example: '[Thanks to you -> Thank you]!',
  },
  'how many years (do|does|did) <subj> have': {
    from: { es: 'cuántos años tienes', fr: 'quel âge avez-vous', it: 'quanti anni hai', pt: 'quantos anos você tem' },
    en: 'how old',
    loose: true,
    example: '[How many years do you have ->]?',
  },
  'what age (do|does|did) <subj> have': {
    from: { fr: 'quel âge avez-vous' },
    en: 'how old',
    loose: true,
    example: '[What age does she have ->]?',
  },
  'it lacks <num> (minutes|hours|days|weeks|months|kilometers|kilometres)': {
    from: { es: 'faltan diez minutos', fr: 'il manque', it: 'mancano dieci minuti', pt: 'faltam dez minutos' },
    en: 'there are $1 $2 left',
    example: '[It lacks ten minutes -> There are ten minutes left] before the train.',
  },
  'in (the|my|your|our|their) day to day <end>': {
    from: { es: 'en el día a día', pt: 'no dia a dia' },
    en: 'in everyday life',
    example: 'It helps them [in their day to day -> in everyday life].',
  },
  'in (a)? situation of (poverty|danger|distress|war|conflict|crisis)': {
    from: {
      fr: 'en situation de pauvreté',
      es: 'en situación de pobreza',
      it: 'in situazione di povertà',
      pt: 'em situação de pobreza',
    },
    en: 'in $2',
    example: 'Half of them live [in a situation of poverty -> in poverty].',
  },
  '(in|of) (street situation|situation of street)': {
    from: { es: 'en situación de calle', pt: 'em situação de rua' },
    en: 'homeless',
    loose: true,
    example: 'He helps people [in street situation ->].',
  },
  '(on|in|at) (the)? day <num> (of)? (January|February|March|April|May|June|July|August|September|October|November|December)':
    {
      from: { es: 'el día 5 de mayo', pt: 'no dia 5 de maio', it: 'il giorno 5 maggio' },
      en: 'on $3 $5',
      example: 'It opens [on the day 5 of May -> on 5 May].',
    },
  'the (past|passed) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)': {
    from: { es: 'el pasado lunes', fr: 'lundi passé', pt: 'na passada segunda-feira' },
    en: 'last $2',
    example: 'It burned down [the past Monday -> last Monday].',
  },
};
